public import Diagnostics
public import Notation

/// What one command did: who, when, in which words, and the act itself. One line of a log.
public struct Record: Hashable, Sendable {
  /// Who did it, by the name the desk knows.
  public var person: String
  /// When it was done.
  public var at: Timestamp
  /// Set where the time was given by the person (`--now`), not taken from the clock.
  public var clockGiven: Bool
  /// The person's own words: a note's text, the reason of a return, spike, hold or kill, the
  /// opinion of an approval, the remark on an edit.
  public var note: String?
  /// What was done.
  public var act: Act

  /// Makes a record.
  public init(
    person: String, at: Timestamp, clockGiven: Bool = false, note: String? = nil, act: Act
  ) {
    self.person = person
    self.at = at
    self.clockGiven = clockGiven
    self.note = note
    self.act = act
  }

  /// The members a log line holds for this record; the archive adds `prev` and `seq`.
  public var payload: JSONObject {
    var payload: JSONObject = [
      "act": .string(act.kind.rawValue), "at": .string(at.description), "person": .string(person),
    ]
    if clockGiven { payload["clock_given"] = true }
    payload["note"] = note.map { .string($0) }
    act.write(to: &payload)
    return payload
  }

  /// Reads the members of a log line; members it does not know are passed over.
  public init(payload: JSONObject, at place: Place) throws(Problem) {
    let fields = JSONFields(payload, at: place)
    let act = try Act(fields)
    let note = try fields.optionalString("note")
    if act.kind.needsNote && note == nil { throw fields.problem("note", .reasonMissing) }
    guard let at = Timestamp(iso: try fields.string("at")) else {
      throw fields.problem("at", .notATime)
    }
    self.init(
      person: try fields.string("person"), at: at, clockGiven: try fields.bool("clock_given"),
      note: note, act: act)
  }
}

/// A record in its place in a log.
public struct FiledRecord: Hashable, Sendable {
  /// The hash of its line.
  public var line: Digest
  /// The name of its log.
  public var log: String
  /// One more than the greatest number its writer had seen.
  public var seq: Int
  /// What the line says.
  public var record: Record
  /// The place of the record's first entry in the list of its line: 0 but for the later parts of a
  /// record that is folded in parts.
  public var first: Int

  /// Places a record.
  public init(line: Digest, log: String, seq: Int, record: Record, first: Int = 0) {
    self.first = first
    self.line = line
    self.log = log
    self.seq = seq
    self.record = record
  }
}
