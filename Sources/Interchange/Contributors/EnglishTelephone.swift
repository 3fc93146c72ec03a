/// A contributor's telephone as English mails give it: a label, directly behind it a number of any
/// country's shape, and beside them at most a name.
struct EnglishTelephone {
  let number: ContributorNumber
  /// Whether the label says that it is the writer's own.
  let isAuthors: Bool

  /// Those of a line, but for numbers that are known by themselves.
  static func all(
    _ labels: [ContributorWords.Label], besides known: [ContributorNumber], in line: Raw
  ) -> [EnglishTelephone] {
    labels.filter(\.isEnglishTelephone).compactMap { label in
      let number = ContributorNumber.labelled(
        in: line, from: label.range.upperBound, mayNameFirst: label.namesContact)
      guard let number else { return nil }
      let isKnown = known.contains { $0.kind != nil && $0.range.overlaps(number.range) }
      return isKnown ? nil : EnglishTelephone(number: number, isAuthors: label.isAuthors)
    }
  }

  /// The number of North America that stands alone behind a name: Jane Doe, 555-010-0199.
  static func behindName(in line: Raw) -> EnglishTelephone? {
    guard line.count <= 60, line.isLatin,
      let number = ContributorNumber.labelled(in: line, from: 0, mayNameFirst: true),
      case let groups = line[number.range].split(whereSeparator: { !("0"..."9").contains($0) }),
      groups.map(\.count).starts(with: [3, 3, 4]),
      line[number.range.upperBound...].allSatisfy(ContributorPieces.isParting)
    else { return nil }
    let words = line[..<number.range.lowerBound].filter { !",:(|".unicodeScalars.contains($0) }
    let name = words.starts(with: "By ".unicodeScalars) ? words.dropFirst(3) : words[...]
    guard isName(String(Raw(name).trimmed)) else { return nil }
    return EnglishTelephone(number: number, isAuthors: false)
  }

  /// Whether the rest of the line says nothing to readers: nothing at all, a name, or words such as
  /// `or` and `at home`.
  static func isHardlyCopy(_ rest: String) -> Bool {
    let words = rest.split(separator: " ")
    return words.count <= 7
      && words.allSatisfy {
        small.contains($0.lowercased()) || $0.first?.isUppercase ?? false
          || $0.allSatisfy(\.isNumber)
      }
  }

  /// Whether no more stands around a number than somebody says beside his own.
  static func isShort(_ rest: String) -> Bool {
    rest.split(separator: " ").count <= 7 && !rest.contains { "“”\"".contains($0) }
  }

  /// The words before the number of a house, where those are a name.
  static func withoutStreet(_ rest: String) -> String {
    let name = rest.prefix { !$0.isNumber }.split(separator: " ").joined(separator: " ")
    return name.count < rest.count && isName(name) ? name : rest
  }

  /// Whether it is a person's name: two or three words with capitals, and none of a house or a body
  /// that readers may ring.
  static func isName(_ rest: String) -> Bool {
    let words = rest.split(separator: " ")
    return (2...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase ?? false && !word.contains(where: \.isNumber)
          && !small.contains(word.lowercased()) && !bodies.contains(word.lowercased())
      }
  }

  private static let small: Set<String> = [
    "i", "am", "me", "my", "or", "and", "is", "at", "on", "home", "work", "day", "days", "evening",
    "evenings", "office", "any", "time", "anytime",
  ]

  private static let bodies: Set<String> = [
    "hall", "club", "union", "office", "local", "centre", "center", "library", "school", "college",
    "church", "museum", "theater", "theatre", "hospital", "clinic", "department", "desk", "company",
    "council", "committee", "association", "hotel", "house", "station", "shop", "line", "service",
  ]
}
