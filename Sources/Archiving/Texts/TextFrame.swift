import Notation

/// A text in `cache/texts`: a head of 48 bytes, then the text.
///
/// The head: a mark no text begins with (4 bytes), the text's length (4 bytes), a checksum of id,
/// length and text (8 bytes), the id of what the text was made from (32 bytes). Numbers have their
/// least significant byte first.
struct TextFrame {
  static let headLength = 48
  private static let mark: UInt32 = 0x7478_6E02

  /// The head and the text, ready to be written.
  static func bytes(_ id: Digest, _ text: [UInt8]) -> [UInt8] {
    var frame = [UInt8](repeating: 0, count: headLength)
    frame.withUnsafeMutableBytes { head in
      head.storeBytes(of: mark.littleEndian, as: UInt32.self)
      head.storeBytes(of: UInt32(text.count).littleEndian, toByteOffset: 4, as: UInt32.self)
      for (index, byte) in id.bytes.enumerated() { head[16 + index] = byte }
    }
    frame += text
    let sum = frame.withUnsafeBytes { self.sum($0) }
    frame.withUnsafeMutableBytes {
      $0.storeBytes(of: sum.littleEndian, toByteOffset: 8, as: UInt64.self)
    }
    return frame
  }

  /// How long the frame is whose head stands at `start`, as far as the head says; nil where none
  /// begins there.
  static func length(in buffer: UnsafeRawBufferPointer, at start: Int) -> Int? {
    guard start + headLength <= buffer.count,
      UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: start, as: UInt32.self)) == mark
    else { return nil }
    let text = buffer.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
    return headLength + Int(UInt32(littleEndian: text))
  }

  /// Whether every byte of a frame is as it was written.
  static func isWhole(_ frame: UnsafeRawBufferPointer) -> Bool {
    let stated = frame.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    return sum(frame) == UInt64(littleEndian: stated)
  }

  private static func sum(_ frame: UnsafeRawBufferPointer) -> UInt64 {
    var sum = FrameSum()
    sum.add(UnsafeRawBufferPointer(rebasing: frame[4..<8]))
    sum.add(UnsafeRawBufferPointer(rebasing: frame[16...]))
    return sum.value
  }

  /// The first half of the id, as texts are told apart in memory.
  static func key(_ frame: UnsafeRawBufferPointer) -> TextKey {
    TextKey(
      high: UInt64(bigEndian: frame.loadUnaligned(fromByteOffset: 16, as: UInt64.self)),
      low: UInt64(bigEndian: frame.loadUnaligned(fromByteOffset: 24, as: UInt64.self)))
  }
}

/// Half an id: enough to tell texts apart that nobody can make collide.
struct TextKey: Hashable {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  init(_ id: Digest) { self.init(high: id.words[0], low: id.words[1]) }
}
