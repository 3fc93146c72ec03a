/// `2023.11.15`, `2023-11-15`, `2023/11/15`: how folios write dates.
enum DottedDate {
  static func occurs(in letters: [Letter]) -> Bool { range(in: letters) != nil }

  static func range(in letters: [Letter]) -> Range<Int>? {
    guard letters.count >= 8, letters.count <= 200 else { return nil }
    for start in 0..<(letters.count - 7) {
      guard start == 0 || !Lettering.isDigit(letters[start - 1]) else { continue }
      if let end = end(of: letters, from: start) { return start..<end }
    }
    return nil
  }

  private static func end(of letters: [Letter], from start: Int) -> Int? {
    guard letters[start] == 0x31 || letters[start] == 0x32,
      letters[start..<(start + 4)].allSatisfy(Lettering.isDigit)
    else { return nil }
    var place = start + 4
    for _ in 0..<2 {
      guard place < letters.count, [0x2E, 0x2D, 0x2F].contains(letters[place]) else { return nil }
      let digits = letters[(place + 1)...].prefix(3).prefix(while: Lettering.isDigit).count
      guard (1...2).contains(digits) else { return nil }
      place += 1 + digits
    }
    return place
  }
}
