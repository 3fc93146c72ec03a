import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

/// The form of filed values, told twice: by a walk over the bytes when a store is checked, and by
/// reading and writing the value when one is filed.
@Suite struct FormTests {
  /// Whether a check takes the bytes, filed under their own hash, for what they should be.
  private func passes(_ values: [[UInt8]]) throws -> [Bool] {
    let store = try TestStore()
    for bytes in values {
      let id = SHA256.digest(bytes)
      mkdir(store["objects/" + id.hex.prefix(2)], 0o755)
      try store.replace(id.file, bytes)
    }
    let damaged = Set(store.check().findings.filter { $0.kind == .damaged }.compactMap(\.id))
    return values.map { !damaged.contains(SHA256.digest($0)) }
  }

  /// What reading and writing says: canonical bytes, names of `a`–`z`, `0`–`9`, `_`, whole numbers.
  private func isCanonical(_ bytes: [UInt8]) -> Bool {
    guard let value = try? JSONReader.read(bytes) else { return false }
    return CanonicalJSON.bytes(value) == bytes && holds(value)
  }

  private func holds(_ value: JSONValue) -> Bool {
    switch value {
    case .number: false
    case .array(let elements): elements.allSatisfy(holds)
    case .object(let object):
      object.members.allSatisfy { member in
        !member.key.isEmpty && holds(member.value)
          && member.key.utf8.allSatisfy {
            "abcdefghijklmnopqrstuvwxyz0123456789_".utf8.contains($0)
          }
      }
    default: true
    }
  }

  static let table: [(String, Bool)] = [
    ("{}", true), ("[]", true), ("null", true), (#""""#, true), ("0", true), ("-1", true),
    ("9007199254740991", true), ("-9007199254740991", true), ("9007199254740992", false),
    ("-0", false), ("01", false), ("1.0", false), ("1e3", false), ("+1", false), ("", false),
    (#"{"a":1,"b":2}"#, true), (#"{"b":1,"a":2}"#, false), (#"{"a":1,"a":2}"#, false),
    (#"{"a":1,"aa":2,"b":{}}"#, true), (#"{"A":1}"#, false), (#"{"":1}"#, false),
    (#"{"a" :1}"#, false), (#"{"a":1 }"#, false), (#"{"a":1,}"#, false), ("[1,]", false),
    ("[1 ]", false), (#""\n\t\r\b\f\\\"""#, true), (#""\/""#, false), (#""\u000a""#, false),
    (#""\u0000\u0007\u000b\u000e\u0010\u001f""#, true), (#""\u001F""#, false),
    (#""\u0041""#, false), (#""\u007f""#, false), ("\"\u{7f}\u{2028}\u{FEFF}😀\"", true),
    ("\"\u{1}\"", false), ("truth", false), ("tru", false), ("nul", false), ("{}{}", false),
  ]

  @Test func `what is canonical passes, everything else is damage`() throws {
    let passed = try passes(Self.table.map { Array($0.0.utf8) })
    for (index, (text, isGood)) in Self.table.enumerated() {
      #expect(passed[index] == isGood, "\(text)")
      #expect(isCanonical(Array(text.utf8)) == isGood, "\(text)")
    }
  }

  @Test func `bytes that are no UTF-8 and nesting without end are damage`() throws {
    let bad: [[UInt8]] = [
      [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE4, 0xBD, 0x22],
      [0x22, 0xFF],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
      Array(String(repeating: "[", count: 100_000).utf8),
      Array((String(repeating: "[", count: 65) + String(repeating: "]", count: 65)).utf8),
    ]
    #expect(try passes(bad).allSatisfy { !$0 })
    let deep = Array((String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).utf8)
    #expect(try passes([deep]) == [true])
  }

  @Test func `both tellings agree on whatever a random hand makes of a value`() throws {
    var random = SeededGenerator(seed: 8785)
    let whole = Array(
      #"{"a":[1,-20,"甲\n\"\u0001é😀",true,null],"b_2":{"c":{},"d":9007199254740991},"e":""}"#.utf8)
    let spare =
      Array(#"{}[],:"\/ube0123456789-.+ eEtrfn"#.utf8) + [0x00, 0x0A, 0x7F, 0x80, 0xE4, 0xFF]
    var made: [[UInt8]] = [whole]
    for _ in 0..<Proof.samples(1_000, all: 50_000) {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = spare[Int.random(in: 0..<spare.count, using: &random)]
        case 1: bytes.insert(spare[Int.random(in: 0..<spare.count, using: &random)], at: place)
        default: bytes.remove(at: place)
        }
      }
      made.append(bytes)
    }
    let passed = try passes(made)
    for (bytes, isGood) in zip(made, passed) {
      #expect(isGood == isCanonical(bytes), "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(passed[0])
  }
}
