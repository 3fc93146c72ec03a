import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering

/// `fsck`: checks the whole store.
enum FsckCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    name: "fsck", chineseName: "查库", group: .maintenance,
    summary: Wording(en: "Check every file of the store", zh: "检查库中的每个文件"),
    discussion: Wording(
      en:
        "Recomputes every hash, walks every log and follows every reference, and changes nothing. "
        + "Names what is missing, damaged, dangling (whole, but named by nothing) or foreign (not a "
        + "file of a store), each with its full id and path.",
      zh: "重新计算每个文件的校验值，检查每份日志与每处引用，不作任何改动。列出缺失、损坏、无人引用、不属于库的文件，附完整编号与路径。"),
    examples: [
      Example("newsdesk fsck", Wording(en: "Checks the store.", zh: "检查本库。"))
    ],
    exitCodes: [.done, .problem(.refused), .problem(.usage), .problem(.damaged)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let check = newsroom.check { call.progress(.checking, $0, of: $1) }
    if call.shared.json {
      call.write(json(check))
    } else {
      for finding in check.findings {
        let kind = call.text(of: finding.kind.title)
        let line = finding.line.map { ":\($0)" } ?? ""
        let text = "\(kind)\t\(finding.path)\(line)\t\(call.text(of: finding.what))"
        call.write(Printable.clean(text) + "\n")
      }
      for anomaly in check.anomalies { call.write(call.text(of: anomaly) + "\n") }
    }
    call.say(
      .checked(
        check.counts.objects, check.counts.lines, check.counts.logs, isDamaged: check.isDamaged))
    return check.isDamaged ? Problem.Kind.damaged.rawValue : 0
  }

  private static func json(_ check: StoreCheck) -> JSONValue {
    [
      "damaged": .bool(check.isDamaged), "objects": .integer(check.counts.objects),
      "lines": .integer(check.counts.lines), "logs": .integer(check.counts.logs),
      "torn_lines": .integer(check.counts.tornLines),
      "findings": .array(
        check.findings.map {
          [
            "kind": .string($0.kind.rawValue), "id": .optional($0.id?.hex),
            "path": .string($0.path), "line": $0.line.map { .integer($0) } ?? .null,
            "what": .string($0.what.english),
          ]
        }),
      "anomalies": .strings(check.anomalies.map(\.english)),
    ]
  }
}

extension StoreCheck.Finding.Kind {
  /// The kind as a person reads it.
  fileprivate var title: Wording {
    switch self {
    case .missing: Wording(en: "missing", zh: "缺失")
    case .damaged: Wording(en: "damaged", zh: "损坏")
    case .dangling: Wording(en: "dangling", zh: "无人引用")
    case .foreign: Wording(en: "foreign", zh: "不属于库")
    }
  }
}
