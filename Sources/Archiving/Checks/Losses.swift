public import Diagnostics
import Foundation

/// What was damaged and therefore passed over while a store was read, so that the rest could be
/// answered. Whoever answers tells it; nothing is filed once anything was passed over.
public final class Losses: Sendable {
  private let lock = NSLock()
  private nonisolated(unsafe) var found: [Problem] = []

  /// Each once, in the order in which they were met.
  public var problems: [Problem] { lock.withLock { found } }

  /// Notes what is passed over.
  public func note(_ problem: Problem) {
    lock.withLock { if !found.contains(problem) { found.append(problem) } }
  }

  /// Forgets what was met, since a whole report on the store is given instead.
  public func clear() { lock.withLock { found = [] } }
}
