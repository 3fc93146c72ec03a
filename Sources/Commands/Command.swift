import Arguments
import Diagnostics

/// A command: what can be typed, and what happens then.
struct Command: Sendable {
  let declaration: CommandDeclaration
  /// Answers the exit code.
  let run: @Sendable (Call) throws(Problem) -> Int32
}

/// A command under its names, which is made when it is asked for.
struct ListedCommand: Sendable {
  let named: NamedCommand
  private let make: @Sendable () -> Command

  init(
    _ name: String, _ chineseName: String, group: NamedCommand.Group = .everyday,
    _ make: @autoclosure @escaping @Sendable () -> Command
  ) {
    named = NamedCommand(name, chineseName, group: group) { make().declaration }
    self.make = make
  }

  var command: Command { make() }
}
