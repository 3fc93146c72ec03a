public import Diagnostics

/// All commands of a program: what can be typed, explained and completed.
public struct CommandSet: Sendable {
  /// The program's name.
  public let program: String
  /// What the program is, one line without a full stop.
  public let summary: Wording
  /// The commands in the order help lists them, `help` among them.
  public let commands: [NamedCommand]

  /// Makes a set; `help` is added behind the everyday commands.
  public init(program: String, summary: Wording, commands: [NamedCommand]) {
    self.program = program
    self.summary = summary
    let everyday = commands.filter { $0.group == .everyday }
    let maintenance = commands.filter { $0.group == .maintenance }
    self.commands = everyday + [Self.helpCommand(program)] + maintenance
  }

  /// What every command takes, with help; `SharedOptions` holds the values.
  public var sharedOptions: [Option] { SharedOptions.declarations }

  /// Understands a command line, the program's name left out.
  ///
  /// Options stand anywhere, as `--name value`, `--name=value` or `-n value`; `--` ends them, and
  /// `-` alone is an argument. Where help is asked for, mistakes elsewhere in the line are passed
  /// over.
  public func parse(_ arguments: [String]) throws(Problem) -> ParsedCommand {
    var reader = ArgumentReader(set: self, arguments: arguments)
    return try reader.read()
  }

  /// The language a command line asks for, even one that cannot be understood, so that the problem
  /// is told in it.
  public static func language(in arguments: [String]) -> Language? {
    var language: Language?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count {
        language = Language(rawValue: Language.spelled(arguments[index + 1])) ?? language
      } else if argument.hasPrefix("--lang=") {
        language = Language(rawValue: Language.spelled(String(argument.dropFirst(7)))) ?? language
      }
    }
    return language
  }

  func command(named name: String) -> NamedCommand? {
    commands.first { $0.name == name || $0.chineseName == name }
  }

  private static func helpCommand(_ program: String) -> NamedCommand {
    NamedCommand("help", "帮助") {
      CommandDeclaration(
        summary: .helpSummary, discussion: .helpDiscussion(program),
        parameters: [Parameter("COMMAND", .optional, help: .helpCommandHelp)],
        options: [Option("all", help: .helpAllHelp)],
        examples: [
          Example("\(program) help submit", .helpExampleOne),
          Example("\(program) help --all", .helpExampleAll),
        ],
        exitCodes: [.done, .problem(.usage)])
    }
  }
}

extension Language {
  /// What `--lang` takes for a word that people write instead: `zh`, `zh-CN`, 中文.
  static func spelled(_ word: String) -> String {
    switch word.lowercased() {
    case "zh", "zh-cn", "zh_cn", "zh-hans", "chinese", "中文": chinese.rawValue
    case "english", "en-gb", "en-us", "英文": english.rawValue
    default: word
    }
  }
}
