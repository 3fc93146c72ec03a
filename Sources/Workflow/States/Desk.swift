public import Notation

/// The state of the desk: everything that follows from the records, and nothing else.
///
/// A pure function of the set of records: in which order they are given, how they are spread over
/// logs and how often one of them occurs makes no difference. It is kept on cards, of which only
/// those are read that a question needs; `settle` writes what records changed.
public struct Desk: Sendable {
  /// Gives the id of an article: the SHA-256 of `<line hash>:<ordinal>`.
  public typealias Identify = (_ line: Digest, _ ordinal: Int) -> Digest

  /// What the desk knows besides articles and issues.
  var front = DeskFront() { didSet { isFrontNews = true } }
  /// Whether the card of the front is yet to be written.
  var isFrontNews = true
  /// The policies that articles are judged by.
  public internal(set) var policies: [Digest: Policy] = [:]
  var cards: DeskCards
  /// Articles that records changed since the cards were written, and those made since.
  var touched: [Digest: ArticleState] = [:]
  var made: Set<Digest> = []
  /// The greatest ordinal of an article that the present record has made so far.
  var lastOrdinal = -1
  /// Issues likewise, by the bytes of their names.
  var touchedIssues: [[UInt8]: IssueState] = [:]

  /// The desk before its first record.
  public init() { cards = DeskCards(nil) }

  /// The desk on cards that `settle` wrote; `nil` where they are not such cards.
  public init?(on source: any CardSource) {
    cards = DeskCards(source)
    guard let bytes = source.card(DeskKey.desk()), let front = try? DeskFront(packed: bytes) else {
      return nil
    }
    self.front = front
    isFrontNews = false
  }

  /// Folds records, in any order, into the state of the desk.
  public static func fold(
    _ records: [FiledRecord], under policies: [Digest: Policy] = [:], identify: Identify
  ) -> Desk {
    var desk = Desk()
    let ordered = records.sorted { ($0.seq, $0.line, $0.log) < ($1.seq, $1.line, $1.log) }
    var last: Digest?
    for record in ordered where record.line != last {
      desk.file(record, identify: identify)
      last = record.line
    }
    desk.settle(under: policies)
    return desk
  }

  /// The store's id, from its first record.
  public var store: String? { front.store }
  /// The desk's name, from its first record.
  public var name: String? { front.name }
  /// The policy in force.
  public var policy: Digest? { front.policy }
  /// The people in force.
  public var people: Digest? { front.people }
  /// The list of keys in force.
  public var signers: Digest? { front.signers }
  /// Every delegation, in filing order, those that ran out included.
  public var delegations: [FiledDelegation] { front.delegations }
  /// What came into force when, in filing order.
  public var configurations: [FiledConfiguration] { front.configurations }
  /// The greatest number of a record; a new record takes one more.
  public var lastSeq: Int { front.lastSeq }
  /// How many records were folded.
  public var recordCount: Int { front.recordCount }
  /// How many articles there are.
  public var articleCount: Int { front.articleCount }
  /// Every policy that a record brought into force or submitted under.
  public var namedPolicies: Set<Digest> { front.namedPolicies }

  /// Where an article stands on unpublished pages, where it was printed, and which issue it is
  /// meant for: whether `issue:` finds it.
  public func belongs(_ article: ArticleState, to issue: String) -> Bool {
    article.meantFor == issue || article.placements[issue] != nil
      || article.printings.contains { $0.issue == issue }
  }
}

/// What the desk knows besides articles and issues.
struct DeskFront: Sendable {
  var store: String?
  var name: String?
  var policy: Digest?
  var people: Digest?
  var lastSeq = 0
  var recordCount = 0
  var articleCount = 0
  var oddCount = 0
  /// The list of keys in force.
  var signers: Digest?
  /// Every delegation, in filing order, those that ran out included.
  var delegations: [FiledDelegation] = []
  /// What came into force when, in filing order.
  var configurations: [FiledConfiguration] = []
  /// The last record in the order of filing.
  var last: FilingPlace?
  var namedPolicies: Set<Digest> = []

  init() {}

  var packed: [UInt8] {
    var packer = Packer()
    packer.optional(store)
    packer.optional(name)
    packer.optional(policy)
    packer.optional(people)
    packer.list([lastSeq, recordCount, articleCount, oddCount, last?.seq ?? -1])
    packer.optional(last?.line)
    packer.list(namedPolicies.sorted())
    packer.optional(signers)
    packer.list(delegations)
    packer.list(configurations)
    return packer.bytes
  }

  init(packed: [UInt8]) throws(Unpacker.Fault) {
    var unpacker = Unpacker(packed)
    store = try unpacker.optionalText()
    name = try unpacker.optionalText()
    policy = try unpacker.optionalDigest()
    people = try unpacker.optionalDigest()
    let counts = try unpacker.numbers()
    guard counts.count == 5 else { throw Unpacker.Fault() }
    (lastSeq, recordCount, articleCount, oddCount) = (counts[0], counts[1], counts[2], counts[3])
    let line = try unpacker.optionalDigest()
    last = line.map { FilingPlace(seq: counts[4], line: $0, index: 0) }
    namedPolicies = Set(try unpacker.digests())
    signers = try unpacker.optionalDigest()
    delegations = try unpacker.list()
    configurations = try unpacker.list()
  }
}
