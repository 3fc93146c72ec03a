import Foundation
import TestSupport
import Testing

/// Every command explains itself, in both languages, and the explanation is true.
@Suite struct HelpTests {
  static let world = Result { try SealedWorld(environment: ["PATH": "/usr/bin:/bin"]) }

  static let commands: [String] = {
    let page = (try? world.get().run("help --all").stdout) ?? ""
    return page.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { !$0.hasPrefix("-") && !["newsdesk", "help"].contains($0) }
  }()

  @Test func `help lists the commands of the day and those of the store`() throws {
    let everyday = """
      init me import draft edit list show search tag note submit approve return spike hold log diff \
      status why compose place render publish kill
      """
    for name in (everyday + " fsck config completion").split(separator: " ") {
      #expect(Self.commands.contains(String(name)), "\(name)")
    }
    let short = try Self.world.get().run("help").stdout
    #expect(!short.contains("\n  fsck") && short.contains("newsdesk help --all"))
  }

  @Test(arguments: commands, [("en", "Examples:", "Exit codes:"), ("zh-Hans", "示例：", "退出码：")])
  func `a command is explained with examples and exit codes`(
    name: String, words: (language: String, examples: String, codes: String)
  ) throws {
    let world = try Self.world.get()
    let page = try world.run("help \(name) --lang \(words.language)")
    #expect(page.status == 0 && page.stderr == "")
    #expect(page.stdout.hasPrefix("newsdesk \(name)"))
    #expect(page.stdout.contains("\n\(words.examples)\n  $ "), "\(page.stdout)")
    #expect(page.stdout.contains("\n\(words.codes)\n  0"), "\(page.stdout)")
  }

  @Test(arguments: Proof.chosen(commands, sample: 12), ["en", "zh-Hans"])
  func `a command explains itself as help does`(name: String, language: String) throws {
    let world = try Self.world.get()
    let page = try world.run("help \(name) --lang \(language)")
    #expect(try world.run("\(name) --help --lang \(language)") == page)
  }

  @Test(arguments: Proof.chosen(commands, sample: 24))
  func `the examples of a command are understood`(name: String) throws {
    let world = try Self.world.get()
    let page = try world.run("help \(name)").stdout
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("  $ ") }.map { $0.dropFirst(4) }
    #expect(!lines.isEmpty)
    for line in lines {
      let start = line.range(of: "newsdesk ")?.upperBound ?? line.startIndex
      let words = line[start...].prefix { !"<>|&)".contains($0) }
      let outcome = try world.run(String(words) + " --help")
      #expect(outcome.status == 0, "\(line): \(outcome.stderr)")
    }
  }

  @Test(arguments: [
    ("lsit", "list"), ("aprove", "approve"), ("sumbit", "submit"), ("publsh", "publish"),
    ("组班", "组版"), ("import2", "import"),
  ])
  func `an unknown word is answered with the nearest command`(typed: String, meant: String) throws {
    let outcome = try Self.world.get().run(typed)
    #expect(
      outcome
        == Outcome(
          status: 2,
          stderr: "newsdesk: There is no command `\(typed)`. Did you mean `newsdesk \(meant)`?\n"))
  }

  @Test func `the version is one line`() throws {
    let outcome = try Self.world.get().run("--version")
    #expect(outcome.stdout.hasPrefix("newsdesk ") && outcome.stdout.utf8.count { $0 == 10 } == 1)
  }
}
