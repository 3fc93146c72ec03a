public import Diagnostics
public import Notation
import Workflow

/// What came of making all twins one.
public struct JoinedTwins: Sendable {
  /// The articles that stay, in the order in which they were joined.
  public internal(set) var joined: [Digest] = []
  /// Why others were left as they are, a problem for each two.
  public internal(set) var left: [Problem] = []
}

extension Newsroom {
  /// Makes one article of each two twins, by a record for each. Those of which it is not plain that
  /// they belong together, or that cannot be joined as they stand, are left.
  public func joinTwins() throws(Problem) -> (outcome: JoinedTwins, view: DeskView) {
    var outcome = JoinedTwins()
    var seen: Set<Digest> = []
    for pair in try view().desk.twinPairs {
      do throws(Problem) {
        try joinTwins(pair)
        if seen.insert(pair.first).inserted { outcome.joined.append(pair.first) }
      } catch {
        guard error.kind == .refused else { throw error }
        outcome.left.append(error)
      }
    }
    return (outcome, try view())
  }

  private func joinTwins(_ pair: TwinPair) throws(Problem) {
    if pair.isPlain {
      _ = try join(pair.first, pair.second, onlyTwins: true)
      return
    }
    let view = try view()
    let (first, second) = (try view.known(pair.first), try view.known(pair.second))
    throw Problem(
      .refused, .twinsUnclear(.named(first)), advice: .joinByHand(first.number, second.number))
  }
}
