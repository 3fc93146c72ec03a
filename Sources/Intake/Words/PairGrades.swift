import Notation

/// A table of pairs of Chinese letters: a letter, then behind a digit the letters that follow it, and a blank
/// before the next letter. The letters before the digits stand in the order of their codes.
struct PairGrades: Sendable {
  private let text: TableText
  /// The first letter that begins a group in each stretch of the table or behind it. Who reads one page alone
  /// waits for it, so most of the table is not looked at.
  private let anchors: [UInt16]
  /// Bytes between two places that are looked at first.
  private let stretch: Int

  init(_ table: StaticString, stretch: Int = 192) {
    let text = TableText(table)
    let starts = stride(from: 0, to: text.count, by: stretch)
    anchors = starts.map { start in
      let group = start == 0 ? 0 : text.group(behind: start - 1)
      return group < text.count ? UInt16(text.letter(at: group)) : .max
    }
    (self.text, self.stretch) = (text, stretch)
  }

  /// The letters that follow one letter: for whoever asks about many of them.
  struct Followers {
    fileprivate let text: TableText
    fileprivate let group: Range<Int>

    func contains(_ letter: Letter) -> Bool { place(of: letter) != nil }

    fileprivate func place(of letter: Letter) -> Int? {
      TableText.bytes(of: letter).flatMap { text.place(of: $0, in: group) }
    }
  }

  /// None for a letter that the table does not have.
  func followers(of first: Letter) -> Followers? {
    UInt16(exactly: first).flatMap(group).map {
      Followers(text: text, group: $0..<text.end(from: $0))
    }
  }

  /// 0 where the pair is not in the table.
  func grade(_ first: Letter, _ second: Letter) -> Int {
    followers(of: first)?.place(of: second).map(text.grade) ?? 0
  }

  /// Where the letters behind a letter begin, with their digits.
  private func group(of letter: UInt16) -> Int? {
    var (low, high) = (0, anchors.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle] <= letter { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var group = low == 1 ? 0 : text.group(behind: (low - 1) * stretch - 1)
    while group < text.count {
      let found = text.letter(at: group)
      if found >= letter { return found == letter ? group + 3 : nil }
      group = text.group(behind: group + 3)
    }
    return nil
  }
}

/// The bytes of a table of Chinese letters, ASCII digits and blanks; a zero stands behind the last.
private struct TableText: Sendable {
  private let table: StaticString

  init(_ table: StaticString) { self.table = table }

  var count: Int { table.utf8CodeUnitCount }

  private var start: UnsafePointer<UInt8> { table.utf8Start }

  subscript(place: Int) -> UInt8 { start[place] }

  /// The three bytes of a letter as one number: four are read at once, of which the last may be the zero.
  func bytes(at place: Int) -> UInt32 {
    let four = UnsafeRawPointer(start + place).loadUnaligned(as: UInt32.self)
    return UInt32(littleEndian: four) & 0xFF_FFFF
  }

  func letter(at place: Int) -> Letter {
    let bytes = bytes(at: place)
    return (bytes & 0x0F) << 12 | (bytes >> 8 & 0x3F) << 6 | (bytes >> 16 & 0x3F)
  }

  /// The bytes of a letter, as `bytes(at:)` gives them; nil for one that has more or fewer than three.
  static func bytes(of letter: Letter) -> UInt32? {
    guard 0x800..<0x10000 ~= letter else { return nil }
    let lead = 0xE0 | letter >> 12
    return lead | (0x80 | letter >> 6 & 0x3F) << 8 | (0x80 | letter & 0x3F) << 16
  }

  /// Behind the first blank or line end from a place on, else behind the end: eight bytes at a time, for most
  /// groups are short.
  func group(behind place: Int) -> Int {
    var place = place
    while place + 8 <= count {
      let bytes = UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self).littleEndian
      // The top bit of each byte below 0x21; up to the first of them that is exact.
      let blanks = (bytes &- 0x2121_2121_2121_2121) & ~bytes & 0x8080_8080_8080_8080
      if blanks > 0 { return place + blanks.trailingZeroBitCount / 8 + 1 }
      place += 8
    }
    while place < count, start[place] > 0x20 { place += 1 }
    return place + 1
  }

  /// Where the group ends that a place is in, be it a long one.
  func end(from place: Int) -> Int {
    let blank = ByteSearch.place(of: 0x20, in: bytes(upTo: count), from: place) ?? count
    return ByteSearch.place(of: 0x0A, in: bytes(upTo: blank), from: place) ?? blank
  }

  /// Where a letter stands in a group. Of its bytes the last is the one that others have least.
  func place(of letter: UInt32, in group: Range<Int>) -> Int? {
    let bytes = bytes(upTo: group.upperBound)
    var next = group.lowerBound + 2
    while let last = ByteSearch.place(of: UInt8(letter >> 16), in: bytes, from: next) {
      if self.bytes(at: last - 2) == letter { return last - 2 }
      next = last + 1
    }
    return nil
  }

  /// The digit before a letter, with or without other letters between the two.
  func grade(at place: Int) -> Int {
    var place = place - 1
    while self[place] >= 0x80 { place -= 3 }
    return Int(self[place]) - 0x30
  }

  private func bytes(upTo end: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: end)
  }
}
