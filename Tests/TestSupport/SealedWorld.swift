import Foundation

/// A machine of a test's own: the built `newsdesk` runs in it and sees nothing of the real one.
///
/// Own home, own temporary folder, an empty working folder, UTC, no language but C, 80 columns, and
/// `newsdesk` in the search path.
public struct SealedWorld: Sendable {
  /// What every test that needs a clock gives as `--now`.
  public static let noon = "2024-12-20T12:00:00Z"

  /// The folder around it; outputs show it as `$WORLD`.
  public let folder: ScratchFolder
  /// Added to what the program sees; may replace what the world sets.
  public var environment: [String: String]
  /// Given as `--now` with every command that does not give its own; nil adds nothing.
  public var now: String?

  /// Makes a world; the program has not run in it yet.
  public init(now: String? = nil, environment: [String: String] = [:]) throws {
    folder = try ScratchFolder()
    self.now = now
    self.environment = environment
    for name in ["home", "tmp", "room"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: true)
    }
  }

  /// The working folder of every command.
  public var workFolder: String { folder.path("room") }

  /// The path of `name` in the working folder.
  public func path(_ name: String) -> String {
    folder.path("room/" + name)
  }

  /// Writes a file into the working folder.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try folder.write(text, to: "room/" + name)
  }

  /// Runs `newsdesk` with the words of `line` and waits for its end.
  public func run(_ line: String, input: String = "") throws -> Outcome {
    try run(ShellWords.split(line), input: Array(input.utf8))
  }

  /// Runs `newsdesk` with these arguments and waits for its end.
  public func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    try sealed(launch(arguments, input: input))
  }

  /// Runs `newsdesk`, the first of `words`, under another program, such as `strace`.
  public func run(
    _ words: [String], under program: String, _ options: [String], input: [UInt8] = []
  ) throws -> Outcome {
    let built = try BuiltProgram.path()
    var launch = try launch(Array(words.dropFirst()), input: input)
    launch.program = "/usr/bin/env"
    launch.arguments = [program] + options + [built] + launch.arguments
    return try sealed(launch)
  }

  /// Runs any other program in this world, such as `/usr/bin/git`.
  public func run(program: String, _ arguments: [String]) throws -> Outcome {
    try Launch(
      program: program, arguments: arguments, environment: variables, folder: workFolder
    ).run()
  }

  /// Runs a line of shell in this world, its streams apart or all on one terminal.
  /// `answers` are lines that are typed at the terminal.
  public func type(
    _ line: String, isAtTerminal: Bool = false, answers: [String] = []
  ) throws -> Outcome {
    var launch = shell(line)
    launch.input = answers.flatMap { Array(($0 + "\n").utf8) }
    launch.isAtTerminal = isAtTerminal
    return try sealed(launch)
  }

  /// Types a line of shell that mostly waits: on a thread of its own, so that no other test waits.
  public func typeAside(_ line: String) async throws -> Outcome {
    try await withCheckedThrowingContinuation { answer in
      Thread.detachNewThread { answer.resume(with: Result { try type(line) }) }
    }
  }

  /// Starts lines of shell without waiting.
  public func startTyping(_ lines: String) throws -> RunningProgram {
    try shell(lines).start()
  }

  private func shell(_ lines: String) -> Launch {
    Launch(
      program: "/bin/sh", arguments: ["-c", lines], environment: variables, folder: workFolder)
  }

  /// Starts `newsdesk` without waiting: for tests that interrupt it or run several at once.
  public func start(_ line: String, input: String = "") throws -> RunningProgram {
    try launch(ShellWords.split(line), input: Array(input.utf8)).start()
  }

  private func launch(_ arguments: [String], input: [UInt8]) throws -> Launch {
    Launch(
      program: try BuiltProgram.path(), arguments: withClock(arguments), environment: variables,
      folder: workFolder, input: input)
  }

  /// `--now` stands at the end, but before a `--` that ends the options.
  private func withClock(_ arguments: [String]) -> [String] {
    guard let now, !arguments.contains("--now"), !arguments.contains("--version") else {
      return arguments
    }
    let end = arguments.firstIndex(of: "--") ?? arguments.count
    return arguments[..<end] + ["--now", now] + arguments[end...]
  }

  private var variables: [String: String] {
    let sealed = [
      "HOME": folder.path("home"), "TMPDIR": folder.path("tmp"), "COLUMNS": "80",
      "LANG": "C.UTF-8", "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1", "DICPATH": folder.path("none"),
      "PATH": Self.searchPath,
    ]
    return sealed.merging(environment) { _, given in given }
  }

  private static let searchPath: String = {
    let program = (try? BuiltProgram.path()).map { URL(fileURLWithPath: $0) }
    let folder = program.map { $0.deletingLastPathComponent().path + ":" } ?? ""
    return folder + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
  }()

  /// Runs it, and writes `$WORLD` where the world's own folder stands in what it said.
  private func sealed(_ launch: Launch) throws -> Outcome {
    var outcome = try launch.run()
    outcome.stdout = outcome.stdout.replacingOccurrences(of: folder.path, with: "$WORLD")
    outcome.stderr = outcome.stderr.replacingOccurrences(of: folder.path, with: "$WORLD")
    return outcome
  }
}

/// The `newsdesk` that was built together with the tests that run, or the one that
/// `PROGRAM_UNDER_TEST` names, such as a static executable.
public enum BuiltProgram {
  /// Its absolute path; without that variable beside the test bundle, for debug and release builds
  /// alike.
  public static func path() throws -> String {
    guard let found else { throw NotBuilt() }
    return found
  }

  private static let found: String? = {
    if let given = ProcessInfo.processInfo.environment["PROGRAM_UNDER_TEST"] {
      return FileManager.default.isExecutableFile(atPath: given) ? given : nil
    }
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    return bundles.lazy.compactMap(search).first
  }()

  private static func search(above bundle: String) -> String? {
    var folder = URL(fileURLWithPath: bundle)
    while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    let program = folder.appendingPathComponent("newsdesk").path
    return FileManager.default.isExecutableFile(atPath: program) ? program : nil
  }

  private struct NotBuilt: Error, CustomStringConvertible {
    var description: String { "no newsdesk beside the tests: \(CommandLine.arguments)" }
  }
}
