import Foundation

/// How thorough a run is: a sample by default, everything with `PROOF=all`.
public enum Proof {
  /// Whether the person asked for the long run.
  public static var isAll: Bool {
    ProcessInfo.processInfo.environment["PROOF"] == "all"
  }

  /// The number of rounds of a seeded loop: `short` under `swift test`, else `all`.
  public static func samples(_ short: Int, all: Int) -> Int {
    isAll ? all : short
  }
}
