public import Diagnostics

extension CommandSet {
  /// A help page, ending in a line feed, for a terminal `width` columns wide (at least 40).
  public func help(_ topic: HelpTopic, language: Language, width: Int) -> String {
    switch topic {
    case .everyday: overview(showsAll: false, language, width)
    case .all: overview(showsAll: true, language, width)
    case .command(let command): help(for: command, language: language, width: width)
    }
  }

  /// The full explanation of one command.
  public func help(for command: NamedCommand, language: Language, width: Int) -> String {
    let declaration = command.declaration
    var page = HelpPage(language, width: width)
    let alias = command.chineseName.map { Wording.alsoNamed($0) } ?? .verbatim("")
    page.paragraph(.verbatim("\(program) \(command.name)") + alias + .meaning + declaration.summary)
    page.gap()
    page.usage("\(program) \(command.name)", usage(of: declaration))
    page.gap()
    page.paragraph(declaration.discussion)
    addParts(of: declaration, to: &page)
    return page.text
  }

  private func addParts(of command: CommandDeclaration, to page: inout HelpPage) {
    if !command.parameters.isEmpty {
      page.heading(.argumentsHeading)
      page.rows(command.parameters.map { ($0.placeholder, $0.help) })
    }
    if !command.options.isEmpty {
      page.heading(.optionsHeading)
      page.rows(rows(command.options))
    }
    page.gap()
    let shared = sharedOptions.map { "--\($0.name)" }.joined(separator: " ")
    page.paragraph(.alsoTakes(shared, program))
    if !command.examples.isEmpty { page.heading(.examplesHeading) }
    for example in command.examples {
      page.paragraph(.verbatim("  $ \(example.line)"))
      page.paragraph(example.what, indent: 4)
    }
    if !command.exitCodes.isEmpty {
      page.heading(.exitCodesHeading)
      page.rows(command.exitCodes.map { ("\($0.code)", $0.meaning) })
    }
  }

  private func overview(showsAll: Bool, _ language: Language, _ width: Int) -> String {
    var page = HelpPage(language, width: width)
    page.paragraph(.verbatim(program) + .meaning + summary)
    page.gap()
    page.usage(
      program, [Wording.commandWord, .argumentsWord, .optionsWord].map { $0.text(in: language) })
    page.paragraph(.deskUsage(program))
    page.heading(.everydayHeading)
    page.rows(rows(in: .everyday, language))
    if showsAll {
      page.heading(.maintenanceHeading)
      page.rows(rows(in: .maintenance, language))
    }
    page.heading(.everyCommandHeading)
    page.rows(rows(sharedOptions))
    page.gap()
    page.paragraph(.helpFooter(program))
    if !showsAll { page.paragraph(.helpAllFooter(program)) }
    return page.text
  }

  /// `ARTICLE... [--text OBJECT]`, without the shared ones.
  private func usage(of command: CommandDeclaration) -> [String] {
    command.parameters.map(\.usage) + command.options.map(\.usage)
  }

  private func rows(_ options: [Option]) -> [(term: String, meaning: Wording)] {
    options.map { ($0.spelling, $0.isRepeatable ? $0.help + .repeatable : $0.help) }
  }

  /// In Chinese the Chinese name stands behind the name.
  private func rows(
    in group: NamedCommand.Group, _ language: Language
  ) -> [(term: String, meaning: Wording)] {
    let names = commands.map { DisplayWidth.of($0.name) }.max() ?? 0
    return commands.filter { $0.group == group }.map { command in
      let alias = language == .chinese ? command.chineseName : nil
      let term = alias.map { command.name.padded(toColumns: names) + " " + $0 } ?? command.name
      return (term, command.declaration.summary)
    }
  }
}
