/// A stretch of text in a difference.
public enum Span: Hashable, Sendable {
  case kept(String)
  case added(String)
  case removed(String)

  /// The words of the stretch.
  public var text: String {
    switch self {
    case .kept(let text), .added(let text), .removed(let text): text
    }
  }
}

/// How one text became another: by character in Chinese, by word in Latin script.
///
/// The kept and removed spans together are the old text, the kept and added ones the new text,
/// byte for byte. No two neighbours are of one kind, and what was removed stands before what was
/// added in its place.
public struct TextDifference: Hashable, Sendable {
  /// The stretches, in reading order; none is empty.
  public let spans: [Span]

  /// Compares two texts. Beyond `limit` tokens between their common beginning and end, that whole
  /// stretch counts as replaced.
  public init(from old: String, to new: String, limit: Int = 40_000) {
    var names = TokenNames()
    let (left, right) = (tokens(of: old), tokens(of: new))
    let (oldNames, newNames) = (left.map { names.name($0) }, right.map { names.name($0) })
    let middle = Self.middle(oldNames, newNames)
    let edits = middle.count > limit ? 0 : 512
    let pairs = Alignment(oldNames, newNames, edits: edits).pairs
    spans = SpanWriter.spans(left, right, pairs)
  }

  private static func middle(_ old: [Int], _ new: [Int]) -> Range<Int> {
    let shared = zip(old, new).prefix { $0 == $1 }.count
    return shared..<max(shared, max(old.count, new.count))
  }

  /// The old text.
  public var old: String {
    spans.map { if case .added = $0 { "" } else { $0.text } }.joined()
  }

  /// The new text.
  public var new: String {
    spans.map { if case .removed = $0 { "" } else { $0.text } }.joined()
  }
}

/// Gathers neighbouring tokens of one kind into spans.
private struct SpanWriter {
  private var spans: [Span] = []
  private var kept = ""
  private var removed = ""
  private var added = ""

  static func spans(
    _ old: [Substring], _ new: [Substring], _ pairs: [(old: Int, new: Int)]
  ) -> [Span] {
    var writer = SpanWriter()
    var (left, right) = (0, 0)
    for pair in pairs {
      writer.replace(old[left..<pair.old], new[right..<pair.new])
      writer.keep(new[pair.new])
      (left, right) = (pair.old + 1, pair.new + 1)
    }
    writer.replace(old[left...], new[right...])
    writer.flushKept()
    writer.flushChange()
    return writer.spans
  }

  private mutating func keep(_ token: Substring) {
    flushChange()
    kept += token
  }

  private mutating func replace(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) {
    guard !old.isEmpty || !new.isEmpty else { return }
    flushKept()
    for token in old { removed += token }
    for token in new { added += token }
  }

  private mutating func flushKept() {
    if !kept.isEmpty { spans.append(.kept(kept)) }
    kept = ""
  }

  private mutating func flushChange() {
    if !removed.isEmpty { spans.append(.removed(removed)) }
    if !added.isEmpty { spans.append(.added(added)) }
    (removed, added) = ("", "")
  }
}
