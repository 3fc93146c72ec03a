import Diagnostics
import Operations

extension Call {
  /// Warns of what the imprint lacks; a mistake in its file is told, and hinders nothing.
  func tellImprint(_ check: () throws(Problem) -> ImprintReport?) {
    for sentence in imprintReport(check)?.sentences ?? [] { warn(sentence) }
  }

  /// What the check of the imprint found; a mistake in its file is told.
  func imprintReport(_ check: () throws(Problem) -> ImprintReport?) -> ImprintReport? {
    do throws(Problem) { return try check() } catch {
      warn(error.wording + Wording.gap + .mendImprint)
      return nil
    }
  }
}
