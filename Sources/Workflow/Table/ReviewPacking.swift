import Notation

// What review and proof rounds add, as the desk table holds it.

extension LateChange: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(since)
    packer.number(characters)
    packer.list(places.map(\.rawValue))
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let since = try unpacker.digest()
    let characters = try unpacker.number()
    let places = try unpacker.texts().compactMap { Place(rawValue: $0) }
    self.init(since: since, characters: characters, places: places)
  }
}

extension Proxy: Packed {
  func pack(to packer: inout Packer) {
    packer.text(signer)
    packer.optional(shelfMark)
    packer.optional(reply)
    packer.optional(evidence)
    packer.optional(at) { $0.time($1) }
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      signer: try unpacker.text(), shelfMark: try unpacker.optionalText(),
      reply: try unpacker.optionalText(), evidence: try unpacker.optionalDigest(),
      at: try unpacker.optional { (read) throws(Unpacker.Fault) in try read.time() })
  }
}

extension Subject: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(article)
    packer.digest(object)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(article: try unpacker.digest(), object: try unpacker.digest())
  }
}

extension FilingPlace: Packed {
  func pack(to packer: inout Packer) {
    packer.number(seq)
    packer.digest(line)
    packer.number(index)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      seq: try unpacker.number(), line: try unpacker.digest(), index: try unpacker.number())
  }
}

extension FiledConfiguration: Packed {
  func pack(to packer: inout Packer) {
    place.pack(to: &packer)
    packer.digest(people)
    packer.optional(signers)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      try FilingPlace(from: &unpacker), try unpacker.digest(), try unpacker.optionalDigest())
  }
}

extension FiledDelegation: Packed {
  func pack(to packer: inout Packer) {
    place.pack(to: &packer)
    packer.text(person)
    packer.time(at)
    packer.optional(reason)
    packer.text(delegation.stage)
    packer.text(delegation.from)
    packer.text(delegation.to)
    packer.time(delegation.until)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let place = try FilingPlace(from: &unpacker)
    let person = try unpacker.text()
    let at = try unpacker.time()
    let reason = try unpacker.optionalText()
    let delegation = Delegation(
      stage: try unpacker.text(), from: try unpacker.text(), to: try unpacker.text(),
      until: try unpacker.time())
    self.init(place: place, person: person, at: at, reason: reason, delegation: delegation)
  }
}

extension FiledProof: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(line)
    packer.text(person)
    packer.time(at)
    packer.text(step.issue)
    packer.digest(step.object)
    packer.number(step.round)
    packer.text(step.reader)
    packer.flag(step.kind == .checked)
    packer.list(step.pages) { packer, page in
      packer.number(page.number)
      packer.digest(page.digest)
    }
    packer.list(step.findings)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let line = try unpacker.digest()
    let person = try unpacker.text()
    let at = try unpacker.time()
    var step = ProofStep(
      issue: try unpacker.text(), object: try unpacker.digest(), round: try unpacker.number(),
      reader: try unpacker.text(), kind: try unpacker.flag() ? .checked : .read, pages: [])
    for _ in 0..<max(0, try unpacker.number()) {
      let number = try unpacker.number()
      step.pages.append(ProofStep.Page(number: number, digest: try unpacker.digest()))
    }
    step.findings = try unpacker.texts()
    self.init(line: line, person: person, at: at, step: step)
  }
}
