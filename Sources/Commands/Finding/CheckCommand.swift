import Arguments
import Diagnostics
import Notation
import Operations
import Proofreading
import TextRendering
import Workflow

/// `check`: what proofreading finds in articles.
enum CheckCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    name: "check", chineseName: "校对",
    summary: Wording(en: "Proofread articles by rules that are sure", zh: "按确定的规则校对稿件"),
    discussion: Wording(
      en:
        "Looks for marks of the wrong width and without partner (GB/T 15834), numbers written two "
        + "ways (GB/T 15835), days that no calendar has, weekdays that do not fit their date, "
        + "characters, words and passages that stand there twice, names written with another "
        + "character, and numbers of people. What it does not find is not thereby right.\n"
        + "--fix puts right what is right whatever the sense (widths, ellipses, zeros of years), as an edit; "
        + "approvals given before then have to be given again. Everything else is only shown.\n"
        + "The policy may say with `findings` how many mistakes an article may have when it is "
        + "approved.",
      zh: "查找标点全半角与不成对（GB/T 15834）、数字写法（GB/T 15835）、不存在的日期、与日期不符的星期、重字重词重段、姓名用字不一、"
        + "个人号码。没有查出的不等于没有差错。\n"
        + "--fix 只改不涉及文意的（全半角、省略号、〇），作为一次改稿入库；此前的签发须重签。其余只列出。\n"
        + "审稿规则可用 `findings` 规定签发时容许几处差错。"),
    parameters: [.articles],
    options: [
      Option("fix", help: Wording(en: "Put the plain ones right.", zh: "改正无歧义的差错。"))
    ],
    examples: [
      Example("newsdesk check a1b2", Wording(en: "Proofreads an article.", zh: "校对一篇稿件。"))
    ],
    exitCodes: [
      ExitMeaning(0, Wording(en: "No mistake was found.", zh: "没有查出差错。")),
      ExitMeaning(1, Wording(en: "Mistakes were found.", zh: "查出差错。")), .problem(.usage),
      .problem(.damaged), .problem(.notFound),
    ])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    var view = try newsroom.view()
    var articles = try call.articles(in: view)
    if call.parsed.has("fix") {
      for article in articles {
        let (isChanged, after) = try newsroom.fix(article)
        view = after
        if isChanged { call.say(.fixed(.named(article))) }
      }
      articles = articles.compactMap { view.desk.article($0.id) }
    }
    var checked: [(article: ArticleState, findings: [Finding])] = []
    for article in articles {
      checked.append((article, try newsroom.findings(in: article.object, view)))
    }
    show(checked, call)
    return checked.contains { $0.findings.mistakes > 0 } ? 1 : 0
  }

  private static func show(
    _ checked: [(article: ArticleState, findings: [Finding])], _ call: Call
  ) {
    if call.shared.json {
      return call.write(.array(checked.map { json($0.article, $0.findings) }))
    }
    for (article, findings) in checked {
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
    }
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

  private static func json(_ article: ArticleState, _ findings: [Finding]) -> JSONValue {
    [
      "article": .string(article.id.hex), "object": .string(article.object.hex),
      "findings": .array(
        findings.map {
          [
            "rule": .string($0.rule.rawValue), "mistake": .bool($0.rule.isError),
            "place": .string($0.part.title.english), "start": .integer($0.range.lowerBound),
            "end": .integer($0.range.upperBound), "text": .string($0.text),
            "fix": .optional($0.fix), "safe": .bool($0.rule.isFixSafe && $0.fix != nil),
            "why": .string($0.why.english),
          ]
        }),
    ]
  }
}
