import Notation

// The state of an issue, and what is odd, as the desk table holds them.

extension IssueState {
  func packed() -> [UInt8] {
    var packer = Packer()
    packer.number(place.seq)
    packer.digest(place.line)
    var known: [[Placement]] = []
    for filed in [revisions, publishings, release.map { [$0] } ?? []] {
      packer.list(filed) { packer, issue in issue.pack(to: &packer, &known) }
    }
    packer.list(proofs)
    packer.optional(latest)
    packer.optional(plan)
    packer.list(promises)
    return packer.bytes
  }

  init(name: String, packed: [UInt8]) throws(Unpacker.Fault) {
    var unpacker = Unpacker(packed)
    let seq = try unpacker.number()
    let line = try unpacker.digest()
    self.init(name: name, place: FilingPlace(seq: seq, line: line, index: 0))
    var known: [[Placement]] = []
    for _ in 0..<max(0, try unpacker.number()) {
      revisions.append(try FiledIssue(name, &unpacker, &known))
    }
    for _ in 0..<max(0, try unpacker.number()) {
      publishings.append(try FiledIssue(name, &unpacker, &known))
    }
    for _ in 0..<max(0, try unpacker.number()) {
      release = try FiledIssue(name, &unpacker, &known)
    }
    proofs = try unpacker.list()
    latest = try unpacker.optional()
    plan = try unpacker.optional()
    promises = try unpacker.list()
  }
}

extension FiledIssue {
  /// What was composed is usually what is published; the articles are written once.
  fileprivate func pack(to packer: inout Packer, _ known: inout [[Placement]]) {
    packer.digest(line)
    packer.number(seq)
    packer.text(person)
    packer.time(at)
    packer.digest(revision.object)
    packer.list(revision.parents)
    packer.number(revision.pages)
    packer.flag(revision.isDraft)
    packer.optional(revision.override)
    packer.optional(revision.signature)
    if let at = known.firstIndex(of: revision.articles) { return packer.number(at + 1) }
    known.append(revision.articles)
    packer.number(0)
    packer.list(revision.articles)
  }

  fileprivate init(
    _ name: String, _ unpacker: inout Unpacker, _ known: inout [[Placement]]
  ) throws(Unpacker.Fault) {
    let line = try unpacker.digest()
    let seq = try unpacker.number()
    let person = try unpacker.text()
    let at = try unpacker.time()
    var revision = IssueRevision(
      name: name, object: try unpacker.digest(), parents: try unpacker.digests(),
      pages: try unpacker.number(), isDraft: try unpacker.flag(), articles: [],
      override: try unpacker.optionalText(), signature: try unpacker.optionalText())
    let same = try unpacker.number()
    if same == 0 { known.append(try unpacker.list()) }
    let place = same == 0 ? known.count - 1 : same - 1
    guard known.indices.contains(place) else { throw Unpacker.Fault() }
    revision.articles = known[place]
    self.init(line: line, seq: seq, person: person, at: at, revision: revision)
  }
}

extension Placement: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(article)
    packer.digest(object)
    packer.optional(page)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      article: try unpacker.digest(), object: try unpacker.digest(),
      page: try unpacker.optionalNumber())
  }
}

extension Anomaly: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(line)
    packer.text(log)
    packer.number(seq)
    switch kind {
    case .unknownArticle(let article): packer.odd(0, [article])
    case .unknownParent(let article, let line): packer.odd(1, [article, line])
    case .ordinalTwice(let ordinal):
      packer.odd(2, [])
      packer.number(ordinal)
    case .unknownText(let article, let object): packer.odd(3, [article, object])
    case .mergeOfOne(let article): packer.odd(4, [article])
    case .startedTwice: packer.odd(5, [])
    }
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let line = try unpacker.digest()
    let log = try unpacker.text()
    let seq = try unpacker.number()
    let kind: Kind
    switch try unpacker.number() {
    case 0: kind = .unknownArticle(try unpacker.digest())
    case 1: kind = .unknownParent(article: try unpacker.digest(), line: try unpacker.digest())
    case 2: kind = .ordinalTwice(try unpacker.number())
    case 3: kind = .unknownText(article: try unpacker.digest(), object: try unpacker.digest())
    case 4: kind = .mergeOfOne(article: try unpacker.digest())
    case 5: kind = .startedTwice
    default: throw Unpacker.Fault()
    }
    self.init(line: line, log: log, seq: seq, kind: kind)
  }
}

extension Packer {
  fileprivate mutating func odd(_ number: Int, _ digests: [Digest]) {
    self.number(number)
    for digest in digests { self.digest(digest) }
  }
}
