import Diagnostics

/// Rules on how numbers are written.
enum NumberRules {
  private static let numerals = Set("〇零一二三四五六七八九".unicodeScalars)
  private static let circles = Set("OＯ○oｏ◯0".unicodeScalars)
  /// What 千 belongs to in 千米, 千克.
  private static let kilo = Set("米克瓦卡帕赫伏焦安升字公".unicodeScalars)
  private static let approximate = ["大约", "将近", "超过", "约", "近", "逾"].map(\.scalars)

  /// What makes another word of 约 and 近: 节约, 最近.
  private static let compounds = Set("大节公制条契预违签邀将最附邻就靠亲新贴".unicodeScalars)

  static func findings(in passage: Passage) -> [Finding] {
    var found: [Finding] = []
    for index in passage.text.indices {
      if let width = width(at: index, passage) { found.append(width) }
      if let zero = zero(at: index, passage) { found.append(zero) }
      if let mixed = mixed(at: index, passage) { found.append(mixed) }
      if let twice = approximateTwice(at: index, passage) { found.append(twice) }
    }
    return found
  }

  /// A run of full-width digits and letters.
  private static func width(at index: Int, _ passage: Passage) -> Finding? {
    guard isWide(passage.at(index)), !isWide(passage.at(index - 1)) else { return nil }
    var end = index
    var fix = ""
    while isWide(passage.at(end)), let narrow = Unicode.Scalar(passage.text[end].value - 0xFEE0) {
      fix.unicodeScalars.append(narrow)
      end += 1
    }
    return Finding(
      rule: .digitWidth, part: passage.part, range: index..<end, text: passage.string(index..<end),
      fix: fix, why: .whyDigitWidth)
  }

  private static func isWide(_ scalar: Unicode.Scalar?) -> Bool {
    guard let value = scalar?.value else { return false }
    return (0xFF10...0xFF19).contains(value) || (0xFF21...0xFF3A).contains(value)
      || (0xFF41...0xFF5A).contains(value)
  }

  /// 二O二四: between Chinese numerals, in a year.
  private static func zero(at index: Int, _ passage: Passage) -> Finding? {
    guard circles.contains(passage.text[index]), let before = passage.at(index - 1),
      let after = passage.at(index + 1), numerals.contains(before),
      numerals.contains(after) || circles.contains(after)
    else { return nil }
    return Finding(
      rule: .letterZero, part: passage.part, range: index..<(index + 1),
      text: passage.string(index..<(index + 1)), fix: "〇", why: .whyLetterZero)
  }

  /// 3千, 百分之20.
  private static func mixed(at index: Int, _ passage: Passage) -> Finding? {
    let digits = passage.digits(from: index)
    guard !digits.isEmpty, passage.at(index - 1)?.isDigit != true, passage.at(index - 1) != "."
    else { return nil }
    let percent = "百分之".scalars
    if passage.has(percent, at: index - 3) {
      let range = (index - 3)..<digits.upperBound
      return Finding(
        rule: .mixedNumber, part: passage.part, range: range, text: passage.string(range),
        fix: passage.string(digits) + "%", why: .whyMixedNumber)
    }
    guard let unit = passage.at(digits.upperBound), "十百千".unicodeScalars.contains(unit),
      !(unit == "千" && passage.at(digits.upperBound + 1).map { kilo.contains($0) } ?? false),
      digits.count <= 2
    else { return nil }
    let range = index..<(digits.upperBound + 1)
    return Finding(
      rule: .mixedNumber, part: passage.part, range: range, text: passage.string(range), fix: nil,
      why: .whyMixedNumber)
  }

  /// 约20余, 超过3000多.
  private static func approximateTwice(at index: Int, _ passage: Passage) -> Finding? {
    guard let word = approximate.first(where: { passage.has($0, at: index) }) else { return nil }
    if word.count == 1, passage.at(index - 1).map({ compounds.contains($0) }) == true { return nil }
    let digits = passage.digits(from: index + word.count)
    guard !digits.isEmpty else { return nil }
    var end = digits.upperBound
    while let unit = passage.at(end), "万亿千百".unicodeScalars.contains(unit) { end += 1 }
    guard let tail = passage.at(end), tail == "余" || tail == "多" else { return nil }
    let range = index..<(end + 1)
    return Finding(
      rule: .approximateTwice, part: passage.part, range: range, text: passage.string(range),
      fix: passage.string((index + word.count)..<(end + 1)), why: .whyApproximateTwice)
  }
}
