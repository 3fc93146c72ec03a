import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `sync`: brings this copy of the store and another one together.
enum SyncCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Bring copies of the store together through git", zh: "经 git 与其他副本同步稿库"),
    discussion: Wording(
      en: "Commits what is here, takes what is there, brings different changes of one article "
        + "together paragraph by paragraph, and sends the result. Articles in which the same lines "
        + "were changed are named; newsdesk edit decides them. Of what both copies took in, each has "
        + "articles of its own: they are counted, and newsdesk join --twins makes each two one. Nothing is ever overwritten: a copy "
        + "of another store is refused, and so is one that deletes or rewrites what was filed. Rules "
        + "in desk/ that cannot be read are not handed on, nor that their file is gone.\n"
        + "The first time, name a place: an address that git knows, or a new folder, such as one on "
        + "a USB stick or a shared disk, in which a repository is made. A colleague begins with git "
        + "clone. Git is told to wait until everything is on the disk.",
      zh: "先提交本机内容，再取回对方内容，按段合并同一稿件的不同改动，最后发出。同一处改动不一致的稿件会逐一列出，用 newsdesk edit "
        + "裁定。两边都收过的来稿各成一篇（双份），报出篇数，用 newsdesk join --twins 合并。从不覆盖任何内容：别的稿库、删改过已入库内容的副本一律拒绝。desk/ 中读不懂的规则、"
        + "规则文件的缺失都不会传给对方。\n"
        + "首次使用须写明位置：git 认得的地址，或一个新文件夹（如 U 盘、共享盘上的），并在其中建立仓库。同事用 git clone "
        + "开始。git 的写入也等到落盘为止。"),
    parameters: [
      Parameter(
        "PLACE", .optional,
        help: Wording(
          en: "A name or address that git knows, or a folder; without it, where it went before.",
          zh: "git 认得的名称或地址，或文件夹；不写则与上次相同。"))
    ],
    examples: [
      Example(
        "newsdesk sync /mnt/usb/desk.git",
        Wording(en: "Begins, or goes on, by way of a USB stick.", zh: "经 U 盘开始或继续同步。")),
      Example("newsdesk sync", Wording(en: "The same again.", zh: "再次同步。")),
    ],
    exitCodes: [
      .done, .problem(.refused), .problem(.usage), .problem(.damaged), .problem(.overtaken),
    ])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let place = call.parsed.argument(of: "PLACE")
    let newsroom = try call.newsroom()
    let (outcome, view) = try newsroom.sync(
      with: place, folder: place.map(call.path), environment: call.surroundings.environment)
    if call.shared.json { call.write(.object(json(outcome))) }
    let told = outcome.remote.map { Wording.synced($0, taken: outcome.taken, sent: outcome.sent) }
    call.say(told ?? .onlyCommitted)
    if let branch = outcome.branchToClone { call.warn(.cloneByName(branch)) }
    for article in outcome.merged.compactMap({ view.desk.article($0) }) {
      call.say(.broughtTogether(.named(article), article.textNumber(article.object)))
    }
    for article in outcome.divided.compactMap({ view.desk.article($0) }) {
      call.warn(.leftDivided(.named(article), article.number))
    }
    if !outcome.twins.isEmpty { call.warn(.twinsStand(outcome.twins.count)) }
    try call.tellOfChangedRules(newsroom, view)
    return 0
  }

  private static func json(_ outcome: SyncOutcome) -> JSONObject {
    [
      "place": outcome.remote.map { .string($0) } ?? .null, "taken": .integer(outcome.taken),
      "sent": .integer(outcome.sent), "merged": .strings(outcome.merged.map(\.hex)),
      "diverged": .strings(outcome.divided.map(\.hex)),
      "twins": .array(outcome.twins.map { .strings([$0.first, $0.second].map(\.hex)) }),
    ]
  }
}
