import Manuscript

/// Chooses stories for a page: what has to be there, the most important ones for the greater part
/// of it, then those that fill the rest best.
struct StoryChoice {
  let lead: Item
  private let must: [Item]
  private let free: [Item]
  private let areas: [Int]
  private let capacity: Int
  private let used: Int
  /// How many of the free ones are taken for their importance alone.
  private let forced: Int
  /// For each area that a set of the other ones fills exactly, the last one of the set.
  private let last: [Int?]

  /// The free stories are taken by importance up to `important` tenths of the page.
  init(
    capacity: Int, lead: Item, must: [Item], free: [Item], book: ShapeBook, important: Int
  ) {
    self.capacity = capacity
    self.lead = lead
    self.must = must
    self.free = free
    areas = free.map { book.unit($0, allowance: 1).natural }
    var used = ([lead] + must).reduce(0) { $0 + book.unit($1, allowance: 1).natural }
    var forced = 0
    while forced < areas.count, used + areas[forced] <= capacity * important / 10 {
      used += areas[forced]
      forced += 1
    }
    self.used = used
    self.forced = forced
    last = Self.fillings(areas, from: forced, room: max(0, capacity * Self.widest / 1000 - used))
  }

  private static let widest = 1700

  /// Stories that take up to a share of the page in thousandths; the lead comes first.
  func stories(share: Int) -> [Item] {
    var area = max(0, min(last.count - 1, capacity * share / 1000 - used))
    while area > 0, last[area] == nil { area -= 1 }
    var chosen = Array(0..<forced)
    while area > 0, let index = last[area] {
      chosen.append(index)
      area -= areas[index]
    }
    return [lead] + must + chosen.sorted().map { free[$0] }
  }

  /// Every story is used once at most, as larger areas are reached before smaller ones.
  private static func fillings(_ areas: [Int], from first: Int, room: Int) -> [Int?] {
    var last = [Int?](repeating: nil, count: room + 1)
    for index in stride(from: first, to: areas.count, by: 1) {
      let area = areas[index]
      guard area > 0, area <= room else { continue }
      var sum = room
      while sum >= area {
        if last[sum] == nil && (sum == area || last[sum - area] != nil) { last[sum] = index }
        sum -= 1
      }
    }
    return last
  }
}
