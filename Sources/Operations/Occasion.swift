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
  /// How the clocks go where the person sits.
  public let clocks: LocalClocks

  /// Says who acts, and when.
  public init(
    person: String, at: Timestamp, isClockGiven: Bool, logName: String?,
    freshLogName: @escaping () -> String, notices: DeskNotices = DeskNotices(),
    clock: Timestamp? = nil, clocks: LocalClocks = LocalClocks()
  ) {
    self.clock = clock ?? at
    self.clocks = clocks
    self.person = person
    self.at = at
    self.isClockGiven = isClockGiven
    self.logName = logName
    self.freshLogName = freshLogName
    self.notices = notices
  }
}

/// How the clocks go where somebody sits.
public struct LocalClocks {
  /// How many seconds they are ahead of UTC at a moment, and what that is called.
  private let zone: (Timestamp) -> (seconds: Int, name: String)

  /// Without a zone, UTC.
  public init(zone: @escaping (Timestamp) -> (seconds: Int, name: String) = { _ in (0, "UTC") }) {
    self.zone = zone
  }

  /// A moment shifted so that its day and clock read as they do there.
  public func local(_ moment: Timestamp) -> Timestamp {
    Timestamp(seconds: moment.seconds + zone(moment).seconds)
  }

  /// `2024-12-20 17:30 CST`.
  public func text(of moment: Timestamp) -> String {
    "\(local(moment).dayAndClock) \(zone(moment).name)"
  }

  /// What the clocks are called at a moment.
  public func name(at moment: Timestamp) -> String { zone(moment).name }
}
