import Manuscript

/// A line of those in which a manuscript is signed.
struct SignatureLine {
  /// What it is; a day or an office goes with the others.
  enum Kind { case details, label, name, unit, beside }

  let kind: Kind
  private(set) var names: [String] = []
  private(set) var unit: String?

  /// Whether its names begin with one of the frequent surnames, or are written in other letters.
  var isSure: Bool {
    names.allSatisfy { !ChineseNameReader.isHan($0) || FormWords.hasSurname($0) }
  }

  /// An office or a motto between other lines.
  static let beside = SignatureLine(kind: .beside)

  /// What ends a letter, and names nobody.
  static let close = SignatureLine(kind: .label)

  private init(kind: Kind) { self.kind = kind }

  /// Nil for copy.
  init?(_ text: String, _ reading: ContributorLine) {
    let line = Raw(of: text).trimmed
    guard !ContributorWords.isForReaders(text), line.count <= 80 else { return nil }
    let isDetail =
      reading.kind != nil || reading.isLabel || ContributorDigits.isBare(text)
      || PostalAddress.isAddress(line)
    if let (key, words) = Self.label(line), key == .byline || key == .unit {
      self.init(kind: isDetail && !reading.isName ? .details : .label)
      take(String(words), as: key)
    } else if isDetail {
      self.init(kind: .details)
      if line.contains("|"), let name = SignatureWords.nameBeforeOffice(line) {
        names = [name]
      } else {
        guard takeBeside(reading) else { return nil }
      }
    } else if ChineseLetterWords.isDay(String(line)) {
      self.init(kind: .beside)
    } else {
      let words = SignatureWords(String(line))
      guard words.isWhole, line.count <= 40, !Self.isMarked(line) else { return nil }
      self.init(kind: words.names.isEmpty ? .unit : .name)
      (names, unit) = (words.names, words.unit)
    }
  }

  private mutating func take(_ words: String, as key: FrontKey) {
    let signed = SignatureWords(words)
    unit = key == .unit ? signed.unit ?? words : signed.unit
    let first = words.split { "，,（( \u{3000}".contains($0) }.first.map(String.init)
    names = key == .byline && signed.names.isEmpty ? [first ?? words] : signed.names
  }

  /// What stands beside a number is who signs; a sentence is copy.
  private mutating func takeBeside(_ reading: ContributorLine) -> Bool {
    if let last = reading.remainder.last, "。！？.!?".contains(last) { return false }
    let signed = SignatureWords(reading.beside)
    (names, unit) = (signed.names, signed.unit)
    return signed.others.allSatisfy { $0.count <= Self.longestOther }
  }

  private static let longestOther = 6

  /// 单位：盐城港集团, and 单位 盐城港集团 without the colon.
  private static func label(_ line: Raw) -> (FrontKey, Raw)? {
    if let label = PlainLabel.read(line) { return label }
    guard let blank = line.prefix(6).firstIndex(where: Escape.isBlank), blank > 1 else {
      return nil
    }
    return PlainLabel.read(line[..<blank] + [":"] + line[blank...])
  }

  /// Names in brackets end a story, and what ends a sentence is one.
  private static func isMarked(_ line: Raw) -> Bool {
    line.first == "(" || line.contains { "（。！？!?；;：:".unicodeScalars.contains($0) }
  }
}

/// A postal address on a line of its own, as it stands among other details.
enum PostalAddress {
  static func isAddress(_ line: Raw) -> Bool {
    guard (6...60).contains(line.count), line.contains(where: { ("0"..."9").contains($0) }),
      !line.contains(where: { "。！？；“”".unicodeScalars.contains($0) })
    else { return false }
    if !line.isLatin {
      return line.contains { "省市区區县縣镇鎮乡鄉路街".unicodeScalars.contains($0) }
        && line.contains { "号號室楼樓幢栋".unicodeScalars.contains($0) }
    }
    let words = String(line).split { " ,.".contains($0) }.map { $0.lowercased() }
    return !streets.isDisjoint(with: words)
  }

  private static let streets: Set<String> = [
    "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "lane", "ln", "boulevard", "blvd",
    "suite", "box",
  ]
}
