import Manuscript

/// What copy is written in, when nobody says so.
enum LanguageGuess {
  /// English where Latin letters are more than twice the Han characters; simplified Chinese else.
  static func of(_ article: Article) -> CopyLanguage {
    var latin = 0
    var han = 0
    for text in [article.headline] + article.blocks.map(\.text) {
      for scalar in text.unicodeScalars {
        if (0x3400...0x9FFF).contains(scalar.value) { han += 1 }
        if scalar.isASCII, scalar.properties.isAlphabetic { latin += 1 }
      }
    }
    return latin > han * 2 ? .english : .chinese
  }
}
