import Diagnostics
import Manuscript

/// Tells a page of several articles from the manuscript of one.
struct ArrivalText {
  private let text: String
  private let lines: [FormLine]

  init(_ text: String) {
    self.text = text
    lines = PlainLines.lines(of: text).filter { !$0.isBlank }
  }

  /// Whether text of this kind is Markdown if its marks say so.
  static func mayBeMarkdown(_ kind: ArrivalKind) -> Bool {
    kind == .page || kind == .manuscript(.plain) || kind == .manuscript(.form)
  }

  var kind: ArrivalKind {
    guard !lines.isEmpty else { return .page }
    if ForeignMarkdown.isForeign(text) { return .manuscript(.foreign) }
    if hasOurFront { return .manuscript(.form) }
    if let headed = kindByHeadings { return headed }
    if isChat { return .chat }
    if LabelledStories.areSeveral(lines) { return .stories }
    if holdsLetter { return .manuscript(.labelled) }
    if isSigned { return .manuscript(.labelled) }
    if isPage { return .page }
    return .manuscript(isLabelled ? .labelled : .plain)
  }

  private var hasOurFront: Bool {
    guard let front = YAMLFront.cut(text)?.front ?? YAMLFront.unclosed(text) else { return false }
    return front.contains { YAMLFront.key($0).flatMap { FrontKey(name: $0.name) } != nil }
  }

  /// One `#` on top makes it our form; several, or `##` without one, a page.
  private var kindByHeadings: ArrivalKind? {
    let levels = lines.compactMap { line -> Int? in
      guard line.raw.first == "#", case .heading(let level, let text) = LineMark(line.raw),
        !text.isEmpty
      else { return nil }
      return level
    }
    guard !levels.isEmpty else { return nil }
    let tops = levels.count { $0 == 1 }
    if tops == 1, case .heading(1, _) = LineMark(lines[0].raw) { return .manuscript(.form) }
    return levels.count > 1 ? .page : nil
  }

  /// Names with times stand on top, or more than once.
  private var isChat: Bool {
    let headings = ChatPaste.headings(in: lines.map(\.raw))
    guard let first = headings.first else { return false }
    return headings.count > 1 || lines[first].number <= lines[0].number + 1
  }

  /// 编辑老师：, and below it 寄上一篇小稿; a whole letter may stand below the copy, too.
  private var holdsLetter: Bool {
    CoverLetter.opens(lines.prefix(3).map { String($0.raw).trimmedBlanks })
      || EnclosingLetter.foot(
        of: lines.suffix(EnclosingLetter.mostSeen).map { String($0.raw).trimmedBlanks }) > 0
  }

  private static let enoughSigns = 3

  /// Whether it has enough of what pages have and manuscripts do not. A page's own date and number,
  /// and more than one 本报讯, are enough by themselves; names are read last.
  private var isPage: Bool {
    if lines.prefix(6).contains(where: isFolio) || lines.suffix(4).contains(where: isFolio) {
      return true
    }
    if lines.count(where: { PlainLabel.isDateline($0.raw) }) > 1 { return true }
    if (lines.prefix(6) + lines.suffix(4)).contains(where: isOfContributor) { return false }
    var signs = lines.count(where: isSectionHead) > 1 ? 2 : 0
    signs += text.unicodeScalars.count > 4_000 ? 1 : 0
    signs += PlainLines.isHeadline(lines[0].raw) ? 0 : 1
    signs += openEnds > 1 ? 1 : 0
    if signs >= Self.enoughSigns { return true }
    return signs + min(2, max(0, nameLines - 1)) * 2 >= Self.enoughSigns
  }

  /// （来稿） or 标题： in the head, or the writer's name beside a unit or a telephone behind their
  /// words; a table has a unit alone. A second 标题： begins a second story.
  private var isLabelled: Bool {
    let headlines = lines.count { PlainLabel.read($0.raw)?.0 == .headline }
    if headlines > 1 { return false }
    if isMarked || PlainLabel.read(lines[0].raw)?.0 == .headline { return true }
    let (head, foot) = (lines.prefix(6), lines.suffix(4))
    if headlines == 1, head.contains(where: { PlainLabel.isTitle($0.raw) }) { return true }
    let found = keys(of: Array(head) + foot)
    if found.contains(.unit), found.contains(.byline) { return true }
    return [Array(head), foot.reversed()].contains { lines in
      (keys(of: lines).contains(.byline) || isOfOneAuthor(lines))
        && lines.contains { ContributorLine(String($0.raw)).kind == .telephone }
    }
  }

  private func keys(of lines: [FormLine]) -> [FrontKey] {
    lines.compactMap { PlainLabel.read($0.raw)?.0 }
  }

  /// Whether （作者单位：…） stands among lines at an end of the text, counted from there, with no copy
  /// before it: each story of a page may end in one.
  private func isOfOneAuthor(_ lines: [FormLine]) -> Bool {
    guard let author = lines.firstIndex(where: { isOfAuthor($0.raw) }) else { return false }
    return nameLines < 2
      && lines[..<author].allSatisfy {
        !PlainLines.isEnded($0.raw) || ContributorLine(String($0.raw)).kind != nil
      }
  }

  /// （作者单位：…）, as some copy ends.
  private func isOfAuthor(_ raw: Raw) -> Bool {
    String(raw.drop { "（(".unicodeScalars.contains($0) }).hasPrefix("作者单位")
  }

  /// A name that stands on top, too, and below it nothing but how to reach who bears it.
  private var isSigned: Bool {
    if (lines.prefix(6) + lines.suffix(4)).contains(where: isFolio) { return false }
    let foot = lines.suffix(5).reversed().prefix { line in
      let text = String(line.raw)
      return ContributorDigits.isBare(text) || ContributorLine(text).kind != nil
    }
    let rest = lines.dropLast(foot.count)
    guard !foot.isEmpty, rest.count > 4, let last = rest.last,
      let names = NameLine.read(last.raw)?.map(\.name)
    else { return false }
    return rest.prefix(4).contains { NameLine.read($0.raw)?.map(\.name) == names }
  }

  private var isMarked: Bool {
    PlainLabel.isManuscriptMark(lines[0].raw) || PlainLabel.behindMark(lines[0].raw) != nil
  }

  /// 标题： or 单位：, which whoever sends a story writes above or below it, and no page prints.
  private func isOfContributor(_ line: FormLine) -> Bool {
    guard let (key, _) = PlainLabel.read(line.raw) else { return false }
    return key == .headline || key == .unit
  }

  /// Lines of names with something between them, which lines of verse may look like; of broken copy a line may end in two characters
  /// behind a comma, like a name behind a title.
  private var nameLines: Int {
    let isName = lines.map { line in
      guard line.raw.count <= 40, !line.raw.contains("，"), let names = NameLine.read(line.raw)
      else { return false }
      return names.contains {
        $0.title != nil || !ChineseNameReader.isHan($0.name) || FormWords.hasSurname($0.name)
      }
    }
    return isName.indices.count { isName[$0] && ($0 == 0 || !isName[$0 - 1]) }
  }

  /// 1998年1月21日 星期三 or 第五版 on a line of their own, or both numbers of the page on one.
  private func isFolio(_ line: FormLine) -> Bool {
    let letters = Raw(line.raw.lazy.filter { !Escape.isBlank($0) }.prefix(31))
    guard letters.count <= 30 else { return false }
    let namesWeekday = zip(letters, letters.dropFirst()).contains { $0 == "星" && $1 == "期" }
    let isDated = letters.contains("年") && letters.contains("月")
    let isNumbered = letters.first == "第" && letters.contains("版") && letters.count <= 14
    return isDated && (namesWeekday || isOfPage(letters)) || isNumbered
  }

  /// Whether a line has a page number, and does not tell where a story was printed before.
  private func isOfPage(_ letters: Raw) -> Bool {
    guard let page = letters.firstIndex(of: "版"),
      letters[..<page].suffix(4).contains("第"), PlainLabel.read(letters) == nil
    else { return false }
    return !PlainLines.isEnded(letters)
      && !letters.contains { "《（(载登于，：".unicodeScalars.contains($0) }
  }

  /// 【主席之声】 or ■基层来风 alone.
  private func isSectionHead(_ line: FormLine) -> Bool {
    guard (3...14).contains(line.raw.count), let first = line.raw.first, let last = line.raw.last
    else {
      return false
    }
    return (first == "【" && last == "】") || "■◆●".unicodeScalars.contains(first)
  }

  /// Long lines that stop in mid sentence and are not taken up by a long one.
  private var openEnds: Int {
    lines.indices.dropLast().count { index in
      let isOpen = lines[index].raw.count >= 30 && !PlainLines.isEnded(lines[index].raw)
      return isOpen && lines[index + 1].raw.count < 20
    }
  }
}
