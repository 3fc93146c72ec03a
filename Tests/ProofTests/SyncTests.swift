import Foundation
import TestSupport
import Testing

/// Copies of a store that come together through git while somebody kills it or others do the same.
@Suite struct SyncTests {
  @Test func `a sync killed at any moment blocks nobody and loses nothing`() throws {
    let world = try copies(["desk", "laptop"])
    var random = SeededGenerator(seed: 11)
    let rounds = Proof.samples(3, all: 100)
    for round in 1...rounds {
      let pause = String(format: "%.3f", Double.random(in: 0...0.4, using: &random))
      try done("\(draft("laptop", round)); newsdesk sync --store laptop", world)
      try done(draft("desk", round), world)
      let killed = "set -m; newsdesk sync --store desk & sleep \(pause); kill -9 -- -$!; wait; true"
      try done("(\(killed)) 2>/dev/null", world)
      try done("newsdesk fsck --store desk --quiet; newsdesk sync --store desk", world)
    }
    try done("newsdesk sync --store laptop", world)
    try agree(["desk", "laptop"], on: 2 * rounds, world)
    Proof.tell("sync: \(rounds) kills")
  }

  @Test(.enabled(if: Strace.isThere, "strace is not installed or may not watch programs here"))
  func `a git that is refused a folder leaves what the next one can go on with`() throws {
    let world = try copies(["desk", "laptop"])
    let numbers = 4..<(4 + Proof.samples(2, all: 12))
    for number in numbers {
      let refused = "mkdir:error=EIO:when=\(number)"
      let strace = "strace -f -qq -o /dev/null -e trace=mkdir -e inject=\(refused)"
      try done(draft("desk", number), world)
      try done("\(strace) newsdesk sync --store desk 2>/dev/null; true", world)
      try done("newsdesk sync --store desk && git -C desk fsck 2>/dev/null", world)
    }
    try done("newsdesk sync --store laptop", world)
    try agree(["desk", "laptop"], on: numbers.count, world)
    Proof.tell("sync: \(numbers.count) folders refused to git")
  }

  @Test func `copies that sync at once end with the same articles`() throws {
    let names = ["desk", "laptop", "kiosk"]
    let world = try copies(names)
    let rounds = Proof.samples(2, all: 12)
    let scripts = names.map { name in
      let turns = (1...rounds).map { "\(draft(name, $0)) && newsdesk sync --store \(name)" }
      return "{ " + turns.joined(separator: " && ") + " || echo \(name) failed >&2; } &"
    }
    try done(scripts.joined(separator: "\n") + "\nwait", world)
    for name in names + names { try done("newsdesk sync --store \(name)", world) }
    try agree(names, on: names.count * rounds, world)
  }

  /// A store in git, and clones of it with what they send to.
  private func copies(_ names: [String]) throws -> SealedWorld {
    let folder = URL(fileURLWithPath: try BuiltProgram.path()).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let world = try SealedWorld(
      environment: ["PATH": folder + ":" + path, "NEWSDESK_AS": "editor"])
    try done("newsdesk init --name Harbour --store \(names[0])", world)
    try done("newsdesk sync between.git --store \(names[0])", world)
    for name in names.dropFirst() { try done("git clone --quiet between.git \(name)", world) }
    return world
  }

  private func draft(_ store: String, _ round: Int) -> String {
    "printf '# %s\\n\\nText.\\n' '\(store) \(round)' | newsdesk draft --store \(store)"
  }

  /// Runs a line of shell that has to come off without a problem.
  private func done(_ line: String, _ world: SealedWorld) throws {
    let outcome = try world.type(line)
    #expect(outcome.status == 0, "\(line): \(outcome.stderr)")
    let problems = outcome.stderr.split(separator: "\n").filter {
      $0.contains("newsdesk:") || $0.contains("failed")
    }
    #expect(problems == [], "\(line)")
  }

  private func agree(_ stores: [String], on count: Int, _ world: SealedWorld) throws {
    let lists = try stores.map { try world.type("newsdesk list --store \($0) | sort").stdout }
    #expect(Set(lists).count == 1)
    #expect(lists[0].split(separator: "\n").count == count)
    for store in stores { try done("newsdesk fsck --store \(store) --quiet", world) }
  }
}
