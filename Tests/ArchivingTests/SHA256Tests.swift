import Archiving
import Notation
import TestSupport
import Testing

/// NIST's examples for FIPS 180-4.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `hashes the examples`(_ text: String, _ hex: String) {
    #expect(SHA256.digest(of: text).hex == hex)
  }

  @Test func `hashes a million times the letter a`() {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    let hex = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.digest(letters).hex == hex)
  }

  /// NIST's test values for the lengths around the end of a block, of zero bytes.
  @Test(arguments: [
    (55, "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7"),
    (56, "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb"),
    (57, "65a16cb7861335d5ace3c60718b5052e44660726da4cd13bb745381b235a1785"),
    (64, "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b"),
    (1000, "541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53"),
  ])
  func `pads at every place in a block`(_ count: Int, _ hex: String) {
    #expect(SHA256.digest([UInt8](repeating: 0, count: count)).hex == hex)
  }

  @Test func `pieces give the hash of the whole`() {
    var random = SeededGenerator(seed: 7)
    for length in [0, 1, 63, 64, 65, 127, 128, 129, 300, 1000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0 ... .max, using: &random) }
      var stream = SHA256.Stream()
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 0...min(rest.count, 100), using: &random)
        stream.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      #expect(stream.digest() == SHA256.digest(bytes))
      #expect(stream.digest() == SHA256.digest(bytes), "asking twice changes nothing")
    }
  }
  @Test func `with and without the processor's instructions, a hash is the same`() {
    var random = SeededGenerator(seed: 8)
    for length in Array(0...200) + [1_000, 4_096, 65_537] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0 ... .max, using: &random) }
      var plain = SHA256.Stream(isPlain: true)
      plain.append(bytes)
      #expect(plain.digest() == SHA256.digest(bytes))
    }
  }
}
