import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// `verify`: judges every approval anew.
enum VerifyCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Judge every approval anew and look for forgery", zh: "重新核验每一次审签，查有无伪造"),
    discussion: Wording(
      en:
        "Walks every log and says of every approval what it is worth: valid, carried (over to the "
        + "present text by a signed difference), stale (of a text the article no longer has), void "
        + "(against the policy), forged; and whether it is signed.\n"
        + "--against COPY compares the logs with another copy of the store: that shows an end that "
        + "was cut off, or a log that was written anew.\n"
        + "What nobody else has seen and nothing else names cannot be missed by any program.",
      zh: "逐条核对日志，说明每次审签现在的效力：有效、沿用（随改动签字沿用到现文本）、过时（所签文本已改）、无效（违反规则）、伪造；"
        + "并说明有无签名。\n--against COPY 与另一副本比对日志，可查出被截去的结尾或重写的日志。\n"
        + "没有别处见过、也没有别处提到的内容，任何程序都无从发现其缺失。"),
    options: [
      Option(
        "against", value: "COPY",
        help: Wording(en: "Another copy of the store.", zh: "本库的另一副本。"))
    ],
    examples: [
      Example("newsdesk verify", Wording(en: "Judges every approval.", zh: "核验全部审签。")),
      Example(
        "newsdesk verify --against /mnt/usb/store",
        Wording(en: "Compares with another copy as well.", zh: "并与另一副本比对。")),
    ],
    exitCodes: [
      ExitMeaning(0, Wording(en: "Nothing was forged.", zh: "没有伪造。")), .problem(.refused),
      .problem(.usage),
      ExitMeaning(
        3, Wording(en: "Something was forged, is gone, or is damaged.", zh: "有伪造、缺失或损坏。")),
    ])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let found = try newsroom.verify(
      against: call.parsed.value(of: "against").map { call.path($0) },
      signatures: Signatures(environment: call.surroundings.environment))
    if call.shared.json {
      call.write(json(found))
    } else {
      call.write(table(found, call))
      for line in found.releases.map(\.wording) + found.gaps + found.unfounded {
        call.write(Printable.clean(call.text(of: line)) + "\n")
      }
    }
    call.say(.verified(found.approvals.count, found.counts.lines, isForged: found.isForged))
    return found.isForged ? Problem.Kind.damaged.rawValue : 0
  }

  private static func table(_ found: Verification, _ call: Call) -> Table {
    let titles: [Wording] = [
      .verdictColumn, .signatureColumn, .articleColumn, .textColumn, .stageColumn, .personColumn,
      .dayColumn, .wordsColumn,
    ]
    let columns = titles.enumerated().map { index, title in
      Table.Column(title, canShrink: index == 7, isMain: index == 2)
    }
    let rows = found.approvals.map { approval -> [Table.Cell] in
      let title =
        call.isForPeople ? call.text(of: approval.verdict.title) : approval.verdict.rawValue
      let signature =
        call.isForPeople ? call.text(of: approval.signature.title) : approval.signature.rawValue
      return [
        Table.Cell(title, .strong), Table.Cell(signature),
        Table.Cell("\(approval.article.number) \(call.headline(of: approval.article))"),
        Table.Cell(approval.article.textNumber(approval.filed.decision.object), .faint),
        Table.Cell(approval.filed.decision.stage), Table.Cell(approval.filed.person),
        Table.Cell(call.shown(approval.filed.at).day),
        Table.Cell(approval.why.map { call.text(of: $0) } ?? ""),
      ]
    }
    return Table(columns, rows: rows)
  }

  private static func json(_ found: Verification) -> JSONValue {
    [
      "forged": .bool(found.isForged),
      "approvals": .array(
        found.approvals.map {
          [
            "verdict": .string($0.verdict.rawValue), "signature": .string($0.signature.rawValue),
            "article": .string($0.article.id.hex), "object": .string($0.filed.decision.object.hex),
            "stage": .string($0.filed.decision.stage), "person": .string($0.filed.person),
            "at": .string($0.filed.at.description), "line": .string($0.filed.line.hex),
            "typed_by": .optional($0.filed.typist), "why": .optional($0.why?.english),
          ]
        }),
      "releases": .array(
        found.releases.map {
          [
            "issue": .string($0.filed.revision.name), "signature": .string($0.signature.rawValue),
            "object": .string($0.filed.revision.object.hex), "person": .string($0.filed.person),
            "at": .string($0.filed.at.description), "line": .string($0.filed.line.hex),
            "why": .optional($0.why?.english),
          ]
        }),
      "gaps": .strings(found.gaps.map(\.english)),
      "unfounded": .strings(found.unfounded.map(\.english)),
    ]
  }
}

extension VerifiedRelease {
  fileprivate var wording: Wording {
    let what = Wording.releaseSignature(filed.revision.name, filed.person, signature.title)
    return why.map { what + Wording.gap + $0 } ?? what
  }
}

extension VerifiedApproval.Verdict {
  fileprivate var title: Wording {
    switch self {
    case .valid: Wording(en: "valid", zh: "有效")
    case .carried: Wording(en: "carried", zh: "沿用")
    case .stale: Wording(en: "stale", zh: "过时")
    case .void: Wording(en: "void", zh: "无效")
    case .forged: Wording(en: "forged", zh: "伪造")
    }
  }
}

extension VerifiedApproval.Signature {
  fileprivate var title: Wording {
    switch self {
    case .signed: Wording(en: "signed", zh: "已签名")
    case .unsigned: Wording(en: "unsigned", zh: "无签名")
    case .bad: Wording(en: "bad signature", zh: "签名不符")
    case .unchecked: Wording(en: "not checked", zh: "未核对")
    }
  }
}
