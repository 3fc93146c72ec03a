import Intake
import Manuscript
import Testing

/// Letters to English papers: how they are opened, signed and answered.
@Suite struct EnglishLetterTests {
  private func reading(address: String, signature: String) -> PageReading {
    PageReading.ofText(
      """
      THE WEIR LANTERN
      May 1974

      Sluice gate painted green at last
      by Ada Linden
      The gate at the head of the race was painted on the ninth by two men and a boy, and the boy did most of it.
      The committee had voted for grey, but green was what the boat yard had left over.

      LETTERS

      The ducks at number four
      \(address)
      The ducks below number four are fed white bread by people who ought to know better. I have counted eleven loaves in a week.
      \(signature)

      A kinder word
      \(address)
      My cap went over the weir in March and came back by post, dried and brushed. Whoever did it has my thanks.
      Ivo Sand, Kiln Row
      """)
  }

  @Test(
    arguments: [
      "Dear Lantern,", "Editor, the Lantern:", "Mr. Editor:", "Gentlemen:",
      "Dear Friends and Neighbors:",
      "To the Committee:",
    ])
  func `whom a letter is written to is no name of a writer and no row of its headline`(
    address: String
  ) {
    let page = reading(address: address, signature: "Moss Hartwig, Weir Lane")
    #expect(page.lines[8].role == .body && page.lines[12].role == .body)
    #expect(
      page.articles.dropFirst().map(\.article.headline)
        == ["The ducks at number four", "A kinder word"])
    #expect(
      page.articles.map { $0.article.bylines.map(\.name) }
        == [["Ada Linden"], ["Moss Hartwig"], ["Ivo Sand"]])
  }

  @Test(arguments: [
    ("\"FEATHERS\", Weir Lane", "FEATHERS"),
    ("A Reader of Long Standing", "A Reader of Long Standing"),
  ])
  func `below a letter stands who signs it, by a pen name too`(signature: String, name: String) {
    let page = reading(address: "Dear Lantern,", signature: signature)
    #expect(page.articles[1].article.bylines.map(\.name) == [name])
  }

  @Test func `what the editor replies belongs to the letter above`() {
    let page = reading(
      address: "Sir,",
      signature: "Moss Hartwig, Weir Lane\nEditor's reply: They prefer it buttered.")
    #expect(page.articles.count == 3)
    #expect(page.lines[11].role == .editorNote && page.lines[11].article == 1)
  }

  @Test func `a family that gives thanks is no headline`() {
    let page = PageReading.ofText(
      """
      CARD OF THANKS
      We wish to thank all who sat with us in our loss, who brought food, and who carried him up the hill.
      The Family of Otto Behm

      BOARD BUYS TWO STOVES
      The school board bought two stoves on Monday for the rooms on the north side, at nine dollars each.
      """)
    #expect(page.lines.map(\.role) == [.headline, .body, .byline, .headline, .body])
    #expect(page.articles.allSatisfy { $0.article.bylines.isEmpty })
  }

  @Test(arguments: ["Marge Dolan, Weave Room", "(Signed) A grateful doffer"])
  func `a letter is signed below the few words that end it, and above the desk's reply`(
    signature: String
  ) {
    let reading = PageReading.ofText(
      """
      Letters

      Please fix the east stairs
      To the editor:
      The east stairs have had a loose tread since Easter. Two of us have
      gone down on it already.
      \(signature)

      Editor's note: The carpenter has been told.
      """)
    #expect(
      reading.lines.map(\.role) == [
        .section, .headline, .body, .body, .body, .byline, .editorNote,
      ])
    #expect(reading.articles.count == 1)
  }

  @Test func `a question goes on until it is answered`() {
    let reading = PageReading.ofText(
      """
      Ask the Steward
      Q: My boss wants my doctor's note to list my illness.
      Do I have to give it?
      A: No. In this state a note that says you were unable to work is enough.
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4]])
  }

  @Test(arguments: ["Father Dan", "The Committee", "Ruth Amsel"])
  func `below a farewell stands who signs, and the letter is over`(name: String) {
    let reading = PageReading.ofText(
      """
      From the Chaplain

      Dear friends,

      The winter was long and the boats lay in. Now the ice is out of the slip.

      Yours in hope,
      \(name)

      Soup Kitchen Needs Hands
      The soup kitchen on Water Street served more meals in March than ever before.

      Net-Mending Class
      A class in net-mending begins on April 4 in the loft. There is no charge.
      """)
    #expect(reading.lines[4].role == .byline)
    #expect(
      reading.articles.map(\.article.headline) == [
        "From the Chaplain", "Soup Kitchen Needs Hands", "Net-Mending Class",
      ])
  }

  @Test func `a name in capitals, a street and an office close letters`() {
    let reading = PageReading.ofText(
      """
      COUNCIL KEEPS DEPOT
      The council voted 5 to 2 on Tuesday to keep the
      railroad depot on Front Street from the wrecker.

      PARK OPENS IN MAY
      The park on Elm Street opens on the first of May
      with a concert by the band of the fire company.

      LETTERS TO THE EDITOR
      Thanks for the Sidewalk
      To the Editor:
      I wish to thank whoever shovelled the walk in
      front of the school during the last snow.
      MRS. G. LINDEN
      4 Mill Lane

      Wants More Buses
      To the Editor:
      Why does the last bus leave the plant at five
      past eleven when the shift ends at eleven?
      A. J. Sand,
      Secretary.
      """)
    #expect(
      reading.lines.dropFirst(6).map(\.role) == [
        .section, .headline, .body, .body, .body, .byline, .byline,
        .headline, .body, .body, .body, .byline, .byline,
      ])
    #expect(
      reading.articles.suffix(2).map(\.article.headline) == [
        "Thanks for the Sidewalk", "Wants More Buses",
      ])
  }

  @Test(arguments: ["", "by Bill Tranter\n"])
  func `who signs below the last paragraph wrote all of them, white or no white`(byline: String) {
    let reading = PageReading.ofText(
      """
      FROM THE COMMODORE
      \(byline)
      Another winter is behind us and the floats are back in. I want to thank the
      eleven members who turned out in sleet to set them.

      The marine railway has been inspected and will last another ten seasons if
      we keep the grease on it. See you on the water.

      \(byline.isEmpty ? "Bill Tranter, Commodore" : "In solidarity,\nBill")

      Rowers Bring Home Silver
      At the Head of the Mystic last month our four took second of fourteen boats.
      "We caught a crab at the bridge," said stroke Anna Dube. "Without it, who
      knows."
      The crew has been together for only one season.

      New Launch Named for Gus
      The committee has voted to name the new launch after the man who drove it.
      The launch was built by Hodge & Son of Cushing and cost $21,400 so far.
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "FROM THE COMMODORE", "Rowers Bring Home Silver", "New Launch Named for Gus",
      ])
    #expect(reading.articles[1].article.bylines.isEmpty)
  }

  @Test(arguments: [
    ("Yours co-operatively,\n\"THRIFT\"", "THRIFT"),
    ("Yours in haste,\nA LOCK KEEPER", "A LOCK KEEPER"),
    ("MR. AND MRS. OLE KRANZ.", "OLE KRANZ"), ("Mr. & Mrs. Tom Oss", "Tom Oss"),
    ("In Solidarity,\nWinifred", "Winifred"),
  ])
  func `a bow stands on a line of its own, and below it or below thanks who signs`(
    _ signature: String, _ name: String
  ) {
    let reading = PageReading.ofText(
      """
      CORN SHOW AT THE ARMORY.
      Three hundred ears of dent and flint are on the tables at the
      Armory this week, and the ribbons will be placed at two o'clock.

      A WORD OF THANKS.
      We wish to thank the neighbors who so kindly stood by us in the
      days of the flood, and who lent us both of their boats for it.
      \(signature)
      """)
    #expect(reading.articles.map(\.article.headline).last == "A WORD OF THANKS.")
    #expect(reading.articles.last?.article.bylines.map(\.name) == [name])
  }
}
