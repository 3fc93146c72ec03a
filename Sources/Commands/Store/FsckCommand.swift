import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering

/// `fsck`: checks the whole store, and mends it from another copy.
enum FsckCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Check every file of the store", zh: "检查库中的每个文件"),
    discussion: Wording(
      en:
        "Recomputes every hash, walks every log and follows every reference, and changes nothing. "
        + "Names what is missing, damaged, dangling (whole, but named by nothing), foreign (not a "
        + "file of a store) or edited (a file of desk/ that differs from what is in force), each with "
        + "its full id and path. --quick looks at names, sizes and logs only.\n"
        + "--repair --from COPY brings back what is missing or damaged from another copy of the "
        + "store: a clone, or a backup. It takes only bytes with the right hash and never deletes: "
        + "damaged files are kept under unfiled/damaged/.",
      zh: "重新计算每个文件的校验值，检查每份日志与每处引用，不作任何改动。列出缺失、损坏、无人引用、不属于库、"
        + "已改未生效（desk/ 中与现行规则不同）的文件，附完整编号与路径。--quick 只看文件名、大小和日志。\n"
        + "--repair --from 副本 从稿库的另一个副本（克隆或备份）取回缺失或损坏的文件；只取校验值相符的内容，"
        + "从不删除：损坏的文件保存在 unfiled/damaged/。"),
    options: [
      Option(
        "quick",
        help: Wording(
          en: "Look at names, sizes and logs, not into every file.", zh: "只看文件名、大小和日志，不读每个文件。")),
      Option(
        "repair",
        help: Wording(
          en: "Bring back what is missing or damaged.", zh: "取回缺失或损坏的文件。")),
      Option(
        "from", value: "COPY",
        help: Wording(
          en: "With --repair: the clone or backup to take it from.",
          zh: "与 --repair 同用：从哪个克隆或备份取回。")),
    ],
    examples: [
      Example("newsdesk fsck", Wording(en: "Checks the store.", zh: "检查本库。")),
      Example(
        "newsdesk fsck --repair --from /mnt/usb/store",
        Wording(en: "Mends the store from a backup.", zh: "用备份修复本库。")),
    ],
    exitCodes: [.done, .problem(.refused), .problem(.usage), .problem(.damaged)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let copy = call.parsed.value(of: "from")
    guard call.parsed.has("repair") == (copy != nil) else {
      throw Problem(.usage, .repairNeedsCopy)
    }
    if let copy { return try repair(call, from: call.path(copy)) }
    let isQuick = call.parsed.has("quick")
    let check = try call.newsroom().check(isQuick: isQuick, progress: call.steps(.checking))
    if call.shared.json { call.write(.object(CheckPrint.json(check))) } else { call.show(check) }
    call.say(CheckPrint.summary(check, isQuick: isQuick))
    return check.isDamaged ? Problem.Kind.damaged.rawValue : 0
  }

  private static func repair(_ call: Call, from copy: String) throws(Problem) -> Int32 {
    let repair = try Newsroom.repair(
      try StoreFinder(call).path(), from: copy, occasion: try call.occasion(),
      progress: call.steps(.checking))
    call.tell(repair)
    return repair.check.isDamaged ? Problem.Kind.damaged.rawValue : 0
  }
}

extension Call {
  /// Shows progress in at most a hundred steps.
  func steps(_ what: Wording) -> (Int, Int) -> Void {
    { done, total in
      let step = max(1, total / 100)
      progress(what, done >= total ? total : done - done % step, of: total)
    }
  }

  /// How many files that nothing names are told one by one.
  private static let fewDangling = 5

  /// Names everything a check found, one line each; what nothing names is only counted where it is
  /// much, as where one damaged line named all of it.
  func show(_ check: StoreCheck) {
    let dangling = check.count(.dangling)
    let isMuch = dangling > Self.fewDangling
    for finding in check.findings where !(isMuch && finding.kind == .dangling) {
      let line = finding.line.map { ":\($0)" } ?? ""
      let parts = [
        text(of: finding.kind.title), finding.path + line, text(of: finding.what),
      ]
      write(Printable.clean(parts.joined(separator: "\t")) + "\n")
    }
    if isMuch { write(text(of: .muchDangling(dangling)) + "\n") }
    for anomaly in check.anomalies { write(Printable.clean(text(of: anomaly)) + "\n") }
  }

  /// Says what a repair did and what is left to do.
  func tell(_ repair: StoreRepair) {
    if shared.json {
      var json = CheckPrint.json(repair.check)
      json["brought_back"] = .strings(repair.broughtBack)
      json["set_aside"] = .array(
        repair.setAside.map { ["path": .string($0.path), "kept_at": .string($0.keptAt)] })
      write(.object(json))
    } else {
      for path in repair.broughtBack { write("\(text(of: .broughtBackWord))\t\(path)\n") }
      show(repair.check)
    }
    for file in repair.setAside { say(.setAside(file.path, file.keptAt)) }
    say(
      .repaired(
        repair.broughtBack.count, repair.check.count(.missing) + repair.check.count(.damaged)))
  }
}

/// A check as it is printed.
enum CheckPrint {
  static func json(_ check: StoreCheck) -> JSONObject {
    [
      "damaged": .bool(check.isDamaged), "objects": .integer(check.counts.objects),
      "pictures": .integer(check.counts.pictures), "lines": .integer(check.counts.lines),
      "logs": .integer(check.counts.logs), "torn_lines": .integer(check.counts.tornLines),
      "bytes": .integer(check.counts.bytes),
      "findings": .array(check.findings.map(json)),
      "anomalies": .strings(check.anomalies.map(\.english)),
    ]
  }

  private static func json(_ finding: StoreCheck.Finding) -> JSONValue {
    [
      "kind": .string(finding.kind.rawValue), "id": .optional(finding.id?.hex),
      "path": .string(finding.path), "line": finding.line.map { .integer($0) } ?? .null,
      "what": .string(finding.what.english),
    ]
  }

  /// What was looked at, how it stands, and what to do.
  static func summary(_ check: StoreCheck, isQuick: Bool = false) -> Wording {
    let counts = check.counts
    var parts: [Wording] = [
      .checked(
        counts.objects + counts.pictures, counts.lines, counts.logs, isDamaged: check.isDamaged)
    ]
    let (missing, damaged) = (check.count(.missing), check.count(.damaged))
    if missing + damaged > 0 { parts.append(.lossesFound(missing: missing, damaged: damaged)) }
    if isQuick { parts.append(.onlyQuick) }
    let dangling = check.count(.dangling)
    if dangling > 0, !check.isDamaged { parts.append(.danglingFound(dangling)) }
    return parts.joined(separator: .gap)
  }
}

extension StoreCheck.Finding.Kind {
  /// The kind as a person reads it.
  fileprivate var title: Wording {
    switch self {
    case .missing: Wording(en: "missing", zh: "缺失")
    case .damaged: Wording(en: "damaged", zh: "损坏")
    case .dangling: .danglingWord
    case .foreign: Wording(en: "foreign", zh: "不属于库")
    case .edited: Wording(en: "edited", zh: "已改未生效")
    }
  }
}
