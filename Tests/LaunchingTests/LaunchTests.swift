import Diagnostics
import Foundation
import Launching
import TestSupport
import Testing

private typealias Launch = Launching.Launch
private let surroundings = ["PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm"]

/// Runs a line of shell.
private func shell(
  _ line: String, _ environment: [String: String] = surroundings, input: [UInt8]? = nil,
  timeout: Double? = 30
) throws(Problem) -> Launching.Outcome {
  try Launch.run("sh", ["-c", line], environment: environment, input: input, timeout: timeout)
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite struct `A program that is run` {
  @Test func `gives its output, its errors and its code`() throws {
    let outcome = try shell("echo 工会; echo wrong >&2; exit 3")
    #expect(text(outcome.output) == "工会\n")
    #expect(text(outcome.errors) == "wrong\n")
    #expect(outcome.ending == .exited(3) && !outcome.succeeded)
    #expect(outcome.wording(of: "sh").english == "sh ended with code 3: wrong")
  }

  @Test func `gets its arguments as they are`() throws {
    let odd = ["", "a b", "*", "$HOME", "'\"", "-n", "稿件"]
    let outcome = try Launch.run("printf", ["%s|"] + odd, environment: surroundings)
    #expect(text(outcome.output) == odd.map { $0 + "|" }.joined())
  }

  @Test func `reads a megabyte while it writes a megabyte`() throws {
    let input = [UInt8](repeating: 0x61, count: 1_000_000)
    let outcome = try Launch.run("cat", [], environment: surroundings, input: input, timeout: 30)
    #expect(outcome.output == input)
  }

  @Test func `may leave its input unread`() throws {
    let input = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(try shell("exec <&-; sleep 0.05; exit 0", input: input).succeeded)
  }

  @Test func `sees only what it is given, and nothing of git's`() throws {
    let outcome = try Launch.run(
      "env", [], environment: ["PATH": "/usr/bin:/bin", "GIT_DIR": "/elsewhere", "A": "1"],
      adding: ["GIT_TERMINAL_PROMPT": "0"])
    #expect(text(outcome.output) == "A=1\nGIT_TERMINAL_PROMPT=0\nPATH=/usr/bin:/bin\n")
  }

  @Test func `is stopped when it takes too long`() {
    let problem = #expect(throws: Problem.self) { try shell("sleep 60", timeout: 0.1) }
    #expect(
      problem?.what.english == "sh was stopped, because it did not end within 0 seconds.")
  }

  @Test func `is stopped even where it does not listen`() {
    let line = "trap '' TERM; while :; do sleep 0.1; done"
    #expect(throws: Problem.self) { try shell(line, timeout: 0.1) }
  }

  @Test func `reports the signal that ended it`() throws {
    #expect(try shell("kill -9 $$").ending == .signalled(SIGKILL))
    #expect(try shell("kill -PIPE $$").ending == .signalled(SIGPIPE))
  }

  @Test func `is not waited for by what it left behind`() throws {
    let said = text(try shell("sleep 600 & echo $!").output)
    let left = try #require(pid_t(said.dropLast()))
    #expect(kill(left, SIGKILL) == 0, "it had gone on")
  }
}

@Suite struct `A program that cannot be run` {
  @Test func `is named, with what to install`() {
    let problem = #expect(throws: Problem.self) {
      try Launch.run("git", [], environment: ["PATH": "/nowhere"])
    }
    #expect(problem?.what.english == "git is not installed here.")
    #expect(problem?.advice?.english.contains("apt install git") == true)
  }

  @Test(arguments: ["/nowhere/program", "/etc", "/etc/passwd", "", "a\u{0}b", "./"])
  func `is a problem and nothing worse`(program: String) {
    #expect(throws: Problem.self) { try Launch.run(program, [], environment: surroundings) }
  }

  @Test func `is refused a zero byte`() {
    #expect(throws: Problem.self) {
      try Launch.run("echo", ["a\u{0}b"], environment: surroundings)
    }
  }
}

@Suite struct `The editor` {
  @Test func `may have arguments and quotes, and gets the file as one word`() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("draft", to: "my article.md")
    let script = try folder.write("printf '%s\\n' \"$@\" > \"$2\"\n", to: "an editor")
    var environment = surroundings
    environment["EDITOR"] = "sh '\(script)' --wait"
    try Editor.edit(file, environment: environment)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "--wait\n\(file)\n")
  }

  @Test func `is VISUAL before EDITOR, but on a dumb terminal`() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("", to: "f")
    let editors = ["VISUAL": "sh -c 'echo v > \"$0\"'", "EDITOR": "sh -c 'echo e > \"$0\"'"]
    try Editor.edit(file, environment: surroundings.merging(editors) { $1 })
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "v\n")
    try Editor.edit(file, environment: editors.merging(["PATH": "/bin", "TERM": "dumb"]) { $1 })
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "e\n")
  }

  @Test(arguments: [
    ("false", "false ended with code 1. Nothing was filed; the text is kept."),
    ("kill -9 $$ #", "kill -9 $$ # ended by signal 9. Nothing was filed; the text is kept."),
    ("no-such-editor", "`no-such-editor` is not a program that can be run."),
  ])
  func `that fails is a problem and leaves the file`(editor: String, sentence: String) throws {
    let folder = try ScratchFolder()
    let file = try folder.write("draft", to: "f")
    var environment = surroundings
    environment["EDITOR"] = editor
    let problem = #expect(throws: Problem.self) {
      try Editor.edit(file, environment: environment)
    }
    #expect(problem?.what.english == sentence)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "draft")
  }

  @Test func `that nobody set is asked for`() {
    let problem = #expect(throws: Problem.self) {
      try Editor.edit("f", environment: ["PATH": "/nowhere", "TERM": "xterm"])
    }
    #expect(problem?.what.english == "No editor is set.")
  }
}
