import Foundation
import Notation
import Operations
import TestSupport
import Testing
import Workflow

@Suite struct ReviewLawTests {
  @Test(arguments: Proof.seeds(from: 1))
  func `whatever six people type, nothing comes out that was not signed by the rules`(
    seed: UInt64
  ) throws {
    var desk = try RandomDesk(seed: seed)
    defer { desk.remove() }
    for _ in 0..<Proof.samples(250, all: 10_000) { try desk.step() }
    let ledger = try Ledger(store: desk.copies[0])
    #expect(ledger.breaches == [], "seed \(seed)")
    #expect(ledger.printed == ledger.founded, "seed \(seed)")
    let view = try desk.newsroom(0).view()
    #expect(printings(in: view) == ledger.printed, "seed \(seed)")
    #expect(view.unfoundedPublications.isEmpty, "seed \(seed)")
    try isAsFoldedFromNothing(desk, 0)
    Proof.tell(
      "\(desk.done) commands done and \(desk.refused) refused, seed \(seed): "
        + "\(ledger.approvals) approvals, \(ledger.carriedOver) carried over, "
        + "\(ledger.printed.count) texts printed, \(ledger.overrides) overrides")
  }

  @Test(arguments: Proof.seeds(from: 101))
  func `three copies that work apart and meet agree, and nothing that came out is undone`(
    seed: UInt64
  ) throws {
    var desk = try RandomDesk(seed: seed, copies: 3)
    defer { desk.remove() }
    var printed: Set<String> = []
    for step in 0..<Proof.samples(200, all: 6_000) {
      try desk.step()
      guard step % 50 == 49 else { continue }
      for copy in 0..<3 { printed.formUnion(printings(in: try desk.newsroom(copy).view())) }
    }
    try desk.meetAll()
    let views = try (0..<3).map { try desk.newsroom($0).view() }
    #expect(views[1].desk.articles == views[0].desk.articles, "seed \(seed)")
    #expect(views[2].desk.articles == views[0].desk.articles, "seed \(seed)")
    #expect(views[2].desk.issues == views[0].desk.issues, "seed \(seed)")
    #expect(printed.subtracting(printings(in: views[0])) == [], "seed \(seed)")
    obeyInFilingOrder(views[0], seed)
    for copy in 0..<3 { try isAsFoldedFromNothing(desk, copy) }
    let ledger = try Ledger(store: desk.copies[0])
    Proof.tell(
      "\(desk.done) commands done and \(desk.refused) refused in three copies, seed \(seed): "
        + "\(ledger.breaches.count) acts that a merge made void, "
        + "\(views[0].unfoundedPublications.count) publications told")
  }

  /// Every text that came out, as `issue article object`.
  private func printings(in view: DeskView) -> Set<String> {
    Set(
      view.desk.articles.flatMap { article in
        article.printings.map { "\($0.issue) \(article.id.hex) \($0.object.hex)" }
      })
  }

  /// The cached state is the one that is folded from nothing.
  private func isAsFoldedFromNothing(_ desk: RandomDesk, _ copy: Int) throws {
    let cached = try desk.newsroom(copy).view().desk
    try FileManager.default.removeItem(atPath: desk.copies[copy] + "/cache")
    let folded = try desk.newsroom(copy).view().desk
    #expect(cached.articles == folded.articles)
    #expect(cached.issues == folded.issues)
    #expect(cached.delegations == folded.delegations)
    #expect(cached.configurations == folded.configurations)
    #expect(cached.anomalies == folded.anomalies)
  }

  /// Of two stages by one person the later is void; an approval is worth something for its own text
  /// alone; what came out on an approval that a merge made void is told.
  private func obeyInFilingOrder(_ view: DeskView, _ seed: UInt64) {
    let policies = view.rulebook.policies
    var unfounded = 0
    for article in view.desk.articles {
      for text in Set(article.revisions.map(\.object)) {
        let review = article.review(of: text, under: policies)
        #expect(review.approvals.allSatisfy { $0.decision.object == text }, "seed \(seed)")
        #expect(!review.signatures.contains { $0.person == article.drafter }, "seed \(seed)")
        #expect(
          Set(review.signatures.map(\.person)).count == review.signatures.count, "seed \(seed)")
        for void in review.voided {
          let before = review.approvals.filter { $0.person == void.filed.person }
          #expect(before.allSatisfy { $0.place != void.filed.place }, "seed \(seed)")
        }
      }
      unfounded += article.printings.count { printing in
        let issue = view.desk.issue(printing.issue)
        let sent = (issue?.publishings ?? []) + (issue?.release.map { [$0] } ?? [])
        let isOverridden = sent.contains { $0.revision.override != nil }
        return !isOverridden
          && article.review(of: printing.object, under: policies).status != .approved
      }
    }
    #expect(view.unfoundedPublications.count == unfounded, "seed \(seed)")
  }
}
