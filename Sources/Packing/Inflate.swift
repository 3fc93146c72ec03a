public import Diagnostics

/// What is wrong with a deflate stream.
enum InflateFault: Error {
  /// The input ends before the stream does.
  case breaksOff
  /// A code, a length or a distance that the format does not have.
  case brokenCode
  /// More output than the limit.
  case tooLong
}

/// Unpacks deflate streams (RFC 1951).
public enum Inflate {
  /// Unpacks one stream; what follows its last block is ignored.
  ///
  /// `limit` is the greatest number of bytes that may come out, `place` what a problem names.
  /// Every stream that RFC 1951 does not allow, or that would be longer, is a problem.
  public static func unpack(
    _ bytes: ArraySlice<UInt8>, limit: Int, at place: Place
  ) throws(Problem) -> [UInt8] {
    do throws(InflateFault) {
      return try unpack(bytes, limit: limit)
    } catch {
      let what: Wording =
        switch error {
        case .breaksOff: .packedTextBreaksOff
        case .brokenCode: .packedTextIsBroken
        case .tooLong: .packedTextIsTooLong(limit)
        }
      throw Problem(.refused, what, at: place)
    }
  }

  static func unpack(_ bytes: ArraySlice<UInt8>, limit: Int) throws(InflateFault) -> [UInt8] {
    var fault: InflateFault?
    let most = min(max(0, limit), bytes.count * greatestRatio)
    let output = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      bytes.withUnsafeBufferPointer { input in
        var writer = InflateWriter(buffer)
        do throws(InflateFault) {
          var reader = InflateReader(source: BitSource(input))
          try reader.run(&writer)
        } catch {
          fault = error
        }
        count = writer.count
      }
    }
    if let fault { throw fault }
    return output
  }

  /// A pair of one-bit codes makes 258 bytes, so a byte never makes more than 1,032.
  private static let greatestRatio = 1032
}

/// Where unpacked bytes go; a copy may read what was just written.
struct InflateWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  @inline(__always)
  mutating func write(_ byte: UInt8) throws(InflateFault) {
    if count >= buffer.count { throw .tooLong }
    buffer[count] = byte
    count += 1
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(InflateFault) {
    guard bytes.count <= buffer.count - count else { throw .tooLong }
    guard let from = bytes.baseAddress, let to = buffer.baseAddress else { return }
    (to + count).update(from: from, count: bytes.count)
    count += bytes.count
  }

  /// Repeats `length` bytes that stand `distance` back; the two may overlap.
  @inline(__always)
  mutating func copy(length: Int, distance: Int) throws(InflateFault) {
    guard distance <= count else { throw .brokenCode }
    guard length <= buffer.count - count, let start = buffer.baseAddress else { throw .tooLong }
    let to = start + count
    let from = to - distance
    if distance >= length {
      to.update(from: from, count: length)
    } else {
      for index in 0..<length { to[index] = from[index] }
    }
    count += length
  }
}
