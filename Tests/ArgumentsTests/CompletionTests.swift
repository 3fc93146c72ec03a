import Arguments
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Where Debian and macOS put shells.
private func path(of shell: Shell) -> String? {
  ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + shell.rawValue }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

private func run(_ shell: Shell, _ arguments: [String], in folder: ScratchFolder) throws -> Outcome
{
  let program = try #require(path(of: shell))
  let environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
  return try Launch(
    program: program, arguments: arguments, environment: environment, folder: folder.path
  ).run()
}

@Suite struct `A completion script` {
  @Test(arguments: Shell.allCases.filter { path(of: $0) != nil })
  func `is one that its shell can read`(shell: Shell) throws {
    let folder = try ScratchFolder()
    try folder.write(desk.completion(for: shell, language: .chinese), to: "script")
    let outcome = try run(shell, ["-n", "script"], in: folder)
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
  }

  @Test(
    .enabled(if: path(of: .bash) != nil),
    arguments: [
      ("desk re", "return"), ("desk 退", "退回"), ("desk --store x ret", "return"),
      ("desk --store = x ret", "return"), ("desk return --le", "--level"),
      ("desk return --level m", "must"), ("desk return --color = al", "always"),
      ("desk return --note scr", ""), ("desk spike scr", "script"), ("desk --store scr", "script"),
      ("desk return 4", "4a7b 4c1d"), ("desk 退回 4a7b 0", "0f3e"),
      ("desk help fs", "fsck"), ("desk help --al", "--all"), ("desk list --limi", "--limit"),
    ])
  func `completes in bash`(typed: String, completed: String) throws {
    let folder = try ScratchFolder()
    try folder.write(desk.completion(for: .bash), to: "script")
    let line = """
      desk() { printf '4a7b\\tdraft\\n4c1d\\tdraft\\n0f3e\\tdraft\\n'; }
      source ./script; COMP_WORDS=(\(typed)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _desk; echo "${COMPREPLY[*]}"
      """
    let outcome = try run(.bash, ["-c", line], in: folder)
    #expect(outcome.stdout == completed + "\n")
  }

  @Test(
    .enabled(if: path(of: .fish) != nil),
    arguments: [("desk re", "return"), ("desk return --le", "--level"), ("desk help fs", "fsck")])
  func `completes in fish`(typed: String, completed: String) throws {
    let folder = try ScratchFolder()
    try folder.write(desk.completion(for: .fish), to: "script")
    let outcome = try run(.fish, ["-c", "source script; complete -C '\(typed)'"], in: folder)
    let words = outcome.stdout.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    #expect(words.map(String.init) == [completed])
  }

  @Test func `knows every command, every option and every choice`() {
    for shell in Shell.allCases {
      let script = desk.completion(for: shell)
      for command in desk.commands {
        #expect(script.contains(command.name))
        for option in command.declaration.options + desk.sharedOptions {
          #expect(script.contains(option.name))
        }
      }
      #expect(script.contains("must should"))
    }
  }
}
