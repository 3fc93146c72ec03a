import Archiving
import Diagnostics
import Notation
import TestSupport
import Testing

@Suite struct PictureTests {
  private let picture = FiledPicture(bytes: [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3], suffix: "jpg")

  private func filed(in folder: ScratchFolder) throws -> (Archive, Digest) {
    let path = folder.path("store")
    try Archive.create(at: path, name: "x", storeID: "1", sample: false)
    let archive = try Archive(opening: path)
    try archive.file(log: "a", freshLogName: { "b" }) { _ throws(Problem) in
      Filing(objects: [], pictures: [picture], record: ["act": "noted"])
    }
    return (archive, SHA256.digest(picture.bytes))
  }

  @Test func `a picture is filed under the hash of its bytes and reads back`() throws {
    let folder = try ScratchFolder()
    let (archive, id) = try filed(in: folder)
    #expect(try archive.picture(id) == picture.bytes)
    let path = "store/media/\(id.hex.prefix(2))/\(id.hex.dropFirst(2)).jpg"
    #expect(try folder.bytes(of: path) == picture.bytes)
  }

  @Test func `a changed picture is found, and so is one that is missing`() throws {
    let folder = try ScratchFolder()
    let (archive, id) = try filed(in: folder)
    #expect(!archive.checked().isDamaged)
    let path = "store/media/\(id.hex.prefix(2))/\(id.hex.dropFirst(2)).jpg"
    try Files.write([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 4], to: folder.path(path))
    #expect(archive.checked().findings.map(\.kind) == [.damaged])
    #expect(throws: Problem.self) { try archive.picture(id) }
    #expect(throws: Problem.self) { try archive.picture(SHA256.digest([1])) }
  }
}
