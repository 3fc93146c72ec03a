import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// `proof`: the proof rounds of an issue's pages.
enum ProofCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Record a proof round of an issue's pages, or show the rounds", zh: "登记或查看各版校次"),
    discussion: Wording(
      en:
        "With --round N the pages were read: with --finding each thing to correct, without any they "
        + "are clear, and locked until a finding opens them again. --checked says that the "
        + "corrections are in. A later change of a page voids its rounds, and only its own.",
      zh: "写 --round N 表示已校：--finding 写明每一处，没有则为校毕，该版随即锁定，再登记一处才能改动。--checked 表示已核红。"
        + "某版此后改动，只有该版的校次作废。"),
    parameters: [.issue],
    options: [
      Option("round", value: "1-3", help: Wording(en: "The round.", zh: "第几校。")),
      Option("by", value: "PERSON", help: Wording(en: "Who read.", zh: "校对人。")),
      Option("page", value: "N", help: Wording(en: "Only this page.", zh: "只是这一版。")),
      Option(
        "finding", value: "TEXT", repeatable: true,
        help: Wording(en: "Something to correct.", zh: "要改的一处。")),
      Option(
        "checked", help: Wording(en: "The corrections are in.", zh: "改动已核红。")),
    ],
    examples: [
      Example(
        "newsdesk proof 2024-12 --round 1 --by li --page 2 --finding 第三栏“人会”应为“入会”",
        Wording(en: "One thing was found on page 2.", zh: "第 2 版一校查出一处。")),
      Example(
        "newsdesk proof 2024-12 --round 1 --page 2 --checked",
        Wording(en: "It is corrected.", zh: "已核红。")),
      Example("newsdesk proof 2024-12", Wording(en: "Shows the rounds.", zh: "查看各版校次。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let name = try call.issueName()
    let newsroom = try call.newsroom()
    guard let round = try call.parsed.integer(of: "round") else {
      return try show(name, newsroom, call)
    }
    guard (1...3).contains(round) else { throw Problem(.usage, .proofRoundsOutOfRange) }
    var request = ProofRequest(issue: name, round: round)
    request.reader = try call.parsed.value(of: "by").map { name throws(Problem) in
      try PersonName.checked(name)
    }
    request.page = try call.parsed.integer(of: "page")
    request.findings = call.parsed.values(of: "finding")
    request.isCheck = call.parsed.has("checked")
    if request.isCheck && !request.findings.isEmpty {
      throw Problem(.usage, .checkedOrFound)
    }
    let view = try newsroom.proof(request)
    if call.shared.json { call.write(json(try newsroom.proofs(of: name, view))) }
    call.say(
      request.isCheck
        ? .proofChecked(name, round) : .proofed(name, round, request.findings.count))
    return 0
  }

  private static func show(
    _ name: String, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> Int32 {
    let pages = try newsroom.proofs(of: name, try newsroom.view())
    if call.shared.json {
      call.write(json(pages))
      return 0
    }
    let rounds = pages.first?.rounds.count ?? 0
    let columns =
      [Table.Column(.pageColumn)] + (0..<rounds).map { Table.Column(.roundColumn($0 + 1)) }
    let rows = pages.map { page in
      [Table.Cell(String(page.page.number), .strong)]
        + page.rounds.map { Table.Cell(call.isForPeople ? call.text(of: $0.title) : $0.word) }
    }
    call.write(Table(columns, rows: rows))
    if call.isForPeople { call.write(findings(pages, call)) }
    return 0
  }

  /// What is to be corrected or checked, a line for each, under the table.
  private static func findings(_ pages: [PageProofs], _ call: Call) -> String {
    var lines: [String] = []
    for page in pages {
      for (index, state) in page.rounds.enumerated() {
        lines += state.findings.map { finding in
          let words = Wording.pageFinding(page.page.number, index + 1, state.title, finding)
          return Printable.line(call.text(of: words)) + "\n"
        }
      }
    }
    return lines.isEmpty ? "" : "\n" + lines.joined()
  }

  private static func json(_ pages: [PageProofs]) -> JSONValue {
    .array(
      pages.map {
        [
          "page": .integer($0.page.number), "digest": .string($0.page.digest.hex),
          "rounds": .strings($0.rounds.map(\.word)),
          "findings": .array($0.rounds.map { .strings($0.findings) }),
        ]
      })
  }
}

extension ProofState {
  /// The word that programs get.
  fileprivate var word: String {
    switch self {
    case .unread: "unread"
    case .found(let findings): "found \(findings.count)"
    case .toCheck(let findings): "to check \(findings.count)"
    case .cleared: "cleared"
    case .void: "void"
    }
  }

  /// What was found and is not yet put right, or not yet checked.
  fileprivate var findings: [String] {
    switch self {
    case .found(let findings), .toCheck(let findings): findings
    case .unread, .cleared, .void: []
    }
  }

  /// The state in a table.
  var title: Wording {
    switch self {
    case .unread: .pageUnread
    case .found(let findings): .pageToCorrect(findings.count)
    case .toCheck(let findings): .pageToCheck(findings.count)
    case .cleared: .pageCleared
    case .void: .pageChangedSince
    }
  }
}
