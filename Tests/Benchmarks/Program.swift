import Foundation

/// A program on the disk that is measured from outside.
struct Program {
  /// What one run came to.
  struct Run {
    let seconds: Double
    /// Time on all cores, the system's work for it included.
    let processorSeconds: Double
    /// The most memory it held at a time.
    let peakBytes: Int
    let status: Int32

    /// Both, one behind the other.
    func followed(by other: Run) -> Run {
      Run(
        seconds: seconds + other.seconds,
        processorSeconds: processorSeconds + other.processorSeconds,
        peakBytes: max(peakBytes, other.peakBytes), status: max(status, other.status))
    }
  }

  let path: String

  /// This program.
  static let own = Bundle.main.executablePath ?? CommandLine.arguments[0]

  /// `newsdesk` as people install it, statically linked, where it has been built so; else the one
  /// beside this program.
  static func newsdesk() throws -> Program {
    let installed = Checkout.path(".build/static/release/newsdesk")
    let beside = URL(fileURLWithPath: own).deletingLastPathComponent().path + "/newsdesk"
    return try first(of: [installed, beside])
  }

  /// How it was linked, told by its size: Swift's libraries take more than 60 MB.
  var linkage: String {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return (size ?? 0) > 60_000_000 ? "static" : "dynamic"
  }

  static func git() throws -> Program { try named("git") }

  /// A program that is found by its name, as a shell finds it.
  static func named(_ name: String) throws -> Program {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return try first(of: folders.map { "\($0)/\(name)" })
  }

  private static func first(of paths: [String]) throws -> Program {
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      throw CannotMeasure("none of these is there: \(paths.joined(separator: ", "))")
    }
    return Program(path: path)
  }

  /// Runs it to its end; a quiet run's output goes nowhere.
  func run(
    _ words: [String], isQuiet: Bool = true, isAtTerminal: Bool = false
  ) throws -> Run {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for stream in isQuiet ? [1, 2] as [Int32] : [] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    let terminal = isAtTerminal ? try Terminal() : nil
    defer { terminal?.end() }
    if let terminal { posix_spawn_file_actions_addopen(&actions, 1, terminal.name, O_RDWR, 0) }
    var child: pid_t = 0
    var usage = rusage()
    var state: Int32 = 0
    var words = ([path] + words).map { strdup($0) } + [nil]
    var variables = Self.environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    let seconds = try Stopwatch.seconds {
      let fault = posix_spawn(&child, path, &actions, nil, &words, &variables)
      guard fault == 0 else { throw CannotMeasure("\(path): \(String(cString: strerror(fault)))") }
      while wait4(child, &state, 0, &usage) < 0, errno == EINTR {}
    }
    let signal = state & 0x7f
    return Run(
      seconds: seconds, processorSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds,
      peakBytes: usage.ru_maxrss * Self.memoryUnit,
      status: signal == 0 ? (state >> 8) & 0xff : 128 + signal)
  }

  #if canImport(Darwin)
    private static let memoryUnit = 1
  #else
    /// Linux counts memory in kilobytes.
    private static let memoryUnit = 1024
  #endif

  /// What every program sees: no settings of the person who measures.
  private static let environment: [String] = {
    let inherited = ProcessInfo.processInfo.environment
    let kept = ["PATH", "LD_LIBRARY_PATH"].compactMap { name in
      inherited[name].map { "\(name)=\($0)" }
    }
    return kept + ["LANG=C.UTF-8", "HOME=/nonexistent", "NEWSDESK_AS=editor"]
  }()
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

/// A terminal that nobody looks at.
private final class Terminal {
  let name: String
  private let held: Int32

  init() throws {
    var ends: (own: Int32, program: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.own, &ends.program, &name, nil, nil) == 0 else {
      throw CannotMeasure("there is no terminal")
    }
    self.name = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    held = ends.program
    let own = ends.own
    Thread.detachNewThread {
      var bytes = [UInt8](repeating: 0, count: 1 << 14)
      while read(own, &bytes, bytes.count) > 0 {}
      close(own)
    }
  }

  func end() { close(held) }
}
