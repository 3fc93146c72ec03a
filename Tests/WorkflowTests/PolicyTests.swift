import Diagnostics
import Notation
import TestSupport
import Testing
import Workflow

private func policySentence(_ json: JSONValue) -> String {
  do {
    _ = try Policy(json: JSONFields(json, at: Place("desk/policy.json"), kind: .refused))
    return "fine"
  } catch {
    return error.what.english
  }
}

private func peopleSentence(_ json: JSONValue) -> String {
  do {
    _ = try People(json: JSONFields(json, at: Place("desk/people.json"), kind: .refused))
    return "fine"
  } catch {
    return error.what.english
  }
}

@Suite struct PolicyTests {
  @Test(
    arguments: [Policy.oneStage, .threeReview, .solo]
      + Profile.allCases.map { $0.policy(proofs: 2) } + [
        Policy(stages: [Stage(name: "签发", signers: 2, needsSignature: true)]),
        Policy(stages: [Stage(name: "签发")], findings: 0, words: ["开心开心"]),
      ])
  func `the built-in policies work and are read as they were written`(policy: Policy) throws {
    #expect(policy.mistakes == [])
    #expect(try Policy(json: JSONFields(policy.json, at: Place("p"))) == policy)
  }

  @Test func `people are read as they were written`() throws {
    let people = People(entries: [
      Person(name: "wang", printed: ["王思颖", "小王"], roles: [.reporter, .pageEditor]),
      Person(name: "chief"),
    ])
    #expect(try People(json: JSONFields(people.json, at: Place("p"))) == people)
    #expect(people.person(printedAs: "小王")?.name == "wang")
    #expect(people.person(printedAs: "chief")?.name == "chief")
    #expect(people.person(printedAs: "张") == nil)
  }

  @Test func `a byline is known again in other letters, with initials and titles`() {
    let people = People(entries: [
      Person(name: "marcus", printed: ["Marcus Bell"]), Person(name: "li", printed: ["李强"]),
    ])
    for name in [
      "MARCUS BELL", "Marcus J. Bell", "Brother Marcus Bell", "President Marcus Bell",
      "Marcus Bell, Secretary-Treasurer", "Marcus",
    ] {
      #expect(people.person(printedAs: name)?.name == "marcus", "\(name)")
    }
    #expect(people.person(printedAs: "李 强")?.name == "li")
    for name in ["Marcus Bellamy", "Bell", "Ann Bell", "李强生", "李", "", "·"] {
      #expect(people.person(printedAs: name) == nil, "\(name)")
    }
  }

  @Test func `rules added later are left out where they change nothing`() {
    let stage: JSONValue = [
      "name": "签发", "roles": [], "people": [], "last_editor_may_sign": false,
    ]
    let whole: JSONValue = ["type": "policy", "author_may_sign": false, "stages": [stage]]
    #expect(Policy.oneStage.json == whole)
  }

  @Test func `numbers out of range are mistakes`() {
    #expect(
      policySentence([
        "proofs": 4, "late_changes": ["characters": 99],
        "stages": [["name": "签发", "signers": 9]],
      ])
        == """
        “签发” is signed by 1 to 5 people (`signers`). `proofs` is 0 to 3 rounds. \
        `characters` of `late_changes` is 0 to 50.
        """)
  }

  @Test func `every mistake in a policy is one sentence`() {
    #expect(policySentence(["stages": []]) == "A policy needs at least one stage.")
    #expect(
      policySentence([
        "author_may_sgn": true,
        "stages": [
          ["name": "初审"], ["name": "初审", "roles": ["king"]], ["name": ""],
          ["name": "approved"],
        ],
      ])
        == """
        `author_may_sgn` means nothing here. Did you mean \
        `author_may_sign`? “king” is not a role. Roles are reporter, editor, reviewer, \
        page_editor, proofreader, chief. Two stages are called “初审”. \
        Stage 3 has no name. A stage cannot be called “approved”, which is a status.
        """)
  }

  @Test func `every mistake in the people is one sentence`() {
    #expect(
      peopleSentence([
        "people": [
          ["name": "a", "printed": ["王"]], ["name": "b", "printed": ["王"]], ["name": "a"],
          ["name": "", "role": "editor"],
        ]
      ])
        == """
        `role` means nothing here. Did you mean `roles`? “王” is printed for both a and b. “a” is listed twice. \
        Person 4 has no name.
        """)
    #expect(peopleSentence(["people": []]) == "fine")
  }

  @Test(arguments: ["Mary Smith", " ", " li", "li\u{202e}", "li\u{1b}[31m", "a/b", "a:b"])
  func `nobody is listed under a name that cannot be typed`(name: String) {
    let shown = Printable.line(name)
    #expect(
      peopleSentence(["people": [["name": .string(name)]]])
        == "“\(shown)” cannot be a person's name here: no blanks, slashes or colons.")
  }

  @Test func `a stage may have two words for its name, but nothing unseen`() {
    func said(_ name: String) -> String { policySentence(["stages": [["name": .string(name)]]]) }
    #expect(said("first look") == "fine")
    #expect(said("\u{3000}") == "Stage 1 has no name.")
    #expect(
      said("初\u{202e}审")
        == "“初\\u{202e}审” cannot be a stage's name: it holds characters that nobody sees.")
  }

  @Test func `a stage that nobody can sign is named`() {
    let people = People(entries: [Person(name: "a", roles: [.editor])])
    let rules = Rulebook(policies: [:], people: people, inForce: nil)
    #expect(
      rules.gaps(in: .threeReview).map(\.english) == [
        "Nobody in desk/people.json may sign the second review.",
        "Nobody in desk/people.json may sign the final review.",
      ])
    #expect(rules.gaps(in: .oneStage) == [])
  }

  @Test func `too few people for all stages are told of`() {
    func gaps(_ people: [Person]) -> Int {
      Rulebook(policies: [:], people: People(entries: people), inForce: nil)
        .gaps(in: .threeReview).count
    }
    let chief = Person(name: "c", roles: [.chief])
    let editor = Person(name: "e", roles: [.editor])
    #expect(gaps([editor, chief]) == 1)
    #expect(gaps([editor, Person(name: "e2", roles: [.editor]), chief]) == 1)
    #expect(gaps([chief, editor, Person(name: "r", roles: [.reviewer])]) == 0)
    #expect(gaps([chief, Person(name: "c2", roles: [.chief]), editor]) == 0)
  }
}
