import Arguments
import Diagnostics
import Manuscript
import Notation
import Operations
import Proofreading
import TextRendering
import Workflow

/// `check`: what proofreading finds in articles.
enum CheckCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Proofread articles by rules that are sure", zh: "按确定的规则校对稿件"),
    discussion: Wording(
      en:
        "Looks for brackets and quotation marks without partner, days that no calendar has, "
        + "weekdays that do not fit their date, words and passages that stand there twice, and "
        + "numbers of people; in Chinese copy also for marks of the wrong width (GB/T 15834), numbers "
        + "written two ways (GB/T 15835), doubled characters and names written with another "
        + "character. What it does not find is not thereby right.\n"
        + "--fix puts right what is right whatever the sense (widths, ellipses, zeros of years), as an edit; "
        + "approvals given before then have to be given again. Everything else is only shown.\n"
        + "--accept lets what is found in some words stand in one article, with the reason; reviewers "
        + "are told; --accept with --off takes that back. Words that are right throughout the paper stand in the policy as `words`.\n"
        + "The policy may say with `findings` how many mistakes an article may have when it is "
        + "approved. The error rate is that of the rules for newspapers and periodicals of 2020, of "
        + "the mistakes found; questions to the editor are not counted.",
      zh: "查找标点全半角与不成对（GB/T 15834）、数字写法（GB/T 15835）、不存在的日期、与日期不符的星期、重字重词重段、姓名用字不一、"
        + "个人号码。没有查出的不等于没有差错。\n"
        + "--fix 只改不涉及文意的（全半角、省略号、〇），作为一次改稿入库；此前的审签须重签。其余只列出。\n"
        + "--accept 使一篇稿件中查出的某几个字放行，须写明理由，审稿人会看到；加 --off 撤回。全报通用的词语写入审稿规则的 `words`。\n"
        + "审稿规则可用 `findings` 规定审签时容许几处差错。差错率按 2020 年《报纸期刊质量管理规定》的计算方法，只计查出的差错，不计疑问。"),
    parameters: [.articles],
    options: [
      Option("fix", help: Wording(en: "Put the plain ones right.", zh: "改正无歧义的差错。")),
      Option(
        "accept", value: "WORDS",
        help: Wording(
          en: "Let what is found in these words stand in the article.", zh: "此稿中查出的这几个字放行。")),
      Option(
        "off",
        help: Wording(en: "With --accept: it stands no longer.", zh: "与 --accept 合用：撤回放行。")),
      .reason,
    ],
    examples: [
      Example("newsdesk check a1b2", Wording(en: "Proofreads an article.", zh: "校对一篇稿件。")),
      Example(
        "newsdesk check a1b2 --accept 开开心心 -m 引原话",
        Wording(en: "Lets words stand in one article.", zh: "使一处放行。")),
      Example(
        "newsdesk check a1b2 --accept 开开心心 --off",
        Wording(en: "Takes that back.", zh: "撤回放行。")),
    ],
    exitCodes: [
      ExitMeaning(0, Wording(en: "No mistake was found.", zh: "没有查出差错。")),
      ExitMeaning(1, Wording(en: "Mistakes were found.", zh: "查出差错。")), .problem(.usage),
      .problem(.damaged), .problem(.notFound),
    ])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    if call.parsed.has("off"), call.parsed.value(of: "accept") == nil {
      throw Problem(.usage, .offNeedsAccept)
    }
    let newsroom = try call.newsroom()
    var view = try newsroom.view()
    let articles = try call.articles(in: view)
    if call.parsed.has("fix") { view = try fix(articles, newsroom, view, call) }
    if let words = call.parsed.value(of: "accept") {
      view = try accept(words, in: articles, newsroom, call)
    }
    var checked: [(article: ArticleState, text: ProofreadText)] = []
    for article in articles.compactMap({ view.desk.article($0.id) }) {
      checked.append((article, try newsroom.proofread(article.object, of: article, view)))
    }
    show(checked, call)
    return checked.contains { $0.text.findings.mistakes > 0 } ? 1 : 0
  }

  private static func fix(
    _ articles: [ArticleState], _ newsroom: Newsroom, _ view: DeskView, _ call: Call
  ) throws(Problem) -> DeskView {
    var view = view
    for article in articles {
      let (isChanged, after) = try newsroom.fix(article, view)
      view = after
      if isChanged { call.say(.fixed(.named(article))) }
    }
    return view
  }

  private static func accept(
    _ words: String, in articles: [ArticleState], _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> DeskView {
    guard articles.count == 1 else { throw Problem(.usage, .acceptOneArticle) }
    let reason = call.parsed.value(of: "reason")
    if call.parsed.has("off") { return try newsroom.unaccept(words, in: articles[0], note: reason) }
    guard let reason, !reason.isEmpty else {
      throw Problem(.usage, .reasonWanted, advice: .reasonAdvice)
    }
    return try newsroom.accept(words, in: articles[0], reason: reason)
  }

  private static func show(
    _ checked: [(article: ArticleState, text: ProofreadText)], _ call: Call
  ) {
    if call.shared.json {
      return call.write(.array(checked.map { json($0.article, $0.text) }))
    }
    for (article, text) in checked {
      let findings = text.findings
      let titles: [Wording] = [
        .articleColumn, .placeColumn, .foundColumn, .fixColumn, .whyColumn,
      ]
      let columns = titles.enumerated().map { index, title in
        Table.Column(title, canShrink: index == 4, isMain: index == 2)
      }
      if !findings.isEmpty {
        call.write(Table(columns, rows: findings.map { row($0, article, call) }))
      }
      call.say(.proofread(.named(article), findings.mistakes, findings.count))
      for line in text.acceptances { call.say(line) }
    }
    let chinese = checked.filter { $0.article.summary.language != .english }
    let rate = chinese.reduce(ErrorRate()) { $0 + $1.text.rate }
    if rate.tenths > 0 { call.say(.errorRate(rate)) }
  }

  private static func row(
    _ finding: Finding, _ article: ArticleState, _ call: Call
  ) -> [Table.Cell] {
    [
      Table.Cell(article.number, .faint), Table.Cell(call.text(of: finding.part.title)),
      Table.Cell(Printable.line(finding.text), finding.rule.isError ? .strong : .plain),
      Table.Cell(Printable.line(finding.fix ?? "")), Table.Cell(call.text(of: finding.why)),
    ]
  }

  private static func json(_ article: ArticleState, _ text: ProofreadText) -> JSONValue {
    [
      "article": .string(article.id.hex), "object": .string(article.object.hex),
      "characters": .integer(text.rate.characters),
      "weight": .number(Double(text.rate.tenths) / 10),
      "rate": .number(Double(text.rate.tenthsInTenThousand) / 10),
      "findings": .array(text.findings.map(json)), "accepted": .array(text.accepted.map(json)),
    ]
  }

  private static func json(_ finding: Finding) -> JSONValue {
    [
      "rule": .string(finding.rule.rawValue), "mistake": .bool(finding.rule.isError),
      "place": .string(finding.part.title.english), "start": .integer(finding.range.lowerBound),
      "end": .integer(finding.range.upperBound), "text": .string(finding.text),
      "fix": .optional(finding.fix), "safe": .bool(finding.rule.isFixSafe && finding.fix != nil),
      "why": .string(finding.why.english),
    ]
  }
}
