extension String {
  /// The text that code points stand for; a surrogate, or what is too large for one, becomes U+FFFD.
  ///
  /// Written in one go: texts are made of letters for every line of a page.
  public init(codePoints: UnsafeBufferPointer<UInt32>) {
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * codePoints.count) { bytes in
      var place = 0
      for point in codePoints {
        if 0x800..<0xD800 ~= point {
          UTF8Width.writeThree(point, to: bytes, at: place)
          place &+= 3
        } else {
          place &+= UTF8Width.write(point, to: bytes, at: place)
        }
      }
      return String(wellFormed: UnsafeBufferPointer(rebasing: bytes[..<place]))
    }
  }

  /// The text of bytes that are known to be well-formed UTF-8, which is not asked once more: that would take
  /// longer than everything else.
  public init(wellFormed bytes: UnsafeBufferPointer<UInt8>) {
    assert(UTF8Check.firstInvalidOffset(bytes) == nil)
    self.init(copying: UTF8Span(unchecked: bytes.span))
  }
}

/// The code points of well-formed UTF-8.
public enum CodePoints {
  /// How many there are: as many as bytes that go on no other.
  public static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var (count, place) = (bytes.count, 0)
    while place &+ 8 <= bytes.count {
      let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let goOn = (eight >> 7) & ~(eight >> 6) & 0x0101_0101_0101_0101
      count &-= Int((goOn &* 0x0101_0101_0101_0101) >> 56)
      place &+= 8
    }
    for byte in bytes[place...] where byte & 0xC0 == 0x80 { count &-= 1 }
    return count
  }

  /// Writes them one after the other, as many as there is room for, and answers how many these are.
  public static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to points: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var (place, count) = (0, 0)
    while place < bytes.count, count < points.count {
      let lead = UInt32(bytes[place])
      if 0xE0..<0xF0 ~= lead, place &+ 2 < bytes.count {
        let middle = UInt32(bytes[place &+ 1] & 0x3F) << 6
        points[count] = (lead & 0x0F) << 12 | middle | UInt32(bytes[place &+ 2] & 0x3F)
        place &+= 3
      } else if lead < 0x80 {
        points[count] = lead
        place &+= 1
      } else {
        points[count] = rare(lead, bytes, &place)
      }
      count &+= 1
    }
    return count
  }

  /// One of two or four bytes, behind which the place is then.
  private static func rare(
    _ lead: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> UInt32 {
    let tails = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var point = lead & (0x3F >> UInt32(tails))
    place += 1
    for _ in 0..<tails where place < bytes.count {
      point = point << 6 | UInt32(bytes[place] & 0x3F)
      place += 1
    }
    return point
  }
}

/// How many bytes of UTF-8 a code point takes (RFC 3629).
private enum UTF8Width {
  static func of(_ point: UInt32) -> Int {
    if 0x800..<0x1_0000 ~= point { return 3 }
    return switch point {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x11_0000: 4
    default: 3
    }
  }

  /// Chinese, which nearly every letter of most pages is: in one go, with a zero behind it.
  @inline(__always)
  static func writeThree(
    _ point: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) {
    let tails = (point >> 6 & 0x3F) << 8 | (point & 0x3F) << 16
    let four = (0x0080_80E0 | point >> 12 | tails).littleEndian
    UnsafeMutableRawBufferPointer(bytes).storeBytes(of: four, toByteOffset: place, as: UInt32.self)
  }

  /// Writes the bytes of a code point and answers how many they are.
  static func write(
    _ point: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int {
    let point = Unicode.Scalar(point) == nil ? 0xFFFD : point
    func tail(_ place: Int, _ shift: UInt32) {
      bytes.initializeElement(at: place, to: UInt8(0x80 | point >> shift & 0x3F))
    }
    let width = of(point)
    switch width {
    case 1:
      bytes.initializeElement(at: place, to: UInt8(point))
    case 2:
      bytes.initializeElement(at: place, to: UInt8(0xC0 | point >> 6))
      tail(place + 1, 0)
    case 3:
      bytes.initializeElement(at: place, to: UInt8(0xE0 | point >> 12))
      tail(place + 1, 6)
      tail(place + 2, 0)
    default:
      bytes.initializeElement(at: place, to: UInt8(0xF0 | point >> 18))
      tail(place + 1, 12)
      tail(place + 2, 6)
      tail(place + 3, 0)
    }
    return width
  }
}
