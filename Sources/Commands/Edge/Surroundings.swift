public import Diagnostics
import Foundation
public import Notation

/// Everything that enters the program from outside: the one place where clock, environment,
/// terminal and randomness are read. A test gives its own.
public struct Surroundings {
  /// Where a command writes.
  public enum Stream: Sendable {
    /// Standard output, for what was asked for.
    case data
    /// Standard error, for what is said about it.
    case talk
  }

  /// The words after the program's name.
  public var arguments: [String]
  /// The environment.
  public var environment: [String: String]
  /// The folder the program was started in.
  public var currentFolder: String
  /// Tells the time.
  public var clock: () -> Timestamp
  /// How many seconds the clocks here are ahead of UTC at a moment, and what that is called: by $TZ,
  /// else UTC.
  public var zone: (Timestamp) -> (seconds: Int, name: String)
  /// Makes 64 random bits.
  public var random: () -> UInt64
  /// The login name, else `uid-N`; asked for only where nothing else names the person.
  public var login: () -> String
  /// Reads standard input to its end.
  public var standardInput: () throws(Problem) -> [UInt8]
  /// Reads one line from a terminal, without its line feed; nil at the end of input.
  public var readLine: () -> String?
  /// Reads one line that a person types; Ctrl-C ends the reading, not the program.
  public var typedLine: () -> TypedLine
  /// Whether standard input, output and error are terminals.
  public var isTerminal: (input: Bool, output: Bool, talk: Bool)
  /// Columns of the terminal.
  public var width: Int
  /// Writes all bytes; what cannot be written because the reader has gone is dropped.
  public var write: (Stream, [UInt8]) -> Void

  /// The surroundings of this run.
  public static func ofThisRun() -> Surroundings {
    signal(SIGPIPE, SIG_IGN)
    // A limit on file sizes shows as a failed write, which is told, rather than as a kill.
    signal(SIGXFSZ, SIG_IGN)
    let environment = variables()
    return Surroundings(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: environment,
      currentFolder: folderOfThisRun(),
      clock: { Timestamp(seconds: Int(time(nil))) }, zone: zone(environment),
      random: { UInt64.random(in: .min ... .max) }, login: loginName,
      standardInput: readStandardInput, readLine: { Swift.readLine() },
      typedLine: TypedLines.next,
      isTerminal: (isatty(0) == 1, isatty(1) == 1, isatty(2) == 1),
      width: terminalWidth(environment), write: writeAll)
  }

  /// The environment. `ProcessInfo` would give it, too, but takes a tenth of the program's start.
  private static func variables() -> [String: String] {
    var count = 0
    while environ[count] != nil { count += 1 }
    var variables = [String: String](minimumCapacity: count)
    for place in 0..<count {
      guard let entry = environ[place], let sign = strchr(entry, 0x3D) else { continue }
      let name = UnsafeRawBufferPointer(start: entry, count: sign - entry)
      variables[String(decoding: name, as: UTF8.self)] = String(cString: sign + 1)
    }
    return variables
  }

  /// Empty where the folder is no more.
  private static func folderOfThisRun() -> String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func zone(
    _ environment: [String: String]
  ) -> (Timestamp) -> (seconds: Int, name: String) {
    guard environment["TZ"].map({ !$0.isEmpty }) ?? false else { return { _ in (0, "UTC") } }
    return { moment in
      var seconds = time_t(moment.seconds)
      var parts = tm()
      tzset()
      guard localtime_r(&seconds, &parts) != nil else { return (0, "UTC") }
      let name = parts.tm_zone.map { String(cString: $0) } ?? "UTC"
      return (parts.tm_gmtoff, name)
    }
  }

  private static func loginName() -> String {
    let user = getuid()
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "uid-\(user)" }
    return String(cString: name)
  }

  private static func terminalWidth(_ environment: [String: String]) -> Int {
    if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// The most that is read from standard input, the same as from a page file.
  private static let inputLimit = 64 << 20

  private static func readStandardInput() throws(Problem) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &buffer, buffer.count)
      if count == 0 { return all }
      if count < 0 {
        if errno == EINTR { continue }
        throw Problem(.refused, .inputUnreadable)
      }
      all.append(contentsOf: buffer[0..<count])
      if all.count > inputLimit { throw Problem(.refused, .inputTooLarge) }
    }
  }

  private static func writeAll(_ stream: Stream, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(stream == .data ? 1 : 2, rest.baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension Slice where Base == UnsafeRawBufferPointer {
  fileprivate var baseAddress: UnsafeRawPointer? { base.baseAddress.map { $0 + startIndex } }
}
