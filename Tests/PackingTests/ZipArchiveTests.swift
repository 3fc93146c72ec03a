import Diagnostics
import Packing
import TestSupport
import Testing

private func english(_ body: () throws(Problem) -> Void) -> String? {
  do throws(Problem) {
    try body()
    return nil
  } catch {
    return error.wording.english
  }
}

private func sum(_ text: String) -> UInt32 { ZipWriter.checksum(Array(text.utf8)) }

@Suite struct ZipArchiveTests {
  private let two = ZipWriter().adding("a.txt", "一").adding("图/b.jpg", "二")

  @Test func `entries come in the order of the directory and unpack`() throws {
    let archive = try ZipArchive(two.bytes(comment: "PK\u{5}\u{6}"), name: "copy.zip")
    #expect(archive.entries.map(\.name) == ["a.txt", "图/b.jpg"])
    let entry = try #require(archive.entry(named: "图/b.jpg"))
    #expect(try archive.unpack(entry) == Array("二".utf8))
    #expect(archive.entry(named: "c.txt") == nil)
  }

  @Test func `packed entries unpack`() throws {
    let packed = [UInt8](hex: "4b4c4a0600")
    let bytes = ZipWriter().adding(
      Array("a".utf8), packed: packed, method: 8, size: 3, checksum: sum("abc")
    ).bytes()
    let archive = try ZipArchive(bytes, name: "a.zip")
    #expect(try archive.unpack(archive.entries[0]) == Array("abc".utf8))
  }

  @Test func `something before the archive does no harm`() throws {
    let archive = try ZipArchive(Array("#!/bin/sh\n".utf8) + two.bytes(), name: "a.exe")
    #expect(try archive.unpack(archive.entries[0]) == Array("一".utf8))
  }

  @Test func `names that are not UTF-8 keep their bytes, and the Unicode name beside them counts`()
    throws
  {
    let name: [UInt8] = [0xB9, 0xA4, 0xBB, 0xE1]
    let check = ZipWriter.checksum(name)
    let digits = (0..<4).map { UInt8(truncatingIfNeeded: check >> ($0 * 8)) }
    let extra: [UInt8] = [0x75, 0x70, 11, 0, 1] + digits + Array("工会".utf8)
    let bytes = ZipWriter().adding(name, packed: [], size: 0, checksum: 0)
      .adding(name, packed: [], size: 0, checksum: 0, extra: extra).bytes()
    let archive = try ZipArchive(bytes, name: "a.zip")
    #expect(archive.entries.map(\.name) == [nil, "工会"])
    #expect(archive.entries[0].nameBytes == name)
  }

  @Test func `folders and encrypted entries are told apart`() throws {
    let bytes = ZipWriter().adding("folder/", "")
      .adding(Array("a".utf8), packed: [1], size: 1, checksum: 0, flags: 1).bytes()
    let archive = try ZipArchive(bytes, name: "a.zip")
    #expect(archive.entries.map(\.isFolder) == [true, false])
    #expect(archive.entries.map(\.isEncrypted) == [false, true])
    #expect(
      english { () throws(Problem) in _ = try archive.unpack(archive.entries[1]) }
        == "a.zip/a: This needs a password to be opened. Ask for a copy without a password.")
  }

  @Test func `what is no archive is told from one that breaks off`() {
    let whole = two.bytes()
    for length in 0..<whole.count {
      let cut = english { () throws(Problem) in
        _ = try ZipArchive(Array(whole.prefix(length)), name: "a")
      }
      let kind =
        length < 4
        ? "This is not a zip archive."
        : "The zip archive breaks off; it did not arrive whole."
      #expect(cut == "a: " + kind)
    }
  }

  @Test(arguments: [
    (ZipWriter().bytes(disk: 1), "This is one part of a zip archive in several parts."),
    (
      ZipWriter().bytes(count: 0xFFFF),
      "This is a zip64 archive, the form for files over 4 GB, which newsdesk does not read. "
        + "Send its files one by one."
    ),
    (
      ZipWriter().adding([97], packed: [], size: 0xFFFF_FFFF, checksum: 0).bytes(),
      "This is a zip64 archive, the form for files over 4 GB, which newsdesk does not read. "
        + "Send its files one by one."
    ),
    (
      ZipWriter().bytes(count: 3),
      "The directory of the zip archive is damaged. Ask for the file again."
    ),
    (
      ZipWriter().bytes(count: 101), "The archive holds 101 files, more than the 100 that are read."
    ),
    (
      ZipWriter().adding([97], packed: [0], size: 1_048_577, checksum: 0).bytes(),
      "`a` unpacks to more than 20 times its size, which no manuscript does: "
        + "the archive may have been made to do harm."
    ),
    (
      ZipWriter().adding([97], packed: [0], size: 1 << 20, checksum: 0)
        .adding([98], packed: [0], size: 1 << 20, checksum: 0)
        .adding([99], packed: [0], size: 1 << 20, checksum: 0).bytes(),
      "The archive unpacks to 3 MB, more than the 2 MB that are read. Send its files one by one."
    ),
  ])
  func `an archive that cannot or must not be read is one sentence`(
    bytes: [UInt8], sentence: String
  ) {
    let limits = ZipArchive.Limits(entries: 100, size: 2 << 20, ratio: 20, alwaysFine: 1 << 20)
    let found = english { () throws(Problem) in
      _ = try ZipArchive(bytes, name: "a.zip", limits: limits)
    }
    #expect(found == "a.zip: " + sentence)
  }

  @Test(
    arguments: [
      (
        [UInt8](hex: "4b4c4a0600"), 8, 3, 1,
        "This part of the archive is damaged. Ask for the file again."
      ),
      (
        [UInt8](hex: "4b4c4a0600"), 8, 4, sum("abc"),
        "This part of the archive is damaged. Ask for the file again."
      ),
      (
        [UInt8](hex: "4b4c4a0600"), 8, 2, sum("abc"),
        "The packed text unpacks to more than the 2 bytes that it promised."
      ),
      (
        [1, 2, 3], 9, 3, 0, "This is packed in a way that newsdesk does not read (method 9)."
      ),
    ] as [([UInt8], Int, Int, UInt32, String)])
  func `an entry that is not what the directory promises is one sentence`(
    packed: [UInt8], method: Int, size: Int, checksum: UInt32, sentence: String
  ) throws {
    let bytes = ZipWriter().adding(
      [97], packed: packed, method: method, size: size, checksum: checksum
    ).bytes()
    let archive = try ZipArchive(bytes, name: "a.zip")
    let found = english { () throws(Problem) in _ = try archive.unpack(archive.entries[0]) }
    #expect(found == "a.zip/a: " + sentence)
  }

  @Test func `no mutated archive traps, and what unpacks fits its checksum`() {
    var random = SeededGenerator(seed: 6)
    let whole = two.adding(
      Array("c".utf8), packed: [UInt8](hex: "4b4c4a0600"), method: 8, size: 3, checksum: sum("abc")
    ).bytes()
    for _ in 0..<Proof.samples(3_000, all: 300_000) {
      var bytes = whole
      for _ in 0...random.below(3) {
        let wild: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF, UInt8(random.below(256))]
        bytes[random.below(bytes.count)] = random.pick(wild)
      }
      if random.once(in: 5) { bytes.removeFirst(random.below(bytes.count)) }
      guard let archive = try? ZipArchive(bytes, name: "a") else { continue }
      for entry in archive.entries { _ = try? archive.unpack(entry) }
    }
  }
}

@Suite(.enabled(if: OutsideProgram.python(with: "zipfile") != nil, "needs python3"))
struct ZipAgainstPythonTests {
  @Test func `an archive that python made is read`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      """
      import zipfile
      with zipfile.ZipFile("a.zip", "w") as archive:
          archive.writestr("稿件/一.txt", "全国总工会" * 2000, zipfile.ZIP_DEFLATED)
          archive.writestr("two.txt", b"two", zipfile.ZIP_STORED)
          archive.writestr("three.txt", b"three" * 99, zipfile.ZIP_BZIP2)
          archive.comment = b"comment"
      """, to: "make.py")
    let python = try #require(OutsideProgram("python3"))
    #expect(try python.run(["make.py"], in: folder) == Outcome())
    let archive = try ZipArchive(folder.bytes(of: "a.zip"), name: "a.zip")
    #expect(archive.entries.map(\.name) == ["稿件/一.txt", "two.txt", "three.txt"])
    let first = try archive.unpack(archive.entries[0])
    #expect(first == Array(String(repeating: "全国总工会", count: 2000).utf8))
    #expect(try archive.unpack(archive.entries[1]) == Array("two".utf8))
    #expect(
      english { () throws(Problem) in _ = try archive.unpack(archive.entries[2]) }
        == "a.zip/three.txt: This is packed in a way that newsdesk does not read (method 12).")
  }
}
