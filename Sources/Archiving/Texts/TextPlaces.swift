/// Where texts stand among those of a segment. Whoever asks in the order of the file is answered at
/// once; a table is made for the first question out of order.
struct TextPlaces {
  private let keys: [TextKey]
  private var next = 0
  /// Places by the low bits of their keys, plus one; open addressing.
  private var table: [UInt32] = []

  init(_ keys: [TextKey]) { self.keys = keys }

  mutating func place(of key: TextKey) -> Int? {
    if next < keys.count, keys[next] == key {
      next += 1
      return next - 1
    }
    if keys.isEmpty { return nil }
    if table.isEmpty { makeTable() }
    guard let place = look(for: key) else { return nil }
    next = place + 1
    return place
  }

  private mutating func makeTable() {
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    table = [UInt32](repeating: 0, count: size)
    for place in keys.indices {
      var slot = Int(truncatingIfNeeded: keys[place].low) & (size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = UInt32(truncatingIfNeeded: place + 1)
    }
  }

  private func look(for key: TextKey) -> Int? {
    var slot = Int(truncatingIfNeeded: key.low) & (table.count - 1)
    while table[slot] != 0 {
      let place = Int(table[slot]) - 1
      if keys[place] == key { return place }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }
}
