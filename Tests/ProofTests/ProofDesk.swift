import Foundation
import Notation
import TestSupport

/// A desk with stories in every state, to which faults happen again and again.
///
/// Every command writes to the log `desk`, so the same act makes the same record each time.
struct ProofDesk {
  let world: SealedWorld
  private let saved: String

  /// Makes the desk with the program itself.
  init(isEmpty: Bool = false) throws {
    world = try SealedWorld(
      now: SealedWorld.noon, environment: ["SWIFT_BACKTRACE": "enable=no"])
    saved = world.folder.path("saved")
    if !isEmpty { try world.takeDesk(from: Self.made.get().saved) }
    try FileManager.default.copyItem(atPath: world.workFolder, toPath: saved)
  }

  /// Runs a line of shell that belongs to how the desk is at first.
  func prepare(_ line: String) throws {
    let outcome = try world.type(line)
    guard outcome.status == 0 else { throw Failed(line: line, outcome: outcome) }
    try FileManager.default.removeItem(atPath: saved)
    try FileManager.default.copyItem(atPath: world.workFolder, toPath: saved)
  }

  private static let made = Result {
    let desk = try ProofDesk(isEmpty: true)
    try desk.make()
    try FileManager.default.removeItem(atPath: desk.saved)
    try FileManager.default.copyItem(atPath: desk.world.workFolder, toPath: desk.saved)
    return desk
  }

  private func make() throws {
    for seed in ["003_8fb35ab9fdfbd164", "004_61653662ef152efa"] {
      let page = try Repository.text(of: "seeds/\(seed).txt")
      try world.write(page, to: "\(seed.prefix(3)).txt")
    }
    try done("init --sample --name Harbour")
    for slug in ["port", "heat", "sent", "ready", "old", "aside"] {
      try done("draft --slug \(slug) --file -", input: Self.story(slug))
    }
    try done("import 003.txt")
    try done("submit sent ready old")
    try done("approve ready old --as chief")
    try done("spike aside")
    try done("compose 2024-10 --select old --pages 1")
    try done("publish 2024-10")
    try done("edit old --file -", input: Self.story("old", day: "Friday"))
    try done("compose 2024-11 --select ready --pages 1")
    try done("issue new 2025-01 --date 2025-01-20")
    try world.write(
      "{\"type\": \"people\", \"people\": [{\"name\": \"editor\", \"roles\": [\"chief\"]}]}\n",
      to: "store/desk/people.json")
  }

  /// A manuscript of three paragraphs that tells its slug.
  static func story(_ slug: String, day: String = "Monday") -> String {
    "# The \(slug) story\n\nThe union opened a rest house on \(day).\n\nMeals are served from six.\n"
  }

  /// Makes the working folder what it was at first. The store's own folder stays, for a copy of it
  /// would take a new log.
  func restore() throws {
    try put(saved, in: world.workFolder, keeping: "store")
    try put(saved + "/store", in: world.path("store"), keeping: nil)
    try world.adoptStore()
    let files = FileManager.default
    for name in ["home", "tmp"] {
      for file in try files.contentsOfDirectory(atPath: world.folder.path(name)) {
        try files.removeItem(atPath: world.folder.path(name + "/" + file))
      }
    }
  }

  /// Gives the folder `place` the content of `source`, or removes it where there is no such.
  private func put(_ source: String, in place: String, keeping kept: String?) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: source) else {
      if files.fileExists(atPath: place) { try files.removeItem(atPath: place) }
      return
    }
    for name in try files.contentsOfDirectory(atPath: place) where name != kept {
      try files.removeItem(atPath: place + "/" + name)
    }
    for name in try files.contentsOfDirectory(atPath: source) where name != kept {
      try files.copyItem(atPath: source + "/" + name, toPath: place + "/" + name)
    }
  }

  /// Runs a command that has to succeed.
  @discardableResult
  func done(_ line: String, input: String = "") throws -> String {
    let outcome = try world.run(words(line), input: Array(input.utf8))
    guard outcome.status == 0 else { throw Failed(line: line, outcome: outcome) }
    return outcome.stdout
  }

  /// The words of a command, with who acts and where it is written down.
  func words(_ line: String) -> [String] {
    let words = ShellWords.split(line)
    let person = words.contains("--as") ? [] : ["--as", "editor"]
    return words + person + (Self.reading.contains(words.first ?? "") ? [] : ["--log", "desk"])
  }

  private static let reading: Set = ["list", "log", "show", "fsck", "status", "me"]

  /// The files of the store, relative to its folder.
  func files() -> [String] {
    let start = "room/store/"
    return world.folder.files().filter { $0.hasPrefix(start) }.map {
      String($0.dropFirst(start.count))
    }
  }

  /// Tells one content of the working folder and the home from another; what is in `tmp/` has names
  /// made by chance, and the lock tells who held it.
  func fingerprint() throws -> Int {
    var hasher = Hasher()
    for file in world.folder.files() where !file.hasPrefix("saved/") && file != "trace" {
      if file.hasSuffix("/lock") { continue }
      if file.hasSuffix("/local.json") {
        hasher.combine(try copy(of: file))
        continue
      }
      hasher.combine(file.contains("tmp/") ? file.prefix { $0 != "-" } : file[...])
      hasher.combine(try world.folder.bytes(of: file))
    }
    return hasher.finalize()
  }

  /// What a `local.json` says, but for what the system noted.
  private func copy(of file: String) throws -> JSONValue {
    var local = try JSONReader.read(try world.folder.bytes(of: file))
    if case .object(var members) = local {
      members["changed"] = nil
      local = .object(members)
    }
    return local
  }

  /// What a person sees of the desk in one store or a copy of it.
  func state(of store: String) throws -> String {
    try ["list", "log"].map { try done("\($0) --json --store \(store)") }.joined()
  }

  /// What a person sees of the whole desk; a store whose making was broken off is none.
  func state() throws -> String {
    guard FileManager.default.fileExists(atPath: world.path("store/newsdesk.json")) else {
      return "no store"
    }
    let desk = try ["list", "log"].map { list in
      let outcome = try world.run("\(list) --json --as editor")
      guard [0, 5].contains(outcome.status) else { throw Failed(line: list, outcome: outcome) }
      return outcome.stdout
    }
    let me = try? world.folder.text(of: "home/.config/newsdesk/me")
    if desk[1] == "[]\n" { return "no store" }
    return desk.joined() + (me ?? "")
  }

  struct Failed: Error, CustomStringConvertible {
    let line: String
    let outcome: Outcome
    var description: String { "\(line): \(outcome.status) \(outcome.stderr)" }
  }
}
