import Foundation
import Notation
import TestSupport
import Testing

/// A store is damaged in one place: everything that does not stand there is answered as before, the
/// damage is told, and nothing is written.
@Suite struct DamagedLogTests {
  @Test func `one flipped bit in a log takes away what its line said, and nothing else`() throws {
    let desk = try ProofDesk()
    let before = try DeskAnswers(desk)
    let log = "room/store/log/desk/000001.jsonl"
    let whole = try desk.world.folder.bytes(of: log)
    let lines = whole.split(separator: 0x0A)
    var random = Proof.chance(seed: 206)
    let flips = Proof.samples(4, all: 200)
    for _ in 0..<flips {
      let line = random.pick(lines)
      var bytes = whole
      bytes[random.pick(Array(line.indices))] ^= 1 << UInt8(random.below(8))
      try desk.world.folder.write(bytes, to: log)
      try? FileManager.default.removeItem(atPath: desk.world.path("store/cache"))
      let touched = try before.articles.filter { try Self.touches(line, $0, desk) }
      let place = "store/log/desk/000001.jsonl:\(lines.firstIndex(of: line).map { $0 + 1 } ?? 0)"
      try before.stand(besides: Set(touched), isAboutArticles: Self.isAboutArticles(line), place)
      try Self.isNotWritten(desk, bytes, log)
    }
    try desk.world.folder.write(whole, to: log)
    #expect(try DeskAnswers(desk).shown == before.shown)
    Proof.tell("bits flipped in lines: \(flips), everything else read as before")
  }

  @Test func `a damaged description keeps nobody from reading`() throws {
    let desk = try ProofDesk()
    let before = try DeskAnswers(desk)
    let card = "room/store/newsdesk.json"
    let whole = try desk.world.folder.bytes(of: card)
    var random = Proof.chance(seed: 207)
    for _ in 0..<Proof.samples(3, all: 60) {
      var bytes = whole
      bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
      try desk.world.folder.write(bytes, to: card)
      try before.stand(besides: [], isAboutArticles: true, "store/newsdesk.json")
      try Self.isNotWritten(desk, bytes, card)
      let mended = try desk.world.run("restore \(desk.world.folder.path("saved/store"))")
      #expect(mended.status == 0, "\(mended)")
    }
    #expect(try desk.world.folder.bytes(of: card) == whole)
  }

  @Test func `damaged rules and people keep nobody from reading`() throws {
    let desk = try ProofDesk()
    let before = try DeskAnswers(desk)
    let objects = desk.files().filter { $0.hasPrefix("objects/") }
    let rules = try objects.filter { name in
      let text = try desk.world.folder.text(of: "room/store/" + name)
      return text.contains(#""type":"policy""#) || text.contains(#""type":"people""#)
    }
    #expect(rules.count >= 2)
    for name in rules {
      let whole = try desk.world.folder.bytes(of: "room/store/" + name)
      chmod(desk.world.path("store/" + name), 0o644)
      try desk.world.folder.write(whole.dropLast() + [0x20], to: "room/store/" + name)
      try before.stand(besides: [], isAboutArticles: false, name)
      try desk.world.folder.write(whole, to: "room/store/" + name)
    }
  }
}

extension DamagedLogTests {
  /// Whether a line is about this article: it names it, or made it.
  private static func touches(
    _ line: ArraySlice<UInt8>, _ article: String, _ desk: ProofDesk
  ) throws -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    if text.contains("\"\(article)\"") { return true }
    let made = text.components(separatedBy: "\"makes\":").count - 1
    return try (0..<made).contains { ordinal in
      let sum = "printf %s \(text.prefix(64)):\(ordinal) | sha256sum"
      return try desk.world.type(sum).stdout.hasPrefix(article)
    }
  }

  /// Other lines hold the rules that all articles are judged by.
  private static func isAboutArticles(_ line: ArraySlice<UInt8>) -> Bool {
    String(decoding: line, as: UTF8.self).contains("\"articles\":")
  }

  private static func isNotWritten(_ desk: ProofDesk, _ bytes: [UInt8], _ file: String) throws {
    let outcome = try desk.world.run(desk.words("note port -m hello"))
    let isTold = outcome.stderr.hasPrefix("newsdesk: ")
    #expect([3, 5].contains(outcome.status) && isTold && outcome.stdout == "", "\(outcome)")
    #expect(try desk.world.folder.bytes(of: file) == bytes)
  }
}

/// What a desk answers about each of its articles.
private struct DeskAnswers {
  private let desk: ProofDesk
  let articles: [String]
  let shown: [String: JSONValue]

  init(_ desk: ProofDesk) throws {
    self.desk = desk
    let list = try JSONReader.read(Array(desk.done("list --json").utf8))
    articles = (list.arrayValue ?? []).compactMap { $0["id"]?.stringValue }
    shown = try Dictionary(
      uniqueKeysWithValues: articles.map { ($0, try Self.answer(desk, $0, status: 0)) })
  }

  /// Everything about an article but its number, which is as long as others make it.
  private static func answer(
    _ desk: ProofDesk, _ article: String, status: Int32
  ) throws -> JSONValue {
    let outcome = try desk.world.run("show \(article) --json --as editor")
    #expect(outcome.status == status, "\(article): \(outcome)")
    var answer = try JSONReader.read(Array(outcome.stdout.utf8)).objectValue ?? [:]
    answer["number"] = nil
    return .object(answer)
  }

  /// Whether all articles but those are shown as before, and the damaged place is told once.
  func stand(besides touched: Set<String>, isAboutArticles: Bool, _ place: String) throws {
    let list = try desk.world.run("list --json --as editor")
    #expect(list.status == 3 && list.stderr.split(separator: "\n").count == 1, "\(list)")
    #expect(list.stderr.contains(place), "\(place): \(list.stderr)")
    for article in articles where !touched.contains(article) {
      let now = try Self.answer(desk, article, status: 3)
      #expect(now["object"] == shown[article]?["object"], "\(place): \(article)")
      if isAboutArticles { #expect(now == shown[article], "\(place): \(article)") }
    }
    for question in ["log --json", "search house --json", "status --json", "log ready --json"] {
      let outcome = try desk.world.run("\(question) --as editor")
      #expect(outcome.status == 3, "\(place): \(question): \(outcome)")
    }
  }
}
