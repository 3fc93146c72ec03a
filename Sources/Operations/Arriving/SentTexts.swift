import Manuscript
import Revising

extension [Article] {
  /// What texts come to that were sent one after the other as copies of one: what a copy has from an
  /// earlier one than the last was not looked at there, so it does not undo a correction that came
  /// between them.
  var sum: Article? {
    guard var sum = first else { return nil }
    for at in indices.dropFirst() {
      sum = self[..<at].reduce(self[at]) { next, earlier in
        Merge.inFavourOfOurs(base: earlier, ours: next, theirs: sum).text
      }
    }
    return sum
  }
}
