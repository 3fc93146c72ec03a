import Arguments
import Diagnostics
import Operations

/// The program: a command line in, an exit code out.
public enum Program {
  /// What `--version` prints.
  static let version = "newsdesk 0.1.0"

  /// Every command, in the order help lists them.
  static let commands: [ListedCommand] = [
    ListedCommand("init", "建库", InitCommand.command),
    ListedCommand("me", "我是", MeCommand.command),
    ListedCommand("import", "收稿", ImportCommand.command),
    ListedCommand("draft", "起草", DraftCommand.command),
    ListedCommand("edit", "改稿", EditCommand.command),
    ListedCommand("list", "清单", ListCommand.command),
    ListedCommand("intake", "来稿登记", IntakeCommand.command),
    ListedCommand("show", "看稿", ShowCommand.command),
    ListedCommand("search", "查稿", SearchCommand.command),
    ListedCommand("tag", "标签", TagCommand.command),
    ListedCommand("note", "批注", NoteCommand.command),
    ListedCommand("claim", "认领", ClaimCommand.command),
    ListedCommand("split", "拆稿", SplitCommand.command),
    ListedCommand("join", "并稿", JoinCommand.command),
    ListedCommand("submit", "送审", SubmitCommand.command),
    ListedCommand("review", "审稿", ReviewCommand.command),
    ListedCommand("approve", "签发", ApproveCommand.command),
    ListedCommand("packet", "审稿包", PacketCommand.command),
    ListedCommand("sheet", "审签单", SheetCommand.command),
    ListedCommand("return", "退修", ReturnCommand.command),
    ListedCommand("delegate", "委托", DelegateCommand.command),
    ListedCommand("spike", "不采用", SpikeCommand.command),
    ListedCommand("hold", "缓发", HoldCommand.command),
    ListedCommand("log", "经过", LogCommand.command),
    ListedCommand("diff", "比较", DiffCommand.command),
    ListedCommand("status", "状态", StatusCommand.command),
    ListedCommand("why", "缘由", WhyCommand.command),
    ListedCommand("blame", "谁改的", BlameCommand.command),
    ListedCommand("check", "校对", CheckCommand.command),
    ListedCommand("issue", "期次", IssueCommand.command),
    ListedCommand("promise", "预留", PromiseCommand.command),
    ListedCommand("compose", "组版", ComposeCommand.command),
    ListedCommand("place", "上版", PlaceCommand.command),
    ListedCommand("render", "出样", RenderCommand.command),
    ListedCommand("export", "导出", ExportCommand.command),
    ListedCommand("proof", "校样", ProofCommand.command),
    ListedCommand("release", "付印", ReleaseCommand.command),
    ListedCommand("publish", "出版", PublishCommand.command),
    ListedCommand("kill", "刊后撤销", KillCommand.command),
    ListedCommand("correct", "更正", CorrectCommand.command),
    ListedCommand("issues", "各期", IssuesCommand.command),
    ListedCommand("fsck", "查库", group: .maintenance, FsckCommand.command),
    ListedCommand("verify", "核验", group: .maintenance, VerifyCommand.command),
    ListedCommand("sync", "同步", group: .maintenance, SyncCommand.command),
    ListedCommand("backup", "备份", group: .maintenance, BackupCommand.command),
    ListedCommand("restore", "恢复", group: .maintenance, RestoreCommand.command),
    ListedCommand("gc", "清库", group: .maintenance, GcCommand.command),
    ListedCommand("config", "规则", group: .maintenance, ConfigCommand.command),
    ListedCommand("completion", "补全", group: .maintenance, CompletionCommand.command),
  ]

  static let set = CommandSet(
    program: "newsdesk", summary: .programSummary, commands: commands.map(\.named))

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
    surroundings.write(.talk, Array("newsdesk: \(Printable.clean(Printable.short(text)))\n".utf8))
  }

  /// A sentence; to somebody who types Chinese names of commands it names commands so too.
  static func text(of wording: Wording, in language: Language, for arguments: [String]) -> String {
    let text = wording.text(in: language)
    let names = commands.map(\.named).compactMap { command in
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
    case .run(let named):
      guard let listed = commands.first(where: { $0.named == named }) else { return 0 }
      return try listed.command.run(call)
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
