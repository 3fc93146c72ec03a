import Foundation

/// A terminal of a test's own. What a program shows on it lands, byte for byte, in the file `1` of
/// the streams; `2` stays empty.
final class ScratchTerminal: Sendable {
  /// Where a program opens it.
  let path: String
  private let reading: Int32
  /// Held open, so that a reader who comes first waits for the program.
  private let held: Int32
  private let isRead = DispatchSemaphore(value: 0)

  /// `typed` waits at the terminal for whoever reads a line.
  init(_ streams: ScratchFolder, typed: [UInt8] = []) throws {
    var ends: (program: Int32, reader: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.reader, &ends.program, &name, nil, nil) == 0 else {
      throw CannotStart(program: "a terminal", reason: String(cString: strerror(errno)))
    }
    path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    (reading, held) = (ends.reader, ends.program)
    Self.showBytesAsTheyAre(held)
    if !typed.isEmpty { _ = typed.withUnsafeBytes { write(reading, $0.baseAddress, $0.count) } }
    try streams.write("", to: "2")
    copy(to: try streams.write("", to: "1"))
  }

  /// Ends the terminal and waits until all it showed is in the file.
  func hangUp() {
    close(held)
    isRead.wait()
    close(reading)
  }

  private static func showBytesAsTheyAre(_ terminal: Int32) {
    var settings = termios()
    tcgetattr(terminal, &settings)
    settings.c_oflag &= ~tcflag_t(OPOST)
    settings.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(terminal, TCSANOW, &settings)
  }

  private func copy(to file: String) {
    let (reading, isRead) = (reading, isRead)
    Thread.detachNewThread {
      let copy = open(file, O_WRONLY | O_APPEND | O_CLOEXEC)
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      while true {
        let count = read(reading, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { break }
        _ = write(copy, buffer, count)
      }
      close(copy)
      isRead.signal()
    }
  }
}
