public import Manuscript

/// What copy is written in, when nobody says so.
public enum LanguageGuess {
  /// English where Latin letters are more than twice the Han characters; simplified Chinese else.
  static func of(_ article: Article) -> CopyLanguage {
    guess([article.headline] + article.blocks.map(\.text)) ?? .chinese
  }

  /// The same of a few words; nil where they have no letters.
  public static func of(_ words: String) -> CopyLanguage? { guess([words]) }

  private static func guess(_ texts: [String]) -> CopyLanguage? {
    var latin = 0
    var han = 0
    for text in texts {
      for scalar in text.unicodeScalars {
        if (0x3400...0x9FFF).contains(scalar.value) { han += 1 }
        if scalar.isASCII, scalar.properties.isAlphabetic { latin += 1 }
      }
    }
    if latin + han == 0 { return nil }
    return latin > han * 2 ? .english : .chinese
  }
}
