import Foundation
import TestSupport
import Testing

/// One bit of a store changes, as on a failing disk.
@Suite struct BitFlipTests {
  @Test func `one flipped bit in what is filed is always found, and its file is named`() throws {
    let desk = try ProofDesk()
    try desk.world.folder.write(PictureWriter.png(width: 600, height: 400), to: "room/dot.png")
    try desk.done("draft --slug photo --file - --photo dot.png", input: ProofDesk.story("photo"))
    var random = Proof.chance(seed: 200)
    let shelves = ["objects/", "log/", "media/", "newsdesk.json"]
    let files = desk.files()
    let kinds = shelves.map { shelf in files.filter { $0.hasPrefix(shelf) } }
    #expect(kinds.allSatisfy { !$0.isEmpty }, "\(files)")
    let flips = Proof.samples(20, all: 200)
    for round in 0..<flips {
      let file = random.pick(kinds[round % kinds.count])
      let flip = try Flip(desk.world.path("store/" + file), &random)
      let check = try desk.world.run("fsck --quiet")
      let named = check.stdout.split(separator: "\n").filter { $0.hasPrefix("damaged\t") }
      let isNamed = named.contains { $0.contains("store/" + file) }
      let told = isNamed || (file == "newsdesk.json" && check.stderr.contains(file))
      #expect(check.status == 3 && told, "\(file) \(flip.place): \(check)")
      try flip.undo()
    }
    #expect(try desk.world.run("fsck --quiet").status == 0)
    Proof.tell("bits flipped: \(flips), found \(flips)")
  }

  @Test func `one flipped bit in the cache changes no answer`() throws {
    let desk = try ProofDesk()
    let questions = ["list --json", "search house --json", "search 劳模 --json", "show port"]
    let answers = try questions.map { try desk.world.run($0) }
    var random = Proof.chance(seed: 201)
    let flips = Proof.samples(8, all: 200)
    for _ in 0..<flips {
      // A file that is found broken gives way to one of another name.
      let files = desk.files().filter { $0.hasPrefix("cache/") }
      guard !files.isEmpty else { throw NoCache() }
      let file = random.pick(files)
      let flip = try Flip(desk.world.path("store/" + file), &random)
      for (question, answer) in zip(questions, answers) {
        let now = try desk.world.run(question)
        #expect(isSame(now, answer), "\(file) \(flip.place): \(question): \(now)")
      }
      #expect(try desk.world.run("fsck --quiet").status == 0)
    }
    Proof.tell("bits flipped in the cache: \(flips)")
  }
}

extension BitFlipTests {
  @Test func `a cache of any bytes changes no answer`() throws {
    let desk = try ProofDesk()
    let questions = ["list --json", "search house --json"]
    let answers = try questions.map { try desk.world.run($0) }
    let files = desk.files().filter { $0.hasPrefix("cache/") }
    guard !files.isEmpty else { throw NoCache() }
    let wholes = try files.map { try desk.world.folder.bytes(of: "room/store/" + $0) }
    var random = Proof.chance(seed: 202)
    let cases = Proof.samples(10, all: 1_000)
    for _ in 0..<cases {
      for (file, whole) in zip(files, wholes) {
        let bytes = ByteMangling.mangled(whole, &random)
        try desk.world.folder.write(bytes, to: "room/store/" + file)
      }
      for (question, answer) in zip(questions, answers) {
        let now = try desk.world.run(question)
        #expect(isSame(now, answer), "\(question): \(now)")
      }
    }
    Proof.tell("broken caches: \(cases)")
  }
}

/// The same answer; that a part of the cache had to be made anew may be said beside it.
private func isSame(_ now: Outcome, _ before: Outcome) -> Bool {
  let isTold = now.stderr == before.stderr || now.stderr.contains("made anew")
  return now.status == before.status && now.stdout == before.stdout && isTold
}

private struct NoCache: Error {}

/// A bit that was changed.
private struct Flip {
  let place: Int
  private let file: String
  private let whole: Data

  init(_ file: String, _ random: inout SeededGenerator) throws {
    self.file = file
    whole = try Data(contentsOf: URL(fileURLWithPath: file))
    var bytes = whole
    place = whole.isEmpty ? 0 : random.below(whole.count)
    if !whole.isEmpty { bytes[place] ^= 1 << UInt8(random.below(8)) }
    try Self.write(bytes, file)
  }

  func undo() throws { try Self.write(whole, file) }

  /// Objects may not be written to; a disk does not ask.
  private static func write(_ bytes: Data, _ file: String) throws {
    chmod(file, 0o644)
    try bytes.write(to: URL(fileURLWithPath: file))
  }
}
