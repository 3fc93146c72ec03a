import Foundation
import Notation
import TestSupport
import Testing

/// `Tests/SecondReading/state.py` reads a store by what `store/README.md` says, and knows nothing of
/// the program. Both have to come to the same state of the desk.
@Suite(.enabled(if: OutsideProgram.python() != nil, "python3 is not installed"))
struct SecondReadingTests {
  @Test func `both read the sample store alike`() throws {
    let desk = try ProofDesk(isEmpty: true)
    try FileManager.default.copyItem(
      atPath: Repository.path("store"), toPath: desk.world.path("store"))
    #expect(try Readings(desk.world, "store").compare() == 36)
  }

  @Test func `both read a desk of every act alike`() throws {
    let desk = try ProofDesk()
    for command in MutatingCommand.all where !command.isFirst {
      _ = try desk.world.run(desk.words(command.line), input: Array(command.input.utf8))
    }
    #expect(try Readings(desk.world, "store").compare() > 8)
  }

  /// Two copies work apart, are brought together, and go on.
  @Test(arguments: Proof.chosen(Array(0..<40 as Range<UInt64>), sample: 2))
  func `both read random stores alike`(seed: UInt64) throws {
    var chance = RandomDesk(try ProofDesk(isEmpty: true), seed: seed)
    try chance.work(rounds: Proof.samples(2, all: 4), acts: 12)
    for copy in ["store", "laptop"] {
      #expect(try Readings(chance.desk.world, copy).compare() > 0, "seed \(seed)")
    }
  }
}

/// The state of one store, read twice.
private struct Readings {
  private let world: SealedWorld
  private let store: String

  init(_ world: SealedWorld, _ store: String) throws {
    self.world = world
    self.store = store
  }

  /// How many articles both have; every difference is an issue.
  func compare() throws -> Int {
    let script = Repository.path("Tests/SecondReading/state.py")
    let outcome = try world.run(program: "/usr/bin/env", ["python3", script, store])
    try #require(outcome.status == 0, "\(outcome)")
    let second = try JSONReader.read(Array(outcome.stdout.utf8))
    let articles = second["articles"]?.arrayValue ?? []
    for article in articles {
      let id = article["id"]?.stringValue ?? ""
      let shown = try world.run("show \(id) --json --store \(store)")
      let first = try JSONReader.read(Array(shown.stdout.utf8))
      for (name, value) in comparable(first) where article[name] != value {
        Issue.record("\(id) \(name): \(value), and \(article[name] ?? .null) by the second reading")
      }
    }
    let listed = try world.run("list --json --store \(store)").stdout
    #expect(listed.components(separatedBy: "\"id\"").count - 1 == articles.count)
    return articles.count
  }

  /// What both tell.
  private func comparable(_ shown: JSONValue) -> [(String, JSONValue)] {
    let same = ["id", "object", "status", "slug", "issue", "urgency", "printed"]
    let counted = ["notes", "approvals", "returns"]
    let tags = (shown["tags"]?.arrayValue ?? []).compactMap(\.stringValue)
    return same.map { ($0, shown[$0] ?? .null) }
      + counted.map { ($0, .integer(shown[$0]?.arrayValue?.count ?? -1)) }
      + [
        (
          "tags",
          .strings(tags.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
        )
      ]
  }
}

/// Two copies of a store in which people do whatever comes to their minds.
private struct RandomDesk {
  let desk: ProofDesk
  private var random: SeededGenerator
  private var stories: [String] = []

  init(_ desk: ProofDesk, seed: UInt64) {
    self.desk = desk
    random = SeededGenerator(seed: seed)
  }

  mutating func work(rounds: Int, acts: Int) throws {
    try desk.done("init --sample --name Harbour")
    try draft(in: "store")
    _ = try desk.world.type("cp -R store laptop")
    for _ in 0..<rounds {
      for _ in 0..<acts { try act() }
      for (here, there) in [("store", "laptop"), ("laptop", "store")] {
        _ = try desk.world.type(
          "cp -R -n \(here)/objects \(there)/; cp -R -u \(here)/log/. \(there)/log/")
      }
    }
    for _ in 0..<3 { try act() }
    _ = try desk.world.type("cp -R store/objects laptop/; cp -R store/log/. laptop/log/")
  }

  private mutating func draft(in store: String) throws {
    let slug = "s\(stories.count)"
    stories.append(slug)
    let person = random.pick(["editor", "second"])
    _ = try desk.world.run(
      "draft --slug \(slug) --file - --store \(store) --as \(person)", input: ProofDesk.story(slug))
  }

  /// One act of one person; one that is refused is one too.
  private mutating func act() throws {
    let store = random.pick(["store", "laptop"])
    if random.once(in: 6) { return try draft(in: store) }
    if random.once(in: 4) { return try edit(in: store) }
    if random.once(in: 12) { return try changeRules(in: store) }
    let story = random.pick(stories)
    let other = random.pick(stories)
    let number = random.below(3)
    let act = random.pick([
      "tag \(story) red blue", "tag \(story) -red", "tag \(story) --urgency \(1 + number)",
      "tag \(story) --issue 2024-0\(1 + number)", "note \(story) -m hello",
      "submit \(story) \(other)",
      "submit \(story)", "approve \(story)", "approve \(story) \(other)", "return \(story) -m why",
      "spike \(story)", "spike \(story) --off", "hold \(story)", "hold \(story) --off",
      "join \(story) \(other)", "compose 2024-0\(number) --select status:approved --pages 1",
      "publish 2024-0\(number) --overset", "kill \(story) -m wrong",
    ])
    let person = random.pick(["editor", "second", "chief"])
    let outcome = try desk.world.run("\(act) --store \(store) --as \(person)")
    #expect([0, 1, 2, 5].contains(outcome.status), "\(act): \(outcome)")
  }

  /// One to three reviews, from now on.
  private mutating func changeRules(in store: String) throws {
    let stages = ["初审", "复审", "终审"].prefix(1 + random.below(3)).map { name in
      "{\"name\": \"\(name)\", \"roles\": [], \"people\": [], \"last_editor_may_sign\": true}"
    }
    let list = stages.joined(separator: ", ")
    try desk.world.write(
      "{\"type\": \"policy\", \"author_may_sign\": \(random.once(in: 2)), \"stages\": [\(list)]}\n",
      to: "\(store)/desk/policy.json")
    let outcome = try desk.world.run("config apply --store \(store) --as chief")
    #expect(outcome.status == 0, "\(outcome)")
  }

  private mutating func edit(in store: String) throws {
    let story = random.pick(stories)
    let (old, new) = (
      random.pick(["Monday", "Meals"]), random.pick(["Tuesday", "Drinks", "Monday"])
    )
    let program = "newsdesk show \(story) --form --store \(store) | sed 's/\(old)/\(new)/'"
    _ = try desk.world.type(
      "\(program) | newsdesk edit \(story) --file - --store \(store) --as editor --quiet")
  }
}
