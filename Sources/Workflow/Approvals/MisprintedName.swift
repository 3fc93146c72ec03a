import Manuscript
public import Revising

extension Misprint {
  /// The name that was printed wrong, from its surname to the character that was wrong, such as 陈健
  /// of 副主席陈健出席; none where no surname tells of one.
  public var wrongName: String? {
    let (old, new) = (Array(wrong), Array(right))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let kept = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let changed = start..<(old.count - kept)
    guard (1...2).contains(changed.count) else { return nil }
    let isSurname = { (place: Int, text: [Character]) in
      text.indices.contains(place) && Surnames.unmistakable.contains(text[place])
    }
    let places = [start - 1, start - 2, start]
    let found = places.first { isSurname($0, old) } ?? (isSurname(start, new) ? start : nil)
    guard let first = found else { return nil }
    let end = max(changed.upperBound, first + 2)
    guard end <= old.count, old[first..<end].allSatisfy(\.isHan) else { return nil }
    return String(old[first..<end])
  }
}

extension Character {
  fileprivate var isHan: Bool {
    unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0.value >= 0x20000 }
  }
}
