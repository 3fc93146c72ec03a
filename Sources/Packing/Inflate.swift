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

  /// How many bytes a stream makes; not many more than `limit` are made, and few held at a time.
  static func measure(_ bytes: ArraySlice<UInt8>, limit: Int) throws(InflateFault) -> Int {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
    defer { buffer.deallocate() }
    var writer = InflateWriter(buffer, limit: limit)
    let fault: InflateFault? = bytes.withUnsafeBufferPointer { input in
      do throws(InflateFault) {
        var reader = InflateReader(source: BitSource(input))
        try reader.run(&writer)
        return nil
      } catch {
        return error
      }
    }
    if let fault { throw fault }
    return writer.made
  }

  /// A pair of one-bit codes makes 258 bytes, so a byte never makes more than 1,032.
  static let greatestRatio = 1032
}

/// Where unpacked bytes go; a copy may read what was just written.
struct InflateWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  /// How many bytes gave way to later ones.
  private var past = 0
  /// Where more are made than the buffer has room for, the oldest give way up to this many.
  private let limit: Int
  /// How far back a copy reads (RFC 1951, 2).
  private static let reach = 32_768

  /// Everything that was written.
  var made: Int { past + count }

  /// A `limit` beyond the buffer's room lets the oldest bytes give way.
  init(_ buffer: UnsafeMutableBufferPointer<UInt8>, limit: Int = 0) {
    self.buffer = buffer
    self.limit = limit
  }

  /// Keeps what copies may read, where that leaves room enough.
  private mutating func makeRoom(for length: Int) throws(InflateFault) {
    guard made + length <= limit, count > Self.reach, let start = buffer.baseAddress,
      length <= buffer.count - Self.reach
    else { throw .tooLong }
    let old = count - Self.reach
    start.update(from: start + old, count: Self.reach)
    past += old
    count = Self.reach
  }

  @inline(__always)
  mutating func write(_ byte: UInt8) throws(InflateFault) {
    if count >= buffer.count { try makeRoom(for: 1) }
    buffer[count] = byte
    count += 1
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(InflateFault) {
    if bytes.count > buffer.count - count { try makeRoom(for: bytes.count) }
    guard let from = bytes.baseAddress, let to = buffer.baseAddress else { return }
    (to + count).update(from: from, count: bytes.count)
    count += bytes.count
  }

  /// Repeats `length` bytes that stand `distance` back; the two may overlap.
  @inline(__always)
  mutating func copy(length: Int, distance: Int) throws(InflateFault) {
    guard distance <= count else { throw .brokenCode }
    if length > buffer.count - count { try makeRoom(for: length) }
    guard let start = buffer.baseAddress else { throw .tooLong }
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
