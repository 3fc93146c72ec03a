public import Diagnostics
import Foundation

/// Runs real programs: `git`, `ssh-keygen`, the person's editor.
///
/// No shell stands between, and of the environment given everything that begins with `GIT_` is left
/// out, so that a hook or a wrapper around newsdesk cannot steer the git that newsdesk calls.
public enum Launch {
  /// Runs a program to its end with nothing on the terminal.
  ///
  /// - Parameters:
  ///   - program: A name looked up in `PATH`, or a path.
  ///   - environment: What the program inherits.
  ///   - adding: Variables set over that; these may begin with `GIT_`.
  ///   - input: What it reads; without, it finds the end of input at once.
  ///   - timeout: After so many seconds it is asked to stop, then stopped, and a problem is thrown.
  /// - Throws: A problem where the program is missing, cannot start, or takes too long. A program
  ///   that ran and failed is an `Outcome`.
  public static func run(
    _ program: String, _ arguments: [String], environment: [String: String],
    adding: [String: String] = [:], input: [UInt8]? = nil, timeout: Double? = nil
  ) throws(Problem) -> Outcome {
    let surroundings = Surroundings(environment, adding: adding)
    let path = try surroundings.find(program)
    let conversation = try Conversation(input: input ?? [])
    defer { conversation.close() }
    let plan = SpawnPlan(
      path: path, arguments: [program] + arguments, environment: surroundings.variables)
    let child = try plan.start(program, streams: conversation.childEnds)
    conversation.closeChildEnds()
    return try conversation.hold(with: child, program: program, timeout: timeout)
  }

  /// Runs a program that talks with the person: it has the terminal until it ends. Meanwhile Ctrl-C
  /// and Ctrl-\ are the program's; afterwards the terminal is as it was.
  public static func interactive(
    _ program: String, _ arguments: [String], environment: [String: String]
  ) throws(Problem) -> Outcome.Ending {
    let surroundings = Surroundings(environment, adding: [:])
    let path = try surroundings.find(program)
    let plan = SpawnPlan(
      path: path, arguments: [program] + arguments, environment: surroundings.variables)
    let terminal = TerminalState()
    let silenced = SilencedSignals([SIGINT, SIGQUIT])
    defer {
      silenced.restore()
      terminal.restore()
    }
    return try plan.start(program, streams: nil).wait()
  }
}

/// How a program ended and what it said.
public struct Outcome: Hashable, Sendable {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// By itself; 0 means success.
    case exited(Int32)
    /// By a signal.
    case signalled(Int32)
  }

  /// How it ended.
  public let ending: Ending
  /// What it wrote to standard output.
  public let output: [UInt8]
  /// What it wrote to standard error.
  public let errors: [UInt8]

  /// Whether it ended by itself with 0.
  public var succeeded: Bool { ending == .exited(0) }

  /// “git ended with code 128: fatal: not a git repository.” The program's own words are cut to
  /// their first line and made printable.
  public func wording(of program: String) -> Wording {
    let said = errors.isEmpty ? output : errors
    let line = said.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }).first ?? []
    return .ended(program, ending, saying: Printable.line(String(decoding: line, as: UTF8.self)))
  }
}
