import Typesetting

/// A level of headline: rows of one size and face.
struct HeadlineLevel {
  let rows: [SetLine]
  let size: Length
  let face: Row.Face
}

/// Chooses the size and the rows of a headline (主题).
struct HeadlineChooser {
  let width: Length
  let template: Template
  let metrics: Metrics
  let rank: HeadlineRank
  let ceiling: Length?

  /// A headline as it may be set.
  struct Setting {
    let levels: [HeadlineLevel]
    /// Of its main level.
    let size: Length
    /// More than three rows (T22), or smaller than the rank asks for.
    var isCramped = false

    var rowCount: Int { levels.reduce(0) { $0 + $1.rows.count } }
  }

  /// The largest type in which the headline reads well: a setting that breaks words or quotations
  /// is taken only where there is no other, and rows that end where nothing is known about the
  /// words, or a third row, are worth a somewhat smaller size. A headline in two parts is parted
  /// between them.
  func setting(of text: String) -> Setting {
    let top = min(sizes[0], ceiling ?? sizes[0])
    guard text.unicodeScalars.count <= Self.longest else {
      return Setting(levels: [level(text, size: template.bodySize)], size: template.bodySize)
    }
    var best: (setting: Setting, worth: Int)?
    var size = max(template.bodySize, min(top, sizeForThreeRows(text)))
    while size >= template.bodySize, size.thousandths > (best?.worth ?? 0) / 100 {
      for (setting, worth) in settings(of: text, size: size) where worth > (best?.worth ?? -1) {
        best = (setting, worth)
      }
      size = size - Length(thousandths: 500)
    }
    var setting =
      best?.setting
      ?? Setting(levels: [level(text, size: template.bodySize)], size: template.bodySize)
    setting.isCramped = setting.rowCount > 3 || setting.size < min(floor, ceiling ?? floor)
    return setting
  }

  /// A text of more than so many characters is no headline and is set in body type at once.
  private static let longest = 200

  private var sizes: [Length] {
    Array(template.headlineSizes.dropFirst(min(rank.rawValue, template.headlineSizes.count - 1)))
  }

  /// The size of the next rank; for briefs somewhat over body type.
  private var floor: Length {
    sizes.count > 1 ? sizes[1] : max(template.bodySize, sizes[0].ems(800))
  }

  /// The size at which three rows of the width are as long as the text, in half points.
  private func sizeForThreeRows(_ text: String) -> Length {
    let ems = LineBreaker.row(text, metrics: metrics).width
    let size = width.thousandths * 3000 / max(1000, ems)
    return Length(thousandths: size / 500 * 500)
  }

  // MARK: What a size makes possible

  /// The settings in one size, with what they are worth in hundredths of that size.
  private func settings(of text: String, size: Length) -> [(Setting, worth: Int)] {
    let whole = level(text, size: size)
    let parts = HeadlineParts(text)
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
    return settings.map { ($0.0, $0.1 * size.thousandths) }
  }

  private func reading(_ level: HeadlineLevel) -> RowBreaker.Reading {
    RowBreaker.reading(of: level.rows)
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
    switch rows {
    case ...2: return words
    case 3: return max(1, words * (isLead ? 70 : 85) / 100)
    default: return 0
    }
  }

  private func level(_ text: String, size: Length) -> HeadlineLevel {
    let measure = width.thousandths * 1000 / max(1, size.thousandths)
    let rows = RowBreaker.rows(text, measure: measure, metrics: metrics)
    return HeadlineLevel(rows: rows, size: size, face: .songBold)
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
