public import Diagnostics

/// One command as its parser, its help and its completions see it, but for its names.
public struct CommandDeclaration: Hashable, Sendable {
  /// One line, imperative, no full stop.
  public let summary: Wording
  /// Paragraphs parted by line feeds; lines that begin with two blanks are kept as they are.
  public let discussion: Wording
  /// What is given without a `--`, in order; at most one of them takes several.
  public let parameters: [Parameter]
  /// The command's own options; those of every command are added by `CommandSet`.
  public let options: [Option]
  /// What to type instead, where something more is given than there are parameters for; none for
  /// the help.
  public let insteadOfMore: Wording?
  /// Command lines that work, with what they do.
  public let examples: [Example]
  /// The exit codes the command can end with.
  public let exitCodes: [ExitMeaning]

  /// Makes a declaration.
  public init(
    summary: Wording, discussion: Wording, parameters: [Parameter] = [], options: [Option] = [],
    insteadOfMore: Wording? = nil, examples: [Example], exitCodes: [ExitMeaning]
  ) {
    self.summary = summary
    self.discussion = discussion
    self.parameters = parameters
    self.options = options
    self.insteadOfMore = insteadOfMore
    self.examples = examples
    self.exitCodes = exitCodes
  }
}

/// Something given by its position.
public struct Parameter: Hashable, Sendable {
  /// How many arguments it takes.
  public enum Arity: Hashable, Sendable {
    case one
    case optional
    /// One or more.
    case many
    /// None or more.
    case any
  }

  /// What help calls it, in capitals: `ARTICLE`.
  public let placeholder: String
  /// How many arguments it takes.
  public let arity: Arity
  /// What it means.
  public let help: Wording
  /// Whether `-tag:x` is an argument and not an option, as in a query.
  public let mayBeginWithHyphen: Bool
  /// The command whose lines begin with what it takes, newest first, for shells to complete.
  public let listedBy: String?

  /// Makes a parameter.
  public init(
    _ placeholder: String, _ arity: Arity = .one, help: Wording, mayBeginWithHyphen: Bool = false,
    listedBy: String? = nil
  ) {
    self.placeholder = placeholder
    self.arity = arity
    self.help = help
    self.mayBeginWithHyphen = mayBeginWithHyphen
    self.listedBy = listedBy
  }

  var usage: String {
    switch arity {
    case .one: placeholder
    case .optional: "[\(placeholder)]"
    case .many: "\(placeholder)..."
    case .any: "[\(placeholder)...]"
    }
  }

  var isRequired: Bool { arity == .one || arity == .many }
  var takesSeveral: Bool { arity == .many || arity == .any }
}

/// Something given by name.
public struct Option: Hashable, Sendable {
  /// The long name without its hyphens.
  public let name: String
  /// The letter after a single hyphen.
  public let short: Character?
  private let valueName: String?
  /// The only values it takes; empty where any will do.
  public let choices: [String]
  /// Whether it may be given more than once.
  public let isRepeatable: Bool
  /// Whether the command does nothing without it.
  public let isRequired: Bool
  /// Whether it may stand without its value, and then means something of its own.
  public let mayBeBare: Bool
  /// What it does.
  public let help: Wording

  /// Makes an option: a flag, unless it has a placeholder or choices.
  public init(
    _ name: String, short: Character? = nil, value placeholder: String? = nil,
    choices: [String] = [], repeatable: Bool = false, required: Bool = false,
    mayBeBare: Bool = false, help: Wording
  ) {
    self.name = name
    self.short = short
    valueName = placeholder
    self.choices = choices
    self.isRepeatable = repeatable
    isRequired = required
    self.mayBeBare = mayBeBare
    self.help = help
  }

  /// What help calls its value, such as `FILE`; a flag has none.
  public var placeholder: String? {
    choices.isEmpty ? valueName : choices.joined(separator: "|")
  }

  var takesValue: Bool { valueName != nil || !choices.isEmpty }

  /// `-m, --note TEXT`
  var spelling: String {
    let long =
      placeholder.map { mayBeBare ? "--\(name) [\($0)]" : "--\(name) \($0)" } ?? "--\(name)"
    return short.map { "-\($0), \(long)" } ?? long
  }

  /// `[--note TEXT]`, or `--out DIR` where it is required.
  var usage: String {
    if isRequired { return "--\(name)\(placeholder.map { " \($0)" } ?? "")" }
    return "[--\(name)\(placeholder.map { " \($0)" } ?? "")\(isRepeatable ? "]..." : "]")"
  }
}

/// A command line that works.
public struct Example: Hashable, Sendable {
  /// What is typed, from the program's name on.
  public let line: String
  /// What it does, a full sentence.
  public let what: Wording

  /// Makes an example.
  public init(_ line: String, _ what: Wording) {
    self.line = line
    self.what = what
  }
}

/// What an exit code says.
public struct ExitMeaning: Hashable, Sendable {
  /// The code.
  public let code: Int32
  /// What it says, a full sentence.
  public let meaning: Wording

  /// Makes a meaning of a command's own.
  public init(_ code: Int32, _ meaning: Wording) {
    self.code = code
    self.meaning = meaning
  }

  /// 0, whatever was flagged on the way.
  public static let done = ExitMeaning(0, .exitDone)

  /// The usual meaning of a problem's code.
  public static func problem(_ kind: Problem.Kind) -> ExitMeaning {
    ExitMeaning(kind.rawValue, .exit(kind))
  }
}
