import Diagnostics
import Notation

extension NoteReference {
  var json: JSONValue {
    var entry: JSONObject = ["article": .string(article.hex), "line": .string(line.hex)]
    if ordinal != 0 { entry["ordinal"] = .integer(ordinal) }
    return .object(entry)
  }

  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      article: try fields.digest("article"), line: try fields.digest("line"),
      ordinal: try fields.optionalInteger("ordinal") ?? 0)
  }
}

extension Proxy {
  func write(to entry: inout JSONObject) {
    entry["signer"] = .string(signer)
    entry["shelf_mark"] = shelfMark.map { .string($0) }
    entry["reply"] = reply.map { .string($0) }
    entry["evidence"] = evidence.map { .string($0.hex) }
    entry["signed_at"] = at.map { .string($0.description) }
  }

  init?(decision fields: JSONFields) throws(Problem) {
    guard let signer = try fields.optionalString("signer") else { return nil }
    self.init(
      signer: signer, shelfMark: try fields.optionalString("shelf_mark"),
      reply: try fields.optionalString("reply"),
      evidence: try fields.optionalDigest("evidence"), at: try optionalTime(fields, "signed_at"))
  }
}

extension Delegation {
  func write(to payload: inout JSONObject) {
    payload["stage"] = .string(stage)
    payload["from"] = .string(from)
    payload["to"] = .string(to)
    payload["until"] = .string(until.description)
  }

  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      stage: try fields.string("stage"), from: try fields.string("from"),
      to: try fields.string("to"), until: try time(fields, "until"))
  }
}

extension ProofStep {
  func write(to payload: inout JSONObject) {
    payload["issue"] = .string(issue)
    payload["object"] = .string(object.hex)
    payload["round"] = .integer(round)
    payload["reader"] = .string(reader)
    payload["proof"] = .string(kind.rawValue)
    payload["pages"] = .array(
      pages.map { ["page": .integer($0.number), "digest": .string($0.digest.hex)] })
    if !findings.isEmpty { payload["findings"] = .strings(findings) }
  }

  init(_ fields: JSONFields) throws(Problem) {
    guard let kind = Kind(rawValue: try fields.string("proof")) else {
      throw fields.problem("proof", .unknownAct)
    }
    var pages: [Page] = []
    for page in try fields.list("pages") {
      pages.append(Page(number: try page.integer("page"), digest: try page.digest("digest")))
    }
    self.init(
      issue: try fields.string("issue"), object: try fields.digest("object"),
      round: try fields.integer("round"), reader: try fields.string("reader"), kind: kind,
      pages: pages, findings: try fields.strings("findings"))
  }
}
