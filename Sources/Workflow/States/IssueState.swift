public import Notation

/// An issue revision in its place in the history.
public struct FiledIssue: Hashable, Sendable {
  /// The line that filed it.
  public let line: Digest
  /// The record's number.
  public let seq: Int
  /// Who composed or published it.
  public let person: String
  /// When.
  public let at: Timestamp
  /// What was filed.
  public let revision: IssueRevision

  /// Where it stands in the order of filing.
  public var place: FilingPlace { FilingPlace(seq: seq, line: line, index: 0) }
}

/// A step of a proof round in its place in the history.
public struct FiledProof: Hashable, Sendable {
  /// The line that filed it.
  public let line: Digest
  /// Who typed it in.
  public let person: String
  /// When.
  public let at: Timestamp
  /// What was done.
  public let step: ProofStep
}

/// People and keys in their place in the history.
public struct FiledConfiguration: Hashable, Sendable {
  /// Where they came into force in the order of filing.
  public let place: FilingPlace
  /// The people.
  public let people: Digest
  /// The list of keys.
  public let signers: Digest?

  init(_ place: FilingPlace, _ people: Digest, _ signers: Digest?) {
    (self.place, self.people, self.signers) = (place, people, signers)
  }
}

/// A delegation in its place in the history.
public struct FiledDelegation: Hashable, Sendable {
  /// Where it stands in the order of filing.
  public let place: FilingPlace
  /// Who arranged it.
  public let person: String
  /// When.
  public let at: Timestamp
  /// Why.
  public let reason: String?
  /// What was arranged.
  public let delegation: Delegation

  /// Places a delegation.
  public init(_ delegation: Delegation, _ filed: FiledRecord) {
    self.init(
      place: filed.place, person: filed.record.person, at: filed.record.at,
      reason: filed.record.note, delegation: delegation)
  }

  init(
    place: FilingPlace, person: String, at: Timestamp, reason: String?, delegation: Delegation
  ) {
    (self.place, self.person, self.at, self.reason) = (place, person, at, reason)
    self.delegation = delegation
  }
}

/// Everything the records say about one issue.
public struct IssueState: Hashable, Sendable {
  /// The name people use, such as `2024-12`.
  public let name: String
  /// Where its first revision was filed.
  public let place: FilingPlace
  /// Every composing of it, in filing order.
  public internal(set) var revisions: [FiledIssue] = []
  /// Every publishing of it, in filing order; usually none or one.
  public internal(set) var publishings: [FiledIssue] = []

  /// What was released for printing, while that stands.
  public internal(set) var release: FiledIssue?
  /// The steps of its proof rounds, in filing order.
  public internal(set) var proofs: [FiledProof] = []
  /// What is planned for it.
  public internal(set) var plan: IssuePlan?
  /// The space that is kept in it, in the order of keeping.
  public internal(set) var promises: [Promise] = []
  /// The last record that changed it.
  var latest: FilingPlace?

  /// What the issue's name means: what was published first, else what was composed last.
  public var newest: FiledIssue? { publishings.first ?? revisions.last }

  init(name: String, place: FilingPlace) { (self.name, self.place) = (name, place) }

  /// Keeps space, in the place of what was kept for the same slug.
  mutating func keep(_ promise: Promise) {
    if let at = promises.firstIndex(where: { $0.slug == promise.slug }) {
      promises[at] = promise
    } else {
      promises.append(promise)
    }
  }

  /// Whether it was dropped, and nothing was done for it since.
  var isDropped: Bool {
    plan == nil && promises.isEmpty && proofs.isEmpty && newest == nil && release == nil
  }

  /// What stands on its pages before it comes out.
  var standing: [Placement] {
    isPublished ? [] : (newest?.revision.articles ?? []).filter { $0.page != nil }
  }

  /// Whether it came out, and is frozen.
  public var isPublished: Bool { !publishings.isEmpty }
}

/// A record that says something the state of the desk cannot follow. Nothing is refused because of
/// it; a check of the store reports it.
public struct Anomaly: Hashable, Sendable {
  /// What is odd.
  public enum Kind: Hashable, Sendable {
    /// It names an article that no record made.
    case unknownArticle(Digest)
    /// It builds on a line that filed no text of the article.
    case unknownParent(article: Digest, line: Digest)
    /// It makes two articles of one ordinal.
    case ordinalTwice(Int)
    /// It names a text that the article never had.
    case unknownText(article: Digest, object: Digest)
    /// It merges fewer than two texts.
    case mergeOfOne(article: Digest)
    /// The store was started a second time.
    case startedTwice
  }

  /// The record's line.
  public let line: Digest
  /// The record's log.
  public let log: String
  /// The record's number.
  public let seq: Int
  /// What is odd.
  public let kind: Kind
}
