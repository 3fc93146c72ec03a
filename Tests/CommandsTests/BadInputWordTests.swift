import Foundation
import TestSupport
import Testing

/// Words that name no article, or try to name something else.
@Suite struct BadInputWordTests {
  let desk: TrialDesk

  init() throws { desk = try TrialDesk() }

  @Test(arguments: [
    "../../etc", "/etc/passwd", "..", "store/newsdesk.json", "ffff", "zzzz", "0", "*", "%s%n", "",
    "a b", "$(touch made)", String(repeating: "a", count: 300), String(repeating: "工", count: 300),
  ])
  func `a word that names no article`(word: String) throws {
    try desk.write(word, "word")
    let before = try desk.store()
    for command in ["show", "edit --file word", "submit", "spike", "diff", "log", "place 2024-12"] {
      let outcome = try desk.type("newsdesk \(command) -- \"$(cat word)\"")
      #expect(outcome.status == 5 && outcome.stdout == "", "\(command): \(outcome)")
      let lines = outcome.stderr.split(separator: "\n")
      #expect(lines.count == 1 && outcome.stderr.count < 700, "\(command): \(outcome)")
    }
    try desk.isAsBefore(before)
    #expect(try desk.type("ls").stdout == "store\nword\n")
  }

  @Test func `a word that begins with a hyphen is an option`() throws {
    try desk.refused(
      "newsdesk show -rf", 2,
      "There is no option -r here. Type `newsdesk help show` to see what there is.")
  }

  @Test func `of a whole article typed as a name the ends are shown`() throws {
    let (head, tail) = (String(repeating: "x", count: 179), String(repeating: "x", count: 101))
    try desk.refused(
      "newsdesk show $(head -c 100000 /dev/zero | tr '\\0' x)", 5,
      "There is no article “\(head) … \(tail)”. newsdesk list shows the articles with their numbers, "
        + "newsdesk search finds words in their texts.")
  }

  @Test func `escape characters in a word are shown, not sent`() throws {
    try desk.write("\u{1B}[31mred\u{202E}", "word")
    try desk.refused(
      "newsdesk show \"$(cat word)\"", 5,
      "There is no article “\\u{1b}[31mred\\u{202e}”. newsdesk list shows the articles with their "
        + "numbers, newsdesk search finds words in their texts.")
    try desk.refused(
      "newsdesk import \"$(cat word)\"", 1,
      "\\u{1b}[31mred\\u{202e}: There is no such file or folder.")
    try desk.refused(
      "newsdesk \"$(cat word)\"", 2,
      "There is no command `\\u{1b}[31mred\\u{202e}`. Type `newsdesk help` to see what there is.")
  }

  @Test func `an ambiguous word lists what it could mean`() throws {
    try desk.done("newsdesk draft --slug port-2 --quiet <<EOF\n# Port closes for a day\n\nA.\nEOF")
    let numbers = try desk.done("newsdesk list Port | cut -f 1").split(separator: "\n")
    try #require(numbers.count == 2)
    try desk.refused(
      "newsdesk show Port", 5,
      "“Port” could be “Port drivers get a rest house” (\(numbers[0])), “Port closes for a day” "
        + "(\(numbers[1])).")
  }

  @Test func `a part of a headline is not enough to take something away`() throws {
    let number = try desk.done("newsdesk list Port | cut -f 1").prefix(4)
    for command in ["spike", "kill -m wrong"] {
      try desk.refused(
        "newsdesk \(command) 'rest house'", 5,
        "“rest house” is only a part of a headline; here the whole headline, the number or the slug "
          + "is wanted. Did you mean “Port drivers get a rest house” (\(number))?")
    }
    try desk.done("newsdesk spike '“Port drivers get a rest house”'")
  }

  @Test(arguments: ["../12", "/etc", "a/b", ".", "..", "", "-x", "a b", "a:b", ".git"])
  func `a word that cannot name an issue`(word: String) throws {
    try desk.write(word, "word")
    try desk.refused(
      "newsdesk compose --draft --select port -- \"$(cat word)\"", 2,
      "“\(word)” cannot name an issue; use a name such as 2024-12.")
    #expect(try desk.type("newsdesk tag port --issue=\"$(cat word)\"").status == 2)
  }

  @Test(arguments: [
    "../x", "a/b", ".hidden", "-x", "a b", "CON:", String(repeating: "x", count: 65),
  ])
  func `a log that cannot have that name`(name: String) throws {
    try desk.refused(
      "newsdesk note port -m hello --log='\(name)'", 2,
      "“\(name)” cannot name a log: use 1 to 64 of the characters a–z, 0–9 and -.")
  }

  @Test func `numbers that are none or too great`() throws {
    for pages in ["0", "-1", "65", "99999999999999999999", "four", ""] {
      let outcome = try desk.type("newsdesk compose 2024-12 --draft --select port --pages=\(pages)")
      #expect(outcome.status == 2, "\(pages): \(outcome)")
    }
    for day in ["2024-13-01", "0000-00-00", "99999-01-01", "2024-02-30", ""] {
      #expect(try desk.type("newsdesk hold port --until='\(day)'").status == 2, "\(day)")
    }
  }
}
