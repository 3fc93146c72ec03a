public import Notation

/// Who acts, when, and how a log is named: what every record needs from outside.
public struct Occasion {
  /// The person who acts.
  public let person: String
  /// When.
  public let at: Timestamp
  /// What the real clock says, whatever time was given.
  public let clock: Timestamp
  /// Whether the time was given, not read from the clock; records say so.
  public let isClockGiven: Bool
  /// The name of the log to write, where the person asks for one.
  public let logName: String?
  /// Makes a random name for a log of this copy.
  public let freshLogName: () -> String
  /// What is to be told about the desk table.
  public let notices: DeskNotices

  /// Says who acts, and when.
  public init(
    person: String, at: Timestamp, isClockGiven: Bool, logName: String?,
    freshLogName: @escaping () -> String, notices: DeskNotices = DeskNotices(),
    clock: Timestamp? = nil
  ) {
    self.clock = clock ?? at
    self.person = person
    self.at = at
    self.isClockGiven = isClockGiven
    self.logName = logName
    self.freshLogName = freshLogName
    self.notices = notices
  }
}
