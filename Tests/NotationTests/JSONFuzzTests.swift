import Notation
import TestSupport
import Testing

/// Texts made at random: what the reader takes has one canonical form that reads as the same value,
/// and nothing traps.
@Suite struct JSONFuzzTests {
  private let cases = Proof.samples(2_000, all: 400_000)

  /// What the canonical form of `value` is, and that it is one.
  private func hasOneForm(_ value: JSONValue, _ text: [UInt8]) throws {
    let canonical = CanonicalJSON.bytes(value)
    let again = try JSONReader.read(canonical)
    #expect(CanonicalJSON.bytes(again) == canonical, "\(String(decoding: text, as: UTF8.self))")
  }

  @Test func `valid texts are read, and their canonical form is one`() throws {
    var random = Proof.chance(seed: 8259)
    for _ in 0..<cases {
      let text = JSONText.make(&random)
      do {
        try hasOneForm(try JSONReader.read(text), text)
      } catch {
        Issue.record("\(String(decoding: text, as: UTF8.self)): \(error)")
      }
    }
    Proof.tell("valid JSON texts: \(cases)")
  }

  @Test func `broken texts are refused or read, and nothing traps`() throws {
    var random = Proof.chance(seed: 8785)
    var read = 0
    for _ in 0..<cases {
      let text = ByteMangling.mangled(JSONText.make(&random), &random)
      guard let value = try? JSONReader.read(text) else { continue }
      read += 1
      try hasOneForm(value, text)
    }
    #expect(read < cases)
    Proof.tell("broken JSON texts: \(cases), of which \(read) are JSON all the same")
  }
}

/// Writes JSON as strange people write it, after the grammar of RFC 8259.
private enum JSONText {
  static func make(_ random: inout SeededGenerator) -> [UInt8] {
    Array((blank(&random) + value(&random, depth: 0) + blank(&random)).utf8)
  }

  private static func value(_ random: inout SeededGenerator, depth: Int) -> String {
    switch random.below(depth > 5 ? 4 : 7) {
    case 0: random.pick(["null", "true", "false"])
    case 1, 2: number(&random)
    case 3: string(&random)
    case 4, 5: object(&random, depth)
    default: list(&random, depth)
    }
  }

  private static func list(_ random: inout SeededGenerator, _ depth: Int) -> String {
    var parts: [String] = []
    for _ in 0..<random.below(4) {
      parts.append(blank(&random) + value(&random, depth: depth + 1) + blank(&random))
    }
    return "[" + (parts.isEmpty ? blank(&random) : parts.joined(separator: ",")) + "]"
  }

  /// Each name has a number of its own, for a name may not stand twice.
  private static func object(_ random: inout SeededGenerator, _ depth: Int) -> String {
    var parts: [String] = []
    for number in 0..<random.below(4) {
      let name = string(&random).dropLast() + "\(number)\""
      let gap = blank(&random)
      parts.append("\(gap)\(name)\(gap):\(gap)\(value(&random, depth: depth + 1))\(gap)")
    }
    return "{" + (parts.isEmpty ? blank(&random) : parts.joined(separator: ",")) + "}"
  }

  private static func number(_ random: inout SeededGenerator) -> String {
    let sign = random.pick(["", "-"])
    let whole = random.once(in: 3) ? "0" : "\(1 + random.below(1 << random.below(62)))"
    let fraction = random.once(in: 3) ? ".\(random.below(1000))" : ""
    let power =
      random.once(in: 4) ? random.pick(["e", "E", "e+", "E-"]) + "\(random.below(30))" : ""
    return sign + whole + fraction + power
  }

  private static func string(_ random: inout SeededGenerator) -> String {
    var text = "\""
    for _ in 0..<random.below(8) {
      let plain = [
        "a", "稿", "é", "e\u{301}", "\u{1F600}", "\u{7F}", "\u{2028}", "/", " ", "\u{FFFF}",
      ]
      let escaped = [
        "\\n", "\\\"", "\\\\", "\\/", "\\u0000", "\\u4e2d", "\\ud83d\\ude00", "\\uFFFF",
      ]
      text += random.once(in: 2) ? random.pick(plain) : random.pick(escaped)
    }
    return text + "\""
  }

  private static func blank(_ random: inout SeededGenerator) -> String {
    random.once(in: 4) ? random.pick([" ", "\n", "\t", "\r\n", "  "]) : ""
  }
}
