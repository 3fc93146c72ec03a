import Arguments
import Composition
import Diagnostics
import Notation
import Operations
import Typesetting
import Workflow

/// `compose`: makes the pages of an issue.
enum ComposeCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Make the pages of an issue", zh: "为一期组版"),
    discussion: Wording(
      en: "Takes what is approved and meant for the issue, or what --select finds, and makes pages "
        + "of it; with --draft also what is not approved yet, on pages that stay a draft until they are "
        + "composed again when every article on them is approved as it stands, or with --no-draft, "
        + "which leaves the others out. Composing again takes what the issue had as far as it is still approved, and what is newly approved and meant for it, keeps "
        + "what was placed by hand, and says which stories dropped out and why. The same articles give the same pages, byte for byte; then the answer is `unchanged`.\n"
        + "With --out, index.html (all pages), layout.json and one page-N.svg each are written.\n"
        + "What does not fit is told: a text that nearly fits with the number of characters to "
        + "cut, a story that does not fit at all as left out.",
      zh: "取已签发且拟用于该期的稿件，或 --select 选出的稿件，组成版面。加 --draft 时未签发的也取，"
        + "版面为草样，到版上稿件全部签发后再次组版为止，或用 --no-draft 去掉未签发的。"
        + "再次组版沿用该期仍有效的稿件与手工上版的位置，加上新签发且拟用于该期的稿件，并说明哪些稿件撤下及原因。"
        + "同样的稿件得到逐字节相同的版面，此时回答“未变”。\n"
        + "写 --out 时输出 index.html（全部版面）、layout.json 与每版一个 page-N.svg。\n"
        + "排不下的会说明：差一点的写明多几字，整篇排不下的列为未上版。"),
    parameters: [.issue],
    options: [
      Option(
        "select", value: "QUERY",
        help: Wording(en: "Take what this query finds, as in list.", zh: "按筛选条件取稿，写法同 list。")),
      Option(
        "pages", value: "N", help: Wording(en: "How many pages; 4 at first.", zh: "版数，起初为 4。")),
      Option(
        "template", value: "NAME|FILE",
        help: Wording(
          en:
            "The page: a4, tabloid, a3, broadsheet, in English letter, us-tabloid (11 × 17 in) or "
            + "us-broadsheet, one of the desk's own, or a JSON file; tabloid at first.",
          zh: "版式：a4、tabloid、a3、broadsheet，英文 letter、us-tabloid、us-broadsheet，自有版式或 JSON 文件；"
            + "起初为 tabloid（四开）。")),
      Option(
        "hyphenation", value: "FILE|none",
        help: Wording(
          en: "Part English words by this dictionary of libhyphen or TeX; at first by "
            + "hyph_en_US.dic of this machine, if it has one, or of the folders in DICPATH.",
          zh: "英文按此断词词典（libhyphen 或 TeX 格式）断词；起初用本机（或 DICPATH 所列文件夹）的 hyph_en_US.dic，没有则不断词。")),
      Option(
        "out", value: "DIR", help: Wording(en: "Write the pages into DIR.", zh: "把版面写入 DIR。")),
      Option(
        "draft",
        help: Wording(
          en: "Take texts that are not approved too; every page says so.",
          zh: "未签发的也取，每版标明草样。")),
      Option(
        "again",
        help: Wording(
          en: "Keep everything where it stands; only what changed is set anew.",
          zh: "各稿位置不变，只重排有改动的。")),
      Option(
        "font", value: "PATH",
        help: Wording(
          en: "Break lines by the widths of this font; built-in for those that newsdesk has.",
          zh: "按此字体的字宽断行；写 built-in 则恢复内置字宽。")),
      Option(
        "imprint", value: "[PAGE:]WORK=NAME", repeatable: true,
        help: Wording(
          en: "Who answers for the pages, such as Editor=Jing or 2:Proofs=Wang; none for nobody.",
          zh: "各版署名，如 责编=刘静 或 2:校对=王小明；写 none 则不署。")),
      Option(
        "revision", value: "NUMBER",
        help: Wording(
          en: "Go back to an earlier revision; log ISSUE lists them.",
          zh: "退回较早的版样；log ISSUE 列出历次版样。")),
      Option(
        "only", value: "PAGES",
        help: Wording(
          en: "Make only these pages anew, such as 3 or 2,3; the others keep every byte.",
          zh: "只重排这些版，如 3 或 2,3；其余各版逐字节不变。")),
      Option(
        "explain",
        help: Wording(
          en: "Say how full each page is and what is not as it might be.", zh: "说明各版利用率与评分。")),
      Option("no-draft", help: Wording(en: "Take only approved texts again.", zh: "恢复只取已签发的稿件。")),
    ],
    examples: [
      Example(
        "newsdesk compose 2024-12",
        Wording(en: "Makes the pages and shows them.", zh: "组版并显示版样。")),
      Example(
        "newsdesk compose 2024-12 --select status:approved --pages 4 --out build/2024-12",
        Wording(en: "Makes four pages and writes them.", zh: "组四个版并输出。")),
      Example(
        "newsdesk compose 2024-12 --draft",
        Wording(en: "Makes draft pages of all that is meant for it.", zh: "用拟用于该期的全部稿件出草样。")),
      Example(
        "newsdesk compose courier-12 --template letter --hyphenation hyph_en_US.dic",
        Wording(en: "Makes an English newsletter on US Letter.", zh: "用美式信纸版式组英文通讯。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    var request = ComposeRequest(issue: try call.issueName())
    if let selection = call.parsed.value(of: "select") {
      let view = try newsroom.view()
      let query = try call.query([selection], for: view)
      request.articles = Self.inFilingOrder(try newsroom.find(query, in: view))
    }
    request.template = try TemplateChoice.template(call)
    request.pageCount = try pageCount(call)
    try HyphenationOption.take(call, into: &request)
    request.keepsPlaces = call.parsed.has("again")
    request.lateMove = try only(call)
    request.metrics = try PageOptions.metrics(call)
    request.imprint = try PageOptions.imprint(call)
    request.revision = call.parsed.value(of: "revision")
    if call.parsed.has("draft") { request.isDraft = true }
    if call.parsed.has("no-draft") { request.isDraft = false }
    try PageFiles.check(call)
    let (composed, view) = try newsroom.compose(request)
    try PagesReport(
      call: call, newsroom: newsroom, composed: composed, view: view, tellsLacking: true,
      explains: call.parsed.has("explain")
    ).give()
    return 0
  }

  /// `--only 3` or `--only 2,3`; nothing else can change with it.
  private static func only(_ call: Call) throws(Problem) -> LateMove? {
    guard let words = call.parsed.value(of: "only") else { return nil }
    let numbers = words.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    let pages = numbers.compactMap { $0 }.filter { 1...400 ~= $0 }
    guard pages.count == numbers.count, !pages.isEmpty else {
      throw Problem(.usage, .onlyWantsPages)
    }
    for option in [
      "select", "pages", "template", "font", "hyphenation", "imprint", "revision",
    ]
    where call.parsed.has(option) {
      throw Problem(.usage, .onlyAlone(option))
    }
    return .pages(Set(pages))
  }

  private static func inFilingOrder(_ found: [ArticleState]) -> [Digest] {
    found.sorted { $0.place < $1.place }.map(\.id)
  }

  private static func pageCount(_ call: Call) throws(Problem) -> Int? {
    guard let count = try call.parsed.integer(of: "pages") else { return nil }
    guard (1...64).contains(count) else { throw Problem(.usage, .pagesOutOfRange) }
    return count
  }
}

extension Call {
  func issueName() throws(Problem) -> String {
    try IssueName.checked(parsed.argument(of: "ISSUE") ?? "")
  }
}

/// Reads `--hyphenation`.
enum HyphenationOption {
  /// Where Debian, Fedora, macOS and LibreOffice keep dictionaries.
  private static let folders = [
    "/usr/share/hyphen", "/usr/local/share/hyphen", "/opt/homebrew/share/hyphen",
    "/usr/share/myspell/dicts",
  ]

  /// `DICPATH` names other folders, as it does for hunspell.
  private static func places(_ environment: [String: String]) -> [String] {
    let given = environment["DICPATH"]?.split(separator: ":").map(String.init)
    return (given ?? folders).map { $0 + "/hyph_en_US.dic" }
  }

  static func take(_ call: Call, into request: inout ComposeRequest) throws(Problem) {
    request.dictionaries = places(call.surroundings.environment)
    guard let word = call.parsed.value(of: "hyphenation") else { return }
    if word == "none" {
      request.hyphenation = .unparted
    } else {
      request.hyphenation = .dictionary(try Hyphenation(path: call.path(word)))
    }
  }
}

/// Reads `--template`.
enum TemplateChoice {
  static func template(_ call: Call) throws(Problem) -> Template? {
    guard let word = call.parsed.value(of: "template") else { return nil }
    if let builtIn = Template.builtIns.first(where: { $0.name == word }) { return builtIn }
    if let own = try call.newsroom().template(named: word) { return own }
    let path = call.path(word)
    guard OutsideFile.exists(path) else {
      let names = Template.builtIns.map(\.name)
      throw Problem(.refused, .noSuchTemplate(Printable.line(word)), advice: .theTemplates(names))
    }
    let bytes = try OutsideFile.read(path, limit: JSONLimits.desk.bytes)
    return try Template(json: try JSONFields(writtenByHand: bytes, at: Place(word)))
  }
}
