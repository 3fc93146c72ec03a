import Typesetting

/// A level of headline: rows of one size and face.
struct HeadlineLevel {
  let rows: [SetLine]
  let size: Length
  let face: Row.Face
}

/// Chooses the sizes and the rows of a headline (主题).
struct HeadlineChooser {
  let width: Length
  let template: Template
  let type: Lettering
  let rank: HeadlineRank
  /// Set by the page editor.
  var size: Length?
  /// Broken by hand; empty where it is not.
  var rows: [String] = []

  /// A headline as it may be set.
  struct Setting {
    let levels: [HeadlineLevel]
    /// Of its main level.
    let size: Length
    /// How much less it is worth than the best setting, in hundredths.
    var loss = 0
    /// More than three rows (T22), or smaller than the rank asks for.
    var isCramped = false

    var rowCount: Int { levels.reduce(0) { $0 + $1.rows.count } }
  }

  /// The settings in which the headline reads well, the best first. What breaks words or quotations
  /// is taken only where there is nothing else, and rows that end where nothing is known about the
  /// words, or a third row, are worth a somewhat smaller size. A headline in two parts is parted
  /// between them.
  func settings(of text: String) -> [Setting] {
    guard text.unicodeScalars.count <= Self.longest else { return [plain(text)] }
    if let broken = handBroken { return [broken] }
    let parts = HeadlineParts(text)
    var found = ladder.flatMap { settings(of: text, parts, size: $0) }
    if !found.contains(where: { $0.worth >= Self.whole }) {
      found += smaller.flatMap { settings(of: text, parts, size: $0) }
    }
    let isWhole = found.contains { $0.worth >= Self.whole }
    found = found.filter { $0.worth >= (isWhole ? Self.whole : 1) }
    found.sort { $0.worth > $1.worth }
    guard let best = found.first?.worth else { return [plain(text)] }
    return found.map { setting, worth in
      var setting = setting
      setting.loss = 100 - worth * 100 / max(1, best)
      setting.isCramped = size == nil && setting.size < floor
      return setting
    }
  }

  /// The rows as the page editor broke them, in the largest size in which each of them fits; none
  /// where they fit in no size.
  private var handBroken: Setting? {
    guard rows.count > 1 else { return nil }
    for size in ladder + smaller {
      let levels = rows.map { level($0, size: size) }
      guard levels.allSatisfy({ $0.rows.count == 1 }) else { continue }
      let joined = HeadlineLevel(rows: levels.flatMap(\.rows), size: size, face: .songBold)
      return Setting(levels: [joined], size: size, isCramped: self.size == nil && size < floor)
    }
    return nil
  }

  private func plain(_ text: String) -> Setting {
    Setting(
      levels: [level(text, size: template.bodySize)], size: template.bodySize, isCramped: true)
  }

  /// What is worth less breaks words or quotations.
  private static let whole = 5000

  /// A text of more than so many characters is no headline and is set in body type at once.
  private static let longest = 200

  private func ranked(_ index: Int) -> Length {
    template.headlineSizes[max(0, min(index, template.headlineSizes.count - 1))]
  }

  /// The size of the next rank; for briefs somewhat over body type. Leads of inner pages stay above
  /// all other headlines of their page (N2).
  private var floor: Length {
    let next = rank.rawValue + 1
    guard next < template.headlineSizes.count else {
      return max(template.bodySize, ranked(rank.rawValue).ems(850))
    }
    return rank == .pageLead ? min(ranked(1), ranked(2).ems(1101)) : ranked(next)
  }

  private var ceiling: Length {
    rank == .lead
      ? ranked(0) : rank == .pageLead ? ranked(1).ems(1150) : ranked(rank.rawValue).ems(1100)
  }

  /// The sizes the rank may be set in (T21), the largest first.
  private var ladder: [Length] {
    if let size { return [size] }
    let sizes = Set(template.headlineSizes + Self.sizes.map { .hundredths($0) })
    return sizes.filter { floor <= $0 && $0 <= ceiling }.sorted(by: >)
  }

  private var smaller: [Length] {
    let sizes = Self.sizes.map { Length.hundredths($0) } + [template.bodySize]
    return sizes.filter { template.bodySize <= $0 && $0 < (size ?? floor) }.sorted(by: >)
  }

  /// 初号, 小初, 一号, 小一, 二号, 小二, 三号, 小三, 四号, 小四, 五号, and what lies between them.
  private static let sizes = [
    4200, 3600, 3150, 2800, 2600, 2400, 2200, 2000, 1800, 1600, 1500, 1400, 1200, 1050,
  ]

  // MARK: What a size makes possible

  /// The settings in one size, with what they are worth in hundredths of that size.
  private func settings(
    of text: String, _ parts: HeadlineParts?, size: Length
  ) -> [(setting: Setting, worth: Int)] {
    let whole = level(text, size: size)
    var settings: [(Setting, Int)] = []
    if parts == nil || whole.rows.count == 1 {
      let setting = Setting(levels: [whole], size: size)
      settings.append((setting, share(whole.rows.count, reading(whole))))
    }
    if let parts {
      let (first, second) = (level(parts.first, size: size), level(parts.second, size: size))
      let rows = first.rows.count + second.rows.count
      let worst = max(reading(first), reading(second))
      settings.append((Setting(levels: [first, second], size: size), share(rows, worst)))
      let small = level(parts.first, size: max(template.bodySize, size.ems(700)))
      let led = share(small.rows.count + second.rows.count, max(reading(small), reading(second)))
      settings.append((Setting(levels: [small, second], size: size), led * 9 / 10))
    }
    return settings.map { ($0.0, $0.1 * size.thousandths / 10) }
  }

  private func reading(_ level: HeadlineLevel) -> RowBreaker.Reading {
    type.reading(of: level.rows)
  }

  /// Hundredths.
  private func share(_ rows: Int, _ reading: RowBreaker.Reading) -> Int {
    let words: Int
    switch reading {
    case .inPhrases: words = 100
    case .unsure: words = 85
    case .inPieces: words = 1
    }
    let isLead = rank == .lead || rank == .pageLead
    if type.isEnglish, 3...4 ~= rows { return words * (rows == 3 ? 95 : 75) / 100 }
    switch rows {
    case ...2: return words
    case 3: return max(1, words * (isLead ? 70 : 85) / 100)
    default: return 0
    }
  }

  private func level(_ text: String, size: Length) -> HeadlineLevel {
    let measure = width.thousandths * 1000 / max(1, size.thousandths)
    let rows = type.rows(text, measure: measure, face: .songBold)
    return HeadlineLevel(rows: rows, size: size, face: type.face(.songBold))
  }
}

/// A headline of two sentences with a blank between them.
struct HeadlineParts {
  /// With the blank at its end.
  let first: String
  let second: String

  /// Where there are several blanks, the parts are of about the same length; `nil` where there is
  /// none between Han characters, or only inside a quotation.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var depth = 0
    var best: Int?
    for (index, scalar) in scalars.enumerated() {
      if Self.openings.contains(scalar) { depth += 1 }
      if Self.closings.contains(scalar) { depth = max(0, depth - 1) }
      guard depth == 0, Self.isSeam(scalars, index) else { continue }
      let (before, after) = (index + 1, scalars.count - index - 1)
      guard min(before, after) >= 4 else { continue }
      let isEvener = best.map { abs(before - after) < abs(2 * $0 - scalars.count) } ?? true
      if isEvener { best = index + 1 }
    }
    guard let best else { return nil }
    first = String(String.UnicodeScalarView(scalars[..<best]))
    second = String(String.UnicodeScalarView(scalars[best...]))
  }

  private static let openings = Set<Unicode.Scalar>("“‘「『（《〈【".unicodeScalars)
  private static let closings = Set<Unicode.Scalar>("”’」』）》〉】".unicodeScalars)

  /// The last blank between two characters that are not of the Latin script.
  private static func isSeam(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count, isBlank(scalars[index]) else { return false }
    var before = index
    while before > 0, isBlank(scalars[before]) { before -= 1 }
    return isHan(scalars[before]) && isHan(scalars[index + 1])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}"
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    !isBlank(scalar)
      && (scalar.value >= 0x2E80 || openings.contains(scalar) || closings.contains(scalar))
  }
}
