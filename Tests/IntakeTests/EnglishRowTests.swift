import Intake
import Manuscript
import Testing

/// English pages whose narrow columns run into headlines, and whose white parts stories.
@Suite struct EnglishRowTests {
  @Test func `where white parts stories only, text below it is the rest of another one`() {
    let reading = PageReading.ofText(
      """
      FERRY CREW VOTES TO STRIKE

      The ferry crew voted on Monday night to
      strike if the owners of the ferry cut the
      winter boats.
      The owners of the ferry said that nobody
      rides the winter boats. The crew said that
      nobody rides a boat that is not there.
      A mediator comes on Friday.

      CHOIR SINGS

      The choir sang in the school hall on
      Sunday, and the hymns were well known.
      The organ was blown by the sexton, who
      asks for a fan.
      There was cake.

      The ferry crew will picket the slip from
      six in the morning, and the owners have
      hired a bus for the winter.
      """)
    #expect(reading.lines.filter { $0.article == 0 }.map(\.number).suffix(3) == [19, 20, 21])
    #expect(reading.articles.count == 2)
  }

  @Test func `where white parts paragraphs too, text below it goes on`() {
    let reading = PageReading.ofText(
      """
      FERRY CREW VOTES TO STRIKE

      The ferry crew voted on Monday night to
      strike if the owners of the ferry cut the
      winter boats.

      The owners of the ferry said that nobody
      rides the winter boats.

      CHOIR SINGS

      The choir sang in the school hall on
      Sunday, and the hymns were well known.

      There was cake by the ferry slip.
      """)
    #expect(reading.lines.last?.article == 1)
  }
}
