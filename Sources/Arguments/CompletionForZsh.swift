import Diagnostics

extension CommandSet {
  func zshCompletion(_ language: Language) -> String {
    """
    #compdef \(program)
    # zsh completion for \(program)
    _\(program)() {
      local -a commands
      commands=(
    \(zshNames(language))
      )
      local command="" index=2
      while (( index < CURRENT )); do
        case "${words[index]}" in
          \(spellings { $0.takesValue }.joined(separator: "|"))) (( index++ )) ;;
          -*) ;;
          *) command="${words[index]}"; break ;;
        esac
        (( index++ ))
      done
      case "$command" in
        '') _arguments -S \(zshOptions(sharedOptions, language)) '*::command:->name' && return
          _describe -t commands command commands ;;
    \(zshCommands(language))
      esac
    }
    if [ "${funcstack[1]}" = "_\(program)" ]; then _\(program) "$@"
    else compdef _\(program) \(program); fi

    """
  }

  private func zshNames(_ language: Language) -> String {
    let lines = commands.flatMap { command in
      let summary = command.declaration.summary.text(in: language)
      return command.names.map { "    " + "\($0):\(summary)".shellQuoted }
    }
    return lines.joined(separator: "\n")
  }

  private func zshCommands(_ language: Language) -> String {
    let lines = commands.map { command in
      let names = command.names.joined(separator: "|")
      let options = zshOptions(allOptions(of: command), language)
      let rest = zshArguments(of: command)
      return "    \(names)) _arguments -S \(options) '1:command:' \(rest) ;;"
    }
    return lines.joined(separator: "\n")
  }

  private func zshArguments(of command: NamedCommand) -> String {
    if command.name == "help" { return "'*:command: _describe -t commands command commands'" }
    guard let listing = listing(for: command, columns: "1") else { return "'*:file:_files'" }
    return "'*:argument:{compadd -- ${(f)\"$(\(listing))\"}}'"
  }

  private func zshOptions(_ options: [Option], _ language: Language) -> String {
    options.map { zshSpecification($0, language).shellQuoted }.joined(separator: " ")
  }

  /// `*--note=[the reason]:TEXT:`
  private func zshSpecification(_ option: Option, _ language: Language) -> String {
    let help = option.help.text(in: language).reduce(into: "") { text, character in
      text += "[]:\\".contains(character) ? "\\\(character)" : String(character)
    }
    let start = "\(option.isRepeatable ? "*" : "")--\(option.name)"
    guard let placeholder = option.placeholder else { return "\(start)[\(help)]" }
    let values =
      option.choices.isEmpty
      ? (option.takesFile ? "_files" : " ") : "(\(option.choices.joined(separator: " ")))"
    return "\(start)=[\(help)]:\(placeholder):\(values)"
  }
}
