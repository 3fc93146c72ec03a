import Manuscript

/// Words with which somebody signs: who, and where from.
struct SignatureWords {
  private(set) var names: [String] = []
  private(set) var unit: String?
  /// What else stands there: an office, 女, 微信同号.
  private(set) var others: [String] = []

  /// Whether a name or a unit stands there and nothing else but an office.
  var isWhole: Bool {
    !(names.isEmpty && unit == nil)
      && others.allSatisfy { $0.count <= 8 && ChineseNameReader.isTitleWord($0) }
  }

  init(_ words: String) {
    let line = Raw(of: words).trimmed
    if let english = PrintedNames.english(String(line)) {
      if english.allSatisfy({ EnglishTelephone.isName($0.name) }) { names = english.map(\.name) }
      if names.isEmpty { others = [String(line)] }
      return
    }
    if let name = Self.nameBeforeOffice(line) {
      names = [name]
      return
    }
    for piece in Self.pieces(of: line).map(Self.withoutBow) where !piece.isEmpty { take(piece) }
    if names.isEmpty, let at = others.firstIndex(where: Self.mayBeName) {
      if unit != nil || others.count == 1 { names = [others.remove(at: at)] }
    }
  }

  /// 刘洋 敬上 signs as 刘洋 does.
  private static func withoutBow(_ piece: String) -> String {
    bows.contains(where: piece.hasSuffix) ? String(piece.dropLast(2)) : piece
  }

  private static let bows = ["敬上", "敬启", "敬啟", "谨上", "謹上", "谨启", "謹啟", "拜上"]

  private mutating func take(_ piece: String) {
    let ends = (2...3).map { (String(piece.dropLast($0)), String(piece.suffix($0))) }
    if let name = Self.name(piece) {
      names.append(name)
    } else if UnitName.isSigned(piece) {
      unit = unit.map { $0.hasSuffix(piece) ? $0 : $0 + piece } ?? piece
    } else if let (house, name) = ends.first(where: { UnitName.isUnit($0) && Self.isPerson($1) }) {
      unit = unit ?? house
      names.append(name)
    } else if !names.isEmpty, let house = Self.unitBeforeOffice(piece) {
      unit = unit ?? house
    } else {
      others.append(piece)
    }
  }

  /// 盐城港集团工会 of 盐城港集团工会干事, behind a name.
  private static func unitBeforeOffice(_ piece: String) -> String? {
    (2...4).map { (String(piece.dropLast($0)), String(piece.suffix($0))) }
      .first { UnitName.isUnit($0) && ChineseNameReader.isTitleWord($1) }?.0
  }

  /// The name of a person, with a title before it or none; 王芳摄 says more than who signs.
  private static func name(_ piece: String) -> String? {
    if isPerson(piece), !FormWords.closeEnds.contains(where: piece.hasSuffix) { return piece }
    guard let title = FormWords.closeTitles.first(where: piece.hasPrefix) else { return nil }
    let name = String(piece.dropFirst(title.count))
    return isPerson(name) ? name : nil
  }

  private static func isPerson(_ word: String) -> Bool {
    guard ChineseNameReader.isHan(word), !ChineseNameReader.isTitleWord(word) else { return false }
    if word.count == 4 { return FormWords.longSurnames.contains(where: word.hasPrefix) }
    return (2...3).contains(word.count) && FormWords.hasSurname(word) && !UnitName.isSigned(word)
  }

  /// `Jane Doe, Communications Officer`, `Jane Doe | Local 77`.
  static func nameBeforeOffice(_ line: Raw) -> String? {
    guard line.isLatin else { return nil }
    let parts = line.split { "|,(–—".unicodeScalars.contains($0) }.map { String($0.trimmed) }
    return parts.count > 1 && EnglishTelephone.isName(parts[0]) ? parts[0] : nil
  }

  /// One of the rarer surnames begins it.
  private static func mayBeName(_ word: String) -> Bool {
    (2...3).contains(word.count) && ChineseNameReader.isHan(word) && !besideNumbers.contains(word)
      && !ChineseNameReader.isTitleWord(word)
      && !FormWords.closeEnds.contains(where: word.hasSuffix)
  }

  private static let besideNumbers: Set<String> = [
    "同号", "同號", "投稿", "供稿", "来稿", "稿件", "联系", "单位", "部门", "地址", "专线", "直线", "宅电",
  ]

  /// What blanks and marks part; two single characters are a name that was typed wide.
  private static func pieces(of line: Raw) -> [String] {
    var pieces: [String] = []
    var isWide = false
    for piece in line.split(whereSeparator: ContributorPieces.isParting).map({ String($0) }) {
      let isSingle = piece.count == 1 && ChineseNameReader.isHan(piece)
      if isSingle, isWide, let last = pieces.popLast() {
        pieces.append(last + piece)
        isWide = false
      } else {
        pieces.append(piece)
        isWide = isSingle
      }
    }
    return pieces
  }
}
