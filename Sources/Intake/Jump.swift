/// A sign on a page that a piece goes on on another page, or comes from one: `下转第3版`,
/// `From Page 1`.
public struct Jump: Hashable, Sendable {
  /// Which way it points.
  public enum Way: Hashable, Sendable {
    case onto, from
  }

  /// Which way it points.
  public let way: Way
  /// Number or letter and number of that page, without 第 and 版; none where none is named.
  public let page: String?
  /// The word by which an English page names the story, in capitals: `See HOUSING, Page 4`.
  public let word: String?

  /// Reads a line that says nothing else; nil for any other line, and for one that only points at
  /// what there is to read elsewhere, as 详见第3版 does.
  public init?(_ line: String) {
    let line = PageLine(number: 1, gap: 0, text: line).simplified
    guard FurnitureReading.isJump(line) else { return nil }
    let isFrom = FurnitureReading.arrivals.occurs(in: line.letters[...])
    guard isFrom || line.isLatin || Self.departures.occurs(in: line.letters[...]) else {
      return nil
    }
    way = isFrom ? .from : .onto
    page = FolioPage.number(in: line) ?? FolioPage.pointed(in: line.letters[...])
    word = line.isLatin ? JumpWords.words(line.plain[...]).first.map { String($0) } : nil
  }

  /// The sign that a paragraph begins with, `（上接第1版）`, and what stands behind it.
  public static func opening(_ text: String) -> (jump: Jump, rest: String)? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, opening.contains(first),
      let close = scalars.prefix(longest).firstIndex(where: { closing.contains($0) }),
      let jump = Jump(String(scalars[...close])), jump.way == .from
    else { return nil }
    let rest = scalars[scalars.index(after: close)...].drop(while: \.properties.isWhitespace)
    return (jump, String(rest))
  }

  /// The sign that a paragraph ends with, `（下转第3版）`, `See HOUSING, Page 4`, and what stands
  /// before it.
  public static func ending(_ text: String) -> (before: String, jump: Jump)? {
    let scalars = text.unicodeScalars
    let starts = scalars.indices.suffix(longest).filter { place in
      opening.contains(scalars[place])
        || place > scalars.startIndex && scalars[scalars.index(before: place)] == " "
    }
    for start in starts.reversed() {
      guard let jump = Jump(String(scalars[start...])), jump.way == .onto, jump.page != nil else {
        continue
      }
      return (String(scalars[..<start]).trimmedEnd, jump)
    }
    return nil
  }

  private static let longest = 34
  private static let opening = Set("（(▲▼→".unicodeScalars)
  private static let closing = Set("）)".unicodeScalars)
  private static let departures = WordList("下转 转第 续见 (转 文转")
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
