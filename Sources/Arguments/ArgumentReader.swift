import Diagnostics

/// Reads one command line. Mistakes are collected, because `--help` further on forgives them.
struct ArgumentReader {
  let set: CommandSet
  let arguments: [String]
  private var command: NamedCommand?
  private var given: [Given] = []
  private var positionals: [String] = []
  private var firstProblem: Problem?
  private var next = 0

  init(set: CommandSet, arguments: [String]) {
    self.set = set
    self.arguments = arguments
  }

  mutating func read() throws(Problem) -> ParsedCommand {
    let commandIndex = findCommand()
    readAll(but: commandIndex)
    if given.contains(where: { $0.name == "help" }) {
      return parsed(.help(command.map(HelpTopic.command) ?? .everyday))
    }
    if let firstProblem { throw firstProblem }
    if given.contains(where: { $0.name == "version" }) { return parsed(.version) }
    guard let command else { return parsed(.desk) }
    try checkCount(command)
    return parsed(command.name == "help" ? .help(try helpTopic()) : .run(command))
  }

  private func parsed(_ request: ParsedCommand.Request) -> ParsedCommand {
    ParsedCommand(
      request: request, shared: SharedOptions(given), positionals: positionals, given: given)
  }

  /// The command is the first argument that is neither an option nor an option's value; options in
  /// front of it may be its own.
  private mutating func findCommand() -> Int? {
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      if word == "--" {
        index += 1
        return index < arguments.count ? named(index) : nil
      }
      guard word.hasPrefix("-"), word != "-" else { return named(index) }
      index += anyCommandReadsValue(after: word) ? 2 : 1
    }
    return nil
  }

  private mutating func named(_ index: Int) -> Int {
    command = set.command(named: arguments[index])
    if command == nil { note(set.unknownCommand(arguments[index])) }
    return index
  }

  private func anyCommandReadsValue(after word: String) -> Bool {
    if let shared = SharedOptions.declarations.first(where: { $0.matches(word) }) {
      return shared.takesValue
    }
    return set.commands.contains { command in
      command.declaration.options.contains { $0.takesValue && $0.matches(word) }
    }
  }

  private mutating func readAll(but commandIndex: Int?) {
    var optionsEnded = false
    while next < arguments.count {
      let word = arguments[next]
      next += 1
      if next - 1 == commandIndex { continue }
      if !optionsEnded, word == "--" {
        optionsEnded = true
      } else if optionsEnded || !word.hasPrefix("-") || word == "-" || isArgument(word) {
        positionals.append(word)
      } else if word.hasPrefix("--") {
        readLong(word)
      } else {
        readShorts(word)
      }
    }
  }

  /// A word such as `-tag:photo`, where the command takes a query.
  private func isArgument(_ word: String) -> Bool {
    guard let command, command.declaration.parameters.contains(where: \.mayBeginWithHyphen) else {
      return false
    }
    return !word.hasPrefix("--") && !options.contains { $0.matches(word) }
  }

  private var options: [Option] {
    (command?.declaration.options ?? []) + SharedOptions.declarations
  }

  private mutating func readLong(_ word: String) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = options.first(where: { $0.name == name }) else {
      return note(set.unknownOption("--\(name)", of: command))
    }
    let value = parts.count == 2 ? String(parts[1]) : nil
    if value != nil && !option.takesValue {
      return note(Problem(.usage, .takesNoValue("--\(name)")))
    }
    take(option, value ?? (option.takesValue ? nextValue() : nil))
  }

  /// `-q`, `-qm text`, `-mtext`.
  private mutating func readShorts(_ word: String) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        return note(set.unknownOption("-\(letter)", of: command))
      }
      guard option.takesValue else {
        take(option, nil, as: "-\(letter)")
        continue
      }
      return take(option, letters.isEmpty ? nextValue() : String(letters), as: "-\(letter)")
    }
  }

  /// The argument behind an option, unless it is an option itself.
  private mutating func nextValue() -> String? {
    guard next < arguments.count, !options.contains(where: { $0.matches(arguments[next]) }) else {
      return nil
    }
    next += 1
    return arguments[next - 1]
  }

  /// `typed` is how the person wrote its name.
  private mutating func take(_ option: Option, _ value: String?, as typed: String? = nil) {
    let value = option.name == "lang" ? value.map(Language.spelled) : value
    if let problem = mistake(option, value, typed ?? "--\(option.name)") { return note(problem) }
    given.append(Given(name: option.name, value: value))
  }

  private func mistake(_ option: Option, _ value: String?, _ name: String) -> Problem? {
    if value == nil, let placeholder = option.placeholder {
      if option.mayBeBare { return nil }
      return Problem(.usage, .needsValue(name, placeholder))
    }
    if option.takesValue, !option.isRepeatable,
      given.contains(where: { $0.name == option.name && $0.value != nil })
    {
      return Problem(.usage, .givenTwice(name))
    }
    guard let value, !option.choices.isEmpty, !option.choices.contains(value) else { return nil }
    return set.notAChoice(option, value)
  }

  private func checkCount(_ command: NamedCommand) throws(Problem) {
    let parameters = command.declaration.parameters
    let required = parameters.filter(\.isRequired)
    if positionals.count < required.count {
      throw set.missingArgument(required[positionals.count], of: command)
    }
    let takesSeveral = parameters.contains(where: \.takesSeveral)
    if !takesSeveral, positionals.count > parameters.count {
      throw set.extraArgument(positionals[parameters.count], of: command)
    }
  }

  private func helpTopic() throws(Problem) -> HelpTopic {
    guard let name = positionals.first else {
      return given.contains { $0.name == "all" } ? .all : .everyday
    }
    guard let command = set.command(named: name) else { throw set.unknownCommand(name) }
    return .command(command)
  }

  private mutating func note(_ problem: Problem) {
    if firstProblem == nil { firstProblem = problem }
  }
}

extension Option {
  /// Whether a word of the command line begins this option and has no value of its own.
  func matches(_ word: String) -> Bool {
    if word == "--\(name)" { return true }
    return short.map { word == "-\($0)" } ?? false
  }
}
