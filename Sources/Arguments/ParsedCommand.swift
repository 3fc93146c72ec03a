public import Diagnostics

/// Which help is asked for.
public enum HelpTopic: Hashable, Sendable {
  /// The first page: everyday commands.
  case everyday
  /// Both pages: `help --all`.
  case all
  /// One command.
  case command(NamedCommand)
}

/// A command line that was understood.
public struct ParsedCommand: Hashable, Sendable {
  /// What it asks for.
  public enum Request: Hashable, Sendable {
    /// No command at all: today's desk.
    case desk
    case run(NamedCommand)
    case help(HelpTopic)
    case version
  }

  /// What it asks for.
  public let request: Request
  /// What every command takes.
  public let shared: SharedOptions
  /// What was given by position, in order, the command's name left out.
  public let positionals: [String]
  let given: [Given]

  /// The command to run; none for the desk, help and version.
  public var command: NamedCommand? {
    if case .run(let command) = request { command } else { nil }
  }

  /// The flags that are set, without their hyphens.
  public var flags: Set<String> { Set(given.filter { $0.value == nil }.map(\.name)) }

  /// Whether an option was given, with or without a value.
  public func has(_ option: String) -> Bool { given.contains { $0.name == option } }

  /// The value of an option given once.
  public func value(of option: String) -> String? { values(of: option).last }

  /// The values of a repeatable option, in the order given.
  public func values(of option: String) -> [String] {
    given.filter { $0.name == option }.compactMap(\.value)
  }

  /// The value of an option as a whole number; anything but ASCII digits is a usage problem.
  public func integer(of option: String) throws(Problem) -> Int? {
    guard let text = value(of: option) else { return nil }
    let isDigits = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isDigits, let number = Int(text) else {
      throw Problem(.usage, .notANumber("--\(option)", Printable.line(text)))
    }
    return number
  }

  /// What was given for the parameter of that placeholder, in order.
  public func arguments(of placeholder: String) -> [String] {
    guard let parameters = command?.declaration.parameters else { return [] }
    var spare = positionals.count - parameters.filter(\.isRequired).count
    var start = 0
    for parameter in parameters {
      let extra = parameter.arity == .one ? 0 : min(spare, parameter.takesSeveral ? spare : 1)
      let end = min(start + (parameter.isRequired ? 1 : 0) + max(extra, 0), positionals.count)
      if parameter.placeholder == placeholder { return Array(positionals[start..<end]) }
      spare -= extra
      start = end
    }
    return []
  }

  /// The first argument of a parameter.
  public func argument(of placeholder: String) -> String? { arguments(of: placeholder).first }
}
