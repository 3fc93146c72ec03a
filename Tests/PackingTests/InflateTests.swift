import Diagnostics
import Packing
import TestSupport
import Testing

private func inflate(_ hex: String, limit: Int = 1 << 20) throws(Problem) -> [UInt8] {
  try Inflate.unpack([UInt8](hex: hex)[...], limit: limit, at: Place("a.docx"))
}

@Suite struct InflateTests {
  @Test(arguments: [
    ("01 03 00 fc ff 61 62 63", "abc"),
    ("03 00", ""),
    ("7bdabae2e9ecbdcf1a763fddbef4c99e594ff17201", "全国总工会全国总工会全国总工会"),
    ("4a4c4a06000000ffff4b4c4a4e4c4a0600", "abcabcabc"),
    ("4b4c4a0600 ffff", "abc"),
    (
      "2d8ed111c0300842ff9d82d500dd7f8542dbcbe5a2288f90e2ed993cda5c310239740eb837ed237b3a110c4a077f"
        + "fb1a7141c2ba280a07b5c70f69d59728ed52c3272b53ed9bc16916b7e0d0dba8f8d55d4a07d7c8b8f9de457e"
        + "814dc437e26f0bf301",
      """
      aabaedecaaeaccadbaabaaa
      acaca ade
      abaadbac
      aabab c abbe caeaccab
      bad aa cbeaeabcaa aaa

      ac bbdb
      ac a 
      acaeb
      a cebcba

      bdaaa
      aa
      baaaadababaabbaaab abbdbeeaabcbcabab acaaacaaad c
      a da acbcabaaabaabbacba
      """
    ),
  ])
  func `stored, fixed and dynamic blocks unpack`(hex: String, text: String) throws {
    expectSnapshot(String(decoding: try inflate(hex), as: UTF8.self), text)
  }

  @Test func `a copy may overlap what it copies`() throws {
    let zeros = "edc13101000000c2a0f54f6d0d0fa" + String(repeating: "00", count: 96) + "0805703"
    #expect(try inflate(zeros) == [UInt8](repeating: 0, count: 100_000))
  }

  @Test(arguments: [
    ("00 00 00 00 00", "stored length without its complement"), ("06", "unknown kind of block"),
    ("fc 00 00", "too many symbols"), ("04 00 fe ff", "code of lengths oversubscribed"),
    ("04 00 24 49 00", "repeats a length before the first"),
    ("04 00 24 e9 ff ff", "repeats beyond the last symbol"),
    ("04 00 24 e9 ff 6d", "no end of block"),
    ("04 80 49 92 24 49 92 24 71 ff ff 93 11 00", "code of literals oversubscribed"),
    ("04 80 49 92 24 49 92 24 0f b4 ff ff c3 84", "code of distances oversubscribed"),
    ("04 c0 81 08 00 00 00 00 20 7f eb 0b 00 00", "a pattern without a literal"),
    ("02 7e ff ff", "a pattern without a distance"),
    ("0c c0 81 00 00 00 00 00 90 ff 6b 04", "reaches back before the start"),
  ])
  func `a stream that the standard does not allow is damaged`(hex: String, why: String) {
    let problem = #expect(throws: Problem.self) { try inflate(hex) }
    #expect(problem?.wording.english == "a.docx: The packed text is damaged.", "\(why)")
  }

  @Test func `a stream that is cut off anywhere breaks off`() throws {
    let whole = [UInt8](hex: "7bdabae2e9ecbdcf1a763fddbef4c99e594ff17201")
    for length in 0..<whole.count {
      let problem = #expect(throws: Problem.self) {
        try Inflate.unpack(whole[..<length], limit: 100, at: Place("a.docx"))
      }
      #expect(problem?.wording.english == "a.docx: The packed text breaks off.")
    }
  }

  @Test func `more than the limit never comes out`() throws {
    #expect(try inflate("4b4c4a0600", limit: 3) == Array("abc".utf8))
    let problem = #expect(throws: Problem.self) { try inflate("4b4c4a0600", limit: 2) }
    #expect(
      problem?.wording.english
        == "a.docx: The packed text unpacks to more than the 2 bytes that it promised.")
  }

  @Test func `no mutated stream traps or exceeds its limit`() {
    var random = SeededGenerator(seed: 1951)
    let whole = [UInt8](
      hex:
        "2d8ed111c0300842ff9d82d500dd7f8542dbcbe5a2288f90e2ed993cda5c310239740eb837ed237b3a110c4a"
        + "077ffb1a7141c2ba280a07b5c70f69d59728ed52c3272b53ed9bc16916b7e0d0dba8f8d55d4a07d7c8b8f9")
    for _ in 0..<Proof.samples(3_000, all: 300_000) {
      var bytes = whole
      for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      if random.once(in: 4) { bytes.shuffle(using: &random) }
      let limit = random.below(2_000)
      let output = try? Inflate.unpack(bytes[random.below(9)...], limit: limit, at: Place("a"))
      #expect((output?.count ?? 0) <= limit)
    }
  }
}

@Suite(.enabled(if: OutsideProgram.python(with: "zlib") != nil, "needs python3"))
struct InflateAgainstZlibTests {
  @Test func `what zlib packs in any way comes out as it went in`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      """
      import random, zlib
      numbers = random.Random(1951)
      words = [bytes(numbers.choices(range(256), k=numbers.randint(1, 9))) for _ in range(300)]
      for case in range(60):
          size = numbers.choice([0, 1, 10, 1000, 70000])
          kind = case % 4
          if kind == 0: plain = numbers.randbytes(size)
          elif kind == 1: plain = b"".join(numbers.choices(words, k=size // 4))
          elif kind == 2: plain = bytes([case]) * size
          else: plain = bytes(min(255, int(numbers.expovariate(0.02))) for _ in range(size))
          packer = zlib.compressobj(case % 10, zlib.DEFLATED, -15, 1 + case % 9, case % 5)
          packed = packer.compress(plain[:size // 2])
          if case % 3 == 0: packed += packer.flush(zlib.Z_FULL_FLUSH)
          packed += packer.compress(plain[size // 2:]) + packer.flush()
          open(f"{case}.plain", "wb").write(plain)
          open(f"{case}.packed", "wb").write(packed)
      """, to: "make.py")
    let python = try #require(OutsideProgram("python3"))
    #expect(try python.run(["make.py"], in: folder) == Outcome())
    for number in 0..<60 {
      let plain = try folder.bytes(of: "\(number).plain")
      let packed = try folder.bytes(of: "\(number).packed")
      let place = Place("\(number)")
      #expect(try Inflate.unpack(packed[...], limit: plain.count, at: place) == plain)
    }
  }
}
