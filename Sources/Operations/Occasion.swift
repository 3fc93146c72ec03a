public import Notation

/// Who acts, when, and how a log is named: what every record needs from outside.
public struct Occasion {
  /// The person who acts.
  public let person: String
  /// When.
  public let at: Timestamp
  /// Whether the time was given, not read from the clock; records say so.
  public let isClockGiven: Bool
  /// The name of the log to write, where the person asks for one.
  public let logName: String?
  /// Makes a random name for a log of this copy.
  public let freshLogName: () -> String

  /// Says who acts, and when.
  public init(
    person: String, at: Timestamp, isClockGiven: Bool, logName: String?,
    freshLogName: @escaping () -> String
  ) {
    self.person = person
    self.at = at
    self.isClockGiven = isClockGiven
    self.logName = logName
    self.freshLogName = freshLogName
  }
}
