import Archiving
public import Diagnostics
public import Notation
import Workflow

/// What a check of the whole store found.
public struct StoreCheck: Sendable {
  /// One file that is not as it should be.
  public struct Finding: Sendable {
    /// What is wrong with it; raw values are the words `--json` prints.
    public enum Kind: String, CaseIterable, Sendable {
      /// Something filed names it, and it is not there.
      case missing
      /// It is there and is not what was filed.
      case damaged
      /// It is whole, and nothing names it; harmless.
      case dangling
      /// It does not belong into a store; harmless.
      case foreign
      /// A file of `desk/` that differs from the version filed last, or is gone; harmless.
      case edited
    }

    /// What is wrong with it.
    public let kind: Kind
    /// The id it is or should be filed under.
    public let id: Digest?
    /// Its path.
    public let path: String
    /// 1-based line, for a line of a log.
    public let line: Int?
    /// A full sentence.
    public let what: Wording
  }

  /// How much was looked at.
  public struct Counts: Hashable, Sendable {
    /// Filed values.
    public let objects: Int
    /// Pictures.
    public let pictures: Int
    /// Logs.
    public let logs: Int
    /// Lines of all logs.
    public let lines: Int
    /// Unacknowledged ends of logs, which were passed over.
    public let tornLines: Int
    /// How many bytes they have.
    public let bytes: Int
  }

  /// Files that are not as they should be, in the order of their paths.
  public let findings: [Finding]
  /// Lines that are whole but say what cannot be, one sentence each.
  public let anomalies: [Wording]
  /// How much was looked at.
  public let counts: Counts

  /// Whether something is lost or changed.
  public var isDamaged: Bool {
    !anomalies.isEmpty || findings.contains { $0.kind == .missing || $0.kind == .damaged }
  }

  /// How many findings are of a kind.
  public func count(_ kind: Finding.Kind) -> Int { findings.count { $0.kind == kind } }
}

extension Newsroom {
  /// The members by which records and filed values name filed values: texts, rules, the parts of
  /// an issue, pictures.
  static let naming = NamingMembers([
    "object", "came", "policy", "people", "signers", "template", "metrics", "hyphenation", "layout",
    "media", "evidence",
  ])

  /// Recomputes every hash and follows every reference; a quick check looks at names, sizes and the
  /// lines of the logs only. Changes nothing but the note of when it was.
  public func check(isQuick: Bool = false, progress: (Int, Int) -> Void) -> StoreCheck {
    let report = archive.check(isQuick ? .quick : .full, naming: Self.naming, progress: progress)
    let check = judged(report)
    archive.losses.clear()
    note("check", ["quick": .bool(isQuick), "sound": .bool(!check.isDamaged)])
    return check
  }

  /// What a check found, with what `desk/` and the records themselves show. Where lines are lost,
  /// what others say of them cannot be, which is no finding of its own.
  func judged(_ report: CheckReport) -> StoreCheck {
    let state = odd
    let findings = report.findings.map(StoreCheck.Finding.init) + state.edited
    return StoreCheck(
      findings: findings.sorted { ($0.path, $0.line ?? 0) < ($1.path, $1.line ?? 0) },
      anomalies: report.isDamaged ? [] : state.anomalies, counts: StoreCheck.Counts(report))
  }

  /// Files of `desk/` that differ from what is in force, and lines that say what cannot be.
  private var odd: (edited: [StoreCheck.Finding], anomalies: [Wording]) {
    do throws(Problem) {
      let view = try view()
      let edited = changedConfiguration(view).map { change in
        StoreCheck.Finding(
          kind: .edited, id: nil, path: "\(path)/\(change.part.path)", line: nil,
          what: change.what)
      }
      return (edited, view.desk.anomalies.map { .anomaly($0.log, $0.seq, $0.kind.wording) })
    } catch {
      return ([], [error.wording])
    }
  }
}

extension StoreCheck.Finding {
  init(_ finding: CheckReport.Finding) {
    kind =
      switch finding.kind {
      case .missing: .missing
      case .damaged: .damaged
      case .dangling: .dangling
      case .foreign: .foreign
      }
    (id, path, line, what) = (finding.id, finding.path, finding.line, finding.what)
  }
}

extension StoreCheck.Counts {
  init(_ report: CheckReport) {
    self.init(
      objects: report.objects, pictures: report.pictures, logs: report.logs, lines: report.lines,
      tornLines: report.tornLines, bytes: report.bytes)
  }
}
