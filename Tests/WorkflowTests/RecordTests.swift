import Diagnostics
import Manuscript
import Notation
import TestSupport
import Testing
import Workflow

private let subjects = [Subject(article: digest("a"), object: digest("o"))]
private let decisions = [
  Decision(
    article: digest("a"), object: digest("o"), stage: "初审", policy: onePolicy, store: "s1",
    findings: ["第 2 段：“人会”应为“入会”"], signature: "-----BEGIN SSH SIGNATURE-----"),
  Decision(
    article: digest("b"), object: digest("p"), stage: "终审", policy: threePolicy, store: "s1"),
]
private let issue = IssueRevision(
  name: "2024-12", object: digest("i"), parents: [digest("l")], pages: 4, isDraft: true,
  articles: [
    Placement(article: digest("a"), object: digest("o"), page: 1),
    Placement(article: digest("b"), object: digest("p")),
  ])
private let revisions = [
  Revision(
    article: .made(ordinal: 0), object: digest("o"),
    summary: Summary(
      headline: "快递小哥有了“新家”", section: "要闻", length: CopyLength(characters: 812, words: 790),
      bylines: [Byline(name: "王思颖", title: "记者"), Byline(name: "李", role: .photo)]),
    labels: LabelChange(
      adds: ["快递"], slug: .set("kuaidi"), issue: .set("2024-12"), urgency: .set(3)),
    provenance: Provenance(
      file: "000.txt", source: digest("s"), text: digest("t"), encoding: "gb18030",
      channel: "mail", sender: "王思颖 <w@example.org>",
      imprint: Provenance.PageImprint(paper: "工人周报", date: "2024-12-20", editors: ["李四"]),
      parts: [Provenance.PartLines(part: "headline", lines: [3, 4])],
      blocks: [
        [Provenance.Piece(line: 5, start: 0), Provenance.Piece(line: 6, start: nil)],
        [Provenance.Piece(line: 7, start: 0)],
      ],
      leftOut: [Provenance.LeftOut(line: 1, role: "furniture", text: "2024年12月20日")],
      doubts: [
        Provenance.Doubt(kind: "truncated", line: 7),
        Provenance.Doubt(kind: "uncertain_boundary", line: 6, headline: "另一篇"),
      ])),
  Revision(
    article: .filed(digest("a")), parents: [digest("l"), digest("m")], object: digest("p"),
    summary: Summary(headline: "", language: .english),
    notes: [BroughtNote(person: "李四", text: "数字待核")]),
]
private let acts: [Act] = [
  .started(store: "s1", desk: "周报", policy: onePolicy, people: filedPeople),
  .configured(policy: threePolicy, people: filedPeople),
  .imported(revisions), .drafted(revisions), .edited(revisions), .merged(revisions),
  .split(revisions), .joined(revisions[1], subjects),
  .tagged([
    Tagging(
      article: digest("a"), object: digest("o"),
      labels: LabelChange(adds: ["a"], removes: ["b", "c"], slug: .clear, urgency: .clear)),
    Tagging(article: digest("b"), object: nil, labels: LabelChange(issue: .clear)),
  ]),
  .noted([
    NoteTarget(article: digest("a"), object: digest("o"), anchor: Anchor(block: 2, phrase: "人会")),
    NoteTarget(article: digest("a"), object: digest("o"), anchor: Anchor(block: 0)),
    NoteTarget(article: digest("a"), object: digest("o")),
  ]),
  .submitted(subjects, policy: onePolicy), .approved(decisions), .returned(decisions),
  .spiked(subjects), .unspiked(subjects),
  .held(subjects, until: Timestamp(iso: "2024-12-25")), .held(subjects, until: nil),
  .unheld(subjects), .composed(issue), .published(issue), .killed(subjects),
  .configured(policy: threePolicy, people: filedPeople, signers: digest("keys")),
  .noted([NoteTarget(article: digest("a"), object: digest("o"), isMust: true)]),
  .resolved([
    NoteReference(article: digest("a"), line: digest("l")),
    NoteReference(article: digest("a"), line: digest("l"), ordinal: 2),
  ]),
  .claimed(subjects, until: Timestamp(seconds: 1_734_710_400)), .unclaimed(subjects),
  .delegated(
    Delegation(
      stage: "复审", from: "wang", to: "li", until: Timestamp(seconds: 1_735_171_199))),
  .approved([lateDecision]),
  .tagged([
    Tagging(
      article: digest("a"), object: nil,
      labels: LabelChange(embargo: .set(Timestamp(seconds: 1_734_710_400)))),
    Tagging(article: digest("a"), object: nil, labels: LabelChange(embargo: .clear)),
  ]),
  .proofed(
    ProofStep(
      issue: "2024-12", object: digest("i"), round: 2, reader: "li", kind: .read,
      pages: [ProofStep.Page(number: 1, digest: digest("page"))], findings: ["人会应为入会"])),
  .released(released), .unreleased(issue: "2024-12", object: digest("i")),
  .corrected(revisions[0], subjects[0]), .exported(subjects),
  .accepted(subjects, findings: ["doubled_word 大家开心开心，"]),
  .unaccepted(subjects, findings: ["doubled_word 大家开心开心，", "weekday 12月20日"]),
  .planned(issue: "2024-12", plan, [promise]),
  .planned(issue: "2024-s", IssuePlan(date: plan.date, special: "抗洪特刊"), []),
  .promised(issue: "2024-12", promise), .unpromised(issue: "2024-12", slug: "bank"),
  .dropped(issue: "2024-12x"),
]

private let plan = IssuePlan(
  date: Timestamp(seconds: 1_734_652_800).date, number: 12, whole: 128,
  due: Timestamp(seconds: 1_734_685_200), pages: 4)
private let promise = Promise(
  slug: "bank", kind: .advertisement, by: "赵海", length: 300, isInWords: true, photos: 1, page: 4,
  columns: 2, lines: 20, due: Timestamp(seconds: 1_734_600_000), isStanding: true)

private let released: IssueRevision = {
  var revision = issue
  (revision.override, revision.signature) = ("书记电话同意", "-----BEGIN SSH SIGNATURE-----")
  return revision
}()

private let lateDecision = Decision(
  article: digest("a"), object: digest("o"), stage: "终审", policy: threePolicy, store: "s1",
  change: LateChange(since: digest("p"), characters: 3, places: [.body, .punctuation]),
  proxy: Proxy(
    signer: "王书记", shelfMark: "2024-12/7", reply: "同意", evidence: digest("photo"),
    at: Timestamp(seconds: 1_734_600_000)))

private func record(_ act: Act) -> Record {
  Record(
    person: "editor", at: Timestamp(seconds: 1_734_681_600), clockGiven: true, note: "理由", act: act)
}

private func sentence(_ payload: JSONObject) -> String {
  do {
    _ = try Record(payload: payload, at: Place("log/sample/000001.jsonl", line: 7))
    return "read"
  } catch {
    return "\(error.exitCode) \(error.wording.english)"
  }
}

@Suite struct RecordTests {
  @Test func `there is a sample of every act`() {
    #expect(Set(acts.map(\.kind)) == Set(Act.Kind.allCases))
  }

  @Test(arguments: acts)
  func `every act is read as it was written`(act: Act) throws {
    let written = record(act)
    let bytes = CanonicalJSON.bytes(.object(written.payload))
    let payload = try #require(try JSONReader.read(bytes).objectValue)
    #expect(try Record(payload: payload, at: Place("log")) == written)
  }

  @Test(arguments: acts)
  func `names are in the agreed letters and numbers are whole`(act: Act) {
    func walk(_ value: JSONValue) {
      switch value {
      case .object(let object):
        for member in object.members {
          #expect(member.key.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 })
          walk(member.value)
        }
      case .array(let elements): elements.forEach(walk)
      case .number, .null: Issue.record("not storable: \(value)")
      case .bool, .integer, .string: break
      }
    }
    walk(.object(record(act).payload))
  }

  @Test func `a note is one line of plain members`() {
    let written = Record(
      person: "reviewer", at: Timestamp(seconds: 0), note: "核实人数",
      act: .noted([
        NoteTarget(article: digest("a"), object: digest("o"), anchor: Anchor(block: 2))
      ]))
    expectSnapshot(
      String(decoding: CanonicalJSON.bytes(.object(written.payload)), as: UTF8.self)
        .replacing(digest("a").hex, with: "A").replacing(digest("o").hex, with: "O"),
      #"{"act":"noted","articles":[{"article":"A","block":2,"object":"O"}],"#
        + #""at":"1970-01-01T00:00:00Z","note":"核实人数","person":"reviewer"}"#)
  }

  @Test(arguments: acts)
  func `a record with a member missing or wrong is read or refused, never worse`(act: Act) {
    let payload = record(act).payload
    for member in payload.members {
      for wrong in [nil, .null, 7, "x", [], [7], [[:]], [["article": "x"]], [:]] as [JSONValue?] {
        var broken = payload
        broken[member.key] = wrong
        let answer = sentence(broken)
        #expect(answer == "read" || answer.hasPrefix("3 log/sample/000001.jsonl:7: "))
      }
    }
  }

  @Test func `what is wrong is said with its place`() {
    var payload = record(.spiked(subjects)).payload
    payload["act"] = "sung"
    #expect(
      sentence(payload)
        == "3 log/sample/000001.jsonl:7: `act`: this is not an act this newsdesk knows; "
        + "a newer one may have written it.")
    payload = record(.returned(decisions)).payload
    payload["note"] = nil
    #expect(
      sentence(payload)
        == "3 log/sample/000001.jsonl:7: `note`: this act needs the words of the person.")
    payload = record(.held(subjects, until: nil)).payload
    payload["until"] = "Friday"
    #expect(sentence(payload) == "3 log/sample/000001.jsonl:7: `until`: this is not a time.")
  }

  @Test func `members of the archive and of later versions are passed over`() throws {
    var payload = record(.spiked(subjects)).payload
    payload["prev"] = .string(digest("l").hex)
    payload["seq"] = 12
    payload["mood"] = ["fine"]
    #expect(try Record(payload: payload, at: Place("log")) == record(.spiked(subjects)))
  }

  @Test func `an act names every object it rests on once`() {
    #expect(Act.imported(revisions).objects == [digest("o"), digest("p")])
    #expect(Act.submitted(subjects, policy: onePolicy).objects == [digest("o"), onePolicy])
    #expect(
      Act.approved(decisions).objects == [digest("o"), onePolicy, digest("p"), threePolicy])
    #expect(Act.composed(issue).objects == [digest("i"), digest("o"), digest("p")])
  }
}
