/// What English papers say of who wrote, beside the name or instead of it.
extension LatinNames {
  /// `Staff Writer`: what the writer named above is to the paper.
  static func isJob(_ letters: [Letter]) -> Bool {
    guard letters.count <= 90, letters.first.map(Lettering.isUpper) ?? false,
      letters.last != 0x3A
    else { return false }
    if letters.count <= 40, isSureJob(letters) { return true }
    guard zip(letters, letters.dropFirst()).allSatisfy({ $0 != 0x20 || !Lettering.isLower($1) })
    else { return false }
    let words = letters.split(maxSplits: 5) { $0 == 0x20 || $0 == 0x2C }
    let isLetters = words.first.map { letterWords.contains($0) } ?? false
    return (1...5).contains(words.count) && !isLetters
      && words.contains {
        jobs.contains($0) || (letters.contains(0x2C) && officesBehindNames.contains($0))
      }
      && words.allSatisfy { $0.first.map(Lettering.isUpper) ?? false }
  }

  /// `Gazette Staff`, `Special to the Voice`: nothing else, even below a name that nobody knows for one.
  static func isJobAlone(_ letters: [Letter]) -> Bool {
    let words = letters.prefix { $0 != 0x2C }.split(separator: 0x20)
    return isSureJob(letters)
      || words.count <= 3 && words.last.map(onPapers.contains) ?? false
  }

  /// `Special to the Voice`, `Sports editor`: no name and no headline, whatever its capitals.
  private static func isSureJob(_ letters: [Letter]) -> Bool {
    outside.prefixLength(letters[...]) > 0 || isLowJob(letters)
  }

  private static let onPapers = WordList(workers)
  /// Who makes a paper.
  private static let workers: StaticString =
    "Staff STAFF Editor EDITOR Reporter REPORTER Writer WRITER Correspondent Contributor Columnist Photographer Co-Editor Co-editor"

  /// `Sports editor`, `Staff writer`: two words, the second of them what somebody is to a paper.
  private static func isLowJob(_ letters: [Letter]) -> Bool {
    let words = letters.split(separator: 0x20)
    return (2...3).contains(words.count) && letters.count <= 30
      && lowJobs.contains(words[words.count - 1])
      && desks.contains(Lettering.lowered(words[words.count - 2]))
  }

  private static let lowJobs = WordList(writers, "photographer")
  static let writers: StaticString = "editor writer reporter correspondent columnist"
  private static let desks = WordList(
    "sports news features opinion arts copy managing assistant associate staff senior city campus contributing guest student special"
  )

  /// `From our own correspondent`, `By a Staff Reporter`: who wrote is not named.
  static func hidesName(_ letters: [Letter]) -> Bool {
    guard letters.count <= 40 else { return false }
    let words = Lettering.lowered(letters).split(separator: 0x20)
    guard (3...5).contains(words.count), let last = words.last else { return false }
    guard openingHidden.contains(words[0]), ownersHidden.contains(words[1]) else { return false }
    // `By the Works Manager`; in small letters, or with From, an office may be part of a sentence or a section.
    let isRaised = byWords.prefixLength(letters[...]) > 0 && !Lettering.isLower(letters[0])
    return writersHidden.contains(last)
      || isRaised && letters.last != 0x2E && officesHidden.contains(last)
  }

  private static let officesHidden = WordList(
    officesOfClubs,
    "rector vicar curate warden headmaster headmistress principal convener librarian matron superintendent clerk"
  )
  /// Those that any house or club has.
  static let officesOfClubs: StaticString =
    "captain treasurer chair chairman president editor manager"

  private static let openingHidden = WordList("by from")
  private static let ownersHidden = WordList("a our an the")
  private static let writersHidden = WordList(
    "correspondent reporter writer representative secretary steward organiser organizer")

  /// The writer is none of the paper's own.
  private static let outside = WordList(lines: "Special to\u{20}\nSPECIAL TO\u{20}")

  private static let letterWords = WordList("Letter Letters LETTER LETTERS Dear To TO From FROM")

  /// Words that say what somebody is to a paper, or what stands before a name.
  static let jobs = WordList(
    workers,
    "Mrs. Mr. Ms. Dr. Rev. Mrs Mr Ms Dr President PRESIDENT Secretary Local Special")
}
