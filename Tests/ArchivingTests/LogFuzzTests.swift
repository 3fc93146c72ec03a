import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

/// Segments changed at random: a log is read as far as it was written, or refused as damaged; never
/// is a line read that nobody wrote, and nothing traps. That no line is left is damage, too.
@Suite struct LogFuzzTests {
  private let segment = "log/desk/000001.jsonl"

  @Test func `a broken segment gives the lines it had, or is damage`() throws {
    let store = try TestStore()
    for number in 0..<6 { try store.file("text \(number)") }
    let whole = try store.bytes(segment)
    let lines = try store.archive.journal().lines.map(\.hash)
    try FileManager.default.removeItem(atPath: store["local.json"])
    var random = Proof.chance(seed: 2026)
    let cases = Proof.samples(300, all: 40_000)
    var read = 0
    for _ in 0..<cases {
      let bytes = ByteMangling.mangled(whole, &random)
      try store.write(bytes, segment)
      let found = store.check()
      do {
        let journal = try store.archive.journal()
        read += 1
        #expect(lines.starts(with: journal.lines.map(\.hash)), "\(bytes)")
        #expect(found.isDamaged == journal.lines.isEmpty, "\(bytes)")
      } catch {
        #expect(error.kind == .damaged && found.isDamaged, "\(bytes)")
      }
    }
    Proof.tell("broken log segments: \(cases), of which \(read) only end early")
  }

  /// Lines with right hashes and anything in them.
  @Test func `a line whose hash is right may say anything, and nothing traps`() throws {
    let store = try TestStore()
    try store.file("first")
    let whole = try store.bytes(segment)
    let json = Array(whole.dropFirst(65).dropLast())
    var random = Proof.chance(seed: 2027)
    for _ in 0..<Proof.samples(300, all: 40_000) {
      let forged = ByteMangling.mangled(json, &random).filter { $0 != 0x0A }
      try store.write(Array("\(SHA256.digest(forged).hex) ".utf8) + forged + [0x0A], segment)
      let refusal = problem { _ = try store.archive.journal() }
      #expect(refusal == nil || refusal?.kind == .damaged)
      _ = store.check()
    }
  }
}
