import Diagnostics
import Manuscript
import Notation
import Testing

private func answer(_ text: String) -> String {
  do throws(Problem) {
    let fields = try JSONFields(
      writtenByHand: Array(text.utf8), at: Place("desk/imprint.json"))
    let imprint = try PaperImprint(json: fields)
    return "\(imprint.profile.rawValue) \(imprint.words.count)"
  } catch {
    return error.wording.english
  }
}

@Suite struct PaperImprintTests {
  @Test(arguments: [
    (#"{"profile":"newspaper","name":"港口报","cn":"CN 32-0012"}"#, "newspaper 2"),
    (#"{"profile":"periodical","cn":"CN 32-1234/D","issn":"ISSN 1607-5161"}"#, "periodical 2"),
    (#"{"profile":"internal","copies":"3000册","printer":""}"#, "internal 1"),
    (
      #"{"profile":"paper"}"#,
      "desk/imprint.json: `profile`: the profile should be newspaper, periodical or internal."
    ),
    (
      #"{"profile":"internal","printr":"一厂"}"#,
      "desk/imprint.json: `printr`: an imprint has no such member; did you mean printer?"
    ),
    (
      #"{"profile":"newspaper","cn":"CN 32-1234"}"#,
      "desk/imprint.json: `cn`: this is no CN number; a newspaper has CN 32-0012, a periodical "
        + "CN 32-1234/D."
    ),
    (
      #"{"profile":"newspaper","cn":"CN 32-+123"}"#,
      "desk/imprint.json: `cn`: this is no CN number; a newspaper has CN 32-0012, a periodical "
        + "CN 32-1234/D."
    ),
    (
      #"{"profile":"periodical","issn":"一六〇七-五一六一"}"#,
      "desk/imprint.json: `issn`: this is no ISSN; its last digit does not fit."
    ),
    (
      #"{"profile":"periodical","issn":"1607-5162"}"#,
      "desk/imprint.json: `issn`: this is no ISSN; its last digit does not fit."
    ),
    (
      #"{"profile":"internal","printed_on":"2024-02-30"}"#,
      "desk/imprint.json: `printed_on`: this is not a day of the calendar, such as 2024-12-20."
    ),
    (
      #"{"profile":"internal","copies":"若干"}"#,
      "desk/imprint.json: `copies`: this should be a number of copies."
    ),
    (
      #"{"profile":"internal","name":"一\n二"}"#,
      "desk/imprint.json: `name`: this should be one line of at most 400 bytes."
    ),
    (
      #"{"profile":"internal","copies":3000}"#,
      "desk/imprint.json: `copies` should be a text."
    ),
  ])
  func `an imprint is read, or its mistake is said in one sentence`(text: String, said: String) {
    #expect(answer(text) == said)
  }

  @Test func `what is written is read`() throws {
    for profile in PaperImprint.Profile.allCases {
      let imprint = PaperImprint(profile: profile, words: [.name: "港口", .printer: "一厂"])
      let fields = try JSONFields(imprint.json, at: Place("x"))
      #expect(try PaperImprint(json: fields) == imprint)
    }
  }
}
