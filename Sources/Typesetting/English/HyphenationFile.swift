public import Diagnostics

extension Hyphenation {
  /// Reads a dictionary of libhyphen (`hyph_en_US.dic`) or a list of patterns for TeX
  /// (`\patterns{…}`, `\hyphenation{…}`), in UTF-8 or ISO 8859-1. Of a dictionary in two levels the
  /// one for parts of compounds counts; rules that change the spelling are left out.
  public init(file bytes: [UInt8], name: String, at place: Place) throws(Problem) {
    guard let text = Self.text(bytes) else { throw Problem(.refused, .notHyphenation, at: place) }
    let reading = text.contains("\\patterns") ? Self.tex(text) : Self.dictionary(text)
    guard reading.patterns.contains(where: Self.isPattern) else {
      throw Problem(.refused, .notHyphenation, at: place, advice: .nameADictionary)
    }
    self.init(
      name: name, left: reading.left, right: reading.right, patterns: reading.patterns,
      exceptions: reading.exceptions)
  }

  private struct Reading {
    var left = 2
    var right = 3
    var patterns: [String] = []
    var exceptions: [String] = []
  }

  /// Beyond so many bytes a file is no list of patterns.
  private static let mostBytes = 8_000_000

  private static func text(_ bytes: [UInt8]) -> String? {
    guard bytes.count <= mostBytes, !bytes.contains(0) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let first = bytes.prefix { $0 != 10 && $0 != 13 }
    guard encodings.contains(String(decoding: first, as: UTF8.self)) else { return nil }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// What the first line of a dictionary may say.
  private static let encodings: Set<String> = ["UTF-8", "ISO8859-1", "ISO-8859-1"]

  private static func isPattern(_ word: String) -> Bool {
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    return word.unicodeScalars.contains { digits ~= $0 }
      && word.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// The first line names the encoding, then a pattern stands on each line; words in capitals say
  /// how they are to be used.
  private static func dictionary(_ text: String) -> Reading {
    var reading = Reading()
    let lines = text.utf8.split { $0 == 10 || $0 == 13 }.map { String(Substring($0)) }
    guard let encoding = lines.first, encodings.contains(encoding) else { return reading }
    for line in lines.dropFirst() {
      let words = Self.words(line)
      guard let first = words.first, !"%#".contains(first.prefix(1)) else { continue }
      switch first {
      case "LEFTHYPHENMIN": reading.left = words.last.flatMap { Int($0) } ?? 2
      case "RIGHTHYPHENMIN": reading.right = words.last.flatMap { Int($0) } ?? 3
      case "NEXTLEVEL": reading.patterns = []
      case "COMPOUNDLEFTHYPHENMIN", "COMPOUNDRIGHTHYPHENMIN", "NOHYPHEN": break
      default: if words.count == 1 { reading.patterns.append(first) }
      }
    }
    return reading
  }

  private static func tex(_ text: String) -> Reading {
    var reading = Reading()
    let lines = text.utf8.split { $0 == 10 || $0 == 13 }
    let plain = lines.map { String(Substring($0.prefix { $0 != UInt8(ascii: "%") })) }
      .joined(separator: "\n")
    reading.patterns = words(group("\\patterns", in: plain))
    reading.exceptions = words(group("\\hyphenation", in: plain))
    return reading
  }

  /// What stands in braces behind a word.
  private static func group(_ word: String, in text: String) -> String {
    let parts = text.split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let start = parts[1].firstIndex(of: "{") else { return "" }
    return String(parts[1][parts[1].index(after: start)...].prefix { $0 != "}" })
  }
}
