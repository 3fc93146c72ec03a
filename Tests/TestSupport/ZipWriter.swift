/// Writes zip archives for tests, with everything in them as the test wants it, right or wrong.
public struct ZipWriter: Sendable {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without entries.
  public init() {}

  /// Adds a stored entry; returns the writer, so that calls can be chained.
  public func adding(_ name: String, _ text: String) -> ZipWriter {
    adding(name, Array(text.utf8))
  }

  /// Adds a stored entry.
  public func adding(_ name: String, _ bytes: [UInt8]) -> ZipWriter {
    adding(Array(name.utf8), packed: bytes, size: bytes.count, checksum: Self.checksum(bytes))
  }

  /// Adds an entry whose numbers are whatever the test says.
  public func adding(
    _ name: [UInt8], packed: [UInt8], method: Int = 0, size: Int, checksum: UInt32, flags: Int = 0,
    extra: [UInt8] = []
  ) -> ZipWriter {
    var writer = self
    let numbers: [UInt8] =
      Self.two(20) + Self.two(flags) + Self.two(method) + Self.four(0) + Self.four(Int(checksum))
      + Self.four(packed.count) + Self.four(size) + Self.two(name.count)
    writer.directory += Self.four(0x0201_4B50) + Self.two(20) + numbers + Self.two(extra.count)
    writer.directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0)
    writer.directory += Self.four(body.count) + name + extra
    writer.body += Self.four(0x0403_4B50) + numbers + Self.two(0) + name + packed
    writer.count += 1
    return writer
  }

  /// The whole archive; `count` replaces the true number of entries.
  public func bytes(count: Int? = nil, disk: Int = 0, comment: String = "") -> [UInt8] {
    let count = count ?? self.count
    var end: [UInt8] = Self.four(0x0605_4B50) + Self.two(disk) + Self.two(0) + Self.two(count)
    end += Self.two(count) + Self.four(directory.count) + Self.four(body.count)
    return body + directory + end + Self.two(comment.utf8.count) + Array(comment.utf8)
  }

  /// CRC-32.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
