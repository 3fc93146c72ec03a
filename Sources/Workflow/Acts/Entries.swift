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
  /// 解禁时间, before which it goes neither to print nor out of the desk.
  public var embargo: Setting<Timestamp>

  /// Makes a change; the default changes nothing.
  public init(
    adds: [String] = [], removes: [String] = [], slug: Setting<String> = .keep,
    issue: Setting<String> = .keep, urgency: Setting<Int> = .keep,
    embargo: Setting<Timestamp> = .keep
  ) {
    self.embargo = embargo
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
  /// Whether it has to be dealt with before anybody approves (必改); otherwise it is a suggestion
  /// (建议).
  public var isMust: Bool

  /// Makes a target.
  public init(article: Digest, object: Digest, anchor: Anchor? = nil, isMust: Bool = false) {
    self.article = article
    self.object = object
    self.anchor = anchor
    self.isMust = isMust
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
  /// What changed since an approved text, where only that was read and signed.
  public var change: LateChange?
  /// How it reached the desk, where the person who decided did not type it.
  public var proxy: Proxy?

  /// Makes a decision.
  public init(
    article: Digest, object: Digest, stage: String, policy: Digest, store: String,
    findings: [String] = [], signature: String? = nil, change: LateChange? = nil,
    proxy: Proxy? = nil
  ) {
    self.change = change
    self.proxy = proxy
    self.article = article
    self.object = object
    self.stage = stage
    self.policy = policy
    self.store = store
    self.findings = findings
    self.signature = signature
  }
}

/// A decision that somebody else typed in: a pen signature, or a line sent back by messenger. The
/// record's person typed it.
public struct Proxy: Hashable, Sendable {
  /// Who decided.
  public var signer: String
  /// Where the signed paper is kept.
  public var shelfMark: String?
  /// The line that came back, word for word.
  public var reply: String?
  /// A picture of the paper or of the message, in `media/`.
  public var evidence: Digest?
  /// When it was signed; without, when it was typed in.
  public var at: Timestamp?

  /// Describes how a decision came.
  public init(
    signer: String, shelfMark: String? = nil, reply: String? = nil, evidence: Digest? = nil,
    at: Timestamp? = nil
  ) {
    self.signer = signer
    self.shelfMark = shelfMark
    self.reply = reply
    self.evidence = evidence
    self.at = at
  }
}

/// A note, by the line that filed it and its place among the notes that line put on the article.
public struct NoteReference: Hashable, Sendable {
  /// The article.
  public var article: Digest
  /// The line.
  public var line: Digest
  /// 0-based; several notes can come with one text.
  public var ordinal: Int

  /// Names a note.
  public init(article: Digest, line: Digest, ordinal: Int = 0) {
    self.article = article
    self.line = line
    self.ordinal = ordinal
  }
}

/// Somebody signs a stage in another's place for a while.
public struct Delegation: Hashable, Sendable {
  /// The stage.
  public var stage: String
  /// Whose place it is.
  public var from: String
  /// Who signs meanwhile.
  public var to: String
  /// The last moment; none where it is taken back at once.
  public var until: Timestamp

  /// Makes a delegation.
  public init(stage: String, from: String, to: String, until: Timestamp) {
    self.stage = stage
    self.from = from
    self.to = to
    self.until = until
  }
}

/// What happened in a proof round (校次) of pages.
public struct ProofStep: Hashable, Sendable {
  /// What a proofreader did.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Read the pages, with findings or without.
    case read
    /// Saw that the corrections are in (核红).
    case checked
  }

  /// A page by its number and the hash of what stands on it.
  public struct Page: Hashable, Sendable {
    /// 1-based.
    public var number: Int
    /// The hash of the page's canonical JSON in the layout.
    public var digest: Digest

    /// Names a page.
    public init(number: Int, digest: Digest) {
      self.number = number
      self.digest = digest
    }
  }

  /// The issue's name.
  public var issue: String
  /// The issue object whose pages were read.
  public var object: Digest
  /// 1 to 3.
  public var round: Int
  /// Who read; the record's person may have typed it in for them.
  public var reader: String
  /// What was done.
  public var kind: Kind
  /// The pages.
  public var pages: [Page]
  /// What was found, one sentence each; empty where the pages are clean.
  public var findings: [String]

  /// Makes a step.
  public init(
    issue: String, object: Digest, round: Int, reader: String, kind: Kind, pages: [Page],
    findings: [String] = []
  ) {
    self.issue = issue
    self.object = object
    self.round = round
    self.reader = reader
    self.kind = kind
    self.pages = pages
    self.findings = findings
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

  /// The article with the text that was composed.
  public var subject: Subject { Subject(article: article, object: object) }
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
  /// Why a chief let it go on although something was missing.
  public var override: String?
  /// An SSH signature of a release or publication, armoured.
  public var signature: String?

  /// Makes a revision.
  public init(
    name: String, object: Digest, parents: [Digest] = [], pages: Int, isDraft: Bool = false,
    articles: [Placement], override: String? = nil, signature: String? = nil
  ) {
    self.override = override
    self.signature = signature
    self.name = name
    self.object = object
    self.parents = parents
    self.pages = pages
    self.isDraft = isDraft
    self.articles = articles
  }
}
