public import Diagnostics

/// How far long work has come, on one line that is written over itself.
public struct ProgressLine: Hashable, Sendable {
  /// What is being done, such as “Importing”.
  public let what: Wording
  /// How many are done.
  public let done: Int
  /// How many there are; 0 where nobody knows yet.
  public let total: Int

  /// Makes a state of progress.
  public init(_ what: Wording, done: Int, of total: Int) {
    self.what = what
    self.done = max(0, done)
    self.total = max(0, total)
  }

  /// Goes back to the start of the line and clears it.
  public static let erase = "\r\u{1b}[K"

  /// `Importing  [#####     ] 12/24`, one column short of `width`, so that it never wraps.
  public func text(width: Int, language: Language) -> String {
    let name = Printable.line(what.text(in: language))
    guard total > 0 else { return "\(name) \(done)".cut(toColumns: width - 1) }
    let count = "\(min(done, total))/\(total)"
    let room = width - 1 - DisplayWidth.of(name) - DisplayWidth.of(count) - 4
    guard room >= 5 else { return "\(name) \(count)".cut(toColumns: width - 1) }
    let length = min(room, 30)
    let filled = Int(Double(length) * Double(min(done, total)) / Double(total))
    let bar = String(repeating: "#", count: filled).padded(toColumns: length)
    return "\(name) [\(bar)] \(count)"
  }
}
