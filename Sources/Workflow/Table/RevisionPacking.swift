import Manuscript
import Notation

// What texts are filed with, as the desk table holds it.

extension Act.Kind: Packed {
  private static let numbers = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  func pack(to packer: inout Packer) { packer.number(Self.numbers[self] ?? 0) }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self = try unpacker.one(of: Self.allCases)
  }
}

extension Byline: Packed {
  func pack(to packer: inout Packer) {
    packer.text(name)
    packer.text(role.rawValue)
    packer.optional(title)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let name = try unpacker.text()
    guard let role = Role(rawValue: try unpacker.text()) else { throw Unpacker.Fault() }
    self.init(name: name, role: role, title: try unpacker.optionalText())
  }
}

extension Summary: Packed {
  func pack(to packer: inout Packer) {
    packer.text(headline)
    packer.optional(opening)
    packer.optional(section)
    packer.text(language.rawValue)
    packer.number(length.characters)
    packer.number(length.words)
    packer.list(bylines)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(headline: try unpacker.text())
    opening = try unpacker.optionalText()
    section = try unpacker.optionalText()
    guard let language = CopyLanguage(rawValue: try unpacker.text()) else {
      throw Unpacker.Fault()
    }
    self.language = language
    length = CopyLength(characters: try unpacker.number(), words: try unpacker.number())
    bylines = try unpacker.list()
  }
}

extension Provenance: Packed {
  func pack(to packer: inout Packer) {
    packer.text(file)
    packer.digest(source)
    packer.optional(text)
    packer.optional(came)
    packer.text(encoding)
    packer.optional(channel)
    packer.optional(sender)
    packer.optional(unit)
    packer.list([imprint.paper, imprint.date, imprint.number, imprint.name]) { $0.optional($1) }
    packer.list(imprint.editors)
    packer.list(parts) { packer, part in
      packer.text(part.part)
      packer.list(part.lines)
    }
    packer.list(blocks) { packer, pieces in
      packer.list(pieces) { packer, piece in
        packer.number(piece.line)
        packer.optional(piece.start)
      }
    }
    packer.list(leftOut) { packer, left in
      packer.number(left.line)
      packer.text(left.role)
      packer.text(left.text)
    }
    packer.list(doubts) { packer, doubt in
      packer.text(doubt.kind)
      packer.number(doubt.line)
      packer.optional(doubt.headline)
    }
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let (file, source) = (try unpacker.text(), try unpacker.digest())
    let (text, came) = (try unpacker.optionalDigest(), try unpacker.optionalDigest())
    self.init(file: file, source: source, text: text, encoding: try unpacker.text())
    self.came = came
    channel = try unpacker.optionalText()
    sender = try unpacker.optionalText()
    unit = try unpacker.optionalText()
    let words = try unpacker.list { (read) throws(Unpacker.Fault) in try read.optionalText() }
    guard words.count == 4 else { throw Unpacker.Fault() }
    imprint = PageImprint(
      paper: words[0], date: words[1], number: words[2], name: words[3],
      editors: try unpacker.texts())
    parts = try unpacker.list { (read) throws(Unpacker.Fault) in
      PartLines(part: try read.text(), lines: try read.numbers())
    }
    blocks = try unpacker.list { (read) throws(Unpacker.Fault) in
      try read.list { (read) throws(Unpacker.Fault) in
        Piece(line: try read.number(), start: try read.optionalNumber())
      }
    }
    leftOut = try unpacker.list { (read) throws(Unpacker.Fault) in
      LeftOut(line: try read.number(), role: try read.text(), text: try read.text())
    }
    doubts = try unpacker.list { (read) throws(Unpacker.Fault) in
      Doubt(kind: try read.text(), line: try read.number(), headline: try read.optionalText())
    }
  }
}

extension FiledRevision: Packed {
  func pack(to packer: inout Packer) {
    packer.digest(line)
    kind.pack(to: &packer)
    packer.text(person)
    packer.time(at)
    packer.list(parents)
    packer.digest(object)
    summary.pack(to: &packer)
    packer.optional(provenance)
    packer.list(editors)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      line: try unpacker.digest(), kind: try unpacker.value(), person: try unpacker.text(),
      at: try unpacker.time(), parents: try unpacker.digests(), object: try unpacker.digest(),
      summary: try unpacker.value(), provenance: try unpacker.optional(),
      editors: try unpacker.texts())
  }
}
