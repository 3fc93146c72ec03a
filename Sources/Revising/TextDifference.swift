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

  /// Compares two texts. Where more than `limit` bytes stand between their common beginning and
  /// end, that whole stretch counts as replaced.
  public init(from old: String, to new: String, limit: Int = 60_000) {
    let frame = old.utf8.count + new.utf8.count > limit ? Frame(old, new) : Frame()
    let before = Substring(old.utf8.dropFirst(frame.beginning).dropLast(frame.end))
    let after = Substring(new.utf8.dropFirst(frame.beginning).dropLast(frame.end))
    var writer = SpanWriter()
    writer.keep(Substring(new.utf8.prefix(frame.beginning)))
    if before.utf8.count + after.utf8.count > limit {
      writer.replace([before], [after])
    } else {
      writer.compare(tokens(of: before), tokens(of: after))
    }
    writer.keep(Substring(new.utf8.suffix(frame.end)))
    spans = writer.finished
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

/// What two texts have in common at both ends, in bytes, never cutting a scalar.
private struct Frame {
  var beginning = 0
  var end = 0

  init() {}

  init(_ old: String, _ new: String) {
    let (left, right) = (Array(old.utf8), Array(new.utf8))
    let most = min(left.count, right.count)
    while beginning < most, left[beginning] == right[beginning] { beginning += 1 }
    while beginning > 0, isInside(left, beginning) || isInside(right, beginning) { beginning -= 1 }
    while end < most - beginning, left[left.count - end - 1] == right[right.count - end - 1] {
      end += 1
    }
    while end > 0, isInside(left, left.count - end) { end -= 1 }
  }

  private func isInside(_ bytes: [UInt8], _ at: Int) -> Bool {
    at < bytes.count && bytes[at] & 0xC0 == 0x80
  }
}

/// Gathers neighbouring tokens of one kind into spans.
private struct SpanWriter {
  private var spans: [Span] = []
  private var kept = ""
  private var removed = ""
  private var added = ""

  mutating func compare(_ old: [Substring], _ new: [Substring]) {
    var names = TokenNames()
    let (left, right) = (old.map { names.name($0) }, new.map { names.name($0) })
    var (at, other) = (0, 0)
    for pair in Alignment(left, right).pairs {
      replace(old[at..<pair.old], new[other..<pair.new])
      keep(new[pair.new])
      (at, other) = (pair.old + 1, pair.new + 1)
    }
    replace(old[at...], new[other...])
  }

  mutating func keep(_ token: Substring) {
    guard !token.isEmpty else { return }
    flushChange()
    kept += token
  }

  mutating func replace(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) {
    guard !old.isEmpty || !new.isEmpty else { return }
    flushKept()
    for token in old { removed += token }
    for token in new { added += token }
  }

  var finished: [Span] {
    var writer = self
    writer.flushKept()
    writer.flushChange()
    return writer.spans
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
