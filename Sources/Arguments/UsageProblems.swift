import Diagnostics

/// The problems of a command line, with the word that was probably meant.
extension CommandSet {
  func unknownCommand(_ word: String) -> Problem {
    Problem(
      .usage, .unknownCommand(Printable.line(word)),
      advice: advice(suggestions(for: word)) ?? .seeHelp("\(program) help"))
  }

  func unknownOption(_ option: String, of command: NamedCommand?) -> Problem {
    let known = (command?.declaration.options ?? []) + sharedOptions
    let near = near(option, in: known.map { "--\($0.name)" })
    let help = command.map { "\(program) help \($0.name)" } ?? "\(program) help"
    return Problem(
      .usage, .unknownOption(Printable.line(option)), advice: advice(near) ?? .seeHelp(help))
  }

  func notAChoice(_ option: Option, _ value: String) -> Problem {
    Problem(
      .usage,
      .notAChoice("--\(option.name)", Printable.line(value), Self.alternatives(option.choices)),
      advice: advice(near(value, in: option.choices)))
  }

  func missingArgument(_ parameter: Parameter, of command: NamedCommand) -> Problem {
    Problem(
      .usage, .missingArgument(command.name, parameter.placeholder),
      advice: .seeHelp("\(program) help \(command.name)"))
  }

  func extraArgument(_ word: String, of command: NamedCommand) -> Problem {
    Problem(
      .usage, .extraArgument(command.name, Printable.line(word)),
      advice: command.declaration.insteadOfMore ?? .seeHelp("\(program) help \(command.name)"))
  }

  private func suggestions(for word: String) -> [String] {
    let meant = TradeWords.meant(by: word).filter { line in
      line.split(separator: " ").first.map { command(named: String($0)) != nil } ?? false
    }
    let near = near(word, in: commands.flatMap(\.names))
    return (meant.isEmpty ? near : meant).map { "\(program) \($0)" }
  }

  private func advice(_ words: [String]) -> Wording? {
    words.isEmpty ? nil : .didYouMean(Self.alternatives(words))
  }

  /// Words that begin with what was typed, else the nearest ones.
  private func near(_ word: String, in candidates: [String]) -> [String] {
    let begun = word.count > 1 ? candidates.filter { $0.hasPrefix(word) } : []
    return begun.isEmpty ? Spelling.near(word, in: candidates) : begun
  }

  /// `a`, `b` or `c`.
  private static func alternatives(_ words: [String]) -> Wording {
    let quoted = words.map { Wording.verbatim("`\($0)`") }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? .verbatim("") }
    let others = Array(quoted.dropLast()).joined(separator: .listComma)
    return others + Wording(en: " or ", zh: " 或 ") + last
  }
}
