public import Diagnostics

/// What proofreading looks for; raw values are the words `--json` prints.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  /// A half-width mark between Chinese characters (GB/T 15834).
  case markWidth = "mark_width"
  /// A bracket or quotation mark without its partner (GB/T 15834 in Chinese copy).
  case pair
  /// Marks that do not stand side by side: 。。 ，。 (GB/T 15834).
  case markRun = "mark_run"
  /// 「」 in simplified copy set in lines from left to right (GB/T 15834).
  case quoteForm = "quote_form"
  /// Three points for an ellipsis (GB/T 15834).
  case ellipsis
  /// A full-width digit or letter (GB/T 15835).
  case digitWidth = "digit_width"
  /// A letter or another circle for the 〇 of a year (GB/T 15835).
  case letterZero = "letter_zero"
  /// Digits with 十, 百 or 千, or behind 百分之 (GB/T 15835).
  case mixedNumber = "mixed_number"
  /// 约20余, 近30多.
  case approximateTwice = "approximate_twice"
  /// A day that no calendar has.
  case impossibleDate = "impossible_date"
  /// A weekday that the date did not fall on.
  case weekday
  /// The same particle twice: 的的.
  case doubledCharacter = "doubled_character"
  /// The same word twice: 切实切实.
  case doubledWord = "doubled_word"
  /// A passage that stands in the article already.
  case doubledPassage = "doubled_passage"
  /// A name of the desk's or the byline's that is written with one other character.
  case nameVariant = "name_variant"
  /// One place as a city here and a county there.
  case placeRank = "place_rank"
  /// Somebody's identity number, Social Security number or bank card.
  case privateNumber = "private_number"
  /// A mobile telephone.
  case telephone

  /// Whether a hit is a mistake; otherwise it is a question to the editor.
  public var isError: Bool {
    switch self {
    case .quoteForm, .approximateTwice, .doubledWord, .nameVariant, .placeRank, .telephone: false
    default: true
    }
  }

  /// Whether it is about marks themselves.
  var isOfMarks: Bool {
    switch self {
    case .markWidth, .pair, .markRun, .quoteForm: true
    default: false
    }
  }

  /// Whether the fix is right wherever the rule hits, so that nobody has to look.
  public var isFixSafe: Bool {
    switch self {
    case .markWidth, .ellipsis, .digitWidth, .letterZero: true
    default: false
    }
  }
}

/// A part of an article that is read by itself.
public enum Part: Hashable, Sendable {
  case kicker, headline, deck, standfirst
  /// A block of the body, from 0.
  case block(Int)
}

/// Something found in an article.
public struct Finding: Hashable, Sendable {
  /// The rule that found it.
  public let rule: Rule
  /// The part it stands in.
  public let part: Part
  /// Where in the part's text, in Unicode scalars.
  public let range: Range<Int>
  /// The words as they stand.
  public let text: String
  /// The words that should stand there; none where only a person can tell.
  public let fix: String?
  /// Why, a full sentence.
  public let why: Wording
  /// The words with their nearest neighbours, by which it is found again in a later text.
  var context = ""

  /// What is the same for the same finding in every text of the article.
  public var key: String { rule.rawValue + " " + context }

  /// The sentence with its place and its words.
  public var wording: Wording { .finding(part.title, text, fix, why, isOfMarks: rule.isOfMarks) }
}

extension [Finding] {
  /// One sentence for each, mistakes before questions; those on the width of marks and digits, which
  /// come in crowds, are told once with their number.
  public var lines: [Wording] {
    let crowded: [Rule] = [.markWidth, .digitWidth, .quoteForm]
    let ordered = filter(\.rule.isError) + filter { !$0.rule.isError }
    var told: Set<Rule> = []
    return ordered.compactMap { finding in
      let rule = finding.rule
      let count = self.count { $0.rule == rule }
      guard crowded.contains(rule), count > 2 else { return finding.wording }
      return told.insert(rule).inserted ? finding.wording + .andAlike(count - 1) : nil
    }
  }

  /// How many of them are mistakes.
  public var mistakes: Int { count { $0.rule.isError } }
}
