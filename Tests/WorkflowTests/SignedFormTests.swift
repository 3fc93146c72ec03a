import Notation
import Testing
import Workflow

@Suite struct SignedFormTests {
  private func form(
    article: String = "a", object: String = "t", stage: String = "终审", policy: String = "p",
    store: String = "s", person: String = "wang", at: Int = 1_734_685_200, isApproval: Bool = true,
    change: LateChange? = nil
  ) -> [UInt8] {
    let decision = Decision(
      article: digest(article), object: digest(object), stage: stage, policy: digest(policy),
      store: store, change: change)
    return SignedForm.bytes(
      of: decision, isApproval: isApproval, person: person, at: Timestamp(seconds: at))
  }

  @Test func `what is signed says one thing and cannot be carried to another`() {
    let change = LateChange(since: digest("u"), characters: 3, places: [.body])
    let larger = LateChange(since: digest("u"), characters: 4, places: [.body])
    let forms = [
      form(), form(article: "b"), form(object: "u"), form(stage: "复审"), form(policy: "q"),
      form(store: "r"), form(person: "li"), form(at: 1_734_685_201), form(isApproval: false),
      form(change: change), form(change: larger),
      SignedForm.bytes(
        ofRelease: "2024-12", object: digest("t"), store: "s", person: "wang",
        at: Timestamp(seconds: 1_734_685_200)),
    ]
    #expect(Set(forms).count == forms.count)
    #expect(form() == form())
  }

  @Test func `opinion, findings and the way it came are no part of it`() {
    var decision = Decision(
      article: digest("a"), object: digest("t"), stage: "终审", policy: digest("p"), store: "s",
      findings: ["一处"])
    decision.signature = "-----BEGIN"
    let bytes = SignedForm.bytes(
      of: decision, isApproval: true, person: "wang", at: Timestamp(seconds: 1_734_685_200))
    #expect(bytes == form())
  }
}
