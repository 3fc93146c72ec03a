import Diagnostics
import Foundation
import Synchronization

/// Held while a pipe is made and while a program is started, so that no program inherits the pipes
/// of another one and keeps them open.
let startGate = Mutex<Void>(())

/// Three pipes to a program: what it reads, what it writes, what it complains.
final class Conversation {
  private var pending: ArraySlice<UInt8>
  private var output: [UInt8] = []
  private var errors: [UInt8] = []
  /// Our ends, −1 once closed: writing, reading, reading.
  private var ends: [Int32] = [-1, -1, -1]
  private(set) var childEnds: [Int32] = []

  init(input: [UInt8]) throws(Problem) {
    pending = input[...]
    for stream in 0..<3 {
      guard let pipe = startGate.withLock({ _ in Self.makePipe() }) else {
        close()
        throw Problem(.refused, .noPipe(String(cString: strerror(errno))))
      }
      let isInput = stream == 0
      ends[stream] = isInput ? pipe.writing : pipe.reading
      childEnds.append(isInput ? pipe.reading : pipe.writing)
      _ = fcntl(ends[stream], F_SETFL, O_NONBLOCK)
    }
  }

  func closeChildEnds() {
    for end in childEnds { _ = Foundation.close(end) }
    childEnds = []
  }

  func close() {
    closeChildEnds()
    for stream in ends.indices { closeEnd(stream) }
  }

  /// Writes and reads until the program has ended, and a moment longer for what is still in the
  /// pipes: a program it left behind may hold them open for ever.
  func hold(with child: Child, program: String, timeout: Double?) throws(Problem) -> Outcome {
    let deadline = timeout.map { Self.now() + $0 }
    var ending: Outcome.Ending?
    while ending == nil {
      let isTalking = exchange(milliseconds: isOpen ? 20 : 1)
      if !isTalking || !isOpen { ending = child.ended() }
      if ending == nil, let deadline, Self.now() > deadline {
        stop(child)
        throw Problem(.refused, .tookTooLong(program, seconds: Int(timeout ?? 0)))
      }
    }
    for _ in 0..<64 where isOpen { exchange(milliseconds: 0) }
    return Outcome(ending: ending ?? .exited(127), output: output, errors: errors)
  }

  /// Asks it to end, waits a second, ends it.
  private func stop(_ child: Child) {
    child.signal(SIGTERM)
    let patience = Self.now() + 1
    while Self.now() < patience {
      if child.ended() != nil { return }
      exchange(milliseconds: 10)
    }
    child.signal(SIGKILL)
    _ = child.wait()
  }

  private var isOpen: Bool { ends[1] >= 0 || ends[2] >= 0 }

  /// Waits until a pipe can take or give something and lets it; false where nothing could.
  @discardableResult private func exchange(milliseconds: Int32) -> Bool {
    if pending.isEmpty { closeEnd(0) }
    var polled = ends.indices.map { stream in
      pollfd(fd: ends[stream], events: Int16(stream == 0 ? POLLOUT : POLLIN), revents: 0)
    }
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return false }
    if polled[0].revents != 0 { writeSome() }
    if polled[1].revents != 0 { readSome(1, into: &output) }
    if polled[2].revents != 0 { readSome(2, into: &errors) }
    return true
  }

  private func writeSome() {
    let written = SilencedPipe.write(ends[0], pending)
    if written > 0 {
      pending = pending.dropFirst(written)
    } else if written == 0 || (errno != EAGAIN && errno != EINTR) {
      pending = []
    }
  }

  private func readSome(_ stream: Int, into bytes: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(ends[stream], &buffer, buffer.count)
    if count > 0 {
      bytes += buffer.prefix(count)
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      closeEnd(stream)
    }
  }

  private func closeEnd(_ stream: Int) {
    if ends[stream] >= 0 { _ = Foundation.close(ends[stream]) }
    ends[stream] = -1
  }

  private static func makePipe() -> (reading: Int32, writing: Int32)? {
    var pair: [Int32] = [-1, -1]
    guard pipe(&pair) == 0 else { return nil }
    for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (pair[0], pair[1])
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Writing to a pipe whose reader may be gone: an error, and no signal that ends this program.
enum SilencedPipe {
  static func write(_ end: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    var pipeSignal = sigset_t()
    var before = sigset_t()
    sigemptyset(&pipeSignal)
    sigaddset(&pipeSignal, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
    let written = bytes.withUnsafeBytes { Foundation.write(end, $0.baseAddress, $0.count) }
    let fault = errno
    if written < 0, fault == EPIPE, sigismember(&before, SIGPIPE) == 0 { takePending(pipeSignal) }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    errno = fault
    return written
  }

  /// Nothing is pending where the signal is ignored; waiting for it would never end.
  private static func takePending(_ signals: sigset_t) {
    var signals = signals
    var pending = sigset_t()
    sigpending(&pending)
    guard sigismember(&pending, SIGPIPE) == 1 else { return }
    var received: Int32 = 0
    sigwait(&signals, &received)
  }
}
