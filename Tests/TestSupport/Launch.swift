import Foundation

/// One run of a real program, with everything it can see given here.
///
/// Standard streams are files: no pipe can fill up, and waiting costs no more than the program. Or
/// they are one terminal, as a person sits before it.
public struct Launch: Sendable {
  /// Absolute path of the executable.
  public var program: String
  /// Without the program's own name.
  public var arguments: [String]
  /// The whole environment.
  public var environment: [String: String]
  /// Where the program runs.
  public var folder: String
  /// What it reads from standard input.
  public var input: [UInt8]
  /// Whether the three streams are a terminal; its picture is then in `stdout`, and nobody types.
  public var isAtTerminal = false

  /// Describes a run; nothing starts yet.
  public init(
    program: String, arguments: [String], environment: [String: String], folder: String,
    input: [UInt8] = []
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
    self.input = input
  }

  /// Starts the program and waits for its end.
  public func run() throws -> Outcome {
    try start().wait()
  }

  /// Starts the program.
  public func start() throws -> RunningProgram {
    let streams = try ScratchFolder()
    try streams.write(input, to: "0")
    let terminal = isAtTerminal ? try ScratchTerminal(streams, typed: input) : nil
    var child: pid_t = 0
    let fault = spawn(&child, streams, terminal)
    guard fault == 0 else {
      throw CannotStart(program: program, reason: String(cString: strerror(fault)))
    }
    return RunningProgram(child: child, streams: streams, terminal: terminal)
  }

  private func spawn(
    _ child: inout pid_t, _ streams: ScratchFolder, _ terminal: ScratchTerminal?
  ) -> Int32 {
    let variables = environment.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
    return SpawnPlan.with(streams: streams, terminal: terminal?.path, folder: folder) {
      actions, attributes in
      withCStrings([program] + arguments) { words in
        withCStrings(variables) { environment in
          posix_spawn(&child, program, actions, attributes, words, environment)
        }
      }
    }
  }
}

/// The system would not start a program.
public struct CannotStart: Error, CustomStringConvertible {
  let program: String
  let reason: String

  /// In English; only tests see it.
  public var description: String { "cannot start \(program): \(reason)" }
}

/// What a program left behind when it ended.
public struct Outcome: Hashable, Sendable {
  /// The exit status, or 128 + the number of the signal that ended it.
  public var status: Int32
  /// Broken UTF-8 shows as U+FFFD.
  public var stdout: String
  /// Broken UTF-8 shows as U+FFFD.
  public var stderr: String

  /// What a test expects of a run.
  public init(status: Int32 = 0, stdout: String = "", stderr: String = "") {
    self.status = status
    self.stdout = stdout
    self.stderr = stderr
  }
}

/// A program that has been started. Every one must be waited for.
public struct RunningProgram: Sendable {
  let child: pid_t
  let streams: ScratchFolder
  let terminal: ScratchTerminal?

  /// Sends a signal, such as `SIGINT` for Ctrl-C.
  public func send(signal: Int32) {
    kill(child, signal)
  }

  /// Waits for the end; a program that runs longer than `limit` seconds is killed.
  public func wait(limit: Int = 120) throws -> Outcome {
    let child = child
    let alarm = DispatchWorkItem { kill(child, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(limit), execute: alarm)
    var state: Int32 = 0
    while waitpid(child, &state, 0) < 0, errno == EINTR {}
    alarm.cancel()
    terminal?.hangUp()
    defer { streams.remove() }
    let signal = state & 0x7f
    return Outcome(
      status: signal == 0 ? (state >> 8) & 0xff : 128 + signal,
      stdout: try streams.text(of: "1"), stderr: try streams.text(of: "2"))
  }
}
