import Diagnostics
import Notation
import Workflow

/// What will be done with one text that came in.
struct PlannedText {
  enum Action {
    case make
    case leave(Digest)
    case revise(Digest)
    /// Its text goes behind that of the article it belongs to.
    case goOn(Digest)
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
  /// What it came as before, where a corrected text came since, which stays.
  var older: Subject?
  /// What goes to articles that were cut off from the one whose text this was.
  struct Share {
    let piece: ArticleState
    let text: StagedArrival.Text
  }

  var shares: [Share] = []
  /// Whether it is such a share itself.
  var isShare = false
  /// The articles that the texts of its page came as before.
  var known: Set<Digest> = []
  /// The next text of an article that was joined to the one that stays: what its next correction is
  /// compared with.
  var part: Revision?

  /// The article that is there already.
  var id: Digest? {
    switch action {
    case .make: nil
    case .leave(let id), .revise(let id), .goOn(let id), .save(let id, _, _): id
    }
  }

  /// Whether anything is filed.
  var files: Bool {
    switch action {
    case .make, .revise, .goOn: true
    case .leave, .save: false
    }
  }

  /// What is filed, as the article of `ordinal` where it is new.
  func revision(_ ordinal: Int, _ given: LabelChange, _ view: DeskView) -> Revision {
    let heads = id.flatMap { view.desk.article($0) }?.heads.map(\.line) ?? []
    return Revision(
      article: id.map { .filed($0) } ?? .made(ordinal: ordinal), parents: heads,
      object: text.object, summary: text.summary,
      labels: id == nil ? labels.adding(given) : given, provenance: text.provenance,
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
