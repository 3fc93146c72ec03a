import Notation

/// Copy as Unicode scalars, which most marks of a form and of Markdown are made of.
typealias Raw = [Unicode.Scalar]

extension Raw {
  /// The letters of a text.
  init(of text: some StringProtocol) {
    self =
      text.utf8.withContiguousStorageIfAvailable { bytes in
        Raw(utf8: bytes, letters: bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 &+ 1 })
      } ?? Raw(text.unicodeScalars)
  }

  /// The letters that well-formed UTF-8 stands for, which are so many.
  private init(utf8 bytes: UnsafeBufferPointer<UInt8>, letters: Int) {
    self.init(unsafeUninitializedCapacity: letters) { buffer, count in
      var at = 0
      while at < bytes.count, count < letters {
        if 0xE1...0xEC ~= bytes[at], at + 2 < bytes.count {
          let (middle, last) = (UInt16(bytes[at + 1] & 0x3F), UInt16(bytes[at + 2] & 0x3F))
          let value = UInt16(bytes[at] & 0x0F) << 12 | middle << 6 | last
          buffer.initializeElement(at: count, to: Unicode.Scalar(value) ?? "\u{FFFD}")
          count += 1
          at += 3
          continue
        }
        let (value, length) = Self.letter(bytes, at)
        buffer.initializeElement(at: count, to: Unicode.Scalar(value) ?? "\u{FFFD}")
        count += 1
        at += length
      }
    }
  }

  private static func letter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (value: UInt32, length: Int) {
    func tail(_ place: Int) -> UInt32 { UInt32(bytes[at + place] & 0x3F) }
    let lead = UInt32(bytes[at])
    switch lead {
    case 0xE0...0xEF: return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    case ..<0x80: return (lead, 1)
    case ..<0xE0: return ((lead & 0x1F) << 6 | tail(1), 2)
    default: return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
  }

  /// The lines of a text, which LF, CR LF and CR end.
  static func lines(of text: String) -> [Raw] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [Raw] = []
      var (start, at, letters) = (0, 0, 0)
      while at < bytes.count {
        let byte = bytes[at]
        at += 1
        guard byte == 0x0A || byte == 0x0D else {
          if byte & 0xC0 != 0x80 { letters += 1 }
          continue
        }
        let line = UnsafeBufferPointer(rebasing: bytes[start..<at - 1])
        lines.append(Raw(utf8: line, letters: letters))
        if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
        (start, letters) = (at, 0)
      }
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      if !rest.isEmpty { lines.append(Raw(utf8: rest, letters: letters)) }
      return lines
    }
  }

  /// Without blanks at both ends.
  var trimmed: Raw {
    guard let first, let last, Escape.isBlank(first) || Escape.isBlank(last) else { return self }
    return self[...].trimmed
  }
}

extension String {
  /// Scalars as they stand.
  init(_ raw: some Sequence<Unicode.Scalar>) {
    self = raw.withContiguousStorageIfAvailable { String(letters: $0) } ?? String(Raw(raw))
  }

  private init(letters: UnsafeBufferPointer<Unicode.Scalar>) {
    self = letters.withMemoryRebound(to: UInt32.self) { String(codePoints: $0) }
  }
}
