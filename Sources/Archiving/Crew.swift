import Foundation

/// Work on all cores of the machine.
enum Crew {
  /// Fewer items than this are worked on where they are: starting a thread costs more.
  private static let few = 64

  /// What `work` makes of each item, in the order of the items.
  static func map<Item: Sendable, Made: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Made
  ) -> [Made] {
    guard items.count >= few else { return items.map(work) }
    return each(of: items, in: min(items.count, 1_024), work)
  }

  /// Likewise for few items that are much work each.
  static func mapLarge<Item: Sendable, Made: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Made
  ) -> [Made] {
    guard items.count > 1 else { return items.map(work) }
    return each(of: items, in: items.count, work)
  }

  private static func each<Item: Sendable, Made: Sendable>(
    of items: [Item], in shares: Int, _ work: @Sendable (Item) -> Made
  ) -> [Made] {
    [Made](unsafeUninitializedCapacity: items.count) { buffer, count in
      // No two threads write to the same place.
      nonisolated(unsafe) let places = buffer
      withoutActuallyEscaping(work) { work in
        DispatchQueue.concurrentPerform(iterations: shares) { share in
          let own = share * items.count / shares..<(share + 1) * items.count / shares
          for index in own { places.initializeElement(at: index, to: work(items[index])) }
        }
      }
      count = items.count
    }
  }
}
