extension CommandSet {
  /// Works with bash 3.2 and later, without the bash-completion package.
  var bashCompletion: String {
    let valued = spellings { $0.takesValue }.joined(separator: "|")
    let filed = spellings { $0.takesFile }.joined(separator: "|")
    return """
      # bash completion for \(program)
      _\(program)() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        if [ "$word" = "=" ]; then word=""
        elif [ "$before" = "=" ]; then before="${COMP_WORDS[COMP_CWORD-2]}"; fi
        local command="" skip="" index
        for ((index = 1; index < COMP_CWORD; index++)); do
          if [ -n "$skip" ]; then skip=""; continue; fi
          case "${COMP_WORDS[index]}" in
            \(valued)) [ "${COMP_WORDS[index+1]}" = "=" ] || skip=1 ;;
            =) skip=1 ;;
            -*) ;;
            *) command="${COMP_WORDS[index]}"; break ;;
          esac
        done
        local words=""
        case "$before" in
      \(bashChoices)
          \(filed)) local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$word")); return ;;
          \(valued)) COMPREPLY=(); return ;;
          *)
            case "$command:$word" in
              :*) words=\(bashTopLevel) ;;
      \(bashCommands)
              help:*|帮助:*) words=\(bashNames) ;;
              *) local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$word")); return ;;
            esac ;;
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word"))
      }
      complete -o filenames -o bashdefault -F _\(program) \(program)

      """
  }

  private var bashNames: String { commands.map(\.name).joined(separator: " ").shellQuoted }

  private var bashTopLevel: String {
    let options = sharedOptions.map { "--\($0.name)" }
    return (commands.flatMap(\.names) + options).joined(separator: " ").shellQuoted
  }

  private var bashChoices: String {
    let options = (sharedOptions + commands.flatMap(\.declaration.options)).filter {
      !$0.choices.isEmpty
    }
    let lines = options.map { option in
      "    --\(option.name)) words=\(option.choices.joined(separator: " ").shellQuoted) ;;"
    }
    return lines.joined(separator: "\n")
  }

  private var bashCommands: String {
    let lines = commands.map { command in
      let options = allOptions(of: command).map { "--\($0.name)" }.joined(separator: " ")
      let patterns = command.names.map { "\($0):-*" }.joined(separator: "|")
      let line = "        \(patterns)) words=\(options.shellQuoted) ;;"
      guard let listing = listing(for: command, columns: "1") else { return line }
      let names = command.names.map { "\($0):*" }.joined(separator: "|")
      return line + "\n        \(names)) words=\"$(\(listing))\" ;;"
    }
    return lines.joined(separator: "\n")
  }
}
