import Archiving
import Diagnostics
import Foundation
import Manuscript
import Notation
import TestSupport
import Workflow

/// Fills a store with articles of 4 KB of Chinese, five records each, as a paper comes to them:
/// forty at a time are drafted, tagged, submitted, approved and published in one issue. Files are
/// written directly and without syncing; `fsck` finds nothing in the result.
struct BigStore {
  let path: String
  private var random = SeededGenerator(seed: 0x5EED)
  /// Han characters of the seeds, three bytes each.
  private var letters: [UInt8] = []
  private var segment: [UInt8] = []
  private var segmentNumber = 0
  private var previous: Digest?
  private var seq = 0
  private var folders: Set<String> = []

  private static let issueSize = 40
  private static let segmentSize = 1 << 20
  private let policy = SHA256.digest(CanonicalJSON.bytes(Policy.oneStage.json))

  /// Makes the store at `path`, which must not exist, with about so many articles.
  static func fill(_ path: String, with count: Int) throws {
    var store = BigStore(path: path)
    try Archive.create(at: path, name: "大报", storeID: "big", sample: false)
    let text = String(decoding: try Checkout.seeds().flatMap(\.bytes), as: UTF8.self)
    for letter in text.unicodeScalars where (0x4E00...0x9FFF).contains(letter.value) {
      store.letters += Array(String(letter).utf8)
    }
    try store.start()
    for issue in 0..<(count + issueSize - 1) / issueSize {
      try store.addIssue(issue, min(issueSize, count - issue * issueSize))
    }
    try store.closeSegment()
  }

  private init(path: String) { self.path = path }

  private mutating func start() throws {
    let people = try file(CanonicalJSON.bytes(People().json))
    let policy = try file(CanonicalJSON.bytes(Policy.oneStage.json))
    _ = try line("chief", .started(store: "big", desk: "大报", policy: policy, people: people))
  }

  private mutating func addIssue(_ number: Int, _ count: Int) throws {
    let name = "\(1900 + number / 12)-\(number % 12 + 101)"
    var filed: [Subject] = []
    for _ in 0..<count { filed.append(try draft(for: name)) }
    for subject in filed {
      let labels = LabelChange(adds: ["工会"], urgency: .set(5))
      try change(
        .tagged([Tagging(article: subject.article, object: subject.object, labels: labels)]))
    }
    for subject in filed { try change(.submitted([subject], policy: policy)) }
    for subject in filed {
      let decision = Decision(
        article: subject.article, object: subject.object, stage: "签发", policy: policy, store: "big")
      _ = try line("reviewer", .approved([decision]))
    }
    try publish(name, filed)
  }

  private mutating func draft(for issue: String) throws -> Subject {
    let article = Article(
      headline: words(14), section: words(4), bylines: [Byline(name: words(3))],
      blocks: (0..<4).map { _ in .paragraph(words(320)) })
    let object = try file(article.canonicalBytes)
    let revision = Revision(
      article: .made(ordinal: 0), object: object, summary: Summary(of: article),
      labels: LabelChange(issue: .set(issue)))
    let made = try line("editor", .drafted([revision]))
    return Subject(article: SHA256.digest(of: "\(made.hex):0"), object: object)
  }

  private mutating func change(_ act: Act) throws { _ = try line("editor", act) }

  private mutating func publish(_ name: String, _ filed: [Subject]) throws {
    var parts: [String: JSONValue] = [:]
    for part in ["template", "metrics", "layout"] {
      parts[part] = .string(try file(CanonicalJSON.bytes(["type": .string(part)])).hex)
    }
    let entries = filed.map { subject -> JSONValue in
      ["article": .string(subject.article.hex), "object": .string(subject.object.hex)]
    }
    var issue: JSONObject = [
      "type": "issue", "name": .string(name), "pages": 4, "draft": false,
      "articles": .array(entries), "pins": .array([]),
    ]
    for (key, value) in parts { issue[key] = value }
    let object = try file(CanonicalJSON.bytes(.object(issue)))
    let placements = filed.enumerated().map { at, subject in
      Placement(article: subject.article, object: subject.object, page: at / 10 + 1)
    }
    let revision = IssueRevision(name: name, object: object, pages: 4, articles: placements)
    _ = try line("chief", .published(revision))
  }

  // MARK: Files

  private mutating func words(_ count: Int) -> String {
    var text: [UInt8] = []
    while text.count < count * 3 {
      let start = random.below(letters.count / 3 - 24)
      let length = min(count - text.count / 3, 4 + random.below(16))
      text += letters[start * 3..<(start + length) * 3]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func file(_ bytes: [UInt8]) throws -> Digest {
    let id = SHA256.digest(bytes)
    let hex = id.hex
    let folder = "\(path)/objects/\(hex.prefix(2))"
    if folders.insert(folder).inserted { mkdir(folder, 0o777) }
    let name = "\(folder)/\(hex.dropFirst(2)).json"
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL, 0o444)
    if descriptor < 0 && errno == EEXIST { return id }
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else {
      throw CannotMeasure("\(name) cannot be written")
    }
    close(descriptor)
    return id
  }

  private mutating func line(_ person: String, _ act: Act) throws -> Digest {
    seq += 1
    let at = Timestamp(seconds: 1_000_000_000 + seq * 60)
    var members = Record(person: person, at: at, clockGiven: true, act: act).payload
    members["prev"] = previous.map { .string($0.hex) }
    members["seq"] = .integer(seq)
    let json = CanonicalJSON.bytes(.object(members))
    let hash = SHA256.digest(json)
    if segment.count + json.count + 66 > Self.segmentSize { try closeSegment() }
    segment += Array(hash.hex.utf8) + [0x20] + json + [0x0A]
    previous = hash
    return hash
  }

  private mutating func closeSegment() throws {
    segmentNumber += 1
    let folder = "\(path)/log/big"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let name = String(format: "%06d.jsonl", segmentNumber)
    try Data(segment).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    segment.removeAll(keepingCapacity: true)
  }
}
