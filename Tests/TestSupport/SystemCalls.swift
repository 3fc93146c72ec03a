import Foundation

/// One system call of a program's run, by which `strace` can strike it.
public struct SystemCall: Hashable, Sendable {
  /// Its name, such as `openat`.
  public let name: String
  /// 1 for the first call of that name; `strace` counts each name by itself.
  public let number: Int
  /// What stands behind the name in the trace.
  public let words: String

  /// Whether it changes files, or asks for the right to.
  public var isMutating: Bool {
    switch name {
    case "openat": words.contains("O_CREAT")
    case "read", "getdents64", "newfstatat", "fcntl": false
    default: true
    }
  }

  /// Whether it writes to one of the program's own streams.
  public var isAnswer: Bool {
    name == "write" && (words.hasPrefix("1,") || words.hasPrefix("2,"))
  }
}

/// What happens to a program at a system call.
public struct Fault: Hashable, Sendable, CustomStringConvertible {
  /// As `strace` writes it: `signal=SIGKILL`, `error=EIO`.
  public let kind: String
  /// Whether all later calls of the name are struck too; an interrupted one is two hundred times.
  public let isLasting: Bool

  /// The program is killed.
  public static let kill = Fault(kind: "signal=SIGKILL", isLasting: false)

  /// A kill at each of the calls that change files.
  public static func kills(at calls: [SystemCall]) -> [(Fault, SystemCall)] {
    calls.filter(\.isMutating).map { (.kill, $0) }
  }

  /// Each way to refuse each of the calls.
  public static func refusals(at calls: [SystemCall]) -> [(Fault, SystemCall)] {
    errors.flatMap { fault in calls.filter(\.isMutating).map { (fault, $0) } }
      + failures.flatMap { fault in calls.filter { !$0.isMutating }.map { (fault, $0) } }
  }

  /// The system refuses what changes files.
  private static let errors = ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EMFILE", "EINTR"].flatMap(both)

  /// The system refuses what reads them.
  private static let failures = both("EIO") + both("EMFILE")

  private static func both(_ error: String) -> [Fault] {
    [
      Fault(kind: "error=" + error, isLasting: false),
      Fault(kind: "error=" + error, isLasting: true),
    ]
  }

  /// Whether the program cannot say any more what befell it.
  public func mutes(_ call: SystemCall) -> Bool {
    call.isAnswer || (call.name == "write" && isLasting)
  }

  /// The fault in a word or two.
  public var description: String { kind + (isLasting ? " for ever" : "") }

  func injection(at call: SystemCall) -> String {
    let end = isLasting ? (kind == "error=EINTR" ? "..\(call.number + 200)" : "+") : ""
    return "inject=\(call.name):\(kind):when=\(call.number)\(end)"
  }
}

/// The program `strace`, which watches system calls and makes them fail.
public enum Strace {
  /// What is watched: whatever changes files, and what reads them.
  private static let watched = [
    "openat", "read", "getdents64", "newfstatat", "fcntl", "write", "pwrite64", "rename",
    "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat",
    "rmdir", "mkdir", "mkdirat", "ftruncate", "truncate", "fallocate", "fsync", "fdatasync",
    "syncfs", "sync_file_range", "flock", "fchmod", "fchmodat", "chmod", "utimensat", "fchdir",
  ]

  /// Whether it is installed and may watch programs here.
  public static let isThere: Bool = {
    guard let strace = OutsideProgram("strace"), let folder = try? ScratchFolder() else {
      return false
    }
    defer { folder.remove() }
    return (try? strace.run(["-qq", "-o", "trace", "/bin/true"], in: folder))?.status == 0
  }()

  /// The calls of a run from the first one that names `start` on.
  public static func calls(
    of arguments: [String], in world: SealedWorld, from start: String, input: String = ""
  ) throws -> (outcome: Outcome, calls: [SystemCall]) {
    let trace = world.folder.path("trace")
    let options = ["-f", "-qq", "-o", trace, "-e", "trace=" + watched.joined(separator: ",")]
    let outcome = try world.run(
      ["newsdesk"] + arguments, under: "strace", options, input: Array(input.utf8))
    let text = try world.folder.text(of: "trace")
    return (outcome, read(text, from: start))
  }

  /// Runs the program with a fault at one of its calls.
  public static func run(
    _ arguments: [String], in world: SealedWorld, _ fault: Fault, at call: SystemCall,
    input: String = ""
  ) throws -> Outcome {
    let options = [
      "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=" + call.name, "-e",
      fault.injection(at: call),
    ]
    return try world.run(
      ["newsdesk"] + arguments, under: "strace", options, input: Array(input.utf8))
  }

  /// `1234  openat(3, "lock", …) = 5`, for one thread; others count for themselves.
  private static func read(_ trace: String, from start: String) -> [SystemCall] {
    var counts: [String: Int] = [:]
    var calls: [SystemCall] = []
    var first: Substring?
    for line in trace.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let open = parts[1].firstIndex(of: "(") else { continue }
      let name = parts[1][..<open].trimmingCharacters(in: .whitespaces)
      guard watched.contains(name) else { continue }
      first = first ?? parts[0]
      guard parts[0] == first else { continue }
      counts[name, default: 0] += 1
      let words = String(parts[1][open...].dropFirst())
      if calls.isEmpty && !words.contains(start) { continue }
      calls.append(SystemCall(name: name, number: counts[name] ?? 0, words: words))
    }
    return calls
  }
}
