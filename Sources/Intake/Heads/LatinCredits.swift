import Manuscript

/// Who took a picture, as English papers print it besides `Photo by Ann Lee`.
extension LatinNames {
  /// `LEE MARSH PHOTO`, `Lee Marsh/The Courier`, `Photo courtesy of Grant Osei`, all of the line.
  static func credit(_ letters: ArraySlice<Letter>) -> PeopleList? {
    var reach = letters
    if reach.first == 0x28, reach.last == 0x29 { reach = reach.dropFirst().dropLast() }
    guard (6...60).contains(reach.count) else { return nil }
    if offers.contains(reach) { return photographers([]) }
    let name =
      beforePaper(reach) ?? behindPaper(reach) ?? beforePhoto(reach) ?? behindCourtesy(reach)
      ?? behindPhotoBy(reach)
    return name.map { photographers([$0]) }
  }

  /// `Ted Amory`, where the place says that it is a photographer.
  static func photographer(_ letters: ArraySlice<Letter>) -> PeopleList? {
    isPerson(letters) ? photographers([letters.startIndex..<letters.endIndex]) : nil
  }

  private static func photographers(_ names: [Range<Int>]) -> PeopleList {
    var list = PeopleList()
    list.isMarked = true
    list.isPhotoCredit = true
    list.people = names.map { Person(name: $0, role: .photo, title: nil) }
    return list
  }

  /// `Lee Marsh/The Courier`, `Lantern photo/Sue Kim`.
  private static func beforePaper(_ letters: ArraySlice<Letter>) -> Range<Int>? {
    guard let stroke = letters.firstIndex(of: 0x2F) else { return nil }
    if let photo = letters[..<stroke].split(separator: 0x20).last, photos.contains(photo) {
      let name = trimmed(letters[(stroke + 1)...])
      return isPerson(name) ? name.startIndex..<name.endIndex : nil
    }
    let name = trimmed(letters[..<stroke])
    let paper = trimmed(letters[(stroke + 1)...]).split(separator: 0x20)
    guard isPerson(name), (1...5).contains(paper.count),
      paper.allSatisfy({ Lettering.isUpper($0[$0.startIndex]) || $0.count <= 3 })
    else { return nil }
    return name.startIndex..<name.endIndex
  }

  /// `Courier/LEE MARSH`: one name behind the stroke, told by its capitals or by a given name, and the paper
  /// before it.
  private static func behindPaper(_ letters: ArraySlice<Letter>) -> Range<Int>? {
    guard let stroke = letters.firstIndex(of: 0x2F) else { return nil }
    let name = trimmed(letters[(stroke + 1)...])
    let paper = letters[..<stroke].split(separator: 0x20)
    let isInCapitals = !name.contains(where: Lettering.isLower)
    guard isPerson(name), isInCapitals || GivenNames.isOne(name.prefix { $0 != 0x20 }),
      (1...3).contains(paper.count),
      paper.allSatisfy({
        Lettering.isUpper($0[$0.startIndex]) && $0.dropFirst().allSatisfy(Lettering.isLower)
      })
    else { return nil }
    return name.startIndex..<name.endIndex
  }

  /// `LEE MARSH PHOTO`.
  private static func beforePhoto(_ letters: ArraySlice<Letter>) -> Range<Int>? {
    guard let blank = letters.lastIndex(of: 0x20), photos.contains(letters[(blank + 1)...]) else {
      return nil
    }
    let name = trimmed(letters[..<blank])
    return isPerson(name) ? name.startIndex..<name.endIndex : nil
  }

  /// `Photo courtesy of Grant Osei`, `Courtesy of Grant Osei`.
  private static func behindCourtesy(_ letters: ArraySlice<Letter>) -> Range<Int>? {
    let length = courtesies.prefixLength(letters)
    guard length > 0 else { return nil }
    let name = trimmed(letters.dropFirst(length))
    return isPerson(name) ? name.startIndex..<name.endIndex : nil
  }

  /// `Voice photo by Dan Moss`: whose picture it is stands before the word, in two words at most.
  private static func behindPhotoBy(_ letters: ArraySlice<Letter>) -> Range<Int>? {
    guard letters.prefix(28).holds(by[...]) else { return nil }
    let words = letters.split(separator: 0x20, maxSplits: 4)
    guard let by = words.dropFirst().firstIndex(where: { $0.elementsEqual("by".asLetters) }),
      by <= 3, photos.contains(words[by - 1]),
      words[..<(by - 1)].allSatisfy({ Lettering.isUpper($0[$0.startIndex]) && $0.last != 0x2E })
    else { return nil }
    let name = trimmed(letters[words[by].endIndex...])
    return isPerson(name) ? name.startIndex..<name.endIndex : nil
  }

  private static let by = " by ".asLetters

  private static func trimmed(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter> {
    var rest = letters
    while let first = rest.first, [0x20, 0x2D, 0x2014].contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, last == 0x20 || last == 0x2E { rest = rest.dropLast() }
    return rest
  }

  /// Two to four words, each with a capital, none of them a small word.
  static func isPerson(_ letters: ArraySlice<Letter>) -> Bool {
    let words = withoutParticles(letters.split(separator: 0x20)[...])
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        Lettering.isUpper(word[word.startIndex]) && !noNames.contains(word)
          && word.allSatisfy {
            Lettering.isLatin($0) || [0x2D, 0x2E, 0x27, 0x2019].contains($0)
          }
      }
  }

  /// `（Peter Lo）` behind a Chinese text: a given name and a surname.
  static func amongHan(_ letters: [Letter], _ range: Range<Int>) -> PeopleList? {
    let name = letters[range]
    guard (5...30).contains(name.count), name.first.map(Lettering.isUpper) ?? false,
      isPerson(name), GivenNames.isOne(name.prefix { $0 != 0x20 }),
      letters[..<range.lowerBound].suffix(12).contains(where: Lettering.isHan)
    else { return nil }
    return .writer(name)
  }

  /// `Words: Ruth Ansell. Pictures: Joe Tighe`: who wrote, and who took the pictures.
  static func wordsAndPictures(_ letters: [Letter]) -> PeopleList? {
    guard let colon = letters.prefix(16).firstIndex(of: 0x3A),
      let next = letters[(colon + 1)...].firstIndex(of: 0x3A),
      let blank = letters[..<next].lastIndex(of: 0x20), blank > colon + 2,
      labels.contains(letters[(blank + 1)..<next])
    else { return nil }
    var words = Array(letters[..<blank])
    while let last = words.last, [0x2E, 0x2C, 0x3B, 0x20].contains(last) { words.removeLast() }
    guard var list = byline(words), !list.isPhotoCredit,
      let pictures = byline(letters, from: blank + 1)
    else { return nil }
    list.people += pictures.people
    return list
  }

  private static let labels = WordList(
    "Pictures Photos Photographs Pics Photography PICTURES PHOTOS")

  /// Who is named in `with Maria Lopez, steward`.
  static func behindWith(_ letters: [Letter]) -> ArraySlice<Letter>? {
    let words = letters.split(separator: 0x20, maxSplits: 1)
    guard words.count == 2, with.contains(words[0]) else { return nil }
    let name = words[1].prefix { $0 != 0x2C }
    return isPerson(name) ? name : nil
  }

  /// Whether who is named behind With below a line fills it in every number: it is the name of a column, or a
  /// few words above a given name in common use.
  static func fills(_ column: PageLine, _ name: ArraySlice<Letter>) -> Bool {
    LatinSections.isName(column)
      || GivenNames.isOne(name.prefix { $0 != 0x20 }) && column.isTitleCased && column.size <= 24
  }

  private static let with = WordList("with With")

  private static let photos = WordList("Photo PHOTO photo Photos PHOTOS photos Photograph")
  private static let noNames = WordList(
    "The A An In On At For Of And To From With Photo PHOTO File FILE Courtesy COURTESY Submitted Staff STAFF THE IN ON AT FOR OF AND TO",
    LatinNames.verbsOfHeads)
  /// Pictures that somebody gave whom the paper does not name.
  private static let offers = WordList(
    lines: """
      Courtesy photo
      Courtesy Photo
      Submitted photo
      Submitted Photo
      Contributed photo
      Contributed Photo
      Photo submitted
      Staff photo
      File photo
      AP Photo
      AP photo
      """)
  private static let courtesies = WordList(
    lines: """
      Photo courtesy of
      Photos courtesy of
      Photo courtesy
      Courtesy of
      COURTESY OF
      PHOTO COURTESY OF
      Courtesy photo by
      File photo by
      Staff photo by
      """)

  /// `… on Monday. Lee Marsh/The Courier`, `… of the Lucille T. (Ted Amory)` at the end of a caption.
  static func makerAtEnd(_ letters: [Letter]) -> Tail? {
    guard letters.count > 24, letters.count <= 420, let last = letters.last else { return nil }
    if last == 0x29, letters.count <= 240, let open = letters.suffix(40).lastIndex(of: 0x28),
      let list = credit(letters[(open + 1)..<(letters.count - 1)])
        ?? photographer(letters[(open + 1)..<(letters.count - 1)])
        ?? paperPhoto(letters[(open + 1)..<(letters.count - 1)])
    {
      return tail(list, letters, open)
    }
    guard Lettering.isLatin(last),
      let stop = letters.suffix(60).indices.last(where: { isSentenceEnd(letters, $0) }),
      let list = credit(trimmed(letters[(stop + 1)...]))
        ?? paperPhoto(trimmed(letters[(stop + 1)...]))
    else { return nil }
    return tail(list, letters, stop + 1)
  }

  /// `(Journal photo)`, `-- Times Photo`: the paper's own, and nobody is named.
  private static func paperPhoto(_ letters: ArraySlice<Letter>) -> PeopleList? {
    let words = letters.split(separator: 0x20)
    guard (2...3).contains(words.count), words.last.map({ photos.contains($0) }) ?? false,
      words.allSatisfy({ $0.count > 1 }), Lettering.isUpper(words[0][words[0].startIndex])
    else { return nil }
    return photographers([])
  }

  private static func isSentenceEnd(_ letters: [Letter], _ place: Int) -> Bool {
    [0x2E, 0x21, 0x3F, 0x22, 0x201D].contains(letters[place]) && place + 1 < letters.count
      && letters[place + 1] == 0x20 && place > 2 && letters[place - 2] != 0x20
  }

  /// `Photo by Tom Baker: The mayor signs the plan.`: whether text follows the name.
  static func opensCaption(_ letters: ArraySlice<Letter>) -> Bool {
    guard creditOpenings.prefixLength(letters) > 0, let colon = letters.firstIndex(of: 0x3A) else {
      return false
    }
    return letters[colon...].count { $0 == 0x20 } >= 2
  }

  /// `Picture: Mia Sand and Ivo Oss with the cheque.`: whom the picture shows, and where or with what.
  static func saysWhatIsShown(_ letters: ArraySlice<Letter>) -> Bool {
    let length = pictureLabels.prefixLength(letters)
    return length > 0 && scenes.occurs(in: letters.dropFirst(length))
  }

  private static let pictureLabels = WordList(
    lines: "Picture:\nPhoto:\nPhotograph:\nPictures:\nPhotos:")
  private static let scenes = WordList(
    lines:
      """
      \u{20}with the\u{20}
      \u{20}with their\u{20}
      \u{20}with his\u{20}
      \u{20}with her\u{20}
      \u{20}with a\u{20}
      \u{20}at the\u{20}
      \u{20}in the\u{20}
      \u{20}on the\u{20}
      \u{20}outside\u{20}
      \u{20}during\u{20}
      \u{20}after\u{20}
      \u{20}receives\u{20}
      \u{20}receiving\u{20}
      \u{20}presents\u{20}
      \u{20}presenting\u{20}
      \u{20}holding\u{20}
      \u{20}holds\u{20}
      \u{20}and friends
      """)

  /// Who took the picture, where that stands before its text.
  static func makerAtStart(_ letters: [Letter]) -> Tail? {
    guard opensCaption(letters[...]), let colon = letters.firstIndex(of: 0x3A) else { return nil }
    let name = letters[..<colon].dropFirst(creditOpenings.prefixLength(letters[...]))
    return photographer(trimmed(name)).map { Tail(people: $0, source: nil, textEnd: letters.count) }
  }

  /// `… in the hearing. Photo:` at the end of a line: the name stands in the next.
  static func endsInCredit(_ letters: [Letter]) -> Bool {
    letters.count > 24 && creditEnds.suffixLength(letters[...]) > 0
  }

  private static let creditEnds = WordList(
    lines:
      "\u{20}Photo:\n\u{20}Photos:\n\u{20}Photo by\n\u{20}Photos by\n(Photo:\n(Photo by\n(Photos by"
  )

  private static let creditOpenings = WordList(
    lines: "Photo by\u{20}\nPhotos by\u{20}\nPHOTO BY\u{20}\nPhotograph by\u{20}")

  private static func tail(_ list: PeopleList, _ letters: [Letter], _ end: Int) -> Tail {
    var end = end
    while end > 0, letters[end - 1] == 0x20 { end -= 1 }
    return Tail(people: list, source: nil, textEnd: end)
  }
}
