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
  enum Action {
    case make
    case leave(Digest)
    case revise(Digest)
    /// What is saved for its writer, and under which name.
    case save(Digest, form: String, name: String)
  }

  var action: Action
  /// What is filed: the text as it came, or what it made together with edits.
  var text: StagedArrival.Text
  var labels = LabelChange()
  var notes: [BroughtNote] = []
  /// What a person should know of how it was brought together with what was there.
  var remarks: [Wording] = []

  /// The article that is there already.
  var id: Digest? {
    switch action {
    case .make: nil
    case .leave(let id), .revise(let id), .save(let id, _, _): id
    }
  }

  /// Whether anything is filed.
  var files: Bool {
    switch action {
    case .make, .revise: true
    case .leave, .save: false
    }
  }

  /// What is filed, as the article of `ordinal` where it is new.
  func revision(_ ordinal: Int, _ given: LabelChange, _ view: DeskView) -> Revision {
    let heads = id.flatMap { view.desk.article($0) }?.heads.map(\.line) ?? []
    return Revision(
      article: id.map { .filed($0) } ?? .made(ordinal: ordinal), parents: heads,
      object: text.object, summary: text.summary,
      labels: id == nil ? labels.adding(given) : LabelChange(), provenance: text.provenance,
      notes: notes)
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

/// What becomes of one arrival.
enum ArrivalPlan {
  /// The articles that came of the same page or manuscript before.
  case known([Digest])
  /// One plan for each of its texts.
  case texts([PlannedText])
}

/// Decides what each text that comes in is to the desk: new, known, or a revision.
struct ArrivalPlanner {
  let newsroom: Newsroom
  let view: DeskView
  let tray: FilingTray
  let target: Digest?
  /// Which returned article a manuscript answers, as a person said, by the hash of its file.
  let answers: [Digest: Digest]
  /// The articles that went back to their authors.
  let returned: [ArticleState]

  init(
    newsroom: Newsroom, view: DeskView, tray: FilingTray, target: Digest?, answers: [Digest: Digest]
  ) {
    (self.newsroom, self.view, self.tray) = (newsroom, view, tray)
    (self.target, self.answers) = (target, answers)
    returned = view.returnedArticles
  }

  /// What becomes of a page or manuscript.
  func plan(_ arrival: StagedArrival) throws(Problem) -> ArrivalPlan {
    let known = view.desk.articles(importedFrom: arrival.source)
    guard let letter = arrival.letter, let text = arrival.texts.first else {
      return known.isEmpty ? .texts(try planPage(arrival.texts)) : .known(known.map(\.id))
    }
    if let same = known.first(where: { $0.joinedInto == nil }) ?? known.first,
      target == nil || same.id == target
    {
      return .known([same.id])
    }
    return .texts([try plan(text, letter, arrival)])
  }

  func article(_ text: StagedArrival.Text) throws(Problem) -> Article {
    let place = Place("objects/\(text.object.hex)")
    guard let value = try? JSONReader.read(try tray.bytes(of: text.object)) else {
      throw Problem(.damaged, .filedTextMissing, at: place)
    }
    return try Article(json: JSONFields(value, at: place))
  }

  // MARK: Pages

  private func planPage(_ texts: [StagedArrival.Text]) throws(Problem) -> [PlannedText] {
    var candidates = EarlierPages(view.desk).articles(like: texts.map(\.summary.headline))
    var plans: [PlannedText] = []
    var unmatched: [Int] = []
    for (index, text) in texts.enumerated() {
      var plan = PlannedText(action: .make, text: text)
      let at = candidates.firstIndex { $0.summary.headline.isSameHeadline(text.summary.headline) }
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
    _ text: StagedArrival.Text, _ candidates: [ArticleState]
  ) throws(Problem) -> Int? {
    if candidates.isEmpty { return nil }
    let pairs = LetterPairs(of: try article(text))
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

  /// Brings a new text together with what was edited since the old one came in.
  private func revise(
    _ article: ArticleState, with plan: inout PlannedText
  ) throws(Problem) {
    let base = article.asItCame
    if base.object == plan.text.object {
      plan.action = .leave(article.id)
      return
    }
    let (came, ours) = (try newsroom.article(base.object), try newsroom.article(article.object))
    var theirs = try self.article(plan.text)
    if theirs.keepPictures(of: came) {
      let kept = came.filedPictures.count { ours.filedPictures.contains($0) }
      if kept > 0 { plan.remarks.append(.picturesKept(kept)) }
    }
    let merge = Merge.threeWay(base: came, ours: ours, theirs: theirs)
    if case .merged(let merged) = merge, !article.isDiverged {
      plan.text = try StagedArrival.Text(merged, plan.text.provenance, in: tray)
      let isNew = plan.text.object != article.object
      plan.action = isNew ? .revise(article.id) : .leave(article.id)
    } else {
      let name = (article.slug ?? article.number) + ".md"
      plan.action = .save(article.id, form: ManuscriptForm.text(of: theirs), name: name)
    }
  }

  // MARK: Manuscripts

  private func plan(
    _ text: StagedArrival.Text, _ letter: StagedArrival.Letter, _ arrival: StagedArrival
  ) throws(Problem) -> PlannedText {
    let front = letter.front
    let slug = front.slug.flatMap { view.isTaken(slug: $0) ? nil : $0 }
    var plan = PlannedText(
      action: .make, text: text,
      labels: LabelChange(
        adds: front.tags ?? [], slug: slug.map { .set($0) } ?? .keep,
        issue: front.issue.map { .set($0) } ?? .keep), notes: letter.notes)
    if let article = target.flatMap({ view.desk.article($0) }) {
      try add(to: article, &plan)
    } else if let article = answered(by: arrival, letter) {
      try revise(article, with: &plan)
    } else if let article = try EarlierTexts(self).article(like: text) {
      try revise(article, with: &plan)
    }
    return plan
  }

  /// What `--to` names: a returned article takes the new text, any other one goes on with it.
  private func add(to article: ArticleState, _ plan: inout PlannedText) throws(Problem) {
    if view.status(of: article) == .returned { return try revise(article, with: &plan) }
    try newsroom.refuse(.edit, article, view)
    let added = try self.article(plan.text)
    let whole = try newsroom.article(article.object).joined(with: added, at: nil).text
    plan.text = try StagedArrival.Text(whole, plan.text.provenance, in: tray)
    plan.action = .revise(article.id)
  }

  /// The returned article that a person named, else the one whose number stands in the
  /// manuscript's name or subject, else the one with its headline.
  private func answered(
    by arrival: StagedArrival, _ letter: StagedArrival.Letter
  ) -> ArticleState? {
    if let named = answers[arrival.source] { return view.desk.article(named) }
    if returned.isEmpty { return nil }
    let said = arrival.notes.name + " " + (letter.subject ?? "")
    let words = said.split { !$0.isHexDigit }.map { $0.lowercased() }
    let numbered = returned.filter { article in
      words.contains { $0.count >= 4 && article.id.hex.hasPrefix($0) }
    }
    if numbered.count == 1 { return numbered[0] }
    let headline = arrival.texts.first?.summary.headline ?? ""
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
    return provenance.blocks.isEmpty && provenance.source != original.provenance?.source
  }
}

extension DeskView {
  /// Whether an article has this slug already.
  fileprivate func isTaken(slug: String) -> Bool {
    !desk.articles(slugged: slug).isEmpty
  }
}
