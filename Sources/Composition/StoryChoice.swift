/// Chooses stories for the room that is left on a page: the most important ones for the greater
/// part of it, then those that fill the rest best.
struct StoryChoice {
  private let candidates: [MeasuredStory]
  private let areas: [Int]
  private let capacity: Int
  private let used: Int
  /// How many of the candidates are taken for their importance alone.
  private let forced: Int
  /// For each area that a set of the other candidates fills exactly, the last one of the set.
  private let last: [Int?]

  init(page: PageDraft, candidates: [MeasuredStory]) {
    self.candidates = candidates
    capacity = page.capacity
    areas = candidates.map { page.area($0, isLead: false) }
    var used = page.capacity - page.white
    var forced = 0
    while forced < areas.count, used + areas[forced] <= page.capacity * 6 / 10 {
      used += areas[forced]
      forced += 1
    }
    self.used = used
    self.forced = forced
    let room = page.capacity * StoryChoice.widest / 1000 - used
    last = Self.fillings(areas, from: forced, room: max(0, room))
  }

  private static let widest = 1020

  /// Stories that take up to a share of the page in thousandths, together with those on it.
  func stories(share: Int) -> [MeasuredStory] {
    var area = min(last.count - 1, capacity * share / 1000 - used)
    while area > 0, last[area] == nil { area -= 1 }
    var chosen = Array(0..<forced)
    while area > 0, let index = last[area] {
      chosen.append(index)
      area -= areas[index]
    }
    return chosen.sorted().map { candidates[$0] }
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
