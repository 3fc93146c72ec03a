import Archiving
import Diagnostics
import Interchange
import Manuscript
import Notation
import Revising
import Workflow

/// What becomes of one arrival.
enum ArrivalPlan {
  /// The articles that came of the same page or manuscript before.
  case known([KnownArticle])
  /// One plan for each of its texts.
  case texts([PlannedText])

  /// Puts what a person should know with the first text.
  mutating func remark(_ remark: Wording) {
    guard case .texts(var plans) = self, !plans.isEmpty else { return }
    plans[0].remarks.append(remark)
    self = .texts(plans)
  }
}

/// An article that came of the same page or manuscript before.
struct KnownArticle {
  /// The article, or the one that it was joined to.
  let id: Digest
  /// The text that came then, where a corrected one came since; of an article and those that were
  /// joined to it, each has to have one.
  var older: Subject?
}

/// Decides what each text that comes in is to the desk: new, known, or a revision.
struct ArrivalPlanner {
  let newsroom: Newsroom
  let view: DeskView
  let tray: FilingTray
  let target: Digest?
  /// What a person gives to everything that comes in.
  let labels: LabelChange
  /// Which returned article a manuscript answers, as a person said, by the hash of its file.
  let answers: [Digest: Digest]
  /// Whether a person said what the files are.
  let isTold: Bool
  /// What the forms that are saved are written in.
  let language: Language
  /// The articles that went back to their authors.
  let returned: [ArticleState]
  /// What was made of articles so far, by their ids.
  var revised: [Digest: Revision] = [:]

  init(
    newsroom: Newsroom, view: DeskView, tray: FilingTray, target: Digest?, labels: LabelChange,
    answers: [Digest: Digest], isTold: Bool, language: Language
  ) {
    (self.newsroom, self.view, self.tray) = (newsroom, view, tray)
    (self.target, self.answers, self.language) = (target, answers, language)
    (self.labels, self.isTold) = (labels, isTold)
    returned = view.returnedArticles
  }

  /// The issue that all of it is for, as a person said.
  var issue: String? { labels.issueSet }

  /// What becomes of a page or manuscript. Where a person says how it is to be read, and nothing
  /// stands that was made of it so, it is as if it had not come.
  func plan(_ arrival: StagedArrival) throws(Problem) -> ArrivalPlan {
    let came = came(of: arrival)
    let alike = came.filter(arrival.isReadLike)
    guard isTold, !came.isEmpty, alike.allSatisfy(view.isSpiked) else {
      return try plan(arrival, besides: alike.isEmpty ? came : alike)
    }
    var plan = try anew(arrival)
    plan.remark(.readAnew(came, areSpiked: came.allSatisfy(view.isSpiked)))
    return plan
  }

  /// The articles that came of it before; where a person says how it is to be read, also of the same
  /// bytes, since a page is known again by its words and other copy by its file.
  private func came(of arrival: StagedArrival) -> [ArticleState] {
    let came = view.desk.articles(importedFrom: arrival.source)
    guard isTold, let file = arrival.texts.first?.provenance.source, file != arrival.source else {
      return came
    }
    let known = Set(came.map(\.id))
    return came + view.desk.articles(importedFrom: file).filter { !known.contains($0.id) }
  }

  /// What becomes of it beside the articles that came of it before.
  private func plan(
    _ arrival: StagedArrival, besides came: [ArticleState]
  ) throws(Problem) -> ArrivalPlan {
    guard let letter = arrival.letter, let text = arrival.texts.first else {
      return came.isEmpty
        ? .texts(try planPage(arrival.texts)) : .known(self.known(came, arrival))
    }
    let alikeInText = view.desk.articles(importedFrom: text.object)
    let alike = came + alikeInText
    let named = target ?? named(by: arrival, letter)?.id
    guard let same = alike.first(where: { $0.joinedInto == nil }) ?? alike.first,
      named == nil || view.desk.standing(same).id == named
    else {
      var plan = try plan(text, letter, arrival)
      let stays = alike.filter { $0.id != named && $0.joinedInto == nil && !view.isSpiked($0) }
      if target == nil, !stays.isEmpty { plan.remarks.append(.cameByItself(stays)) }
      return .texts([plan])
    }
    var isKnown = alikeInText.contains { $0.id == same.id }
    if !isKnown { isKnown = try hasPictures(of: letter, same) }
    if isKnown {
      let stays = view.desk.standing(same).id
      return .known(self.known(alike.filter { view.desk.standing($0).id == stays }, arrival))
    }
    var plan = PlannedText(action: .make, text: text)
    try revise(same, with: &plan)
    return .texts([plan])
  }

  /// Files what no article is yet, and leaves everything that is filed as it is.
  private func anew(_ arrival: StagedArrival) throws(Problem) -> ArrivalPlan {
    if let letter = arrival.letter, let text = arrival.texts.first, standing(as: text).isEmpty {
      return .texts([try plan(text, letter, arrival, isAnew: true)])
    }
    return .texts(arrival.texts.map { text in fresh(text, besides: standing(as: text)) })
  }

  /// A new article, or the first of those that came in with the same text; what another page has in
  /// another issue stands there, and once more here.
  func fresh(_ text: StagedArrival.Text, besides came: [ArticleState]) -> PlannedText {
    if let same = came.first(where: { !standsElsewhere($0, than: text) }) {
      return PlannedText(action: .leave(view.desk.standing(same).id), text: text)
    }
    var plan = PlannedText(action: .make, text: text)
    if let other = came.first.map(view.desk.standing), let issue = view.issues(of: other).first {
      plan.remarks = [.standsElsewhere(.named(other), issue)]
    }
    return plan
  }

  private func standsElsewhere(_ article: ArticleState, than text: StagedArrival.Text) -> Bool {
    let isOfPage = !(text.provenance.parts.isEmpty && text.provenance.blocks.isEmpty)
    return isOfPage && article.provenance?.text != text.provenance.text
      && view.isElsewhere(article, than: issue)
  }

  /// The articles that came in with this text and are not spiked.
  private func standing(as text: StagedArrival.Text) -> [ArticleState] {
    view.desk.articles(importedFrom: text.object).filter { !view.isSpiked($0) }
  }

  /// The articles that these live on in, each once.
  private func known(_ articles: [ArticleState], _ arrival: StagedArrival) -> [KnownArticle] {
    var known: [KnownArticle] = []
    for article in articles {
      let id = view.desk.standing(article).id
      let older = older(article, arrival)
      if let at = known.firstIndex(where: { $0.id == id }) {
        known[at].older = older == nil ? nil : known[at].older
      } else {
        known.append(KnownArticle(id: id, older: older))
      }
    }
    return known
  }

  /// The text that an arrival came as before, where a corrected one came since.
  private func older(_ article: ArticleState, _ arrival: StagedArrival) -> Subject? {
    let came = article.revisions.first { revision in
      let page = revision.provenance.map { $0.text ?? $0.source }
      return page == arrival.source || arrival.texts.contains { $0.object == revision.cameAs }
    }
    guard let came, came.cameAs != asItCame(article) else { return nil }
    return Subject(article: article.id, object: came.object)
  }

  /// What is made of an article by now.
  func text(of article: ArticleState) -> Digest {
    revised[article.id]?.object ?? article.object
  }

  /// The text that its writer sent last.
  func asItCame(_ article: ArticleState) -> Digest {
    revised[article.id]?.cameAs ?? article.asItCame
  }

  /// The texts that its writer sent, in the order in which they came; of what was cut off, first what
  /// it was then.
  private func sentTexts(of article: ArticleState) throws(Problem) -> [Article] {
    var sent = article.revisions.filter(article.isSent).map(\.cameAs)
    if article.splitFrom != nil { sent.insert(article.original.cameAs, at: 0) }
    if sent.isEmpty { sent = [article.asItCame] }
    if let last = revised[article.id]?.cameAs { sent.append(last) }
    return try sent.map { (text) throws(Problem) in try self.article(text) }
  }

  /// Whether all pictures that come with a text came with it before.
  private func hasPictures(
    of letter: StagedArrival.Letter, _ article: ArticleState
  ) throws(Problem) -> Bool {
    if letter.pictures.isEmpty { return true }
    let filed = try newsroom.article(article.asItCame).filedPictures
    return letter.pictures.allSatisfy(filed.contains)
  }

  /// What an article is before anything is filed.
  func status(of id: Digest) -> Status {
    view.desk.article(id).map { view.status(of: $0) } ?? .draft
  }

  /// A text that waits in the tray or is filed.
  func article(_ object: Digest) throws(Problem) -> Article {
    let place = Place("objects/\(object.hex)")
    guard let value = try? JSONReader.read(try tray.bytes(of: object)) else {
      throw Problem(.damaged, .filedTextMissing, at: place)
    }
    return try Article(json: JSONFields(value, at: place))
  }

  // MARK: Revisions

  /// Brings a new text together with what was edited since the old one came in.
  func revise(
    _ article: ArticleState, with plan: inout PlannedText
  ) throws(Problem) {
    let stays = view.desk.standing(article)
    try revise(article, stays, text: text(of: stays), with: &plan)
  }

  /// - Parameter text: what was made of the article that stays.
  func revise(
    _ article: ArticleState, _ stays: ArticleState, text: Digest, with plan: inout PlannedText
  ) throws(Problem) {
    let came = plan.text.object
    if asItCame(article) == came {
      plan.action = .leave(stays.id)
      return
    }
    // A writer who takes up an earlier passage means it; a page that has one was only not looked at.
    let isPage = !plan.text.provenance.blocks.isEmpty
    let sent = isPage ? try sentTexts(of: article) : [try self.article(asItCame(article))]
    let copy = try self.article(came)
    guard var base = sent.sum, var theirs = (sent + [copy]).sum else { return }
    if let older = article.revisions.first(where: { $0.cameAs == came }) {
      if article.id == stays.id { plan.older = Subject(article: stays.id, object: older.object) }
    } else if let kept = copy.blocks.first(where: { !theirs.holds($0.text) }) {
      plan.remarks.append(.correctionKept(instead: kept.text))
    }
    let ours = try self.article(text)
    if theirs.keepPictures(of: base) {
      let kept = base.filedPictures.count { ours.filedPictures.contains($0) }
      if kept > 0 { plan.remarks.append(.picturesKept(kept)) }
    }
    if isPage { try dealOut(article, stays, &base, ours, &theirs, &plan) }
    let merge = Merge.threeWay(base: base, ours: ours, theirs: theirs)
    if case .merged(let merged) = merge, !stays.isDiverged {
      if article.id != stays.id { plan.part = article.next(plan.text) }
      plan.text = try StagedArrival.Text(merged, plan.text.provenance, in: tray)
      plan.text.provenance.came = article.id == stays.id ? came : asItCame(stays)
      plan.action = plan.text.object == text ? .leave(stays.id) : .revise(stays.id)
    } else {
      let form = try newsroom.unsettledForm(
        of: stays, text: (text, ours), base: base,
        came: (article.id == stays.id ? came : nil, theirs), from: plan.text.provenance.file,
        language: language)
      let name = (stays.slug ?? stays.number) + ".md"
      plan.action = .save(stays.id, form: form, name: name)
    }
  }

  // MARK: Manuscripts

  private func plan(
    _ text: StagedArrival.Text, _ letter: StagedArrival.Letter, _ arrival: StagedArrival,
    isAnew: Bool = false
  ) throws(Problem) -> PlannedText {
    let front = letter.front
    let slug = front.slug.flatMap { view.isTaken(slug: $0) ? nil : $0 }
    var plan = PlannedText(
      action: .make, text: text,
      labels: LabelChange(
        adds: front.tags ?? [], slug: slug.map { .set($0) } ?? .keep,
        issue: front.issue.map { .set($0) } ?? .keep))
    if let article = target.flatMap({ view.desk.article($0) }) {
      try add(to: article, &plan)
    } else if let article = answered(by: arrival, letter) {
      try revise(article, with: &plan)
    } else if !isAnew, let article = try earlierText(text, front, &plan) {
      try revise(article, with: &plan)
    }
    return plan
  }

  /// What the manuscript is a corrected copy of, unless that is in another issue than the one it is for.
  private func earlierText(
    _ text: StagedArrival.Text, _ front: FrontMatter, _ plan: inout PlannedText
  ) throws(Problem) -> ArticleState? {
    let texts = EarlierTexts(self)
    let issue = issue ?? front.issue
    let article = try texts.article(like: text, for: issue)
    if article == nil, let issue, let other = try texts.article(like: text, for: nil) {
      let was = view.issues(of: other).first ?? issue
      plan.remarks.append(.anotherPage(.otherThan(.issue(issue), .issue(was)), [other]))
    }
    return article
  }

  /// What `--to` names: a returned article takes the new text, any other one goes on with it.
  private func add(to article: ArticleState, _ plan: inout PlannedText) throws(Problem) {
    if revised[article.id] == nil, view.status(of: article) == .returned {
      return try revise(article, with: &plan)
    }
    try newsroom.refuse(.edit, article, view)
    let added = try self.article(plan.text.object)
    let text = LinedText(try self.article(text(of: article)))
    let whole = text.joined(with: LinedText(added), at: nil, runsOn: false).text
    plan.text = try StagedArrival.Text(whole.article, plan.text.provenance, in: tray)
    plan.text.provenance.came = asItCame(article)
    plan.action = .goOn(article.id)
  }

  /// The returned article that is named, else the one with the manuscript's headline.
  private func answered(
    by arrival: StagedArrival, _ letter: StagedArrival.Letter
  ) -> ArticleState? {
    if let named = named(by: arrival, letter) { return named }
    let headline = arrival.texts.first?.summary.headline ?? ""
    let headed = returned.filter { $0.summary.headline.isSameHeadlineInEitherScript(headline) }
    return headed.count == 1 ? headed[0] : nil
  }

  /// The returned article that a person named, else the one whose number stands in the manuscript's name
  /// or subject.
  private func named(by arrival: StagedArrival, _ letter: StagedArrival.Letter) -> ArticleState? {
    if let named = answers[arrival.source] { return view.desk.article(named) }
    if returned.isEmpty { return nil }
    let said = arrival.notes.name + " " + (letter.subject ?? "")
    let words = said.split { !$0.isHexDigit }.map { $0.lowercased() }
    let numbered = returned.filter { article in
      words.contains { $0.count >= 4 && article.id.hex.hasPrefix($0) }
    }
    return numbered.count == 1 ? numbered[0] : nil
  }
}

extension ArticleState {
  /// The text that its writer sent last; edits of the desk start from it.
  var asItCame: Digest {
    (revisions.last(where: isSent) ?? original).cameAs
  }

  /// Whether a writer sent the text, as an import files it, or somebody settled what had been sent; a
  /// rework that was joined to the article it answers stands for its own file.
  func isSent(_ revision: FiledRevision) -> Bool {
    if revision.kind == .imported || revision.settles { return true }
    guard revision.kind == .joined, let provenance = revision.provenance else { return false }
    return provenance.blocks.isEmpty && provenance.source != original.provenance?.source
  }

  /// A text of it that came in, though it was joined to another.
  fileprivate func next(_ text: StagedArrival.Text) -> Revision {
    var provenance = text.provenance
    provenance.leftOut = []
    return Revision(
      article: .filed(id), parents: heads.map(\.line), object: text.object, summary: text.summary,
      provenance: provenance)
  }
}

extension Article {
  /// Whether a paragraph of it has this text.
  fileprivate func holds(_ text: String) -> Bool { blocks.contains { $0.text == text } }
}

extension DeskView {
  /// Whether an article has this slug already.
  fileprivate func isTaken(slug: String) -> Bool {
    !desk.articles(slugged: slug).isEmpty
  }
}
