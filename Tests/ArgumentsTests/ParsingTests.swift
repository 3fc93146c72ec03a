import Arguments
import Diagnostics
import Testing

@Suite struct `A command line` {
  @Test func `without words asks for the desk`() throws {
    #expect(try desk.parse([]).request == .desk)
    #expect(try desk.parse(["--json", "--store", "s"]).request == .desk)
  }

  @Test func `takes options anywhere and in both spellings`() throws {
    let parsed = try desk.parse(
      ["--as", "editor", "return", "--note=a=b", "4a7b", "-m", "c", "--level", "must", "-n", "99"])
    #expect(parsed.command?.name == "return")
    #expect(parsed.shared.person == "editor")
    #expect(parsed.positionals == ["4a7b", "99"])
    #expect(parsed.values(of: "note") == ["a=b", "c"])
    #expect(parsed.value(of: "level") == "must")
    #expect(parsed.flags == ["dry-run"])
  }

  @Test func `may put a command's own option before the command`() throws {
    let parsed = try desk.parse(["--note", "x", "return", "4a7b"])
    #expect(parsed.value(of: "note") == "x")
    #expect(parsed.positionals == ["4a7b"])
  }

  @Test func `ends its options at two hyphens, and one hyphen is an argument`() throws {
    #expect(try desk.parse(["return", "-", "--", "--note"]).positionals == ["-", "--note"])
  }

  @Test func `joins short options`() throws {
    let parsed = try desk.parse(["return", "a", "-nqmtext"])
    #expect(parsed.has("dry-run") && parsed.shared.quiet)
    #expect(parsed.value(of: "note") == "text")
  }

  @Test func `accepts the Chinese name`() throws {
    #expect(try desk.parse(["退回", "4a7b"]).command?.name == "return")
  }

  @Test func `keeps words with a hyphen in a query`() throws {
    let parsed = try desk.parse(["list", "status:draft", "-tag:photo", "-会员", "-q"])
    #expect(parsed.arguments(of: "QUERY") == ["status:draft", "-tag:photo", "-会员"])
    #expect(parsed.shared.quiet)
  }

  @Test func `gives each parameter its arguments`() throws {
    let one = try desk.parse(["diff", "a"])
    #expect(one.argument(of: "ARTICLE") == "a" && one.argument(of: "TEXT") == nil)
    let two = try desk.parse(["diff", "a", "b"])
    #expect(two.argument(of: "ARTICLE") == "a" && two.argument(of: "TEXT") == "b")
    #expect(try desk.parse(["return", "a", "b"]).arguments(of: "ARTICLE") == ["a", "b"])
  }

  @Test func `types what every command takes`() throws {
    let shared = try desk.parse(
      [
        "list", "--store", "s", "--json", "--lang", "zh-Hans", "--color=never", "--now", "t",
        "--log", "l",
      ]
    ).shared
    #expect(shared.store == "s" && shared.json && !shared.quiet && shared.now == "t")
    #expect(shared.language == .chinese && shared.color == .never && shared.log == "l")
  }

  @Test func `asks for help in five ways`() throws {
    let command = try #require(try desk.parse(["list"]).command)
    #expect(try desk.parse(["help"]).request == .help(.everyday))
    #expect(try desk.parse(["-h"]).request == .help(.everyday))
    #expect(try desk.parse(["help", "--all"]).request == .help(.all))
    #expect(try desk.parse(["帮助", "list"]).request == .help(.command(command)))
    #expect(try desk.parse(["list", "--nonsense", "--help"]).request == .help(.command(command)))
    #expect(try desk.parse(["--version"]).request == .version)
  }

  @Test func `reads numbers`() throws {
    #expect(try desk.parse(["list", "--limit", "50"]).integer(of: "limit") == 50)
    #expect(try desk.parse(["list"]).integer(of: "limit") == nil)
    for wrong in ["four", "", "-1", "+1", "٣", "99999999999999999999"] {
      #expect(throws: Problem.self) {
        try desk.parse(["list", "--limit", wrong]).integer(of: "limit")
      }
    }
  }

  @Test func `names its language even when it is wrong`() {
    #expect(CommandSet.language(in: ["nonsense", "--lang", "zh-Hans"]) == .chinese)
    #expect(CommandSet.language(in: ["--lang=en", "--nonsense"]) == .english)
    #expect(CommandSet.language(in: ["--", "--lang", "en"]) == nil)
    #expect(CommandSet.language(in: ["--lang"]) == nil)
  }
}

@Suite struct `A wrong command line` {
  @Test(arguments: [
    (["retrun"], "There is no command `retrun`. Did you mean `desk return`?"),
    (["reject"], "There is no command `reject`. Did you mean `desk return`?"),
    (["退稿"], "There is no command `退稿`. Did you mean `desk return` or `desk spike`?"),
    (["delete"], "There is no command `delete`. Did you mean `desk spike`?"),
    (["approved"], "There is no command `approved`. Did you mean `desk list status:approved`?"),
    (["xyzzy"], "There is no command `xyzzy`. Type `desk help` to see what there is."),
    (["help", "lst"], "There is no command `lst`. Did you mean `desk list`?"),
    (["list", "--jsn"], "There is no option --jsn here. Did you mean `--json`?"),
    (
      ["spike", "a", "-x"],
      "There is no option -x here. Type `desk help spike` to see what there is."
    ),
    (["return", "a", "--note"], "--note needs a value: --note TEXT."),
    (["return", "--note", "--dry-run", "a"], "--note needs a value: --note TEXT."),
    (["return", "a", "--dry-run=yes"], "--dry-run takes no value."),
    (["list", "--limit", "1", "--limit=2"], "--limit is given twice."),
    (
      ["return", "a", "--level", "mst"],
      "--level takes `must` or `should`, not `mst`. Did you mean `must`?"
    ),
    (
      ["spike", "a", "b"],
      "`spike` has no use for `b`. Type `desk help spike` to see what there is."
    ),
    (
      ["spike"],
      "`spike` needs ARTICLE. Type `desk help spike` to see what there is."
    ),
  ])
  func `is answered with one sentence and advice`(arguments: [String], sentence: String) {
    do {
      _ = try desk.parse(arguments)
      Issue.record("understood")
    } catch {
      #expect(error.wording.text(in: .english) == sentence)
      #expect(error.exitCode == 2)
    }
  }

  @Test func `never reaches the terminal with control characters`() {
    #expect(refusal("\u{1b}[31mred").contains("`\\u{1b}[31mred`"))
    #expect(!refusal("list", "--\u{1b}]0;x\u{7}").unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `never stops the program`() {
    let words = [
      "", "-", "--", "---", "--=", "-=", "--note", "-m", "=", "return", "list", "x", "\u{0}",
    ]
    for first in words {
      for second in words {
        for third in words { _ = try? desk.parse([first, second, third]) }
      }
    }
  }
}
