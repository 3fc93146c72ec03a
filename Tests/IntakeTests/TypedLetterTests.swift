import Intake
import Manuscript
import Testing

/// What a typesetter puts in for the look alone, as it comes out of PDF.
@Suite struct TypedLetterTests {
  @Test func `ligatures are letters, and words that the measure parted are whole`() {
    let reading = PageReading.ofText(
      """
      Firemen Find Flats
      The af\u{AD}ford\u{AD}able \u{FB02}ats be\u{AD}hind the of\u{AD}\u{2010}
      fice of the \u{FB01}re chief will be \u{FB01}n\u{AD}ished in
      June, o\u{FB03}cials said, and the well\u{2010}known con\u{AD}
      tractor who be\u{AD}gan them last fall has an\u{2010}
      nounced that six are let, all with gardens.
      """)
    #expect(
      reading.articles.map(\.article.blocks) == [
        [
          .paragraph(
            "The affordable flats behind the office of the fire chief will be finished in June, "
              + "officials said, and the well-known contractor who began them last fall has announced "
              + "that six are let, all with gardens.")
        ]
      ])
  }

  @Test func `a manuscript has no end of a line in a word that was parted`() {
    #expect(
      TypedLetters.typed(
        "The can\u{AD}\u{2010}\nnery of\u{FB01}ce, a well-\nknown con\u{AD}\ntractor")
        == "The cannery office, a well-\nknown contractor")
  }
}
