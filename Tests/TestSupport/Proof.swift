import Foundation

/// How thorough a run is: a seeded sample by default, everything with `PROOF=all`, and with
/// `PROOF=3/10` the third of ten parts that are everything together.
public enum Proof {
  /// Whether the person asked for the long run.
  public static var isAll: Bool { setting == "all" }

  /// Whether this is the run of every day, which takes samples.
  public static var isShort: Bool { setting == nil }

  /// The number of rounds of a seeded loop: `short` under `swift test`, else `all` or its part.
  public static func samples(_ short: Int, all: Int) -> Int {
    if isAll { return all }
    return part.map { max(short, all / $0.count) } ?? short
  }

  /// The chance of a seeded loop: the same in every run, but another one in each part.
  public static func chance(seed: UInt64) -> SeededGenerator {
    SeededGenerator(seed: seed &+ UInt64(part?.number ?? 0) &* 1_000_003)
  }

  /// The seeds of a loop that takes minutes for each: the first, another one in each part, and with
  /// `PROOF=all` three of them, or as many as `SEEDS` says.
  public static func seeds(from first: UInt64) -> [UInt64] {
    guard isAll else { return [first + UInt64(part?.number ?? 0)] }
    let count = ProcessInfo.processInfo.environment["SEEDS"].flatMap(UInt64.init) ?? 3
    return Array(first..<first + count)
  }

  /// The points of `points` that this run tries: a seeded sample of them, a part, or all.
  public static func chosen<Point>(
    _ points: [Point], sample: Int, seed: UInt64 = 4
  ) -> [Point] {
    if isAll { return points }
    if let part, points.count >= part.count {
      return points.enumerated().filter { $0.offset % part.count == part.number }.map(\.element)
    }
    var random = SeededGenerator(seed: seed)
    let order = points.indices.shuffled(using: &random).prefix(sample)
    return order.sorted().map { points[$0] }
  }

  /// Tells how much was tried; the counts of the long run are published.
  public static func tell(_ sentence: String) {
    FileHandle.standardOutput.write(Data("proof: \(sentence)\n".utf8))
  }

  private static var setting: String? { ProcessInfo.processInfo.environment["PROOF"] }

  private static var part: (number: Int, count: Int)? {
    let numbers = (setting ?? "").split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, numbers[1] > 0, numbers[0] >= 0 else { return nil }
    return (numbers[0] % numbers[1], numbers[1])
  }
}
