import Archiving
public import Diagnostics
public import Notation

/// What nothing in the store names any more.
public struct StoreLeftovers: Sendable {
  /// One file.
  public struct File: Sendable {
    /// Its path.
    public let path: String
    /// Its length.
    public let bytes: Int
    /// The id it is filed under, if it is.
    public let id: Digest?
  }

  /// How old a file has to be, in days.
  public static let days = Leftovers.days
  /// How old one in `tmp/` has to be, in days.
  public static let scratchDays = Leftovers.scratchDays

  /// Those that are old enough.
  public let files: [File]
  /// How many are too young.
  public let young: Int

  /// How much room they take.
  public var bytes: Int { files.reduce(0) { $0 + $1.bytes } }
}

extension Newsroom {
  /// Finds what no record names and what is old enough; deletes it where `isDeleting`.
  /// - Parameters:
  ///   - count: how many files the person said to delete, if any.
  ///   - now: by the clock, whatever time the person gave for the record.
  public func leftovers(
    isDeleting: Bool, count: Int?, now: Timestamp, progress: (Int, Int) -> Void
  ) throws(Problem) -> StoreLeftovers {
    let found = try archive.leftovers(
      isDeleting: isDeleting, count: count, now: now.seconds, naming: Self.naming,
      progress: progress)
    return StoreLeftovers(
      files: found.files.map { .init(path: $0.path, bytes: $0.bytes, id: $0.id) },
      young: found.young)
  }
}
