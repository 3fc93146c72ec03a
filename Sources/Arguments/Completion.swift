public import Diagnostics

/// A shell that completes what is typed.
public enum Shell: String, CaseIterable, Hashable, Sendable {
  case bash, zsh, fish
}

extension CommandSet {
  /// A script that completes commands, options, choices and file names in `shell`; descriptions,
  /// where the shell shows them, are in `language`.
  public func completion(for shell: Shell, language: Language = .english) -> String {
    switch shell {
    case .bash: bashCompletion
    case .zsh: zshCompletion(language)
    case .fish: fishCompletion(language)
    }
  }

  /// What a shell types to learn the arguments of a command: the newest of them, where a command
  /// lists them; `columns` are what it wants of each line.
  func listing(for command: NamedCommand, columns: String) -> String? {
    command.declaration.parameters.compactMap(\.listedBy).first.map { list in
      "\(program) \(list) 2>/dev/null | head -n 200 | cut -f\(columns)"
    }
  }

  /// The options of a command with those of every command behind them.
  func allOptions(of command: NamedCommand) -> [Option] {
    command.declaration.options + sharedOptions
  }

  /// Every option of every command that `chosen` picks, each spelling once, in order.
  func spellings(where chosen: (Option) -> Bool) -> [String] {
    var seen: [String] = []
    for option in sharedOptions + commands.flatMap(\.declaration.options) where chosen(option) {
      let short = option.short.map { ["-\($0)"] } ?? []
      for word in ["--\(option.name)"] + short where !seen.contains(word) { seen.append(word) }
    }
    return seen
  }
}

extension Option {
  /// Whether its value is a file or a folder, by its placeholder.
  var takesFile: Bool { placeholder == "FILE" || placeholder == "DIR" }
}

extension String {
  /// In single quotes for bash and zsh.
  var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// In single quotes for fish, where a backslash escapes.
  var fishQuoted: String {
    "'" + reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : String($1) } + "'"
  }
}
