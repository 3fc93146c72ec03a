import Manuscript
public import Notation

/// Where something stands in the order of filing: by the number of its record, then by its line,
/// then in the order of the record.
public struct FilingPlace: Hashable, Comparable, Sendable {
  /// The number of the record.
  public let seq: Int
  /// The line of the record.
  public let line: Digest
  /// 0-based, among what the record makes.
  public let index: Int

  /// Filing order.
  public static func < (first: FilingPlace, second: FilingPlace) -> Bool {
    (first.seq, first.line, first.index) < (second.seq, second.line, second.index)
  }

  /// Bytes in the same order.
  var bytes: [UInt8] {
    bigEndian(seq, count: 6) + line.bytes.prefix(8) + bigEndian(index, count: 4)
  }
}

/// A number of at least 0 in the order of its bytes.
func bigEndian(_ number: Int, count: Int) -> [UInt8] {
  (1...count).map { UInt8(truncatingIfNeeded: number >> (8 * (count - $0))) }
}

/// The kinds of cards, by the byte their keys begin with.
enum DeskKey: UInt8 {
  /// The article of an id.
  case article = 0x61
  /// The open articles meant for an issue, how many.
  case meant = 0x65
  /// An article by a file it came from, or by its text as it came, in filing order.
  case source = 0x66
  /// An article by its slug, in filing order.
  case slug = 0x67
  /// What the desk knows besides articles and issues.
  case desk = 0x68
  /// An article out of a file by the first headline it had, in filing order.
  case heading = 0x6C
  /// The issue of a name.
  case issue = 0x69
  /// An article by an issue it belongs to, in filing order.
  case belonging = 0x6D
  /// How many articles have a standing and are meant for an issue.
  case count = 0x6E
  /// The issues that did not come out and that something is meant for or composed in.
  case open = 0x6F
  /// The issues that came out.
  case published = 0x70
  /// An article by its standing, in filing order.
  case standing = 0x73
  /// The roll: an article by the time of its present text, newest first, then in filing order,
  /// with its text and labels.
  case time = 0x74
  /// An article by the piece of the page or the manuscript it came from, in filing order.
  case twin = 0x77
  /// What is odd, in filing order.
  case odd = 0x78

  /// The key of these bytes.
  func callAsFunction(_ parts: [UInt8]...) -> [UInt8] { [rawValue] + parts.joined() }
}

/// A status, told apart further where a desk screen does.
struct Standing: Hashable, Sendable {
  let status: Status
  /// Copy that came in and that nobody has touched; approved copy that is meant for no issue.
  var isApart = false

  static let arrival = Standing(status: .draft, isApart: true)
  static let standingCopy = Standing(status: .approved, isApart: true)

  private static let fixed: [Status] = [
    .killed, .spiked, .held, .diverged, .published, .draft, .submitted, .approved, .returned,
  ]

  /// A byte for the kind, then the name of a stage with its length in front.
  var bytes: [UInt8] {
    let name = Array(status.stageName.utf8)
    let number = Self.fixed.firstIndex(of: status) ?? Self.fixed.count
    return [UInt8(number << 1 | (isApart ? 1 : 0))] + bigEndian(name.count, count: 2) + name
  }

  /// Reads a standing at the beginning of bytes, and says how many it takes.
  static func read(_ bytes: ArraySlice<UInt8>) -> (Standing, count: Int)? {
    guard bytes.count >= 3 else { return nil }
    let start = bytes.startIndex
    let length = Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
    let number = Int(bytes[start] >> 1)
    guard bytes.count >= 3 + length, number <= fixed.count else { return nil }
    let name = String(decoding: bytes[(start + 3)...].prefix(length), as: UTF8.self)
    let status = number < fixed.count ? fixed[number] : .stage(name)
    return (Standing(status: status, isApart: bytes[start] & 1 == 1), 3 + length)
  }

  /// The keys of all articles with a status begin with one of these.
  static func prefixes(of status: Status) -> [[UInt8]] {
    [Standing(status: status).bytes, Standing(status: status, isApart: true).bytes]
  }

  /// What the keys of all stages begin with.
  static let stages: [UInt8] = [UInt8(fixed.count << 1)]
}

extension Status {
  fileprivate var stageName: String {
    if case .stage(let name) = self { return String(name.prefix(1_000)) }
    return ""
  }
}

extension ArticleState {
  func standing(under policies: [Digest: Policy]) -> Standing {
    let status = status(under: policies)
    switch status {
    case .draft: return Standing(status: status, isApart: isUntouched)
    case .approved:
      return Standing(status: status, isApart: meantFor == nil && placements.isEmpty)
    default: return Standing(status: status)
    }
  }

  /// Copy that came in and that nobody has touched yet.
  var isUntouched: Bool {
    original.kind == .imported && revisions.count == 1 && submissions.isEmpty
  }

  /// Whether an issue it is meant for has it as one of its open articles.
  static func isOpen(_ standing: Standing) -> Bool {
    standing.status != .killed && standing.status != .spiked
  }

  /// Every key it is found by, besides its own and that of the roll.
  func keys(_ standing: Standing) -> [[UInt8]] {
    let place = place.bytes
    var keys = [DeskKey.standing(standing.bytes, place)]
    for issue in Set(issues.map { Array($0.utf8) }) {
      keys.append(DeskKey.belonging(issue, [0], place))
    }
    if let slug { keys.append(DeskKey.slug(Array(slug.utf8), [0], place)) }
    keys += sources.map { DeskKey.source($0.bytes, place) }
    if provenance != nil {
      let headline = Array(original.summary.headline.withoutBlanks.utf8)
      if !headline.isEmpty { keys.append(DeskKey.heading(Array(headline.prefix(24)), place)) }
    }
    if let twinKey { keys.append(DeskKey.twin(twinKey, place)) }
    return keys
  }

  /// The issues it is meant for, stands in or was printed in.
  public var issues: [String] {
    [meantFor].compactMap { $0 } + placements.keys.sorted() + printings.map(\.issue)
  }

  /// The text it came in with, as long as it is an article of its own and not laid aside.
  var twinKey: [UInt8]? {
    guard joinedInto == nil, splitFrom == nil, provenance != nil, spiked == nil, killed == nil
    else { return nil }
    return Array(original.object.bytes.prefix(16))
  }
}
