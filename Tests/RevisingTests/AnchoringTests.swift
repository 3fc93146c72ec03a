import Manuscript
import Revising
import TestSupport
import Testing

@Suite struct AnchoringTests {
  private let old = Article(
    headline: "题",
    blocks: [
      .paragraph("工会在周一开放了司机之家。"), .paragraph("晚饭六点开始，共有3694人入会。"),
      .paragraph("欢迎前来。"),
    ])

  private func follow(_ block: Int, _ phrase: String?, _ blocks: [String]) -> AnchorPlace {
    let new = Article(headline: "题", blocks: blocks.map { .paragraph($0) })
    return Anchoring.follow(block: block, phrase: phrase, from: old, to: new)
  }

  @Test func `a place follows its paragraph`() {
    let now = ["新的第一段在这里。", "工会在周一开放了司机之家。", "晚饭七点开始，共有3694人入会。", "欢迎前来。"]
    #expect(follow(1, nil, now) == .at(block: 2))
    #expect(follow(1, "3694人", now) == .at(block: 2))
    #expect(follow(1, "晚饭六点", now) == .gone)
    #expect(follow(2, nil, now) == .at(block: 3))
  }

  @Test func `a paragraph that was taken out is gone`() {
    #expect(follow(1, nil, ["工会在周一开放了司机之家。", "欢迎前来。"]) == .gone)
  }

  @Test func `a phrase that moved is found where it stands once`() {
    let moved = ["工会在周一开放了司机之家，共有3694人入会。", "欢迎前来。"]
    #expect(follow(1, "3694人", moved) == .at(block: 0))
    let twice = ["共有3694人入会，真的。", "真有3694人入会吗？"]
    #expect(follow(2, "3694人", twice) == .gone)
  }

  @Test func `a block that never was is gone`() {
    #expect(follow(9, nil, ["欢迎前来。"]) == .gone)
  }

  @Test func `blame goes back to the parent that held the paragraph`() {
    let first = Article(blocks: [.paragraph("甲"), .paragraph("乙")])
    let second = Article(blocks: [.paragraph("丙"), .paragraph("乙")])
    let now = Article(blocks: [.paragraph("甲"), .paragraph("丙"), .paragraph("丁")])
    let sources = Blame.sources(of: now, in: [first, second])
    #expect(sources.map { $0?.parent } == [0, 1, nil])
    #expect(sources.map { $0?.block } == [0, 0, nil])
  }
}
