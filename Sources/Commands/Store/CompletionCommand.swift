import Arguments
import Diagnostics

/// `completion`: a script that completes newsdesk's words in a shell.
enum CompletionCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Print a completion script for a shell", zh: "输出 shell 补全脚本"),
    discussion: Wording(
      en: "Put what it prints where your shell looks for completions.",
      zh: "把输出放到 shell 读取补全脚本的位置。"),
    parameters: [
      Parameter("SHELL", help: Wording(en: "bash, zsh or fish.", zh: "bash、zsh 或 fish。"))
    ],
    examples: [
      Example(
        "source <(newsdesk completion bash)",
        Wording(en: "Completes in this bash.", zh: "在当前 bash 中启用补全。"))
    ], exitCodes: [.done, .problem(.usage)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let word = call.parsed.argument(of: "SHELL") ?? ""
    guard let shell = Shell(rawValue: word) else {
      throw Problem(.usage, .noSuchShell(Printable.line(word)))
    }
    call.write(Program.set.completion(for: shell))
    return 0
  }
}
