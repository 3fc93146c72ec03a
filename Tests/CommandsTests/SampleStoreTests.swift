import Foundation
import TestSupport
import Testing

/// The sample store in the repository is what its commands make. It is made once for both tests,
/// which run side by side: neither may write to it.
@Suite struct SampleStoreTests {
  private static let made = Result {
    let world = try SealedWorld()
    let script = Repository.path("Tests/SampleStore/make.sh")
    let outcome = try world.run(
      program: "/bin/sh", [script, try BuiltProgram.path(), world.path("made")])
    try #require(outcome.status == 0 && outcome.stderr == "", "\(outcome)")
    return world
  }

  private let world: SealedWorld
  private let made: String
  private let kept = Repository.path("store")

  init() throws {
    world = try Self.made.get()
    made = world.path("made")
  }

  @Test func `its log and everything the log names come out byte for byte`() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: made)
      .filter { $0.hasPrefix("log/sample/") || $0.hasPrefix("objects/") }
      .filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") }
    #expect(files.count > 40)
    for file in files {
      let isSame = FileManager.default.contentsEqual(
        atPath: "\(made)/\(file)", andPath: "\(kept)/\(file)")
      #expect(isSame, "store/\(file) is not what make.sh makes")
    }
  }

  @Test func `the picture in README is page 1 of its issue`() throws {
    let pages = world.path("pages")
    let select = "--select status:approved --pages 4"
    let copy = world.path("copy")
    try FileManager.default.copyItem(atPath: made, toPath: copy)
    let outcome = try world.run("compose 2024-12 \(select) --store \(copy) --out \(pages)")
    #expect(outcome.status == 0)
    let isSame = FileManager.default.contentsEqual(
      atPath: "\(pages)/page-1.svg", andPath: "\(kept)/pictures/page-1.svg")
    #expect(isSame, "store/pictures/page-1.svg is not what compose makes")
  }
}
