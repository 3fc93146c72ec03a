import Foundation
import Notation
import Synchronization

/// What a reader saw in the texts of a segment, text by text as they stand in the file.
struct TextScan<Found: Sendable>: Sendable {
  /// Which texts there are.
  var keys: [TextKey] = []
  /// What was seen, with the place of its text in `keys`, ascending.
  var found: [(place: UInt32, found: Found)] = []
  /// How many slabs hold bytes that are not as they were written.
  var damagedSlabs = 0
  /// Whether the last slab is such a one, so that nothing may be added to it.
  var endsDamaged = false

  init() {}

  /// Reads the whole segment, on two threads where it is long, and shows each text to `examine`.
  init(
    _ segment: TextSegment, _ examine: @Sendable (UnsafeRawBufferPointer) -> Found?
  ) {
    let stripes = (segment.slabCount + Stripe.length - 1) / Stripe.length
    let board = Mutex(Board())
    let threads = min(4, ProcessInfo.processInfo.activeProcessorCount, stripes)
    if threads > 1 {
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        Self.read(segment, stripes, board, examine)
      }
    } else {
      Self.read(segment, stripes, board, examine)
    }
    join(board.withLock { $0.handOver() })
  }

  private static func read(
    _ segment: TextSegment, _ stripes: Int, _ board: borrowing Mutex<Board>,
    _ examine: (UnsafeRawBufferPointer) -> Found?
  ) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: TextSegment.slab, alignment: 4096)
    defer { room.deallocate() }
    while let number = board.withLock({ $0.take(of: stripes) }) {
      let stripe = Stripe(number, of: segment, room, examine)
      board.withLock { $0.done.append(stripe) }
    }
  }

  /// Each stripe goes as soon as it is taken over.
  private mutating func join(_ stripes: consuming [Stripe]) {
    var rest = stripes
    rest.sort { $0.number > $1.number }
    keys.reserveCapacity(rest.reduce(0) { $0 + $1.keys.count })
    while let stripe = rest.popLast() {
      let start = UInt32(truncatingIfNeeded: keys.count)
      keys += stripe.keys
      for (place, seen) in stripe.found { found.append((start &+ place, seen)) }
      damagedSlabs += stripe.damagedSlabs
      endsDamaged = stripe.endsDamaged
    }
  }

  /// What the threads share.
  private struct Board: Sendable {
    private var next = 0
    var done: [Stripe] = []

    mutating func take(of stripes: Int) -> Int? {
      guard next < stripes else { return nil }
      next += 1
      return next - 1
    }

    mutating func handOver() -> [Stripe] {
      defer { done = [] }
      return done
    }
  }

  /// Neighbouring slabs that one thread reads.
  private struct Stripe: Sendable {
    static var length: Int { 16 }

    let number: Int
    var keys: [TextKey] = []
    var found: [(place: UInt32, found: Found)] = []
    var damagedSlabs = 0
    var endsDamaged = false

    init(
      _ number: Int, of segment: TextSegment, _ room: UnsafeMutableRawBufferPointer,
      _ examine: (UnsafeRawBufferPointer) -> Found?
    ) {
      self.number = number
      let start = number * Self.length
      for slab in start..<min(start + Self.length, segment.slabCount) {
        let isWhole = segment.readSlab(slab, room) { take($0, examine) }
        if !isWhole { damagedSlabs += 1 }
        endsDamaged = !isWhole
      }
    }

    private mutating func take(
      _ frame: UnsafeRawBufferPointer, _ examine: (UnsafeRawBufferPointer) -> Found?
    ) {
      let text = UnsafeRawBufferPointer(rebasing: frame[TextFrame.headLength...])
      if let seen = examine(text) {
        found.append((UInt32(truncatingIfNeeded: keys.count), seen))
      }
      keys.append(TextFrame.key(frame))
    }
  }
}
