import Archiving
import Diagnostics
import Foundation
import Notation
import Workflow

/// Reads lines on a thread of its own, a little ahead of who folds them.
final class RecordsAhead: Sendable {
  private let condition = NSCondition()
  private nonisolated(unsafe) var stacks: [[FiledRecord]] = []
  private nonisolated(unsafe) var end: Result<LogNews, Problem>?
  private nonisolated(unsafe) var isStopped = false

  /// How many articles the records of a stack touch, about.
  private static let height = 400
  private static let most = 4

  /// Begins to read.
  init(_ news: LogNews) {
    nonisolated(unsafe) let news = news
    Thread.detachNewThread { [self] in
      let end: Result<LogNews, Problem>
      do throws(Problem) { end = .success(try read(news)) } catch { end = .failure(error) }
      condition.withLock {
        self.end = end
        condition.signal()
      }
    }
  }

  /// The next records; none at the end.
  func next() -> [FiledRecord]? {
    condition.withLock {
      while stacks.isEmpty && end == nil { condition.wait() }
      defer { condition.signal() }
      return stacks.isEmpty ? nil : stacks.removeFirst()
    }
  }

  /// What was read, at the end; throws what stopped the reading.
  func finished() throws(Problem) -> LogNews? {
    try condition.withLock { end }?.get()
  }

  /// Nobody wants to know more.
  func stop() {
    condition.withLock {
      isStopped = true
      condition.signal()
    }
  }

  private func read(_ given: LogNews) throws(Problem) -> LogNews {
    var news = given
    var stack: [FiledRecord] = []
    var weight = 0
    while let line = try news.next() {
      stack.append(try FiledRecord(line))
      weight += max(1, line.payload["articles"]?.arrayValue?.count ?? 1)
      guard weight >= Self.height else { continue }
      guard hand(over: stack) else { return news }
      stack.removeAll(keepingCapacity: true)
      weight = 0
    }
    if !stack.isEmpty { _ = hand(over: stack) }
    return news
  }

  private func hand(over stack: [FiledRecord]) -> Bool {
    condition.withLock {
      while stacks.count >= Self.most && !isStopped { condition.wait() }
      if !isStopped { stacks.append(stack) }
      condition.signal()
      return !isStopped
    }
  }
}
