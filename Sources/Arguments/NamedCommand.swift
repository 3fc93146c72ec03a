/// A command under the words that mean it. What it declares is made only when it is asked for: a
/// program is started for one of its commands, and to make them all would be a sixth of its start.
public struct NamedCommand: Hashable, Sendable {
  /// The help page a command stands on.
  public enum Group: Hashable, Sendable {
    /// What an editor does in a week.
    case everyday
    /// 维护: the second page.
    case maintenance
  }

  /// The word typed, such as `submit`; in a set it means one command.
  public let name: String
  /// The same command in Chinese, such as 送审, accepted everywhere the name is.
  public let chineseName: String?
  /// The help page it stands on.
  public let group: Group
  private let declare: @Sendable () -> CommandDeclaration

  /// Names a command.
  public init(
    _ name: String, _ chineseName: String? = nil, group: Group = .everyday,
    _ declare: @escaping @Sendable () -> CommandDeclaration
  ) {
    self.name = name
    self.chineseName = chineseName
    self.group = group
    self.declare = declare
  }

  /// What it takes, and what is said of it.
  public var declaration: CommandDeclaration { declare() }

  /// Every word that means this command.
  var names: [String] { [name] + (chineseName.map { [$0] } ?? []) }

  /// Two commands of a set are one if they have one name.
  public static func == (one: NamedCommand, other: NamedCommand) -> Bool { one.name == other.name }

  /// Its name tells it from the others.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
