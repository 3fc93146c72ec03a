public import Diagnostics
import Foundation

/// A file on its way in, named as the person named it.
public struct IncomingFile: Sendable {
  /// Where its bytes are.
  public enum Content: Sendable {
    /// A path that can be opened.
    case path(String)
    /// What standard input held.
    case bytes([UInt8])
  }

  /// What the person calls it, with its folder.
  public let name: String
  /// Where its bytes are.
  public let content: Content

  /// Names a file.
  public init(name: String, content: Content) {
    self.name = name
    self.content = content
  }

  /// Its bytes; a problem names it as the person did.
  public func bytes() throws(Problem) -> [UInt8] {
    switch content {
    case .bytes(let bytes): return bytes
    case .path(let path):
      do throws(Problem) { return try OutsideFile.read(path) } catch { throw named(error) }
    }
  }

  /// The name without its folder.
  public var shortName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// A problem of this file, at the place the person knows.
  public func named(_ problem: Problem) -> Problem {
    let place = Place(name, line: problem.place?.line, offset: problem.place?.offset)
    return Problem(problem.kind, problem.what, at: place, advice: problem.advice)
  }
}

extension ArrivalReader {
  /// The copy in many files, in their order, read on all cores. Of several problems the one of the
  /// first file is told.
  public func read(_ files: [IncomingFile]) throws(Problem) -> [Arrival] {
    let reader = self
    let crew = ReadingCrew(files) { file in
      Result { () throws(Problem) in
        let bytes = try file.bytes()
        do throws(Problem) { return try reader.read(name: file.shortName, bytes: bytes) } catch {
          throw file.named(error)
        }
      }
    }
    var arrivals: [Arrival] = []
    for answer in crew.answers() { arrivals += try answer.get() }
    return arrivals
  }
}

/// Threads that each take the next file until none is left. Pages and documents may be nested
/// deeply, so each has a stack like that of the program itself.
private final class ReadingCrew: Sendable {
  typealias Answer = Result<[Arrival], Problem>

  private static let stackSize = 8 << 20

  private let files: [IncomingFile]
  private let work: @Sendable (IncomingFile) -> Answer
  private let condition = NSCondition()
  private nonisolated(unsafe) var next = 0
  private nonisolated(unsafe) var found: [Answer?]
  private nonisolated(unsafe) var atWork = 0

  init(_ files: [IncomingFile], _ work: @escaping @Sendable (IncomingFile) -> Answer) {
    (self.files, self.work) = (files, work)
    found = Array(repeating: nil, count: files.count)
  }

  /// What was made of each file, in their order, up to the first problem.
  func answers() -> [Answer] {
    let helpers = min(ProcessInfo.processInfo.activeProcessorCount, files.count) - 1
    for _ in 0..<max(0, helpers) {
      condition.withLock { atWork += 1 }
      let thread = Thread { [self] in
        takeFiles()
        condition.withLock {
          atWork -= 1
          condition.signal()
        }
      }
      thread.stackSize = Self.stackSize
      thread.start()
    }
    takeFiles()
    return condition.withLock {
      while atWork > 0 { condition.wait() }
      return found.prefix { $0 != nil }.compactMap { $0 }
    }
  }

  private func takeFiles() {
    while let at = taken() {
      let answer = work(files[at])
      condition.withLock {
        found[at] = answer
        if case .failure = answer { next = files.count }
      }
    }
  }

  private func taken() -> Int? {
    condition.withLock {
      defer { next += 1 }
      return next < files.count ? next : nil
    }
  }
}
