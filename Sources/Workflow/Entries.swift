public import Notation

/// What happens to a label that an article has at most one of.
public enum Setting<Value: Hashable & Sendable>: Hashable, Sendable {
  case keep
  case clear
  case set(Value)
}

/// A change of the labels of an article; never a change of its text.
public struct LabelChange: Hashable, Sendable {
  /// Tags put on.
  public var adds: [String]
  /// Tags taken off.
  public var removes: [String]
  /// 稿件简题.
  public var slug: Setting<String>
  /// The issue the article is meant for.
  public var issue: Setting<String>
  /// 急稿等级, 1 (highest) to 9.
  public var urgency: Setting<Int>

  /// Makes a change; the default changes nothing.
  public init(
    adds: [String] = [], removes: [String] = [], slug: Setting<String> = .keep,
    issue: Setting<String> = .keep, urgency: Setting<Int> = .keep
  ) {
    self.adds = adds
    self.removes = removes
    self.slug = slug
    self.issue = issue
    self.urgency = urgency
  }

  /// Whether there is nothing to change.
  public var isEmpty: Bool { self == LabelChange() }
}

/// The labels of one article change.
public struct Tagging: Hashable, Sendable {
  /// The article.
  public var article: Digest
  /// Its text at the time; none while it had two.
  public var object: Digest?
  /// What changes.
  public var labels: LabelChange

  /// Makes a tagging.
  public init(article: Digest, object: Digest?, labels: LabelChange) {
    self.article = article
    self.object = object
    self.labels = labels
  }
}

/// An article together with the text of it that was meant.
public struct Subject: Hashable, Sendable {
  /// The article.
  public var article: Digest
  /// The article object.
  public var object: Digest

  /// Makes a subject.
  public init(article: Digest, object: Digest) {
    self.article = article
    self.object = object
  }
}

/// Where a note is put.
public struct NoteTarget: Hashable, Sendable {
  /// The article.
  public var article: Digest
  /// The text the note was made on.
  public var object: Digest
  /// The place in that text; none for a note on the whole article.
  public var anchor: Anchor?

  /// Makes a target.
  public init(article: Digest, object: Digest, anchor: Anchor? = nil) {
    self.article = article
    self.object = object
    self.anchor = anchor
  }
}

/// A place in a text.
public struct Anchor: Hashable, Sendable {
  /// The block, 0-based.
  public var block: Int
  /// The words meant; none for the whole block.
  public var phrase: String?

  /// Makes an anchor.
  public init(block: Int, phrase: String? = nil) {
    self.block = block
    self.phrase = phrase
  }
}

/// A reviewer's decision on one text. Person and time are the record's.
public struct Decision: Hashable, Sendable {
  /// The article.
  public var article: Digest
  /// The article object decided on: a decision says nothing about any other text.
  public var object: Digest
  /// The name of the stage.
  public var stage: String
  /// The policy the text was submitted under.
  public var policy: Digest
  /// The id of the store, so that a decision cannot be carried to another one.
  public var store: String
  /// What proofreading had found in the text, one sentence each.
  public var findings: [String]
  /// An SSH signature, armoured.
  public var signature: String?

  /// Makes a decision.
  public init(
    article: Digest, object: Digest, stage: String, policy: Digest, store: String,
    findings: [String] = [], signature: String? = nil
  ) {
    self.article = article
    self.object = object
    self.stage = stage
    self.policy = policy
    self.store = store
    self.findings = findings
    self.signature = signature
  }
}

/// An article in an issue.
public struct Placement: Hashable, Sendable {
  /// The article.
  public var article: Digest
  /// The text that was composed.
  public var object: Digest
  /// The page it starts on, 1-based; none where it was left out or taken off.
  public var page: Int?

  /// Makes a placement.
  public init(article: Digest, object: Digest, page: Int? = nil) {
    self.article = article
    self.object = object
    self.page = page
  }
}

/// An issue as composed or published.
public struct IssueRevision: Hashable, Sendable {
  /// The name people use, such as `2024-12`.
  public var name: String
  /// The issue object.
  public var object: Digest
  /// The lines of the revisions it follows.
  public var parents: [Digest]
  /// How many pages it has.
  public var pages: Int
  /// Set where it was composed with texts that are not approved.
  public var isDraft: Bool
  /// Its articles, those left out included.
  public var articles: [Placement]

  /// Makes a revision.
  public init(
    name: String, object: Digest, parents: [Digest] = [], pages: Int, isDraft: Bool = false,
    articles: [Placement]
  ) {
    self.name = name
    self.object = object
    self.parents = parents
    self.pages = pages
    self.isDraft = isDraft
    self.articles = articles
  }
}
