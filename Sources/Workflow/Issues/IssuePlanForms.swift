import Diagnostics
import Notation

// The members of records about plans and promises.

extension IssuePlan {
  func write(to payload: inout JSONObject) {
    payload["date"] = .string(date.description)
    payload["number"] = number.map { .integer($0) }
    payload["whole"] = whole.map { .integer($0) }
    payload["due"] = due.map { .string($0.description) }
    payload["pages"] = .integer(pages)
    payload["special"] = special.map { .string($0) }
  }

  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      date: try time(fields, "date").date, number: try fields.optionalInteger("number"),
      whole: try fields.optionalInteger("whole"), due: try optionalTime(fields, "due"),
      pages: try fields.integer("pages"), special: try fields.optionalString("special"))
  }
}

extension Promise {
  var json: JSONValue {
    var members: JSONObject = ["slug": .string(slug), "page": .integer(page)]
    if kind != .story { members["kind"] = .string(kind.rawValue) }
    members["by"] = by.map { .string($0) }
    if length > 0 { members["length"] = .integer(length) }
    if isInWords { members["in_words"] = true }
    if photos > 0 { members["photos"] = .integer(photos) }
    members["columns"] = columns.map { .integer($0) }
    members["lines"] = lines.map { .integer($0) }
    members["due"] = due.map { .string($0.description) }
    if isStanding { members["standing"] = true }
    return .object(members)
  }

  init(_ fields: JSONFields) throws(Problem) {
    let word = try fields.optionalString("kind") ?? Kind.story.rawValue
    guard let kind = Kind(rawValue: word) else { throw fields.problem("kind", .unknownPromise) }
    self.init(
      slug: try fields.string("slug"), kind: kind, by: try fields.optionalString("by"),
      length: try fields.optionalInteger("length") ?? 0, isInWords: try fields.bool("in_words"),
      photos: try fields.optionalInteger("photos") ?? 0, page: try fields.integer("page"),
      columns: try fields.optionalInteger("columns"), lines: try fields.optionalInteger("lines"),
      due: try optionalTime(fields, "due"), isStanding: try fields.bool("standing"))
  }
}

/// Reads the promises of a record.
func promises(_ fields: JSONFields) throws(Problem) -> [Promise] {
  var promises: [Promise] = []
  for entry in try fields.list("promises") { promises.append(try Promise(entry)) }
  return promises
}

// Plans and promises as the desk table holds them.

extension IssuePlan: Packed {
  func pack(to packer: inout Packer) {
    packer.number(date.daysSince1970)
    packer.optional(number)
    packer.optional(whole)
    packer.optional(due?.seconds)
    packer.number(pages)
    packer.optional(special)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init(
      date: CivilDate(daysSince1970: try unpacker.number()),
      number: try unpacker.optionalNumber(), whole: try unpacker.optionalNumber(),
      due: try unpacker.optionalNumber().map { Timestamp(seconds: $0) },
      pages: try unpacker.number(), special: try unpacker.optionalText())
  }
}

extension Promise: Packed {
  func pack(to packer: inout Packer) {
    packer.text(slug)
    packer.number(Kind.allCases.firstIndex(of: kind) ?? 0)
    packer.optional(by)
    packer.list([length, isInWords ? 1 : 0, photos, page, isStanding ? 1 : 0])
    packer.optional(columns)
    packer.optional(lines)
    packer.optional(due?.seconds)
  }

  init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let slug = try unpacker.text()
    let kind = try unpacker.one(of: Kind.allCases)
    let by = try unpacker.optionalText()
    let numbers = try unpacker.numbers()
    guard numbers.count == 5 else { throw Unpacker.Fault() }
    self.init(
      slug: slug, kind: kind, by: by, length: numbers[0], isInWords: numbers[1] == 1,
      photos: numbers[2], page: numbers[3], columns: try unpacker.optionalNumber(),
      lines: try unpacker.optionalNumber(),
      due: try unpacker.optionalNumber().map { Timestamp(seconds: $0) },
      isStanding: numbers[4] == 1)
  }
}
