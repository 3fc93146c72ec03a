public import Notation

/// SHA-256 as FIPS 180-4 has it.
public enum SHA256 {
  /// The hash of the whole of `bytes`.
  public static func digest(_ bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBytes { digest($0) }
  }

  /// The hash of bytes that lie somewhere.
  public static func digest(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var state = SHA256Block.initial
    let whole = bytes.count / 64
    let withInstructions = SHA256Block.hasInstructions
    if whole > 0, let start = bytes.baseAddress {
      state.absorb(start, blocks: whole, withInstructions: withInstructions)
    }
    let rest = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(whole * 64))
    state.finish(rest, length: bytes.count, withInstructions: withInstructions)
    return state.digest
  }

  /// The hash of the UTF-8 bytes of `text`.
  public static func digest(of text: String) -> Digest { digest(Array(text.utf8)) }

  /// Hashes what comes in pieces, without holding more than one block of it.
  public struct Stream: Sendable {
    private var state = SHA256Block.initial
    private var pending: [UInt8] = []
    private var length: UInt64 = 0
    private let withInstructions: Bool

    /// A stream of no bytes yet. `isPlain` leaves the processor's own instructions unused, which
    /// changes nothing but the speed.
    public init(isPlain: Bool = false) {
      withInstructions = !isPlain && SHA256Block.hasInstructions
    }

    /// Adds the next piece.
    public mutating func append(_ bytes: [UInt8]) {
      bytes.withUnsafeBytes { append($0) }
    }

    /// Adds the next piece without copying it.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
      length &+= UInt64(bytes.count)
      let rest = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(fill(from: bytes)))
      guard pending.isEmpty else { return }
      let whole = rest.count / 64
      if whole > 0, let start = rest.baseAddress {
        state.absorb(start, blocks: whole, withInstructions: withInstructions)
      }
      pending.append(contentsOf: rest.dropFirst(whole * 64))
    }

    /// The hash of everything appended; the stream can go on afterwards.
    public func digest() -> Digest {
      var last = self
      let bits = length &* 8
      let padding = 64 - Int((length &+ 9) % 64)
      var tail: [UInt8] = [0x80]
      tail.append(contentsOf: repeatElement(0, count: padding % 64))
      for shift in stride(from: 56, through: 0, by: -8) {
        tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
      }
      last.append(tail)
      return last.state.digest
    }

    /// Completes a block begun earlier; says how many bytes that took.
    private mutating func fill(from bytes: UnsafeRawBufferPointer) -> Int {
      guard !pending.isEmpty else { return 0 }
      let taken = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes.prefix(taken))
      guard pending.count == 64 else { return taken }
      let block = pending
      pending.removeAll(keepingCapacity: true)
      block.withUnsafeBytes { full in
        if let start = full.baseAddress {
          state.absorb(start, blocks: 1, withInstructions: withInstructions)
        }
      }
      return taken
    }
  }
}
