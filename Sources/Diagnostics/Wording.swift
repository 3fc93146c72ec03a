/// A language newsdesk speaks; raw values are the words `--lang` takes (BCP 47).
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case chinese = "zh-Hans"
}

/// One thing the program says, in every language it speaks.
///
/// Both sides stand next to each other in the source, so a sentence cannot exist in one language
/// alone; `HouseRulesTests` checks that they fill in the same values.
public struct Wording: Hashable, Sendable {
  /// The English text.
  public let english: String
  /// The Chinese text, in simplified characters.
  public let chinese: String

  /// Makes a sentence out of its two sides.
  public init(en: String, zh: String) {
    english = en
    chinese = zh
  }

  /// Names, numbers and quoted copy, which are the same in every language.
  public static func verbatim(_ text: String) -> Wording { Wording(en: text, zh: text) }

  /// The side for `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Puts two wordings next to each other, with nothing between.
  public static func + (first: Wording, second: Wording) -> Wording {
    Wording(en: first.english + second.english, zh: first.chinese + second.chinese)
  }
}

extension Wording {
  /// What parts two sentences.
  public static let gap = Wording(en: " ", zh: "")
  /// What parts the things of a list.
  public static let listComma = Wording(en: ", ", zh: "、")
}

/// A number of things in English: “1 page”, “3 pages”; `many` where an s is not enough.
public func plural(_ count: Int, _ noun: String, _ many: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(many ?? noun + "s")"
}

extension [Wording] {
  /// The wordings one after the other, parted by `separator` in each language.
  public func joined(separator: Wording) -> Wording {
    Wording(
      en: map(\.english).joined(separator: separator.english),
      zh: map(\.chinese).joined(separator: separator.chinese))
  }
}
