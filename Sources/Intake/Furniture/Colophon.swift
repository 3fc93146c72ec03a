/// What English papers print of themselves at the foot of a page: who makes them, how often they come out.
enum Colophon {
  /// A line that says so from its first word on, or by its subject: `Farm & Range is mailed to`.
  static func isPart(_ letters: ArraySlice<Letter>) -> Bool {
    openings.prefixLength(letters) > 0 || saysHowItComesOut(letters)
  }

  /// `The Bench Mark is set and printed by students`: the paper is named and said to be made.
  private static func saysHowItComesOut(_ letters: ArraySlice<Letter>) -> Bool {
    let words = letters.prefix(80).split(separator: 0x20)
    guard let verb = words.prefix(7).firstIndex(where: { $0.elementsEqual("is".asLetters) }),
      verb > 0, verb + 1 < words.count
    else { return false }
    let isNamed = words[..<verb].allSatisfy { word in
      !Lettering.isLower(word[word.startIndex]) || word.count <= 3
    }
    let said = words[verb + 1]
    return isNamed && Lettering.isUpper(words[0][words[0].startIndex])
      && (makings.contains(said)
        || (said.elementsEqual("set".asLetters) && words.count > verb + 3
          && makings.contains(words[verb + 3])))
  }

  private static let makings = WordList("published printed mailed issued")

  private static let openings = WordList(
    lines: """
      Editor:
      EDITOR:
      Editors:
      Publisher
      PUBLISHER
      Printed by
      Published by
      Copy for
      Copy to
      Copy deadline
      Deadline for
      Next copy
      Items for the
      Printed in
      Send news
      Send copy
      News items
      Next issue
      Next Issue
      Next bulletin
      Next Bulletin
      Union made
      Union label
      Printed on
      Printed at
      Published on
      Published every
      Published weekly
      Published monthly
      Published at
      Entered as second
      Entered at the
      Member Associated
      Member of the Associated
      Copyright
      Subscriptions:
      Subscription rate
      Adviser:
      This page brought to you
      """)
}
