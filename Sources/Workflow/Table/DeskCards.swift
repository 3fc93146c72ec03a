/// What the desk is kept on: cards in the order of their keys.
public protocol CardSource: Sendable {
  /// The value of a card.
  func card(_ key: [UInt8]) -> [UInt8]?
  /// The last key below `key`; it may be that of a card that was taken out.
  func key(before key: [UInt8]) -> [UInt8]?
  /// Calls `visit` with every card from `start` on, in the order of their keys, until it says no.
  func walk(from start: [UInt8], _ visit: (_ key: [UInt8], _ value: [UInt8]) -> Bool)
}

/// Cards of a source with what was changed since.
struct DeskCards: CardSource {
  private let source: (any CardSource)?
  private(set) var changes: [[UInt8]: [UInt8]?] = [:]
  /// The keys of `changes` in their order, once `arrange` was called.
  private var ordered: [[UInt8]] = []

  init(_ source: (any CardSource)?) { self.source = source }

  func card(_ key: [UInt8]) -> [UInt8]? {
    if let known = changes[key] { return known }
    return source?.card(key)
  }

  mutating func set(_ key: [UInt8], _ value: [UInt8]?) { changes[key] = .some(value) }

  /// Puts the changes in order; before that, `walk` and `key(before:)` do not see them all.
  mutating func arrange() {
    if ordered.count != changes.count { ordered = changes.keys.sorted(by: precedes) }
  }

  func key(before key: [UInt8]) -> [UInt8]? {
    let at = place(of: key)
    let own = at > 0 ? ordered[at - 1] : nil
    guard let other = source?.key(before: key) else { return own }
    guard let own else { return other }
    return precedes(own, other) ? other : own
  }

  private func place(of key: [UInt8]) -> Int {
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(ordered[middle], key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func walk(from start: [UInt8], _ visit: (_ key: [UInt8], _ value: [UInt8]) -> Bool) {
    var at = place(of: start)
    var goesOn = true
    func tellOwn(below limit: [UInt8]?) {
      while goesOn, at < ordered.count, limit.map({ precedes(ordered[at], $0) }) ?? true {
        if let value = changes[ordered[at]] ?? nil { goesOn = visit(ordered[at], value) }
        at += 1
      }
    }
    source?.walk(from: start) { key, value in
      tellOwn(below: key)
      guard goesOn else { return false }
      if at < ordered.count, ordered[at] == key { return true }
      goesOn = visit(key, value)
      return goesOn
    }
    tellOwn(below: nil)
  }

  /// Calls `visit` with every card whose key begins so.
  func walk(_ prefix: [UInt8], _ visit: (_ key: [UInt8], _ value: [UInt8]) -> Bool) {
    walk(from: prefix) { key, value in key.starts(with: prefix) && visit(key, value) }
  }
}

/// Byte order.
func precedes(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  let count = min(first.count, second.count)
  return first.withUnsafeBytes { left in
    second.withUnsafeBytes { right in
      for at in 0..<count where left[at] != right[at] { return left[at] < right[at] }
      return left.count < right.count
    }
  }
}

/// Byte order of the UTF-8 forms.
func precedes(_ first: String, _ second: String) -> Bool {
  first.utf8.lexicographicallyPrecedes(second.utf8)
}
