import Foundation

/// A line that a person types, or what came instead.
public enum TypedLine: Hashable, Sendable {
  /// What was typed, without its line feed.
  case line(String)
  /// The end of the input, or a terminal that is gone.
  case end
  /// Ctrl-C.
  case interrupted
}

enum TypedLines {
  /// Reads one line from standard input; Ctrl-C ends the reading, not the program.
  static func next() -> TypedLine {
    var former = sigaction()
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { _ in }
    #else
      action.__sigaction_handler.sa_handler = { _ in }
    #endif
    sigaction(SIGINT, &action, &former)
    defer { sigaction(SIGINT, &former, nil) }
    var bytes: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let count = read(0, &byte, 1)
      if count < 0 { return errno == EINTR ? .interrupted : .end }
      if count == 0 { return bytes.isEmpty ? .end : .line(String(decoding: bytes, as: UTF8.self)) }
      if byte == 0x0a { return .line(String(decoding: bytes, as: UTF8.self)) }
      if bytes.count < 1 << 16 { bytes.append(byte) }
    }
  }
}
