public import Notation

/// What a person did, with everything the state of the desk needs to know of it.
public enum Act: Hashable, Sendable {
  /// The store was made: its id, the desk's name, the first policy and people.
  case started(store: String, desk: String, policy: Digest, people: Digest)
  /// The policy, the people and the list of their keys that are in force from here on.
  case configured(policy: Digest, people: Digest, signers: Digest? = nil)
  /// Articles came in from outside; whoever imported them is not their author.
  case imported([Revision])
  /// Articles were written; whoever drafted them is their author.
  case drafted([Revision])
  /// Texts were replaced by newer ones.
  case edited([Revision])
  /// Different texts of one article were brought together; each revision names at least two
  /// parents.
  case merged([Revision])
  /// An article was cut in two or more: the first revision is what it keeps, the others are made
  /// of the rest, and their authors are its authors.
  case split([Revision])
  /// Articles were made one: the revision is the text of the one that stays; the subjects go, and
  /// approvals of theirs that name its text go with it.
  case joined(Revision, [Subject])
  /// Tags, slug, intended issue or urgency changed; the text did not.
  case tagged([Tagging])
  /// The record's note was put on articles (批注).
  case noted([NoteTarget])
  /// Notes were dealt with; the record's note, if any, says how.
  case resolved([NoteReference])
  /// Somebody takes articles in hand until a time (认领). Advice to the others, never a barrier.
  case claimed([Subject], until: Timestamp)
  /// The claim was given up.
  case unclaimed([Subject])
  /// A stage is signed by somebody else for a while; the record's note says why.
  case delegated(Delegation)
  /// Texts were handed to review (送审) under a policy.
  case submitted([Subject], policy: Digest)
  /// Texts passed a stage (初审、复审、终审、签发).
  case approved([Decision])
  /// Texts were given back for more work (退回修改); the record's note says why.
  case returned([Decision])
  /// Articles will not be used (不采用).
  case spiked([Subject])
  /// The spike was taken off.
  case unspiked([Subject])
  /// Articles wait (缓发), perhaps until a day; nothing happens by itself on that day.
  case held([Subject], until: Timestamp?)
  /// The hold was taken off.
  case unheld([Subject])
  /// An issue was planned, or its plan changed, with space kept in it from the start.
  case planned(issue: String, IssuePlan, [Promise])
  /// Space was kept on a page for something that is to come; it replaces a promise of the same slug.
  case promised(issue: String, Promise)
  /// The space of a slug is free again.
  case unpromised(issue: String, slug: String)
  /// An issue is none any more: its plan, its promises and its pages are laid aside.
  case dropped(issue: String)
  /// Pages were made; the newest of an issue's revisions is what its name means.
  case composed(IssueRevision)
  /// Pages were proofread (校样), or corrections checked (核红).
  case proofed(ProofStep)
  /// The pages of an issue go to print (付印) and are frozen.
  case released(IssueRevision)
  /// A release was taken back, so that the pages can change.
  case unreleased(issue: String, object: Digest)
  /// An issue came out; every article of it with a page is published.
  case published(IssueRevision)
  /// Printed articles were withdrawn (刊后撤销); the record's note says why.
  case killed([Subject])
  /// A correction of a printed article was drafted (更正): the notice is an article of its own, made
  /// by the revision, and the subject is what it corrects, with the text that was printed.
  case corrected(Revision, Subject)
  /// Texts left the desk as files (导出); the record's note says for whom.
  case exported([Subject])
  /// What proofreading finds in articles stands as it is, by the keys of the findings (放行); the
  /// record's note says why.
  case accepted([Subject], findings: [String])
  /// Findings that were let stand are found again, by their keys.
  case unaccepted([Subject], findings: [String])

  /// The kinds of act; raw values are the words of the log.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case started, configured, imported, drafted, edited, merged, split, joined, tagged, noted
    case resolved, claimed, unclaimed, delegated, submitted
    case approved, returned, spiked, unspiked, held, unheld, planned, promised, unpromised
    case dropped, composed, proofed, released
    case unreleased, published, killed, corrected, exported, accepted, unaccepted

    /// Whether its entries have nothing to do with each other, so that a long list may be folded
    /// part by part.
    public var isDivisible: Bool { self == .imported }

    /// Whether the record is nothing without the person's own words.
    public var needsNote: Bool {
      switch self {
      case .noted, .returned, .killed, .delegated, .accepted: true
      default: false
      }
    }
  }

  /// Which kind of act this is.
  public var kind: Kind {
    switch self {
    case .started: .started
    case .configured: .configured
    case .imported: .imported
    case .drafted: .drafted
    case .edited: .edited
    case .merged: .merged
    case .split: .split
    case .joined: .joined
    case .tagged: .tagged
    case .noted: .noted
    case .resolved: .resolved
    case .claimed: .claimed
    case .unclaimed: .unclaimed
    case .delegated: .delegated
    case .submitted: .submitted
    case .approved: .approved
    case .returned: .returned
    case .spiked: .spiked
    case .unspiked: .unspiked
    case .held: .held
    case .unheld: .unheld
    case .planned: .planned
    case .promised: .promised
    case .unpromised: .unpromised
    case .dropped: .dropped
    case .composed: .composed
    case .proofed: .proofed
    case .released: .released
    case .unreleased: .unreleased
    case .published: .published
    case .killed: .killed
    case .corrected: .corrected
    case .exported: .exported
    case .accepted: .accepted
    case .unaccepted: .unaccepted
    }
  }

  /// Every object the act names, each once, in the order named: what has to be durable before the
  /// line is written, and what a check of the store looks for.
  public var objects: [Digest] {
    var seen: Set<Digest> = []
    return namedObjects.filter { seen.insert($0).inserted }
  }

  private var namedObjects: [Digest] {
    switch self {
    case .started(_, _, let policy, let people): [policy, people]
    case .configured(let policy, let people, let signers):
      [policy, people] + (signers.map { [$0] } ?? [])
    case .resolved, .delegated, .planned, .promised, .unpromised, .dropped: []
    case .imported(let revisions), .drafted(let revisions), .edited(let revisions),
      .merged(let revisions), .split(let revisions):
      revisions.flatMap(\.objects)
    case .joined(let revision, let subjects): revision.objects + subjects.map(\.object)
    case .tagged(let taggings): taggings.compactMap(\.object)
    case .noted(let targets): targets.map(\.object)
    case .submitted(let subjects, let policy): subjects.map(\.object) + [policy]
    case .approved(let decisions), .returned(let decisions):
      decisions.flatMap { [$0.object, $0.policy] }
    case .spiked(let subjects), .unspiked(let subjects), .held(let subjects, _),
      .unheld(let subjects), .killed(let subjects), .claimed(let subjects, _),
      .unclaimed(let subjects), .exported(let subjects), .accepted(let subjects, _),
      .unaccepted(let subjects, _):
      subjects.map(\.object)
    case .composed(let issue), .released(let issue), .published(let issue):
      [issue.object] + issue.articles.map(\.object)
    case .proofed(let step): [step.object]
    case .unreleased(_, let object): [object]
    case .corrected(let notice, let subject): [notice.object, subject.object]
    }
  }

  /// The pictures the act names: what proves a decision that somebody else typed in.
  public var pictures: [Digest] {
    switch self {
    case .approved(let decisions), .returned(let decisions):
      decisions.compactMap { $0.proxy?.evidence }
    default: []
    }
  }
}
