import Testing

/// A command that changes a store, as it is struck by faults.
struct MutatingCommand: CustomTestStringConvertible, Sendable {
  let line: String
  var input = ""
  /// Words of a person that must not get lost, wherever they end up.
  var words: String?
  /// Whether it is the first command of all, in an empty folder.
  var isFirst = false

  /// What the first system call that matters names.
  var start: String { name == "me" ? "newsdesk/me" : "store" }
  var name: String { String(line.prefix { $0 != " " }) }
  var testDescription: String { name }

  /// All of them. A test compares them with what `newsdesk help` lists.
  static let all: [MutatingCommand] = [
    MutatingCommand(line: "init --sample --name Harbour", isFirst: true),
    MutatingCommand(line: "me Li"),
    MutatingCommand(line: "import 004.txt"),
    MutatingCommand(
      line: "draft --slug fresh --file -", input: ProofDesk.story("fresh"), words: "fresh story"),
    MutatingCommand(
      line: "edit port --file -", input: ProofDesk.story("port", day: "Tuesday"), words: "Tuesday"),
    MutatingCommand(line: "tag port harbour --issue 2024-12"),
    MutatingCommand(line: "note port -m hello"),
    MutatingCommand(line: "split 来盐调研 --before 20"),
    MutatingCommand(line: "join 羊寨镇 货车司机入会"),
    MutatingCommand(line: "submit port heat"),
    MutatingCommand(line: "approve sent --as chief"),
    MutatingCommand(line: "return sent -m 'Who said so?' --as chief"),
    MutatingCommand(line: "spike port"),
    MutatingCommand(line: "hold port"),
    MutatingCommand(line: "compose 2024-12 --select ready --pages 1 --out pages"),
    MutatingCommand(line: "place 2024-11 ready --page 1 --lead"),
    MutatingCommand(line: "publish 2024-11"),
    MutatingCommand(line: "export ready --out ready.txt -m web"),
    MutatingCommand(line: "kill old -m wrong"),
    MutatingCommand(line: "config apply"),
    MutatingCommand(line: "claim port"),
    MutatingCommand(line: "delegate 签发 chief li --until 2025-12-25 -m ill"),
    MutatingCommand(line: "proof 2024-11 --round 1 --by li --page 1 --finding port"),
    MutatingCommand(line: "release 2024-11"),
    MutatingCommand(line: "correct old --issue 2024-12"),
    MutatingCommand(line: "issue new 2025-02 --date 2025-02-20"),
    MutatingCommand(line: "promise 2025-01 sail --page 1 --length 400"),
  ]
}
