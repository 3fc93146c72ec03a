import Archiving
import Foundation
import Notation
import TestSupport
import Testing

/// All of NIST's test values for byte-oriented SHA-256 (`Vectors/sha256.txt`).
@Suite struct SHA256VectorTests {
  private struct Vector {
    let kind: Substring
    let message: [UInt8]
    let hex: String
  }

  private func vectors(_ kind: String) throws -> [Vector] {
    let text = try Repository.text(of: "Tests/ArchivingTests/Vectors/sha256.txt")
    return text.split(separator: "\n").filter { $0.hasPrefix(kind + " ") }.map { line in
      let parts = line.split(separator: " ")
      let message = Foundation.Data(base64Encoded: String(parts[1])).map { Array($0) } ?? []
      return Vector(kind: parts[0], message: message, hex: String(parts[2]))
    }
  }

  @Test func `65 short messages`() throws {
    let all = try vectors("short")
    #expect(all.count == 65)
    for vector in all {
      #expect(SHA256.digest(vector.message).hex == vector.hex)
      var plain = SHA256.Stream(isPlain: true)
      plain.append(vector.message)
      #expect(plain.digest().hex == vector.hex)
    }
  }

  @Test func `64 long messages, at once and in pieces`() throws {
    let all = try vectors("long")
    #expect(all.count == 64)
    for vector in all {
      #expect(SHA256.digest(vector.message).hex == vector.hex)
      for isPlain in [false, true] {
        var stream = SHA256.Stream(isPlain: isPlain)
        for start in stride(from: 0, to: vector.message.count, by: 97) {
          stream.append(Array(vector.message[start..<min(start + 97, vector.message.count)]))
        }
        #expect(stream.digest().hex == vector.hex)
      }
    }
  }

  /// SHAVS 6.4: each checkpoint is a thousand hashes on, of the last three joined.
  @Test func `100 checkpoints of the Monte Carlo test`() throws {
    let all = try vectors("monte").map(\.hex)
    #expect(all.count == 101)
    var seed = try #require(Digest(hex: all[0])).bytes
    for wanted in all.dropFirst().prefix(Proof.samples(10, all: 100)) {
      var last = [seed, seed, seed]
      for _ in 0..<1_000 {
        let next = SHA256.digest(last[0] + last[1] + last[2]).bytes
        last = [last[1], last[2], next]
      }
      seed = last[2]
      #expect(Digest(bytes: seed)?.hex == wanted)
    }
  }
}
