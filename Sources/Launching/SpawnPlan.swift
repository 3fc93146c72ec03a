import Diagnostics
import Foundation
import Synchronization

/// Everything a new program starts with.
struct SpawnPlan {
  let path: String
  /// The program's name first.
  let arguments: [String]
  /// `NAME=value`.
  let environment: [String]

  /// Starts the program; `streams` become its standard input, output and errors, which without
  /// them are those of this program.
  func start(_ program: String, streams: [Int32]?) throws(Problem) -> Child {
    if (arguments + environment).contains(where: { $0.utf8.contains(0) }) {
      throw Problem(.refused, .cannotStart(program, .zeroByte))
    }
    var child: pid_t = 0
    // Where SIGCHLD is ignored, as some launchers leave it, nobody learns how a child ended.
    _ = Foundation.signal(SIGCHLD, SIG_DFL)
    let fault = startGate.withLock { _ in spawn(&child, streams ?? []) }
    guard fault == 0 else {
      throw Problem(.refused, .cannotStart(program, .verbatim(String(cString: strerror(fault)))))
    }
    return Child(id: child)
  }

  private func spawn(_ child: inout pid_t, _ streams: [Int32]) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (target, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
    }
    var (defaults, blocked) = Self.signalSets()
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    let flags = Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
    return Self.withPointers(arguments) { words in
      Self.withPointers(environment) { variables in
        posix_spawn(&child, path, &actions, &attributes, words, variables)
      }
    }
  }

  /// What this program ignores or blocks, its children must not.
  private static func signalSets() -> (defaults: sigset_t, blocked: sigset_t) {
    var defaults = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&defaults)
    sigemptyset(&blocked)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGHUP] { sigaddset(&defaults, signal) }
    return (defaults, blocked)
  }

  private static func withPointers(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let copies = words.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}

/// A program that was started and has to be waited for.
struct Child {
  let id: pid_t

  func wait() -> Outcome.Ending {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      guard errno == EINTR else { return .exited(127) }
    }
    return Self.ending(status)
  }

  /// How it ended, or nil while it runs.
  func ended() -> Outcome.Ending? {
    var status: Int32 = 0
    let answer = waitpid(id, &status, WNOHANG)
    if answer == 0 || (answer < 0 && errno == EINTR) { return nil }
    return answer < 0 ? .exited(127) : Self.ending(status)
  }

  func signal(_ signal: Int32) { kill(id, signal) }

  /// The layout that every system we run on gives a wait status.
  private static func ending(_ status: Int32) -> Outcome.Ending {
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
  }
}
