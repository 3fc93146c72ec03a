import Manuscript

/// A line as pieces parted by blanks and marks, with the places where details stand.
struct ContributorPieces {
  private let line: Raw
  private var isCut: [Bool]

  /// A detail, whatever marks are inside it, parts nothing.
  init(_ line: Raw, without cuts: [Range<Int>]) {
    self.line = line
    isCut = [Bool](repeating: false, count: line.count)
    for cut in cuts { take(cut) }
  }

  private mutating func take(_ range: Range<Int>) {
    for index in range { isCut[index] = true }
  }

  /// Takes out pieces that are postal addresses: 江苏省盐城市亭湖区人民路8号.
  mutating func takeStreets() {
    for piece in pieces where isStreet(line[piece]) { take(piece) }
  }

  /// What stands outside the details.
  var rest: Raw { zip(line, isCut).filter { !$1 }.map(\.0) }

  /// The line with blanks where the details stand.
  var blanked: Raw { zip(line, isCut).map { $1 ? " " : $0 } }

  /// What may stay without the details: whole pieces, and a name that a number touches. What else
  /// stands in one piece with a detail goes with it, as the `是` of `电话是138…` does.
  var remainder: String {
    var kept = Raw()
    var end = 0
    for piece in pieces {
      guard let words = words(of: piece) else { continue }
      kept += kept.isEmpty ? [] : gap(end..<piece.lowerBound)
      kept += words
      end = piece.upperBound
    }
    if end < line.count, "）)".unicodeScalars.contains(line[end]), !isCut[end],
      kept.contains(where: "（(".unicodeScalars.contains)
    {
      kept.append(line[end])
    }
    let isSentence = kept.contains { "，,".unicodeScalars.contains($0) }
    if isSentence, let last = line.last, "。！？.!?".unicodeScalars.contains(last) {
      kept.append(last)
    }
    return String(kept)
  }

  /// The words of a piece without its details that may stay.
  private func words(of piece: Range<Int>) -> Raw? {
    let rest = piece.filter { !isCut[$0] }.map { line[$0] }
    if rest.count == piece.count { return rest }
    let names = PrintedNames.chinese(String(rest))?.map(\.name) ?? []
    return !names.isEmpty && names.allSatisfy(FormWords.hasSurname) ? rest : nil
  }

  /// What parts two pieces that stay: their own marks, or a comma where something went.
  private func gap(_ range: Range<Int>) -> Raw {
    let marks = range.map { line[$0] }
    if marks.allSatisfy(Escape.isBlank) { return [" "] }
    if !range.contains(where: { isCut[$0] || !Self.isParting(line[$0]) }) { return marks }
    return [marks.first { "，,、；;".unicodeScalars.contains($0) } ?? " "]
  }

  /// What is said to the desk beside a number: 谢谢编辑老师！
  static func courtesies(in line: Raw) -> [Range<Int>] {
    let marks = "，,、。！!；;（）() \u{3000}".unicodeScalars
    return line.indices.split { marks.contains(line[$0]) }.compactMap { piece in
      guard courtesies.contains(String(line[piece.startIndex..<piece.endIndex])) else { return nil }
      let marks = line[piece.endIndex...].prefix { "！!。".unicodeScalars.contains($0) }
      return piece.startIndex..<marks.endIndex
    }
  }

  private static let courtesies: Set<String> = [
    "欢迎联系", "请联系", "谢谢", "谢谢编辑", "谢谢编辑老师", "谢谢老师", "感谢编辑老师", "多谢", "辛苦了", "请查收", "请审阅", "盼复",
    "有事微信联系", "有事联系", "有事请联系", "有事电话联系", "有事打电话", "微信同号", "同微信",
  ]

  private var pieces: [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for index in 0...line.count {
      guard index == line.count || (!isCut[index] && Self.isParting(line[index])) else { continue }
      if index > start { pieces.append(start..<index) }
      start = index + 1
    }
    return pieces
  }

  private func isStreet(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    piece.count >= 6 && piece.contains { "省市区县镇乡".unicodeScalars.contains($0) }
      && piece.contains { "路街巷道村弄号室幢栋".unicodeScalars.contains($0) }
      && piece.contains { ("0"..."9").contains($0) }
  }

  /// Blanks, and marks between names and numbers.
  static func isParting(_ scalar: Unicode.Scalar) -> Bool {
    Escape.isBlank(scalar) || isMark(scalar)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    ":：,，、/|()（）[]【】-—.。;；+".unicodeScalars.contains(scalar)
  }
}
