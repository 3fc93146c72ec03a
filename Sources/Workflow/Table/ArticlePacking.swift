import Notation

// The state of an article, as the desk table holds it under the article's id.

extension ArticleState {
  /// Everything but what follows from other articles.
  func packed() -> [UInt8] {
    var packer = Packer()
    packer.number(place.seq)
    packer.number(place.index)
    packer.list(revisions)
    packer.list(headPlaces)
    packLabels(to: &packer)
    packer.list(notes)
    packer.list(submissions)
    packer.list(decisions)
    for flag in [spiked, held, killed, claim] { packer.optional(flag) }
    packer.optional(embargo) { $0.time($1) }
    packer.optional(corrects)
    packer.list(corrections)
    packer.list(history)
    packOdds(to: &packer)
    return packer.bytes
  }

  private func packLabels(to packer: inout Packer) {
    packer.optional(slug)
    packer.list(tags)
    packer.optional(meantFor)
    packer.optional(urgency)
    packer.optional(drafter)
    packer.optional(splitFrom)
    packer.optional(joinedInto)
    packer.list(placements.sorted { precedes($0.key, $1.key) }) { packer, placement in
      packer.text(placement.key)
      packer.number(placement.value)
    }
    packer.list(printings)
  }

  /// What usually follows from the texts.
  private func packOdds(to packer: inout Packer) {
    let usual = Self.usualPlaces(revisions)
    let odd = places.filter { usual[$0.key] != $0.value }.sorted { $0.key < $1.key }
    packer.list(odd) { packer, place in
      packer.digest(place.key)
      packer.number(place.value)
    }
    packer.list(superseded.subtracting(revisions.flatMap(\.parents)).sorted())
    packer.list(proceedings) { packer, proceeding in
      switch proceeding {
      case .submission(let at): packer.number(at << 1)
      case .decision(let at): packer.number(at << 1 | 1)
      }
    }
    packer.list(sources)
  }

  private static func usualPlaces(_ revisions: [FiledRevision]) -> [Digest: Int] {
    var places: [Digest: Int] = [:]
    for (at, revision) in revisions.enumerated() { places[revision.line] = at }
    return places
  }

  /// Reads what `packed` wrote.
  init(id: Digest, packed: [UInt8]) throws(Unpacker.Fault) {
    var unpacker = Unpacker(packed)
    let seq = try unpacker.number()
    let index = try unpacker.number()
    let revisions: [FiledRevision] = try unpacker.list()
    guard let first = revisions.first else { throw Unpacker.Fault() }
    self.init(
      id: id, place: FilingPlace(seq: seq, line: first.line, index: index), revisions: revisions)
    headPlaces = try unpacker.numbers()
    try unpackLabels(&unpacker)
    notes = try unpacker.list()
    submissions = try unpacker.list()
    decisions = try unpacker.list()
    spiked = try unpacker.optional()
    held = try unpacker.optional()
    killed = try unpacker.optional()
    claim = try unpacker.optional()
    embargo = try unpacker.optional { (read) throws(Unpacker.Fault) in try read.time() }
    corrects = try unpacker.optional()
    corrections = try unpacker.digests()
    history = try unpacker.list()
    try unpackOdds(&unpacker)
    guard isConsistent else { throw Unpacker.Fault() }
  }

  private mutating func unpackLabels(_ unpacker: inout Unpacker) throws(Unpacker.Fault) {
    slug = try unpacker.optionalText()
    tags = try unpacker.texts()
    meantFor = try unpacker.optionalText()
    urgency = try unpacker.optionalNumber()
    drafter = try unpacker.optionalText()
    splitFrom = try unpacker.optionalDigest()
    joinedInto = try unpacker.optionalDigest()
    for _ in 0..<max(0, try unpacker.number()) {
      let issue = try unpacker.text()
      placements[issue] = try unpacker.number()
    }
    printings = try unpacker.list()
  }

  private mutating func unpackOdds(_ unpacker: inout Unpacker) throws(Unpacker.Fault) {
    places = Self.usualPlaces(revisions)
    for _ in 0..<max(0, try unpacker.number()) {
      let line = try unpacker.digest()
      places[line] = try unpacker.number()
    }
    superseded = Set(revisions.flatMap(\.parents)).union(try unpacker.digests())
    proceedings = try unpacker.numbers().map { number in
      number & 1 == 0 ? .submission(number >> 1) : .decision(number >> 1)
    }
    sources = try unpacker.digests()
  }

  /// Whether every place points to something.
  private var isConsistent: Bool {
    let texts = revisions.indices
    let steps = proceedings.allSatisfy { proceeding in
      switch proceeding {
      case .submission(let at): submissions.indices.contains(at)
      case .decision(let at): decisions.indices.contains(at)
      }
    }
    return steps && headPlaces.allSatisfy { texts.contains($0) }
      && places.values.allSatisfy { texts.contains($0) }
  }
}

extension Note: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(line)
    packer.text(person)
    packer.time(at)
    packer.text(text)
    packer.digest(object)
    packer.optional(anchor?.block)
    packer.optional(anchor?.phrase)
    packer.flag(isMust)
    packer.optional(resolved)
    packer.optional(sent)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let line = try unpacker.digest()
    let person = try unpacker.text()
    let at = try unpacker.time()
    let text = try unpacker.text()
    let object = try unpacker.digest()
    let block = try unpacker.optionalNumber()
    let phrase = try unpacker.optionalText()
    self.init(
      line: line, person: person, at: at, text: text, object: object,
      anchor: block.map { Anchor(block: $0, phrase: phrase) }, isMust: try unpacker.flag(),
      resolved: try unpacker.optional(), sent: try unpacker.optionalText())
  }
}

extension Submission: Packed {
  func pack(to packer: inout Packer) {
    packer.text(person)
    packer.time(at)
    packer.digest(object)
    packer.digest(policy)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      person: try unpacker.text(), at: try unpacker.time(), object: try unpacker.digest(),
      policy: try unpacker.digest())
  }
}

extension FiledDecision: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(decision.article)
    packer.digest(decision.object)
    packer.text(decision.stage)
    packer.digest(decision.policy)
    packer.text(decision.store)
    packer.list(decision.findings)
    packer.optional(decision.signature)
    packer.flag(isApproval)
    packer.digest(line)
    packer.number(seq)
    packer.text(person)
    packer.time(at)
    packer.optional(note)
    packer.optional(decision.change)
    packer.optional(decision.proxy)
    packer.optional(typist)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    var decision = Decision(
      article: try unpacker.digest(), object: try unpacker.digest(), stage: try unpacker.text(),
      policy: try unpacker.digest(), store: try unpacker.text(), findings: try unpacker.texts(),
      signature: try unpacker.optionalText())
    let isApproval = try unpacker.flag()
    let line = try unpacker.digest()
    let seq = try unpacker.number()
    let person = try unpacker.text()
    let at = try unpacker.time()
    let note = try unpacker.optionalText()
    decision.change = try unpacker.optional()
    decision.proxy = try unpacker.optional()
    self.init(
      decision: decision, isApproval: isApproval, line: line, seq: seq, person: person, at: at,
      note: note, typist: try unpacker.optionalText())
  }
}

extension Flag: Packed {
  func pack(to packer: inout Packer) {
    packer.text(person)
    packer.time(at)
    packer.optional(reason)
    packer.optional(until) { $0.time($1) }
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      person: try unpacker.text(), at: try unpacker.time(), reason: try unpacker.optionalText(),
      until: try unpacker.optional { (read) throws(Unpacker.Fault) in try read.time() })
  }
}

extension Printing: Packed {
  func pack(to packer: inout Packer) {
    packer.text(issue)
    packer.number(page)
    packer.digest(object)
    packer.time(at)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      issue: try unpacker.text(), page: try unpacker.number(), object: try unpacker.digest(),
      at: try unpacker.time())
  }
}

extension Event: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(line)
    packer.text(log)
    packer.number(seq)
    kind.pack(to: &packer)
    packer.text(person)
    packer.time(at)
    packer.flag(clockGiven)
    packer.optional(note)
    packer.optional(object)
    packer.optional(detail)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let line = try unpacker.digest()
    let log = try unpacker.text()
    let seq = try unpacker.number()
    self.init(
      line: line, log: log, seq: seq, kind: try unpacker.value(), person: try unpacker.text(),
      at: try unpacker.time(), clockGiven: try unpacker.flag(),
      note: try unpacker.optionalText(), object: try unpacker.optionalDigest(),
      detail: try unpacker.optionalText())
  }
}
