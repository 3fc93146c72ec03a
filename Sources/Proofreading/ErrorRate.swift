public import Manuscript

/// 差错率: what the mistakes of a text weigh, by the annex to 报纸期刊质量管理规定 (国新出发〔2020〕10号).
/// Punctuation, of which the annex says nothing that is known here, weighs what it does in books.
///
/// Only what the rules found is counted, and of that no question to the editor; the real rate is
/// higher.
public struct ErrorRate: Hashable, Sendable {
  /// The sum of the weights, in tenths of a mistake.
  public private(set) var tenths = 0
  /// The characters they stand among, headlines included, blanks not.
  public private(set) var characters = 0

  /// The most that a newspaper, a periodical and a book may have in 10,000 characters.
  public static let limits = (newspaper: 3, periodical: 2, book: 1)
  /// The same mistake counts so often.
  private static let repeats = 3
  /// Numbers written the wrong way count so many tenths, all together.
  private static let mostForNumbers = 10

  /// Nothing read yet.
  public init() {}

  /// Weighs what was found in an article.
  public init(_ findings: [Finding], in article: Article) {
    characters = Passage.all(of: article).reduce(0) { sum, passage in
      sum + passage.text.count { !$0.properties.isWhitespace }
    }
    var counted: [String: Int] = [:]
    var numbers = 0
    for finding in findings where finding.rule.isError {
      let count = counted[finding.rule.rawValue + finding.text, default: 0]
      counted[finding.rule.rawValue + finding.text] = count + 1
      guard count < Self.repeats else { continue }
      let weight = finding.rule.tenths * (finding.part.isHeadline ? 2 : 1)
      if finding.rule.isOfNumbers { numbers += weight } else { tenths += weight }
    }
    tenths += min(numbers, Self.mostForNumbers)
  }

  /// Both texts together.
  public static func + (one: ErrorRate, other: ErrorRate) -> ErrorRate {
    var sum = one
    sum.tenths += other.tenths
    sum.characters += other.characters
    return sum
  }

  /// Tenths of a mistake in 10,000 characters, rounded.
  public var tenthsInTenThousand: Int {
    characters == 0 ? 0 : (tenths * 10_000 + characters / 2) / characters
  }
}

extension Part {
  /// Headlines count twice.
  fileprivate var isHeadline: Bool { if case .block = self { false } else { true } }
}

extension Rule {
  /// How numbers are written (GB/T 15835).
  fileprivate var isOfNumbers: Bool {
    switch self {
    case .digitWidth, .letterZero, .mixedNumber, .approximateTwice: true
    default: false
    }
  }

  /// What one mistake weighs, in tenths: a character 1, two to five 2, more than five 4; names and
  /// days twice what a character does.
  fileprivate var tenths: Int {
    switch self {
    case .markWidth, .pair, .markRun, .quoteForm, .ellipsis: 1
    case .digitWidth, .letterZero, .mixedNumber, .approximateTwice: 1
    case .doubledCharacter: 10
    case .impossibleDate, .weekday, .doubledWord, .nameVariant, .placeRank: 20
    case .doubledPassage: 40
    case .privateNumber, .telephone: 0
    }
  }
}
