import Manuscript
import Testing

@Suite struct LineNumberTests {
  @Test func `a piece of a line is named by the line and its place on it`() {
    #expect(LineNumber(57).description == "57")
    #expect(LineNumber(line: 12, piece: 1).number == 12)
    #expect(LineNumber(line: 12, piece: 2).number == 200_000_012)
    #expect(LineNumber(200_000_012).description == "12.2")
  }

  @Test(arguments: ["57": 57, "12.2": 200_000_012, "12.1": 12])
  func `what is shown can be typed`(typed: String, number: Int) {
    #expect(LineNumber(typed: typed)?.number == number)
  }

  @Test(arguments: ["", "x", "12.", ".2", "12.0", "12.41", "1.2.3", "-4", "+4", "999999999"])
  func `what names no line is refused`(typed: String) {
    #expect(LineNumber(typed: typed) == nil)
  }
}
