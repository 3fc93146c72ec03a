import Diagnostics

extension CommandSet {
  func fishCompletion(_ language: Language) -> String {
    let every = commands.flatMap(\.names).joined(separator: " ")
    let first = "not __fish_seen_subcommand_from \(every)"
    var lines = ["# fish completion for \(program)"]
    for command in commands {
      for name in command.names {
        lines.append(
          "complete -c \(program) -f -n \(first.fishQuoted) -a \(name.fishQuoted)"
            + " -d \(command.declaration.summary.text(in: language).fishQuoted)")
      }
    }
    lines += sharedOptions.map { fishLine($0, "", language) }
    for command in commands {
      let seen = "__fish_seen_subcommand_from \(command.names.joined(separator: " "))"
      lines += command.declaration.options.map { fishLine($0, " -n \(seen.fishQuoted)", language) }
      guard let listing = listing(for: command, columns: "1,5") else { continue }
      let values = "(\(listing))".fishQuoted
      lines.append("complete -c \(program) -f -n \(seen.fishQuoted) -a \(values)")
    }
    let helped = "__fish_seen_subcommand_from help 帮助"
    let names = commands.map(\.name).joined(separator: " ")
    lines.append("complete -c \(program) -f -n \(helped.fishQuoted) -a \(names.fishQuoted)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func fishLine(_ option: Option, _ condition: String, _ language: Language) -> String {
    var line = "complete -c \(program)\(condition) -l \(option.name)"
    if let short = option.short { line += " -s \(short)" }
    if !option.choices.isEmpty {
      line += " -x -a \(option.choices.joined(separator: " ").fishQuoted)"
    } else if option.takesValue {
      line += option.takesFile ? " -r -F" : " -x"
    }
    return line + " -d \(option.help.text(in: language).fishQuoted)"
  }
}
