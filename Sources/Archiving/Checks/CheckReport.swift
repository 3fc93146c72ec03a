public import Diagnostics
public import Notation

/// What a check of the whole store found.
public struct CheckReport: Hashable, Sendable {
  /// One thing that is not as it should be.
  public struct Finding: Hashable, Sendable {
    /// What is wrong with it.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// Something filed names it, and it is not there.
      case missing
      /// It is there and is not what was filed.
      case damaged
      /// It is whole, and nothing names it. Harmless: a command that ended before its line.
      case dangling
      /// It does not belong into a store. Harmless.
      case foreign
    }

    /// What is wrong with it.
    public let kind: Kind
    /// The id it is or should be filed under, where it has one.
    public let id: Digest?
    /// Its path; below the store's folder as that was named.
    public let path: String
    /// 1-based line, for a line of a log.
    public let line: Int?
    /// A full sentence.
    public let what: Wording
  }

  /// Everything found, in the order of paths.
  public internal(set) var findings: [Finding] = []
  /// How many filed values there are.
  public internal(set) var objects = 0
  /// How many pictures there are.
  public internal(set) var pictures = 0
  /// How many lines the logs have.
  public internal(set) var lines = 0
  /// How many logs there are.
  public internal(set) var logs = 0
  /// How many bytes were read.
  public internal(set) var bytes = 0
  /// Ends of logs that were never acknowledged; they are passed over and harm nothing.
  public internal(set) var tornLines = 0

  /// Whether anything is lost or changed: exit code 3.
  public var isDamaged: Bool {
    findings.contains { $0.kind == .missing || $0.kind == .damaged }
  }
}

/// How much of a store is looked at.
public enum CheckDepth: Sendable {
  /// Names and sizes of everything filed, and every line of the logs.
  case quick
  /// Every byte.
  case full
}
