import Composition
import Diagnostics
import Foundation
import Interchange
import Manuscript
import Notation
import Operations
import TestSupport
import Workflow

/// Six people at one desk, or at copies of it that meet now and then, who type whatever comes to
/// mind. What the program refuses is refused; nothing goes past it.
struct RandomDesk {
  var random: SeededGenerator
  /// The store of each copy.
  let copies: [String]
  private(set) var done = 0
  private(set) var refused = 0
  private var minutes = 0
  /// The issue that is being made.
  private var issue = "2024-101"
  private let folder: ScratchFolder

  static let people = [
    Person(name: "wu", printed: ["吴海"], roles: [.reporter]),
    Person(name: "li", roles: [.editor]),
    Person(name: "wang", printed: ["王思颖"], roles: [.reviewer, .proofreader]),
    Person(name: "zhou", roles: [.reviewer, .editor]),
    Person(name: "sun", roles: [.chief, .reviewer]),
    Person(name: "chief", roles: [.chief, .pageEditor]),
  ]
  private static let stages = ["初审", "复审", "终审", "签发"]

  init(seed: UInt64, copies count: Int = 1) throws {
    random = SeededGenerator(seed: seed)
    folder = try ScratchFolder()
    let paths = (0..<count).map { [folder] in folder.path("copy\($0)/store") }
    copies = paths
    _ = try Newsroom.start(
      at: paths[0], name: "试验", isSample: true, random: { 7 }, occasion: occasion("chief", 0))
    try configure(paths[0], "chief", Profile.threeReview.policy())
    for path in paths.dropFirst() { try Self.copy(paths[0], to: path) }
    for path in paths.dropFirst() {
      try? FileManager.default.removeItem(atPath: path + "/local.json")
    }
  }

  func remove() { folder.remove() }

  func newsroom(_ copy: Int, as person: String = "chief") throws -> Newsroom {
    try Newsroom(at: copies[copy], occasion: occasion(person, copy))
  }

  private func occasion(_ person: String, _ copy: Int) -> Occasion {
    Occasion(
      person: person, at: Timestamp(seconds: 1_704_000_000 + minutes * 60), isClockGiven: true,
      logName: "copy\(copy)", freshLogName: { "fresh\(copy)" })
  }

  private func configure(_ path: String, _ person: String, _ policy: Policy) throws {
    let people = IndentedJSON.bytes(People(entries: Self.people).json)
    try Data(people).write(to: URL(fileURLWithPath: path + "/desk/people.json"))
    let room = try Newsroom(at: path, occasion: occasion(person, 0))
    try room.proposePolicy(policy)
    _ = try room.applyConfiguration()
  }

  // MARK: Steps

  /// One command by somebody in one copy, or a meeting of two copies.
  mutating func step() throws {
    minutes += 7
    let copy = random.below(copies.count)
    if copies.count > 1, random.once(in: 25) { return try meet(copy, random.below(copies.count)) }
    let view = try newsroom(copy).view()
    let articles = view.desk.articles
    let open = articles.filter { $0.printings.isEmpty && $0.killed == nil }.suffix(6)
    let article = open.isEmpty || random.once(in: 8) ? articles.randomElement(using: &random) : nil
    let chosen = article ?? open.randomElement(using: &random)
    let newsroom = try newsroom(copy, as: somebody(for: chosen, view))
    issue = "2024-\(101 + view.desk.issues.count { $0.isPublished })"
    do throws(Problem) {
      if let chosen, open.count > 3, !random.once(in: 40) {
        try act(newsroom, chosen, random.pick(articles))
      } else {
        try draft(newsroom)
      }
      done += 1
    } catch {
      refused += 1
    }
  }

  /// Often somebody whose turn it is.
  private mutating func somebody(for article: ArticleState?, _ view: DeskView) -> String {
    let signers = article.map { view.rulebook.signers(of: $0) } ?? []
    if signers.isEmpty || random.once(in: 3) { return random.pick(Self.people).name }
    return random.pick(signers)
  }

  private mutating func draft(_ newsroom: Newsroom) throws(Problem) {
    var article = Article(headline: "题\(minutes)", blocks: paragraphs())
    if random.once(in: 3) { article.bylines = [Byline(name: random.pick(["吴海", "王思颖", "外人"]))] }
    let labels = LabelChange(issue: .set(issue))
    _ = try newsroom.draft(ManuscriptForm(article: article), labels: labels)
  }

  private mutating func paragraphs() -> [Block] {
    (0..<3).map { _ in .paragraph("市总工会开展慰问活动，职工\(random.pick(["踊跃", "热烈", "积极"]))参加。") }
  }

  private mutating func act(
    _ newsroom: Newsroom, _ article: ArticleState, _ other: ArticleState
  ) throws(Problem) {
    let isFlagged = article.spiked != nil || article.held != nil
    if isFlagged, random.once(in: 2) { return try flag(newsroom, article) }
    if let note = article.notes.firstIndex(where: { $0.isMust && $0.resolved == nil }),
      random.once(in: 2)
    {
      _ = try newsroom.resolve(note: note + 1, of: article.id, how: "改了")
      return
    }
    switch random.below(50) {
    case 0..<5: try edit(newsroom, article)
    case 5..<10: _ = try newsroom.submit([article.id], note: nil, again: random.once(in: 9))
    case 10..<30: try approve(newsroom, random.once(in: 9) ? [article, other] : [article])
    case 30: _ = try newsroom.giveBack([article.id], reason: "重写")
    case 31: _ = try newsroom.note([article.id], "必改", isMust: random.once(in: 2))
    case 32: try flag(newsroom, article)
    case 33: try label(newsroom, article)
    case 34: try delegate(newsroom)
    case 35: try bind(newsroom)
    case 36..<40: try compose(newsroom)
    case 40..<47: try send(newsroom)
    case 47, 48: try afterwards(newsroom, other)
    default: _ = try newsroom.bringTogether(article.id)
    }
  }

  /// A word, a mark or everything is changed; or an earlier text comes back.
  private mutating func edit(_ newsroom: Newsroom, _ article: ArticleState) throws(Problem) {
    var text = try newsroom.article(article.object)
    switch random.below(4) {
    case 0: text = try newsroom.article(random.pick(article.revisions).object)
    case 1: text.headline += "改"
    case 2: text.blocks[0] = .paragraph(text.blocks[0].text.replacing("。", with: "！"))
    default: text.blocks[random.below(text.blocks.count)] = paragraphs()[0]
    }
    _ = try newsroom.edit(
      article.id, ManuscriptForm(article: text), base: nil, head: article.object,
      labels: LabelChange(), note: nil)
  }

  /// Often the text as it is, sometimes one that it was; sometimes only what changed, or on paper.
  private mutating func approve(
    _ newsroom: Newsroom, _ articles: [ArticleState]
  ) throws(Problem) {
    let texts = articles.map { article in
      let text = random.once(in: 9) ? random.pick(article.revisions).object : article.object
      return Subject(article: article.id, object: text)
    }
    var request = ApprovalRequest(texts: texts, note: nil)
    if random.once(in: 9) { request.stage = random.pick(Self.stages) }
    request.isSinceApproval = random.once(in: 4)
    request.knowsEmbargo = random.once(in: 2)
    if random.once(in: 12) {
      request.proxy = Proxy(signer: random.pick(Self.people).name, shelfMark: "纸 1")
    }
    _ = try newsroom.approve(request)
  }

  private mutating func flag(_ newsroom: Newsroom, _ article: ArticleState) throws(Problem) {
    switch random.below(4) {
    case 0: _ = try newsroom.spike([article.id], reason: nil)
    case 1: _ = try newsroom.unspike([article.id], note: nil)
    case 2: _ = try newsroom.hold([article.id], until: nil, reason: nil)
    default: _ = try newsroom.unhold([article.id], note: nil)
    }
  }

  private mutating func label(_ newsroom: Newsroom, _ article: ArticleState) throws(Problem) {
    let later = Timestamp(seconds: newsroom.occasion.at.seconds + random.below(9) * 3_600)
    let embargo: Setting<Timestamp> = random.once(in: 3) ? .set(later) : .clear
    _ = try newsroom.label(
      [article.id], LabelChange(issue: .set(issue), embargo: embargo))
  }

  private mutating func delegate(_ newsroom: Newsroom) throws(Problem) {
    let until = Timestamp(seconds: newsroom.occasion.at.seconds + random.below(50) * 3_600)
    let delegation = Delegation(
      stage: random.pick(Self.stages), from: random.pick(Self.people).name,
      to: random.pick(Self.people).name, until: until)
    _ = try newsroom.delegate(delegation, reason: "出差")
  }

  private mutating func bind(_ newsroom: Newsroom) throws(Problem) {
    let profile = random.once(in: 3) ? Profile.single : .threeReview
    try newsroom.proposePolicy(profile.policy(proofs: random.once(in: 3) ? 1 : 0))
    _ = try newsroom.applyConfiguration()
  }

  private mutating func compose(_ newsroom: Newsroom) throws(Problem) {
    _ = try newsroom.compose(
      ComposeRequest(
        issue: issue, template: .a4, pageCount: 1,
        isDraft: random.once(in: 8)))
  }

  private mutating func send(_ newsroom: Newsroom) throws(Problem) {
    let name = issue
    var request = PrintRequest(issue: name, signatures: Signatures(environment: [:]))
    request.takesFlaws = true
    if random.once(in: 4) { request.override = "急" }
    switch random.below(7) {
    case 0: _ = try newsroom.unrelease(name, reason: "撤回")
    case 1: _ = try newsroom.release(request)
    case 2: try proof(newsroom, name)
    default: _ = try newsroom.publish(request)
    }
  }

  /// Pages that a round has cleared are locked until something is found in them.
  private mutating func proof(_ newsroom: Newsroom, _ name: String) throws(Problem) {
    var request = ProofRequest(issue: name, round: 1)
    if random.once(in: 2) { request.findings = ["人会"] }
    request.isCheck = request.findings.isEmpty && random.once(in: 3)
    _ = try newsroom.proof(request)
  }

  private mutating func afterwards(
    _ newsroom: Newsroom, _ article: ArticleState
  ) throws(Problem) {
    if random.once(in: 6) {
      _ = try newsroom.kill([article.id], reason: "有误")
    } else {
      _ = try newsroom.correct(article.id, as: .correction, for: issue, again: true)
    }
  }

  // MARK: Copies

  /// Two copies take over each other's files, as `git pull` does: logs only grow, objects never
  /// change.
  mutating func meet(_ one: Int, _ other: Int) throws {
    guard one != other else { return }
    try Self.copy(copies[one], to: copies[other])
    try Self.copy(copies[other], to: copies[one])
  }

  /// All copies know everything.
  mutating func meetAll() throws {
    for _ in 0..<2 { for copy in 1..<copies.count { try meet(0, copy) } }
  }

  private static func copy(_ from: String, to: String) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: to, withIntermediateDirectories: true)
    let shared = ["newsdesk.json", "desk", "objects", "media", "log"]
    for name in files.enumerator(atPath: from)?.compactMap({ $0 as? String }) ?? [] {
      guard let top = name.split(separator: "/").first, shared.contains(String(top)) else {
        continue
      }
      let (source, target) = (from + "/" + name, to + "/" + name)
      var isFolder: ObjCBool = false
      guard files.fileExists(atPath: source, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        try files.createDirectory(atPath: target, withIntermediateDirectories: true)
      } else if size(source) > size(target) {
        try? files.removeItem(atPath: target)
        try files.copyItem(atPath: source, toPath: target)
      }
    }
  }

  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) ?? -1
  }
}
