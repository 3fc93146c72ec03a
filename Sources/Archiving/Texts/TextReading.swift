public import Diagnostics
import Foundation
public import Notation
import Synchronization

/// What was seen in the texts of filed values.
public struct TextsSeen<Found: Sendable>: Sendable {
  /// Ascending by the number of the value, as it was asked for.
  public fileprivate(set) var found: [(number: Int, found: Found)] = []
  /// Values of which no text could be made, ascending likewise.
  public fileprivate(set) var unreadable: [(number: Int, problem: Problem)] = []
}

/// Makes the text of a filed value.
public typealias TextMaking = @Sendable (Digest) throws(Problem) -> [UInt8]

extension Archive {
  /// Shows the text of each of `count` filed values to `examine`, on several threads and in no
  /// order. The texts that `make` makes are kept in `cache/texts` from one run to the next.
  ///
  /// The answers are the same without the cache, which may be deleted, garbled or unwritable. Texts
  /// that are not asked for leave the cache once they outweigh those that are, so ask for all.
  /// - Parameters:
  ///   - version: to be raised whenever `make` makes another text of the same value.
  ///   - make: must make texts in UTF-8 without a byte below 0x1F.
  ///   - progress: told how many of how many missing texts were made.
  public func examineTexts<Found: Sendable>(
    of count: Int, id: (Int) -> Digest, version: UInt32, make: @escaping TextMaking,
    progress: (Int, Int) -> Void = { _, _ in },
    examine: @Sendable (UnsafeRawBufferPointer) -> Found?
  ) -> TextsSeen<Found> {
    let segment = TextSegment(in: folder, version: version)
    let scan = segment.map { TextScan($0, examine) } ?? TextScan()
    var seen = TextsSeen<Found>()
    var shelf = TextShelf(scan.keys, scan.found.map(\.place))
    var missing: [Int] = []
    for number in 0..<count {
      guard let place = shelf.place(of: id(number)) else {
        missing.append(number)
        continue
      }
      if let at = shelf.find(at: place) { seen.found.append((number, scan.found[at].found)) }
    }
    let isWasteful = shelf.isWasteful || scan.damagedSlabs * 2 > segment?.slabCount ?? 0
    guard !missing.isEmpty || isWasteful else { return seen }
    let keeping = TextKeeping(
      in: folder, version: version, old: segment?.status, isRewriting: isWasteful)
    fill(missing, id, make, progress, examine, &seen, keeping)
    keeping.finish(segment, padding: scan.endsDamaged) { shelf.isUsed($0) }
    seen.found.sort { $0.number < $1.number }
    return seen
  }
}

extension Archive {
  /// Makes the missing texts, a batch at a time, half of it on each of two threads.
  private func fill<Found: Sendable>(
    _ missing: [Int], _ id: (Int) -> Digest, _ make: @escaping TextMaking,
    _ progress: (Int, Int) -> Void,
    _ examine: @Sendable (UnsafeRawBufferPointer) -> Found?, _ seen: inout TextsSeen<Found>,
    _ keeping: TextKeeping
  ) {
    for start in stride(from: 0, to: missing.count, by: TextBatch.length) {
      let numbers = missing[start..<min(start + TextBatch.length, missing.count)]
      let ids = numbers.map(id)
      for (number, made) in zip(numbers, TextBatch.made(of: ids, make)) {
        switch made {
        case .success(let text):
          keeping.add(id(number), text)
          if let found = text.withUnsafeBytes(examine) { seen.found.append((number, found)) }
        case .failure(let problem): seen.unreadable.append((number, problem))
        }
      }
      progress(start + ids.count, missing.count)
    }
  }
}

/// Texts that are made together.
private enum TextBatch {
  static let length = 64

  static func made(of ids: [Digest], _ make: @escaping TextMaking) -> [Result<[UInt8], Problem>] {
    @Sendable func one(_ id: Digest) -> Result<[UInt8], Problem> {
      do throws(Problem) { return .success(try make(id)) } catch { return .failure(error) }
    }
    if ids.count < 8 { return ids.map(one) }
    let board = Mutex<[Int: [Result<[UInt8], Problem>]]>([:])
    let middle = ids.count / 2
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      let made = (half == 0 ? ids[..<middle] : ids[middle...]).map(one)
      board.withLock { $0[half] = made }
    }
    return board.withLock { ($0[0] ?? []) + ($0[1] ?? []) }
  }
}

/// Where the texts that are asked for stand in a segment, what was seen there, and which of them
/// nobody asks for any more.
private struct TextShelf {
  private var places: TextPlaces
  private let finds: [UInt32]
  private var used: [Bool]
  private var usedCount = 0

  init(_ keys: [TextKey], _ finds: [UInt32]) {
    places = TextPlaces(keys)
    self.finds = finds
    used = [Bool](repeating: false, count: keys.count)
  }

  mutating func place(of id: Digest) -> Int? {
    guard let place = places.place(of: TextKey(id)) else { return nil }
    if !used[place] { usedCount += 1 }
    used[place] = true
    return place
  }

  /// Where in the finds that text is, if it is one.
  func find(at place: Int) -> Int? {
    var (low, high) = (0, finds.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(finds[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low < finds.count && Int(finds[low]) == place ? low : nil
  }

  func isUsed(_ place: Int) -> Bool { used[place] }

  /// Whether texts nobody asks for outweigh the others.
  var isWasteful: Bool { used.count - usedCount > usedCount + 256 }
}
