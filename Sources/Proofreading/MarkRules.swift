import Diagnostics
import Manuscript

/// Rules on punctuation.
enum MarkRules {
  private static let wide: [Unicode.Scalar: String] = [
    ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", ".": "。",
  ]
  /// Straight quotation marks, and what stands for a pair of them in simplified and in traditional
  /// copy.
  private static let straight: [(mark: Unicode.Scalar, curved: [String], angular: [String])] = [
    ("\"", ["“", "”"], ["「", "」"]), ("'", ["‘", "’"], ["『", "』"]),
  ]
  private static let corners: [Unicode.Scalar: String] = [
    "「": "“", "」": "”", "『": "‘", "』": "’",
  ]
  /// Marks that may stand behind one another only as a mistake.
  private static let single = Set("。，、；：".unicodeScalars)
  private static let ending = Set("？！".unicodeScalars)

  static func findings(in passage: Passage, language: CopyLanguage) -> [Finding] {
    var found = brackets(in: passage) + straightQuotes(in: passage, language)
    for index in passage.text.indices where !passage.text[index].isHan {
      if let mark = narrowMark(at: index, passage) ?? ellipsis(at: index, passage)
        ?? run(at: index, passage)
      {
        found.append(mark)
      }
      if language == .chinese, let quote = quote(at: index, passage) { found.append(quote) }
    }
    return found
  }

  /// A half-width mark beside a Chinese character. Digits, letters and addresses keep theirs.
  private static func narrowMark(at index: Int, _ passage: Passage) -> Finding? {
    let mark = passage.text[index]
    guard mark.isASCII, let fix = wide[mark], mark != "(", mark != ")" else { return nil }
    let (before, after) = (neighbour(index, -1, passage), neighbour(index, 1, passage))
    let isChinese = { (scalar: Unicode.Scalar?) in
      scalar.map { $0.isHan || $0.isChineseMark } ?? false
    }
    if mark == "." {
      guard isChinese(before), passage.at(index + 1) == nil || isChinese(after),
        passage.at(index - 1) != ".", passage.at(index + 1) != "."
      else { return nil }
    } else {
      guard isChinese(before) || (isChinese(after) && before?.isDigit != true) else { return nil }
      if mark == ":", after == "/" { return nil }
    }
    return Finding(
      rule: .markWidth, part: passage.part, range: index..<(index + 1), text: String(mark),
      fix: fix, why: .whyMarkWidth)
  }

  /// The nearest scalar on one side that is no narrow mark itself.
  private static func neighbour(
    _ index: Int, _ step: Int, _ passage: Passage
  ) -> Unicode.Scalar? {
    var place = index + step
    while let scalar = passage.at(place), wide[scalar] != nil { place += step }
    return passage.at(place)
  }

  /// Half-width brackets around or behind Chinese, both of a pair.
  private static func brackets(in passage: Passage) -> [Finding] {
    var found: [Finding] = []
    var open: [Int] = []
    for (index, mark) in passage.text.enumerated() {
      if mark == "(" { open.append(index) }
      guard mark == ")", let start = open.popLast() else { continue }
      let inside = passage.text[(start + 1)..<index].contains(where: \.isHan)
      guard inside || passage.at(start - 1)?.isHan == true else { continue }
      found += [(start, "（"), (index, "）")].map { place, fix in
        Finding(
          rule: .markWidth, part: passage.part, range: place..<(place + 1),
          text: passage.string(place..<(place + 1)), fix: fix, why: .whyMarkWidth)
      }
    }
    return found
  }

  /// Straight quotation marks around Chinese, or double ones beside it, both of a pair. An odd one is
  /// an inch or an apostrophe, and two behind digits are inches.
  private static func straightQuotes(
    in passage: Passage, _ language: CopyLanguage
  ) -> [Finding] {
    straight.flatMap { mark, curved, angular -> [Finding] in
      let fixes = language == .traditional ? angular : curved
      let places = passage.text.indices.filter { passage.text[$0] == mark }
      guard places.count.isMultiple(of: 2) else { return [] }
      let pairs = stride(from: 0, to: places.count, by: 2).map { (places[$0], places[$0 + 1]) }
      return pairs.filter { isQuotation(from: $0, to: $1, passage) }.flatMap { start, end in
        zip([start, end], fixes).map { place, fix in
          Finding(
            rule: .markWidth, part: passage.part, range: place..<(place + 1), text: String(mark),
            fix: fix, why: .whyMarkWidth)
        }
      }
    }
  }

  private static func isQuotation(from start: Int, to end: Int, _ passage: Passage) -> Bool {
    let inside = passage.text[(start + 1)..<end]
    guard let first = inside.first, let last = inside.last, first != " ", last != " " else {
      return false
    }
    if last.isDigit, passage.at(start - 1)?.isDigit == true { return false }
    let beside = [passage.at(start - 1), passage.at(end + 1)].compactMap(\.self)
    return inside.contains(where: \.isHan)
      || (passage.text[start] == "\"" && beside.contains(where: \.isHan))
  }

  private static func ellipsis(at index: Int, _ passage: Passage) -> Finding? {
    let mark = passage.text[index]
    guard mark == "." || mark == "。" else { return nil }
    guard passage.at(index - 1) != ".", passage.at(index - 1) != "。" else { return nil }
    var end = index
    while passage.at(end) == mark { end += 1 }
    let neighbours = [passage.at(index - 1), passage.at(end)]
    let isChinese = neighbours.contains { $0.map { $0.isHan || $0.isChineseMark } ?? false }
    guard end - index >= 3, isChinese else { return nil }
    return Finding(
      rule: .ellipsis, part: passage.part, range: index..<end, text: passage.string(index..<end),
      fix: "……", why: .whyEllipsis)
  }

  private static func run(at index: Int, _ passage: Passage) -> Finding? {
    let (mark, next) = (passage.text[index], passage.at(index + 1))
    guard let next, single.contains(next), single.contains(mark) || ending.contains(mark),
      !single.contains(passage.at(index - 1) ?? " "),
      !(mark == "。" && next == "。" && passage.at(index + 2) == "。")
    else { return nil }
    return Finding(
      rule: .markRun, part: passage.part, range: index..<(index + 2),
      text: passage.string(index..<(index + 2)), fix: mark == next ? String(mark) : nil,
      why: .whyMarkRun)
  }

  private static func quote(at index: Int, _ passage: Passage) -> Finding? {
    guard let fix = corners[passage.text[index]] else { return nil }
    return Finding(
      rule: .quoteForm, part: passage.part, range: index..<(index + 1),
      text: passage.string(index..<(index + 1)), fix: fix, why: .whyQuoteForm)
  }
}
