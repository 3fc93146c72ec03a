import Foundation
import TestSupport
import Testing

/// Editors that fail, and people who edit at once.
@Suite struct BadInputEditorTests {
  let desk: TrialDesk

  init() throws { desk = try TrialDesk() }

  /// Makes a program of these lines of shell; `$1` is the file to edit.
  private func editor(_ lines: String) throws {
    try desk.write("#!/bin/sh\n" + lines + "\n", "write")
    try desk.done("chmod +x write")
  }

  private func atTerminal(_ line: String) throws -> Outcome {
    try desk.type("EDITOR=./write newsdesk " + line, isAtTerminal: true)
  }

  /// The end of a sentence that names a file made for the editor.
  private func keptFile(_ outcome: Outcome) throws -> String {
    let path = try #require(outcome.stdout.range(of: "$WORLD/tmp/newsdesk-"))
    let rest = outcome.stdout[path.lowerBound...].prefix { $0 != " " && $0 != "\n" }
    return "../" + rest.dropFirst("$WORLD/".count).drop { $0 == "." }.trimmingSuffix(".")
  }

  @Test(arguments: ["draft", "edit port"]) func `an editor that fails`(command: String) throws {
    try editor("echo 'My words.' >> \"$1\"; exit 1")
    let before = try desk.store()
    let outcome = try atTerminal(command)
    #expect(outcome.status == 1)
    #expect(outcome.stdout.hasPrefix("newsdesk: "))
    #expect(try desk.done("tail -n 1 \(try keptFile(outcome))") == "My words.\n")
    try desk.isAsBefore(before)
  }

  @Test func `words in standard input take no headline away until somebody says so`() throws {
    let before = try desk.store()
    let outcome = try desk.type("echo hello | newsdesk edit port")
    #expect(outcome.status == 1)
    #expect(outcome.stderr.contains("which would be gone with all of its text."), "\(outcome)")
    #expect(try desk.savedTexts() == ["hello\n"])
    try desk.isAsBefore(before)
    let command = outcome.stderr.split(separator: "`")[1]
    try desk.done("echo hello | \(command)")
    #expect(try desk.done("newsdesk show port --form").hasSuffix("\nhello\n"))
  }

  @Test func `an editor that is killed`() throws {
    try editor("echo 'My words.' >> \"$1\"; kill -9 $$")
    let outcome = try atTerminal("edit port")
    #expect(outcome.status == 1)
    #expect(try desk.done("tail -n 1 \(try keptFile(outcome))") == "My words.\n")
  }

  @Test func `an editor that leaves the file as it was`() throws {
    try editor("true")
    let before = try desk.store()
    #expect(
      try atTerminal("draft")
        == Outcome(stdout: "The form was left as it was; nothing was filed.\n"))
    #expect(try atTerminal("edit port").stdout.hasPrefix("Nothing changed in “Port drivers"))
    try desk.isAsBefore(before)
    #expect(try desk.type("ls ../tmp").stdout == "")
  }

  @Test func `an editor that is not there`() throws {
    for line in ["draft", "edit port"] {
      let outcome = try atTerminal(line)
      #expect(outcome.status == 1 && outcome.stdout.contains("./write"), "\(outcome)")
    }
    #expect(try desk.type("ls ../tmp").stdout == "")
  }

  @Test func `an editor that deletes the file`() throws {
    try editor("rm \"$1\"")
    let before = try desk.store()
    let outcome = try atTerminal("edit port")
    #expect(outcome.status == 1, "\(outcome)")
    try desk.isAsBefore(before)
  }

  @Test func `an editor that writes what cannot be filed`() throws {
    try editor("printf '# A\\n\\nText.\\n\\n# B\\n' > \"$1\"")
    let before = try desk.store()
    #expect(try atTerminal("draft").status == 1)
    try desk.isAsBefore(before)
    #expect(try desk.savedTexts() == ["# A\n\nText.\n\n# B\n"])
  }

  // While one person's editor is open, another person files.

  @Test func `two people change the same sentence`() throws {
    try editor(
      """
      newsdesk show port --form | sed s/Monday/Tuesday/ | newsdesk edit port --as other --quiet
      sed s/Monday/Wednesday/ "$1" > mine && cat mine > "$1"
      """)
    let outcome = try atTerminal("edit port")
    #expect(
      outcome
        == Outcome(
          status: 4,
          stdout: "newsdesk: The same lines were changed meanwhile by other, so nothing was filed. "
            + "Your text is saved in $WORLD/room/store/unfiled/port.md. Its end shows the other "
            + "version of those lines; settle them, then `newsdesk edit port --file "
            + "$WORLD/room/store/unfiled/port.md`.\n"))
    let saved = try #require(try desk.savedTexts().first)
    #expect(saved.contains("Wednesday") && saved.contains("\n%% "), "\(saved)")
    #expect(try desk.done("newsdesk show port --form").contains("Tuesday"))
    // The saved text is based on the text there is now, so that it can be filed.
    #expect(try desk.type("newsdesk edit port --file store/unfiled/port.md").status == 0)
    let filed = try desk.done("newsdesk show port --form")
    #expect(filed.contains("Wednesday") && !filed.contains("Tuesday") && !filed.contains("%%"))
  }

  @Test func `two people change different paragraphs`() throws {
    try editor(
      """
      newsdesk show port --form | sed s/Monday/Tuesday/ | newsdesk edit port --as other --quiet
      sed s/six/seven/ "$1" > mine && cat mine > "$1"
      """)
    let number = try desk.done("newsdesk list Port | cut -f 1").prefix(4)
    let outcome = try atTerminal("edit port")
    #expect(
      outcome
        == Outcome(
          stdout: "other had changed other paragraphs of “Port drivers get a rest house” "
            + "(\(number)); both changes are filed together.\n"))
    let text = try desk.done("newsdesk show port --form")
    #expect(text.contains("Tuesday") && text.contains("seven"))
    #expect(try desk.savedTexts() == [])
  }

  @Test func `two people make the same change`() throws {
    try editor(
      """
      newsdesk show port --form | sed s/Monday/Tuesday/ | newsdesk edit port --as other --quiet
      sed s/Monday/Tuesday/ "$1" > mine && cat mine > "$1"
      """)
    #expect(try atTerminal("edit port").status == 0)
    #expect(try desk.savedTexts() == [])
  }

  @Test(arguments: ["--file mine", "< mine"]) func `an old form comes late`(way: String) throws {
    try desk.done("newsdesk show port --form | sed s/Monday/Wednesday/ > mine")
    try desk.done("newsdesk show port --form | sed s/Monday/Tuesday/ | newsdesk edit port --quiet")
    try desk.refused(
      "newsdesk edit port --as other \(way)", 4,
      "The same lines were changed meanwhile by editor, so nothing was filed. Your text is saved "
        + "in $WORLD/room/store/unfiled/port.md. Its end shows the other version of those lines; "
        + "settle them, then `newsdesk edit port --file $WORLD/room/store/unfiled/port.md`.")
    #expect(try desk.savedTexts().first?.contains("Wednesday") == true)
  }

  @Test func `a form of another article`() throws {
    try desk.done("newsdesk show heat --form > mine")
    let outcome = try desk.type("newsdesk edit port --file mine")
    #expect(outcome.status == 4, "\(outcome)")
  }

  @Test func `an approval of a text that is no more`() throws {
    let text = try desk.done(
      "newsdesk show port --json | grep '\"object\"' | head -1 | cut -c 14-17")
    try desk.done("newsdesk show port --form | sed s/Monday/Tuesday/ | newsdesk edit port --quiet")
    try desk.done("newsdesk submit port --quiet")
    let before = try desk.store()
    let outcome = try desk.type("newsdesk approve port --as other --text \(text)")
    #expect(outcome.status == 4 && outcome.stdout == "", "\(outcome)")
    try desk.isAsBefore(before)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: Character) -> Substring {
    last == suffix ? dropLast() : self
  }
}
