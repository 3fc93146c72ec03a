import Arguments
import Diagnostics
import Operations

/// A command: what can be typed, and what happens then.
struct Command: Sendable {
  let declaration: CommandDeclaration
  /// Answers the exit code.
  let run: @Sendable (Call) throws(Problem) -> Int32
}

/// The program: a command line in, an exit code out.
public enum Program {
  /// What `--version` prints.
  static let version = "newsdesk 0.1.0"

  /// Every command, in the order help lists them.
  static let commands: [Command] = [
    InitCommand.command, MeCommand.command, ImportCommand.command, DraftCommand.command,
    EditCommand.command, ListCommand.command, IntakeCommand.command, ShowCommand.command,
    SearchCommand.command,
    TagCommand.command, NoteCommand.command, ClaimCommand.command, SplitCommand.command,
    JoinCommand.command,
    SubmitCommand.command, ReviewCommand.command, ApproveCommand.command,
    PacketCommand.command, SheetCommand.command,
    ReturnCommand.command, DelegateCommand.command, SpikeCommand.command, HoldCommand.command,
    LogCommand.command,
    DiffCommand.command, StatusCommand.command, WhyCommand.command, BlameCommand.command,
    CheckCommand.command,
    IssueCommand.command, PromiseCommand.command,
    ComposeCommand.command,
    PlaceCommand.command, RenderCommand.command, ExportCommand.command,
    ProofCommand.command, ReleaseCommand.command,
    PublishCommand.command, KillCommand.command, CorrectCommand.command, IssuesCommand.command,
    FsckCommand.command, VerifyCommand.command, SyncCommand.command, BackupCommand.command,
    RestoreCommand.command, GcCommand.command, ConfigCommand.command, CompletionCommand.command,
  ]

  static let set = CommandSet(
    program: "newsdesk", summary: .programSummary, commands: commands.map(\.declaration))

  /// Runs a command line and answers its exit code; every problem is told in one sentence.
  public static func run(_ surroundings: Surroundings) -> Int32 {
    let language = CommandSet.language(in: surroundings.arguments) ?? surroundings.language
    do throws(Problem) {
      let parsed = try set.parse(surroundings.arguments)
      let call = Call(parsed: parsed, surroundings: surroundings, language: language)
      defer { for notice in call.notices.taken() { call.say(notice) } }
      let code = try answered(call)
      if let problem = call.notices.problem ?? call.notices.loss { throw problem }
      return code
    } catch {
      tell(error, language, surroundings)
      return error.exitCode
    }
  }

  private static func tell(
    _ problem: Problem, _ language: Language, _ surroundings: Surroundings
  ) {
    let text = text(of: problem.wording, in: language, for: surroundings.arguments)
    surroundings.write(.talk, Array("newsdesk: \(Printable.clean(text))\n".utf8))
  }

  /// A sentence; to somebody who types Chinese names of commands it names commands so too.
  static func text(of wording: Wording, in language: Language, for arguments: [String]) -> String {
    let text = wording.text(in: language)
    let names = commands.map(\.declaration).compactMap { command in
      command.chineseName.map { (english: command.name, chinese: $0) }
    }
    guard language == .chinese, text.contains("newsdesk "),
      names.contains(where: { arguments.contains($0.chinese) })
    else { return text }
    return names.reduce(text) { text, name in
      [" ", "`", "。", "，", "；"].reduce(text) { text, end in
        text.replacing("newsdesk \(name.english)\(end)", with: "newsdesk \(name.chinese)\(end)")
      }
    }
  }

  /// What is not found may stand where something is damaged; so that is told, too.
  private static func answered(_ call: Call) throws(Problem) -> Int32 {
    do throws(Problem) { return try answer(call) } catch {
      guard error.kind != .damaged, call.notices.loss != nil else { throw error }
      tell(error, call.language, call.surroundings)
      return error.exitCode
    }
  }

  private static func answer(_ call: Call) throws(Problem) -> Int32 {
    switch call.parsed.request {
    case .version: call.write(version + "\n")
    case .help(let topic): call.write(set.help(topic, language: call.language, width: call.width))
    case .desk: return try TodaysDesk.run(call)
    case .run(let declaration):
      guard let command = commands.first(where: { $0.declaration.name == declaration.name })
      else { return 0 }
      return try command.run(call)
    }
    return 0
  }
}

extension Surroundings {
  /// The language of the locale: `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set.
  var language: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("zh") ? .chinese : .english
  }
}
