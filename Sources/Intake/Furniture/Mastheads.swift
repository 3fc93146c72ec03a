/// The paper's name at the head of a page, and where it is said again.
extension FurnitureReading {
  /// Whether the first line is a name alone, with the head of the page or those who made it below.
  static func isNamedAtTop(_ lines: [PageLine]) -> Bool {
    guard lines.count > 2, let first = lines.first else { return false }
    let words = first.letters.count { $0 == 0x20 } + 1
    guard first.ending == .open, first.innerStops == 0, first.commas == 0,
      first.isLatin ? words <= 6 && first.size <= 40 : first.size <= 12,
      !isFolio(first), LeadReading.lead(of: first) == nil
    else { return false }
    let next = lines[1]
    return isFolio(next) || isTopLine(next)
      || next.size <= 70 && (isImprint(next) || next.isLatin && Colophon.isPart(next.letters[...]))
  }

  /// The name with which the first line of a file begins, where that is the head of the page.
  static func masthead(_ lines: [PageLine]) -> [Letter]? {
    if let name = solidName(lines) { return name }
    for line in lines.prefix(3) {
      if let name = nameInFolio(line) { return name }
    }
    guard let first = lines.first, isFolio(first) || isTopLine(first) else { return nil }
    let name = first.letters.split { $0 == 0x20 || $0 == 0x7C }.first ?? []
    return name.count >= 3 && name.allSatisfy(Lettering.isHan) ? Array(name) : nil
  }

  /// `2011年10月31日　星期一　　岭下师专报`: wherever it stands in a folio, a paper's name says that
  /// it is one.
  private static func nameInFolio(_ line: PageLine) -> [Letter]? {
    guard line.size <= 90, line.letters.contains(0x62A5) else { return nil }
    let parts = line.letters.split { $0 == 0x20 || $0 == 0x7C }
    let name = parts.first { part in
      (3...10).contains(part.count) && part.last == 0x62A5 && part.allSatisfy(Lettering.isHan)
    }
    guard let name, isFolio(line) || parts.contains(where: isPage) else { return nil }
    return Array(name)
  }

  /// `春 江 船 讯` alone above the folio: the paper's name, set wide.
  private static func solidName(_ lines: [PageLine]) -> [Letter]? {
    guard isNamedAtTop(lines) else { return nil }
    let name = lines[0].letters.solid
    return (3...8).contains(name.count) && name.allSatisfy(Lettering.isHan) ? name : nil
  }

  /// The last line of a page, where it names the paper once more, with where it is to be found:
  /// `竹苗时报社 中正路 服务专线…`.
  static func isFoot(_ index: Int, of lines: [PageLine], _ masthead: [Letter]) -> Bool {
    let line = lines[index]
    return index > 3 && index == lines.count - 1 && line.ending == .open && line.size <= 60
      && line.innerStops == 0 && line.letters.contains(0x20) && line.letters.starts(with: masthead)
  }

  /// Whether the name says of itself that it is a paper's: 海塘石工报, 春江船讯.
  private static func isPaper(_ name: ArraySlice<Letter>) -> Bool {
    name.count >= 3
      && (name.last.map(papers.contains) ?? false || LineWords.paperNames.suffixLength(name) > 0)
  }

  private static let papers: LetterSet = "报讯刊"

  /// The head of the page again, on its next side or in the middle of its text: the name alone where it is
  /// a paper's, else the name and numbers.
  static func repeats(_ masthead: [Letter], _ line: PageLine) -> Bool {
    guard line.size <= 40, line.ending == .open, line.innerStops == 0 else { return false }
    if isPaper(masthead[...]), line.letters.filter({ $0 != 0x20 }) == masthead { return true }
    let parts = line.letters.split { $0 == 0x20 || $0 == 0x7C }
    return parts.count > 1 && parts.contains { $0.elementsEqual(masthead) }
      && parts.allSatisfy { part in
        part.elementsEqual(masthead) || LineWords.pageNames.suffixLength(part) > 0
          || part.contains { isNumeral($0) }
      }
  }
}
