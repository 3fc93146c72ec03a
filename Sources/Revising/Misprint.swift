import Manuscript

/// Something that was printed wrong, with a few characters around it, and what it should have been.
public struct Misprint: Hashable, Sendable {
  /// What stood there.
  public let wrong: String
  /// What should have stood there; empty where words have to go.
  public let right: String
  /// In how many places.
  public let places: Int

  init(_ wrong: String, _ right: String, places: Int = 1) {
    (self.wrong, self.right, self.places) = (wrong, right, places)
  }

  /// Words that were left out, with what stands before and behind them.
  public struct Omission: Hashable, Sendable {
    /// What stands before the place; empty at the beginning.
    public let before: String
    /// The words.
    public let words: String
    /// What stands behind the place; empty at the end.
    public let after: String
  }

  /// What was left out, where nothing else was wrong.
  public var omission: Omission? {
    let start = zip(wrong, right).prefix { $0 == $1 }.count
    let (wrongRest, rightRest) = (wrong.dropFirst(start), right.dropFirst(start))
    let end = zip(wrongRest.reversed(), rightRest.reversed()).prefix { $0 == $1 }.count
    guard end == wrongRest.count, rightRest.count > end else { return nil }
    return Omission(
      before: String(wrong.prefix(start)), words: String(rightRest.dropLast(end)),
      after: String(wrongRest))
  }

  /// Every difference of two texts, in reading order: the fields first. What was changed alike in
  /// several places, as a name is, stands once, with what is around it everywhere.
  public static func all(in difference: ArticleDifference) -> [Misprint] {
    let fields = difference.fields.flatMap { PrintedChange.all(in: $0.spans) }
    let blocks = difference.blocks.flatMap { change -> [PrintedChange] in
      switch change {
      case .kept: []
      case .added(let block): [PrintedChange(removed: "", added: block.text)]
      case .removed(let block): [PrintedChange(removed: block.text, added: "")]
      case .changed(_, _, let spans): PrintedChange.all(in: spans)
      }
    }
    return gathered(fields + blocks)
  }

  private static func gathered(_ changes: [PrintedChange]) -> [Misprint] {
    var found: [Misprint] = []
    var told: Set<[String]> = []
    for change in changes {
      let alike = changes.filter { $0.isAlike(change) }
      guard let shared = PrintedChange.shared(by: alike) else {
        found.append(Misprint(change.wrong, change.right))
        continue
      }
      guard told.insert([change.removed, change.added]).inserted else { continue }
      found.append(Misprint(shared.wrong, shared.right, places: alike.count))
    }
    return found
  }
}

/// One change, with up to four kept characters on either side, as far as the next punctuation; of
/// Latin copy two words, or none where a word or number was changed that says enough by itself.
private struct PrintedChange {
  var before = ""
  let removed: String
  let added: String
  var after = ""

  var wrong: String { before + removed + after }
  var right: String { before + added + after }

  func isAlike(_ other: PrintedChange) -> Bool {
    removed == other.removed && added == other.added
  }

  static func all(in spans: [Span]) -> [PrintedChange] {
    var found: [PrintedChange] = []
    var (kept, removed, added) = ("", "", "")
    for span in spans + [.kept("")] {
      switch span {
      case .removed(let text): removed += text
      case .added(let text): added += text
      case .kept(let text):
        if !removed.isEmpty || !added.isEmpty {
          found.append(
            word(removed, added, between: kept, text)
              ?? PrintedChange(
                before: end(of: kept), removed: removed, added: added, after: beginning(of: text)))
        }
        (kept, removed, added) = (text, "", "")
      }
    }
    return found
  }

  /// A Latin word or number with what belongs to it, such as `$187,500` or `twenty-two`; none where
  /// it is short, or words were only put in or left out.
  private static func word(
    _ removed: String, _ added: String, between before: String, _ after: String
  ) -> PrintedChange? {
    let head = String(String(before.reversed()).prefix(while: \.isInLatinWord).reversed())
    let tail = String(after.prefix(while: \.isInLatinWord))
    let isApart = [before.dropLast(head.count).last, after.dropFirst(tail.count).first].allSatisfy {
      $0.map { $0.isASCII || $0.isPunctuation || $0.isNewline } ?? true
    }
    let isWord = [removed, added].allSatisfy { text in
      !text.isEmpty && text.allSatisfy { $0.isInLatinWord || " ,.:".contains($0) }
        && (head + text + tail).count > 3
    }
    guard isApart, isWord else { return nil }
    return PrintedChange(before: head, removed: removed, added: added, after: tail)
  }

  private static func beginning(of text: String) -> String {
    let words = text.prefix { !$0.isPunctuation && !$0.isNewline }
    return words.first?.isASCII == true
      ? String(words.prefix(24).prefix(upToBlank: 2)) : String(words.prefix(4))
  }

  private static func end(of text: String) -> String {
    String(String(beginning(of: String(text.reversed()))).reversed())
  }

  // MARK: Several

  /// The same change with only what is around it everywhere; none where that says too little, or
  /// ends inside a word.
  static func shared(by changes: [PrintedChange]) -> PrintedChange? {
    guard changes.count > 1, let first = changes.first else { return nil }
    var shared = first
    for change in changes {
      shared.before = String(
        commonPrefix(shared.before.reversed(), change.before.reversed()).reversed())
      shared.after = String(commonPrefix(shared.after, change.after))
    }
    let isWhole = changes.allSatisfy { change in
      !change.before.dropLast(shared.before.count).endsInWord(before: shared.wrong)
        && !shared.wrong.endsInWord(before: change.after.dropFirst(shared.after.count))
    }
    shared.before = String(shared.before.drop(while: \.isWhitespace))
    while shared.after.last?.isWhitespace == true { shared.after.removeLast() }
    return isWhole && shared.wrong.count > 1 ? shared : nil
  }

  private static func commonPrefix(
    _ one: some Sequence<Character>, _ other: some Sequence<Character>
  ) -> [Character] {
    zip(one, other).prefix { $0 == $1 }.map(\.0)
  }
}

extension Character {
  /// A letter or digit, and what stands inside a word or an amount.
  fileprivate var isInLatinWord: Bool {
    isASCII && (isLetter || isNumber) || "-’'$%".contains(self)
  }
}

extension StringProtocol {
  /// Whether a Latin word goes on from its end into `rest`.
  fileprivate func endsInWord(before rest: some StringProtocol) -> Bool {
    guard let last, let first = rest.first else { return false }
    return [last, first].allSatisfy { $0.isASCII && $0.isLetter }
  }
}

extension Substring {
  /// So much of it as holds no more than this many words.
  fileprivate func prefix(upToBlank words: Int) -> Substring {
    var blanks = 0
    return prefix { character in
      if character == " " { blanks += 1 }
      return blanks < words || character != " "
    }
  }
}
