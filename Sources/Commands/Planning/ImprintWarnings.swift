import Diagnostics
import Operations

extension Call {
  /// Warns of what the imprint lacks; a mistake in its file is told, and hinders nothing.
  func tellImprint(_ check: () throws(Problem) -> ImprintReport?) {
    do throws(Problem) {
      guard let report = try check() else { return }
      for finding in report.findings { warn(finding.wording) }
      if let verdict = report.verdict { warn(verdict) }
    } catch {
      warn(error.wording + Wording(en: " ", zh: "") + .mendImprint)
    }
  }

  /// What the check of the imprint found; a mistake in its file is told.
  func imprintReport(
    _ newsroom: Newsroom, _ composed: ComposedIssue, _ view: DeskView
  ) -> ImprintReport? {
    do throws(Problem) {
      return try newsroom.checkImprint(of: composed, view)
    } catch {
      warn(error.wording + Wording(en: " ", zh: "") + .mendImprint)
      return nil
    }
  }
}
