import Manuscript
import Notation

/// The word of an English headline by which a reader finds the rest of a story: `See HOUSING, Page 4`.
enum JumpWord {
  /// The first word of a headline that is neither short nor small, else its longest one, in capitals;
  /// none where no word is made of letters alone, and in Chinese.
  static func of(_ article: Article) -> String? {
    let word = article.language == .english ? of(article.title) : ""
    return word.isEmpty ? nil : word
  }

  private static func of(_ headline: String) -> String {
    var best = ""
    for word in headline.unicodeScalars.split(whereSeparator: { !isPart($0) }) {
      let scalars = Array(word)
      guard scalars.count > best.unicodeScalars.count, scalars.count <= longest,
        scalars.allSatisfy({ $0.properties.isAlphabetic })
      else { continue }
      best = String(String.UnicodeScalarView(scalars))
      if scalars.count >= 4, !small.contains(best) { break }
    }
    return best.uppercased()
  }

  private static let longest = 14

  private static let small: Set<String> = [
    "After", "What", "When", "Where", "With", "From", "Over", "Under", "More", "Most", "Some",
    "This", "That", "Small", "Little", "Last", "First", "Next", "into", "after", "with", "from",
    "Three", "Four", "Five",
  ]

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "0"..."9" ~= scalar || scalar == "\u{2019}" || scalar == "-"
  }
}

extension Article {
  /// The length in words; none in Chinese, where characters are counted.
  var lengthInWords: Int? { language == .english ? length.words : nil }
}

extension Page {
  /// Whether a story on the page is English.
  func isEnglish(_ story: Digest) -> Bool { stories.contains { $0.id == story && $0.words != nil } }
}
