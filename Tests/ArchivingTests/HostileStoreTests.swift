import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

/// A store that somebody made to do harm: it may be refused, but it can neither lead out of itself,
/// nor hang a command, nor eat the machine.
@Suite struct HostileStoreTests {
  private func filled() throws -> TestStore {
    let store = try TestStore()
    for text in ["one", "two"] { try store.file(text) }
    return store
  }

  private let one = SHA256.digest(CanonicalJSON.bytes(["text": "one", "type": "note"]))

  /// What a check finds, quick and full, and that both end in good time.
  private func findings(_ store: TestStore) -> [CheckReport.Finding] {
    let quick = store.archive.checked(.quick)
    let full = store.archive.checked()
    #expect(!full.isDamaged || quick.isDamaged || full.findings.contains { $0.id != nil })
    return full.findings.filter { $0.kind == .damaged || $0.kind == .missing }
  }

  private func clear(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

  @Test func `links, pipes and folders in the place of a text are damage and are not followed`()
    throws
  {
    let secret = try TestFolder()
    try Files.write(CanonicalJSON.bytes(["text": "one", "type": "note"]), to: secret["secret"])
    let acts: [(String) -> Void] = [
      { symlink(secret["secret"], $0) }, { symlink("/dev/zero", $0) }, { symlink("nowhere", $0) },
      { mkfifo($0, 0o644) }, { mkdir($0, 0o755) },
    ]
    for act in acts {
      let store = try filled()
      unlink(store[one.file])
      act(store[one.file])
      #expect(findings(store).contains { $0.path == store[one.file] })
      #expect(problem { _ = try store.archive.bytes(of: one) }?.kind == .damaged)
    }
  }

  @Test(arguments: ["objects", "objects/shard", "log", "log/desk", "desk", "media"])
  func `a link in the place of a folder is damage and is not followed`(name: String) throws {
    let store = try filled()
    let outside = try TestFolder()
    let path = name == "objects/shard" ? "objects/\(one.hex.prefix(2))" : name
    if Files.exists(store[path]) {
      try FileManager.default.moveItem(atPath: store[path], toPath: outside["moved"])
    }
    symlink(outside["moved"], store[path])
    #expect(findings(store).contains { $0.path == store[path] }, "\(path)")
    let before = try Files.list(outside.path)
    _ = problem { try store.again().file("three") }
    _ = problem {
      _ = try store.archive.leftovers(isDeleting: true, now: 1 << 40, naming: .init([]))
    }
    #expect(try Files.list(outside.path) == before)
  }

  @Test(arguments: ["tmp", "cache", "unfiled", "private", "local.json", "lock"])
  func `a link where this copy keeps its own is never written through`(name: String) throws {
    let store = try filled()
    let outside = try TestFolder()
    try Files.makeFolder(outside["folder"])
    if Files.exists(store[name]) { try clear(store[name]) }
    symlink(outside["folder"], store[name])
    _ = problem { try store.again().file("three") }
    _ = problem { _ = try store.archive.saveUnfiled([1], name: "a") }
    _ = problem { _ = try store.archive.savePrivate([1], name: "a") }
    store.archive.noteCare(["a": 1])
    #expect(try Files.list(outside["folder"]).isEmpty)
  }

  @Test func `files larger than any text are refused before they are read`() throws {
    let store = try filled()
    for (name, size) in [(one.file, 300 << 20), ("log/desk/000001.jsonl", 65 << 20)] {
      let whole = try store.bytes(name)
      chmod(store[name], 0o644)
      truncate(store[name], off_t(size))
      #expect(
        findings(store).contains { $0.path.hasPrefix(store[String(name.prefix(8))]) }, "\(name)")
      try store.replace(name, whole)
    }
    truncate(store["newsdesk.json"], 1 << 30)
    #expect(problem { _ = try store.again() }?.kind == .damaged)
  }

  @Test func `a million empty lines make no million findings`() throws {
    let store = try filled()
    let whole = try store.bytes("log/desk/000001.jsonl")
    try store.write(
      whole + [UInt8](repeating: 0x0A, count: 1 << 20), "log/desk/000001.jsonl")
    let found = findings(store)
    #expect(!found.isEmpty && found.count < 2_000)
  }

  @Test func `deep and odd values under their right hash are damage`() throws {
    let store = try filled()
    let values = [
      String(repeating: "[", count: 1 << 20), String(repeating: "{\"a\":", count: 100_000),
      "{\"a\":1,\"a\":2}", "\"\\ud800\"", "1e999", "\u{FEFF}{}", "{\"../../x\":1}", "",
    ]
    for text in values {
      let bytes = Array(text.utf8)
      let id = SHA256.digest(bytes)
      mkdir(store["objects/" + id.hex.prefix(2)], 0o755)
      try store.replace(id.file, bytes)
      #expect(findings(store).contains { $0.id == id }, "\(text.prefix(20))")
      try clear(store[id.file])
    }
  }

  /// Lines whose hash is right and that say what no writer says.
  @Test(arguments: [
    #"{"seq":0}"#, #"{"seq":-1}"#, #"{"seq":1.5}"#, #"{"seq":"1"}"#, "{}", "[]", "1", "",
    #"{"prev":"x","seq":3}"#, #"{"prev":1,"seq":3}"#, #"{"batches":1,"seq":3}"#,
    #"{"batches":["../../etc/passwd"],"seq":3}"#, #"{"a":1, "seq":3}"#, #"{"seq":3,"a":1}"#,
    #"{"A":1,"seq":3}"#, #"{"seq":3,"seq":4}"#, #"{"seq":99999999999999999999}"#,
  ])
  func `forged lines are damage`(json: String) throws {
    let store = try filled()
    let name = "log/desk/000002.jsonl"
    let bytes = Array(json.utf8)
    try store.replace(name, Array("\(SHA256.digest(bytes).hex) ".utf8) + bytes + [0x0A])
    #expect(findings(store).contains { $0.path == store[name] })
  }

  @Test(arguments: [
    "..", "../../../etc/passwd", "/etc/passwd", "", "CON", "-rf", "a/b", "%2e%2e", "\u{0}",
    String(repeating: "a", count: 63), String(repeating: "a", count: 65),
    String(repeating: "A", count: 64), String(repeating: "é", count: 32),
  ])
  func `what is not an id names nothing`(text: String) throws {
    let store = try filled()
    #expect(Digest(hex: text) == nil)
    try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
      Filing(objects: [], record: ["act": "note", "object": .string(text)])
    }
    #expect(findings(store).isEmpty)
    #expect(try Archive(opening: store.path).journal().lines.count == 3)
  }

  @Test(arguments: ["A", "desk.", "-x", "..", "a b", "日志", String(repeating: "a", count: 65)])
  func `odd names of logs are foreign, and never made`(name: String) throws {
    let store = try filled()
    #expect(problem { try store.archive.file("three", log: name) } != nil)
    guard name != ".." else { return }
    mkdir(store["log/\(name)"], 0o755)
    #expect(
      store.check().findings.contains { $0.kind == .foreign && $0.path == store["log/\(name)"] })
  }

  @Test func `odd file names harm nobody`() throws {
    let store = try filled()
    for name in ["objects/ab", "media/ab", "log/desk", "desk", "tmp"] {
      try Files.makeFolder(store[name])
      for odd in ["\u{1B}[2J", "a\nb", String(repeating: "x", count: 255), "é", "e\u{301}", "-rf"] {
        try Files.write([1], to: store["\(name)/\(odd)"])
      }
    }
    #expect(store.check().findings.allSatisfy { $0.kind == .foreign })
    let folder = try TestFolder()
    _ = try store.archive.copy(to: folder["copy"], naming: NamingMembers(["object"]))
    #expect(try Archive(opening: folder["copy"]).checked().isDamaged == false)
  }
}
