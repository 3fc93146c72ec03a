/// The checksum of zip and PNG (ISO 3309; polynomial 0xEDB88320, bits reflected).
public enum CRC32 {
  /// The checksum of `bytes`; of nothing 0.
  public static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let fast = bytes.withContiguousStorageIfAvailable { update(0xFFFF_FFFF, $0) }
    if let fast { return ~fast }
    return ~Array(bytes).withUnsafeBufferPointer { update(0xFFFF_FFFF, $0) }
  }

  /// Four bytes at a time: table n tells what a byte does that lies n bytes before the end.
  private static func update(_ start: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var sum = start
    var at = 0
    tables.withUnsafeBufferPointer { tables in
      while at + 4 <= bytes.count {
        sum ^= word(bytes, at)
        sum =
          tables[768 + Int(sum & 0xFF)] ^ tables[512 + Int(sum >> 8 & 0xFF)]
          ^ tables[256 + Int(sum >> 16 & 0xFF)] ^ tables[Int(sum >> 24)]
        at += 4
      }
      while at < bytes.count {
        sum = tables[Int((sum ^ UInt32(bytes[at])) & 0xFF)] ^ (sum >> 8)
        at += 1
      }
    }
    return sum
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    let low = UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8
    return low | UInt32(bytes[at + 2]) << 16 | UInt32(bytes[at + 3]) << 24
  }

  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 1024)
    for byte in 0..<256 {
      var sum = UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
      tables[byte] = sum
    }
    for at in 256..<1024 {
      let before = tables[at - 256]
      tables[at] = tables[Int(before & 0xFF)] ^ (before >> 8)
    }
    return tables
  }()
}
