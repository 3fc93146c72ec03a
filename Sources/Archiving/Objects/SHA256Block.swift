import Notation

#if arch(x86_64)
  import Digesting
#endif

/// The eight words that SHA-256 carries from block to block.
struct SHA256Block: Sendable {
  private var a: UInt32
  private var b: UInt32
  private var c: UInt32
  private var d: UInt32
  private var e: UInt32
  private var f: UInt32
  private var g: UInt32
  private var h: UInt32

  /// The fractional parts of the square roots of the first eight primes (FIPS 180-4, 5.3.3).
  static let initial = SHA256Block(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a,
    e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab, h: 0x5be0_cd19)

  var digest: Digest {
    Digest(words: SIMD4(Self.pair(a, b), Self.pair(c, d), Self.pair(e, f), Self.pair(g, h)))
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Whether the processor has instructions for SHA-256.
  static let hasInstructions: Bool = {
    #if arch(x86_64)
      return digesting_is_possible() != 0
    #else
      return false
    #endif
  }()

  /// Takes in `blocks` blocks of 64 bytes that lie one behind the other at `start`, with the
  /// processor's own instructions, which are five times as fast, or without them.
  mutating func absorb(_ start: UnsafeRawPointer, blocks: Int, withInstructions: Bool) {
    #if arch(x86_64)
      if withInstructions {
        var words = (a, b, c, d, e, f, g, h)
        withUnsafeMutableBytes(of: &words) { state in
          Self.constants.withUnsafeBufferPointer { keys in
            digesting_absorb(
              state.assumingMemoryBound(to: UInt32.self).baseAddress,
              start.assumingMemoryBound(to: UInt8.self), UInt(blocks), keys.baseAddress)
          }
        }
        (a, b, c, d, e, f, g, h) = words
        return
      }
    #endif
    absorb(start, blocks: blocks)
  }

  /// Takes in the last bytes of a message, fewer than 64, and what is put behind it (5.1.1).
  mutating func finish(_ rest: UnsafeRawBufferPointer, length: Int, withInstructions: Bool) {
    let blocks = rest.count < 56 ? 1 : 2
    withUnsafeTemporaryAllocation(byteCount: 128, alignment: 8) { tail in
      guard let start = tail.baseAddress else { return }
      tail.initializeMemory(as: UInt8.self, repeating: 0)
      tail.copyMemory(from: rest)
      tail[rest.count] = 0x80
      let bits = (UInt64(length) &* 8).bigEndian
      tail.storeBytes(of: bits, toByteOffset: blocks * 64 - 8, as: UInt64.self)
      absorb(start, blocks: blocks, withInstructions: withInstructions)
    }
  }

  private mutating func absorb(_ start: UnsafeRawPointer, blocks: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      Self.constants.withUnsafeBufferPointer { constants in
        guard let words = schedule.baseAddress, let keys = constants.baseAddress else { return }
        for index in 0..<blocks {
          Self.expand(start + index * 64, into: words, keys: keys)
          turn(words)
        }
      }
    }
  }

  /// The message schedule (FIPS 180-4, 6.2.2, step 1), with the constant of its round added to
  /// each word.
  @inline(__always)
  private static func expand(
    _ block: UnsafeRawPointer, into words: UnsafeMutablePointer<UInt32>,
    keys: UnsafePointer<UInt32>
  ) {
    for index in 0..<16 {
      let word = block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
      words[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let old = words[index &- 15]
      let new = words[index &- 2]
      let low = right(old, 7) ^ right(old, 18) ^ (old &>> 3)
      let high = right(new, 17) ^ right(new, 19) ^ (new &>> 10)
      words[index] = words[index &- 16] &+ low &+ words[index &- 7] &+ high
    }
    for index in 0..<64 { words[index] = words[index] &+ keys[index] }
  }

  /// The 64 rounds, eight at a time, so that no word moves from one variable to another.
  @inline(__always)
  private mutating func turn(_ words: UnsafeMutablePointer<UInt32>) {
    var (a, b, c, d) = (self.a, self.b, self.c, self.d)
    var (e, f, g, h) = (self.e, self.f, self.g, self.h)
    var index = 0
    while index < 64 {
      Self.round(a, b, c, &d, e, f, g, &h, words[index])
      Self.round(h, a, b, &c, d, e, f, &g, words[index &+ 1])
      Self.round(g, h, a, &b, c, d, e, &f, words[index &+ 2])
      Self.round(f, g, h, &a, b, c, d, &e, words[index &+ 3])
      Self.round(e, f, g, &h, a, b, c, &d, words[index &+ 4])
      Self.round(d, e, f, &g, h, a, b, &c, words[index &+ 5])
      Self.round(c, d, e, &f, g, h, a, &b, words[index &+ 6])
      Self.round(b, c, d, &e, f, g, h, &a, words[index &+ 7])
      index &+= 8
    }
    add(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private mutating func add(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: UInt32
  ) {
    self.a = self.a &+ a
    self.b = self.b &+ b
    self.c = self.c &+ c
    self.d = self.d &+ d
    self.e = self.e &+ e
    self.f = self.f &+ f
    self.g = self.g &+ g
    self.h = self.h &+ h
  }

  /// One round; `word` is the schedule's word with the round's constant added.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let high = right(e, 6) ^ right(e, 11) ^ right(e, 25)
    let first = h &+ high &+ choice &+ word
    let majority = (a & b) | (c & (a | b))
    let low = right(a, 2) ^ right(a, 13) ^ right(a, 22)
    d = d &+ first
    h = first &+ low &+ majority
  }

  @inline(__always)
  private static func right(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }

  /// The fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
