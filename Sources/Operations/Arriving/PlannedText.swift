import Archiving
import Diagnostics
import Intake
import Interchange
import Manuscript
import Notation
import Revising
import Workflow

/// What will be done with one text that came in.
struct PlannedText {
  enum Action: Hashable {
    case make
    case leave(Digest)
    case revise(Digest)
    case save(Digest, path: String)
  }

  var action: Action
  /// What is filed: the text as it came, or what it made together with edits.
  var text: Article
  var provenance: Provenance
  var labels = LabelChange()
  var notes: [BroughtNote] = []

  /// The article that is there already.
  var id: Digest? {
    switch action {
    case .make: nil
    case .leave(let id), .revise(let id), .save(let id, _): id
    }
  }

  var fate: ArrivalFate {
    switch action {
    case .make: .made
    case .leave: .same
    case .revise: .revised
    case .save(_, let path): .conflicting(savedAt: path)
    }
  }

  /// Whether anything is filed.
  var files: Bool {
    switch action {
    case .make, .revise: true
    case .leave, .save: false
    }
  }

  /// What is filed of a text whose object is `object`, as the article of `ordinal` where it is new.
  func revision(
    of object: Digest, _ ordinal: Int, _ given: LabelChange, _ view: DeskView
  ) -> Revision {
    let heads = id.flatMap { view.desk.article($0) }?.heads.map(\.line) ?? []
    return Revision(
      article: id.map { .filed($0) } ?? .made(ordinal: ordinal), parents: heads, object: object,
      summary: Summary(of: text), labels: id == nil ? labels.adding(given) : LabelChange(),
      provenance: provenance, notes: notes)
  }
}

extension LabelChange {
  /// Both changes; what a person gave on the command line wins over what a manuscript says.
  fileprivate func adding(_ given: LabelChange) -> LabelChange {
    LabelChange(
      adds: adds + given.adds.filter { !adds.contains($0) }, removes: given.removes,
      slug: given.slug == .keep ? slug : given.slug,
      issue: given.issue == .keep ? issue : given.issue,
      urgency: given.urgency == .keep ? urgency : given.urgency)
  }
}

/// Decides what each text that comes in is to the desk: new, known, or a revision.
struct ArrivalPlanner {
  let newsroom: Newsroom
  let view: DeskView
  let target: Digest?
  /// Which returned article a manuscript answers, as a person said, by the hash of its file.
  let answers: [Digest: Digest]
  private let returned: [ArticleState]

  init(
    newsroom: Newsroom, view: DeskView, target: Digest? = nil, answers: [Digest: Digest] = [:]
  ) {
    self.newsroom = newsroom
    self.view = view
    self.target = target
    self.answers = answers
    returned = view.returnedArticles
  }

  /// One plan for each article; none for a page or manuscript that was given before in the list.
  func plans(for arrivals: [Arrival]) throws(Problem) -> [[PlannedText]?] {
    var seen: Set<Digest> = []
    var slugs: Set<String> = []
    var plans: [[PlannedText]?] = []
    for arrival in arrivals {
      switch arrival {
      case .page(let page): plans.append(seen.insert(page.words).inserted ? try plan(page) : nil)
      case .manuscript(let manuscript):
        guard seen.insert(manuscript.source).inserted else {
          plans.append(nil)
          continue
        }
        var plan = try plan(manuscript)
        if case .set(let slug) = plan.labels.slug, !slugs.insert(slug).inserted {
          plan.labels.slug = .keep
        }
        plans.append([plan])
      }
    }
    return plans
  }

  // MARK: Pages

  private func plan(_ page: IncomingPage) throws(Problem) -> [PlannedText] {
    let known = view.desk.articles(importedFrom: page.words)
    if !known.isEmpty { return try known.map { article throws(Problem) in try leave(article) } }
    var candidates = EarlierPages(view.desk).articles(like: page.reading)
    var plans: [PlannedText] = []
    var unmatched: [Int] = []
    for (index, read) in page.reading.articles.enumerated() {
      var plan = PlannedText(
        action: .make, text: read.article,
        provenance: page.provenance(of: read, isFirst: index == 0))
      let at = candidates.firstIndex { $0.summary.headline.isSameHeadline(read.article.headline) }
      if let at {
        try revise(candidates.remove(at: at), with: &plan)
      } else {
        unmatched.append(index)
      }
      plans.append(plan)
    }
    for index in unmatched {
      guard let at = try alike(plans[index].text, candidates) else { continue }
      try revise(candidates.remove(at: at), with: &plans[index])
    }
    return plans
  }

  /// The text of an earlier extraction that is most like one whose headline is new, or that has none.
  private func alike(
    _ text: Article, _ candidates: [ArticleState]
  ) throws(Problem) -> Int? {
    let pairs = LetterPairs(of: text)
    var best: (at: Int, likeness: Double)?
    for (at, candidate) in candidates.enumerated() {
      let came = try newsroom.article(candidate.asItCame.object)
      let likeness = LetterPairs(of: came).likeness(to: pairs)
      if likeness >= LetterPairs.oneStory, likeness > best?.likeness ?? 0 {
        best = (at, likeness)
      }
    }
    return best?.at
  }

  private func leave(_ article: ArticleState) throws(Problem) -> PlannedText {
    PlannedText(
      action: .leave(article.id), text: try newsroom.article(article.object),
      provenance: article.provenance ?? article.original.emptyProvenance)
  }

  /// Brings a new text together with what was edited since the old one came in.
  private func revise(
    _ article: ArticleState, with plan: inout PlannedText
  ) throws(Problem) {
    let base = article.asItCame
    if base.object == SHA256.digest(plan.text.canonicalBytes) {
      plan.action = .leave(article.id)
      return
    }
    let merge = Merge.threeWay(
      base: try newsroom.article(base.object), ours: try newsroom.article(article.object),
      theirs: plan.text)
    if case .merged(let merged) = merge, !article.isDiverged {
      let isNew = SHA256.digest(merged.canonicalBytes) != article.object
      plan.action = isNew ? .revise(article.id) : .leave(article.id)
      plan.text = merged
    } else {
      let form = ManuscriptForm.text(of: plan.text)
      let name = (article.slug ?? article.number) + ".md"
      let path = try newsroom.saveUnfiled(Array(form.utf8), name: name)
      plan.action = .save(article.id, path: path)
    }
  }

  // MARK: Manuscripts

  private func plan(_ manuscript: IncomingManuscript) throws(Problem) -> PlannedText {
    let known = view.desk.articles(importedFrom: manuscript.source)
    if let known = known.first(where: { $0.joinedInto == nil }) ?? known.first {
      return try leave(known)
    }
    let front = manuscript.form.front
    let slug = front.slug.flatMap { view.isTaken(slug: $0) ? nil : $0 }
    var plan = PlannedText(
      action: .make, text: manuscript.form.article, provenance: manuscript.provenance,
      labels: LabelChange(
        adds: front.tags ?? [], slug: slug.map { .set($0) } ?? .keep,
        issue: front.issue.map { .set($0) } ?? .keep), notes: manuscript.notes)
    if let article = target.flatMap({ view.desk.article($0) }) {
      try add(to: article, &plan)
    } else if let article = answered(by: manuscript) {
      try revise(article, with: &plan)
    }
    return plan
  }

  /// Whether neither its file is known nor number or headline tell what it answers.
  func isUnknown(_ manuscript: IncomingManuscript) -> Bool {
    view.desk.articles(importedFrom: manuscript.source).isEmpty && answered(by: manuscript) == nil
  }

  /// What `--to` names: a returned article takes the new text, any other one goes on with it.
  private func add(to article: ArticleState, _ plan: inout PlannedText) throws(Problem) {
    if view.status(of: article) == .returned { return try revise(article, with: &plan) }
    try newsroom.refuse(.edit, article, view)
    plan.text = try newsroom.article(article.object).joined(with: plan.text, at: nil).text
    plan.action = .revise(article.id)
  }

  /// The returned article that a person named, else the one whose number stands in the
  /// manuscript's name or subject, else the one with its headline.
  private func answered(by manuscript: IncomingManuscript) -> ArticleState? {
    if let named = answers[manuscript.source] { return view.desk.article(named) }
    if returned.isEmpty { return nil }
    let said = manuscript.name + " " + (manuscript.origin.subject ?? "")
    let words = said.split { !$0.isHexDigit }.map { $0.lowercased() }
    let numbered = returned.filter { article in
      words.contains { $0.count >= 4 && article.id.hex.hasPrefix($0) }
    }
    if numbered.count == 1 { return numbered[0] }
    let headline = manuscript.form.article.headline
    let headed = returned.filter { $0.summary.headline.isSameHeadline(headline) }
    return headed.count == 1 ? headed[0] : nil
  }
}

extension ArticleState {
  /// The text that its writer sent last; edits of the desk start from it.
  var asItCame: FiledRevision {
    revisions.last { $0.kind == .imported || ($0.kind == .joined && isOfAnotherFile($0)) }
      ?? original
  }

  /// A rework that was joined to the article it answers stands for its own file.
  private func isOfAnotherFile(_ revision: FiledRevision) -> Bool {
    guard let provenance = revision.provenance else { return false }
    return provenance.text == nil && provenance.source != original.provenance?.source
  }
}

extension DeskView {
  /// Whether an article has this slug already.
  fileprivate func isTaken(slug: String) -> Bool {
    !desk.articles(slugged: slug).isEmpty
  }
}

extension FiledRevision {
  /// An account for a text that came from no file.
  fileprivate var emptyProvenance: Provenance {
    Provenance(file: "", source: object, encoding: "utf-8")
  }
}
