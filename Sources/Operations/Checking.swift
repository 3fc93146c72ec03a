import Archiving
public import Diagnostics
public import Notation
import Workflow

/// What a check of the whole store found.
public struct StoreCheck: Sendable {
  /// One file that is not as it should be.
  public struct Finding: Sendable {
    /// What is wrong with it; raw values are the words `--json` prints.
    public enum Kind: String, Sendable {
      /// Something filed names it, and it is not there.
      case missing
      /// It is there and is not what was filed.
      case damaged
      /// It is whole, and nothing names it; harmless.
      case dangling
      /// It does not belong into a store; harmless.
      case foreign
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

  /// Files that are not as they should be, in the order of their paths.
  public let findings: [Finding]
  /// Lines that are whole but say what cannot be, one sentence each.
  public let anomalies: [Wording]
  /// How many filed values, lines and logs were read, and how many unacknowledged ends of logs
  /// were passed over.
  public let counts: (objects: Int, lines: Int, logs: Int, tornLines: Int)

  /// Whether something is lost or changed.
  public var isDamaged: Bool {
    !anomalies.isEmpty || findings.contains { $0.kind == .missing || $0.kind == .damaged }
  }
}

extension Newsroom {
  /// Recomputes every hash and follows every reference; changes nothing.
  public func check(progress: (Int, Int) -> Void) -> StoreCheck {
    let report = archive.check(
      references: Self.references(inRecord:), inObject: Self.references(inObject:),
      progress: progress)
    return StoreCheck(
      findings: report.findings.map(StoreCheck.Finding.init),
      anomalies: report.isDamaged ? [] : anomalies,
      counts: (report.objects, report.lines, report.logs, report.tornLines))
  }

  private static func references(inRecord payload: JSONObject) -> [Digest] {
    (try? Record(payload: payload, at: Place("log")))?.act.objects ?? []
  }

  /// What a filed value names: an issue its pages and texts, an article its pictures.
  private static func references(inObject value: JSONValue) -> [Digest] {
    if value["type"] == "article" {
      let pictures = (value["blocks"]?.arrayValue ?? []).compactMap { $0["media"]?.stringValue }
      return pictures.compactMap { Digest(hex: $0) }
    }
    guard value["type"] == "issue" else { return [] }
    let parts = ["template", "metrics", "layout"].compactMap { value[$0]?.stringValue }
    let texts = (value["articles"]?.arrayValue ?? []).compactMap { $0["object"]?.stringValue }
    return (parts + texts).compactMap { Digest(hex: $0) }
  }

  /// Lines that are whole but say what cannot be.
  private var anomalies: [Wording] {
    do throws(Problem) {
      return try view().desk.anomalies.map { .anomaly($0.log, $0.seq, $0.kind.wording) }
    } catch {
      return [error.wording]
    }
  }
}

extension StoreCheck.Finding {
  fileprivate init(_ finding: CheckReport.Finding) {
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
