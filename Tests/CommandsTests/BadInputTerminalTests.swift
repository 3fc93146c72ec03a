import Foundation
import Notation
import TestSupport
import Testing

/// Text from outside that would steer a terminal.
@Suite struct BadInputTerminalTests {
  static let nasty = "\u{1B}[2J\u{9B}31m\u{202E}\u{7F}"
  let desk: TrialDesk

  init() throws { desk = try TrialDesk(copying: Self.made.get()) }

  private static let made = Result {
    let desk = try TrialDesk()
    let text = """
      ---
      section: S\(nasty)
      ---
      # Head \(nasty)
      By Ann\(nasty)

      Body \(nasty) text.

      """
    try desk.write(text, "nasty.md")
    try desk.done("newsdesk draft --slug nasty --file nasty.md --quiet")
    try desk.done("newsdesk note nasty -m \"$(cat nasty.md)\" --quiet")
    try desk.done(
      "sed 's/text/words/' nasty.md | newsdesk edit nasty --quiet -m \"$(cat nasty.md)\"")
    try desk.done("newsdesk submit nasty --quiet")
    try desk.done("newsdesk return nasty -m \"$(cat nasty.md)\" --as other --quiet")
    return desk
  }

  static let commands = [
    "", "list", "list --color always", "show nasty", "show nasty --form", "log", "log nasty",
    "status nasty", "why nasty", "diff nasty", "search Body", "show Head", "submit nasty",
    "spike nasty -m \"$(cat nasty.md)\"", "hold nasty -m \"$(cat nasty.md)\"",
    "compose 2024-12 --select nasty --draft --pages 1", "import nasty.md",
    "import nasty.md --dry-run",
    "edit nasty < /dev/null", "config", "fsck",
  ]

  @Test(arguments: commands) func `no control character reaches a terminal`(command: String) throws
  {
    var quiet = desk
    quiet.world.environment["TERM"] = "dumb"
    let shown = try quiet.type("newsdesk \(command)", isAtTerminal: true).stdout
    let piped = try desk.type("newsdesk \(command)")
    let isForm = command.contains("--form")
    for text in [shown, piped.stderr] + (isForm ? [] : [piped.stdout]) {
      let colours = ["0", "1", "2", "31", "32", "33", "36", "9;31", "4;32"].map { "\u{1B}[\($0)m" }
      let plain =
        command.contains("always") ? colours.reduce(text) { $0.replacing($1, with: "") } : text
      let steering = plain.unicodeScalars.filter { scalar in
        let value = scalar.value
        let isControl = value < 0x20 && value != 0x0A && value != 0x09
        return isControl || (0x7F..<0xA0).contains(value) || value == 0x202E
      }
      #expect(steering.isEmpty, "\(command): \(plain.debugDescription)")
    }
  }

  @Test func `JSON keeps them, escaped`() throws {
    let json = try desk.done("newsdesk show nasty --json")
    #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0.value == 0x0A })
    let value = try JSONReader.read(Array(json.utf8))
    let blocks = value["article"]?["blocks"]?.arrayValue
    #expect(blocks?.last?["text"]?.stringValue == "Body \(Self.nasty) words.")
  }

  @Test func `a form keeps them, written in words`() throws {
    let outcome = try desk.type("newsdesk show nasty --form | newsdesk edit nasty")
    #expect(outcome.stderr.hasPrefix("Nothing changed in"), "\(outcome)")
  }

  @Test func `a row is a row, whatever stands in it`() throws {
    try desk.write("# One\u{2028}two\tthree\n\nText.\n", "tab.md")
    try desk.done("newsdesk draft --slug tab --file tab.md --quiet")
    let row = try desk.done("newsdesk list slug:tab")
    #expect(row.split(separator: "\t", omittingEmptySubsequences: false).count == 8)
    #expect(row.utf8.count { $0 == 0x0A } == 1)
  }
}
