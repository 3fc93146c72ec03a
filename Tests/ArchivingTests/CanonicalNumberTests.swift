import Archiving
import Foundation
import Notation
import TestSupport
import Testing

/// RFC 8785, section 3.2.2.3, by the hundred thousand. The wanted hashes were made with Python 3,
/// whose `repr` finds the same shortest digits, set as ECMA-262 6.1.6.1.20 says.
@Suite struct CanonicalNumberTests {
  /// Bit patterns: anything, around the smallest normal number, whole numbers, powers of ten with
  /// their neighbours.
  private struct Numbers {
    var random = SeededGenerator(seed: 8785)
    var turn: UInt64 = 0

    mutating func next() -> Double {
      while true {
        let number = Double(bitPattern: bits())
        if number.isFinite { return number }
      }
    }

    private mutating func bits() -> UInt64 {
      let any = random.next()
      defer { turn += 1 }
      switch turn % 4 {
      case 0: return any
      case 1: return 0x0010_0000_0000_0000 + turn + 1
      case 2: return Double(Int(any >> 11) - (1 << 52)).bitPattern
      default:
        let power = Double("1e\(Int(any % 600) - 300)") ?? 0
        return power.bitPattern &+ (any >> 40) % 5 &- 2
      }
    }
  }

  private func hash(of count: Int) -> String {
    var numbers = Numbers()
    var stream = SHA256.Stream()
    for _ in 0..<count {
      let number = numbers.next()
      stream.append(Array("\(String(number.bitPattern, radix: 16)),".utf8))
      stream.append(CanonicalJSON.bytes(.number(number)) + [0x0A])
    }
    return stream.digest().hex
  }

  @Test func `numbers are printed as ECMAScript prints them`() {
    #expect(hash(of: 1_000) == "1bf4b30326f7030f17c5144e8d6e7b298c010e656e42d43de56cebf6d4905d1b")
    #expect(hash(of: 10_000) == "2da6ee0b151447c90a8729c9b7bc8e18556ab18bdf225c9840f63dce51082adb")
    guard Proof.isAll else { return }
    #expect(
      hash(of: 100_000) == "41853111b8f364eb34537439fd3875aabc20079e5ec40d54dba77b623ef2f573")
  }

  @Test func `every number reads back to its own bits`() throws {
    var numbers = Numbers()
    for _ in 0..<Proof.samples(5_000, all: 100_000) {
      let number = numbers.next()
      let bytes = CanonicalJSON.bytes(.number(number))
      switch try JSONReader.read(bytes) {
      case .number(let back): #expect(back == number)
      case .integer(let back): #expect(Double(back) == number)
      default: Issue.record("\(number)")
      }
    }
  }
}
