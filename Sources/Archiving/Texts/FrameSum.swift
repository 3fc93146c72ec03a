/// A checksum of 64 bytes a step: sums of words, and sums of those sums, so that place counts too.
/// A single changed bit always shows; made to find what disks and accidents do.
struct FrameSum {
  private var sums = SIMD8<UInt64>(repeating: 0x9E37_79B9_7F4A_7C15)
  private var sumsOfSums = SIMD8<UInt64>()
  private var length: UInt64 = 0

  /// Adds bytes; a last step of fewer than 64 counts as filled up with zeros.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    var at = 0
    var (first, second) = (sums, sumsOfSums)
    while at &+ 64 <= bytes.count {
      first &+= base.loadUnaligned(fromByteOffset: at, as: SIMD8<UInt64>.self)
      second &+= first
      at &+= 64
    }
    if at < bytes.count {
      var rest = SIMD8<UInt64>()
      withUnsafeMutableBytes(of: &rest) { $0.copyMemory(from: .init(rebasing: bytes[at...])) }
      first &+= rest
      second &+= first
    }
    (sums, sumsOfSums) = (first, second)
    length &+= UInt64(bytes.count)
  }

  var value: UInt64 {
    var value = length
    for lane in 0..<8 {
      for word in [sums[lane], sumsOfSums[lane]] {
        value = ((value << 23 | value >> 41) ^ word) &* 0xD6E8_FEB8_6659_FD93
      }
    }
    return value
  }
}
