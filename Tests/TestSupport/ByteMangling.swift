/// Changes bytes as broken disks, broken programs and enemies do.
public enum ByteMangling {
  /// One to four changes: bits, bytes, stretches lost, doubled, moved, emptied, or cut off.
  public static func mangled(_ whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    for _ in 0...random.below(4) where !bytes.isEmpty { change(&bytes, &random) }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = random.below(bytes.count)
    let end = min(bytes.count, place + 1 + random.below(1 << random.below(12)))
    switch random.below(9) {
    case 0: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1: bytes[place] = UInt8(random.below(256))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
    case 4: bytes.removeSubrange(place...)
    case 5: for index in place..<end { bytes[index] = 0 }
    case 6: bytes.insert(contentsOf: (place..<end).map { _ in UInt8(random.below(256)) }, at: place)
    case 7: bytes += bytes[place..<end]
    default: bytes.insert(random.pick(Array("{}[]\",:0-.eE\\/ \n\u{7F}".utf8)), at: place)
    }
  }
}
