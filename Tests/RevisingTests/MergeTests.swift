import Manuscript
import Revising
import TestSupport
import Testing

@Suite struct MergeTests {
  private let base = story("标题", "第一段是这样开头的。", "第二段讲的是工会。", "第三段收尾在此。")

  @Test func `changes of different fields and paragraphs go together`() {
    var ours = base
    ours.headline = "新标题"
    ours.blocks[0] = .paragraph("第一段是那样开头的。")
    var theirs = base
    theirs.deck = "副题"
    theirs.blocks[1] = .paragraph("第二段讲的是总工会。")
    theirs.blocks.append(.paragraph("补一段。"))
    var both = ours
    both.deck = "副题"
    both.blocks = [ours.blocks[0], theirs.blocks[1], base.blocks[2], .paragraph("补一段。")]
    #expect(Merge.threeWay(base: base, ours: ours, theirs: theirs) == .merged(both))
  }

  @Test func `the same change on both sides is made once`() {
    var ours = base
    ours.blocks[1] = .paragraph("第二段讲的是总工会。")
    ours.blocks.append(.paragraph("补一段。"))
    #expect(Merge.threeWay(base: base, ours: ours, theirs: ours) == .merged(ours))
  }

  @Test func `one headline changed in two ways is a conflict`() {
    var (ours, theirs) = (base, base)
    ours.headline = "甲题"
    theirs.headline = "乙题"
    #expect(
      Merge.threeWay(base: base, ours: ours, theirs: theirs)
        == .conflict([
          .field(.headline, base: .text("标题"), ours: .text("甲题"), theirs: .text("乙题"))
        ]))
  }

  @Test func `one paragraph changed in two ways is a conflict that shows all three`() {
    var (ours, theirs) = (base, base)
    ours.blocks[1] = .paragraph("第二段讲的是总工会。")
    theirs.blocks[1] = .paragraph("第二段讲的是省工会。")
    #expect(
      Merge.threeWay(base: base, ours: ours, theirs: theirs)
        == .conflict([
          .blocks(at: 1, base: [base.blocks[1]], ours: [ours.blocks[1]], theirs: [theirs.blocks[1]])
        ]))
  }

  @Test func `a paragraph rewritten here and deleted there is a conflict`() {
    var (ours, theirs) = (base, base)
    ours.blocks[1] = .paragraph("全新的内容，与原来毫无关系")
    theirs.blocks.remove(at: 1)
    #expect(
      Merge.threeWay(base: base, ours: ours, theirs: theirs)
        == .conflict([
          .blocks(at: 1, base: [base.blocks[1]], ours: [ours.blocks[1]], theirs: [])
        ]))
  }

  @Test func `different paragraphs added at one place are a conflict`() {
    var (ours, theirs) = (base, base)
    ours.blocks.append(.paragraph("甲补"))
    theirs.blocks.append(.paragraph("乙补"))
    #expect(
      Merge.threeWay(base: base, ours: ours, theirs: theirs)
        == .conflict([
          .blocks(at: 3, base: [], ours: [.paragraph("甲补")], theirs: [.paragraph("乙补")])
        ]))
  }

  @Test func `an unchanged side gives the other side`() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<300 {
      let base = random.article()
      let other = random.once(in: 4) ? random.article() : random.reworked(base)
      for merge in [
        Merge.threeWay(base: base, ours: base, theirs: other),
        Merge.threeWay(base: base, ours: other, theirs: base),
        Merge.threeWay(base: base, ours: other, theirs: other),
      ] {
        #expect(merge == .merged(other))
      }
    }
  }

  @Test func `it makes no difference who is ours and who is theirs`() {
    var random = SeededGenerator(seed: 32)
    var merged = 0
    for _ in 0..<500 {
      let base = random.article()
      let (ours, theirs) = (random.reworked(base), random.reworked(base))
      let merge = Merge.threeWay(base: base, ours: ours, theirs: theirs)
      let mirror = Merge.threeWay(base: base, ours: theirs, theirs: ours)
      #expect(merge == mirrored(mirror))
      if case .merged = merge { merged += 1 }
    }
    #expect((50..<450).contains(merged))
  }

  @Test func `a paragraph that either side added is in the merge`() {
    var random = SeededGenerator(seed: 33)
    for round in 0..<200 {
      let base = random.article()
      var (ours, theirs) = (random.reworked(base), random.reworked(base))
      let (mine, yours) = (Block.paragraph("甲\(round)"), Block.paragraph("乙\(round)"))
      ours.blocks.insert(mine, at: random.below(ours.blocks.count + 1))
      theirs.blocks.insert(yours, at: random.below(theirs.blocks.count + 1))
      guard case .merged(let both) = Merge.threeWay(base: base, ours: ours, theirs: theirs)
      else { continue }
      #expect(both.blocks.contains(mine) && both.blocks.contains(yours))
    }
  }

  private func mirrored(_ merge: Merge) -> Merge {
    guard case .conflict(let conflicts) = merge else { return merge }
    return .conflict(
      conflicts.map { conflict in
        switch conflict {
        case .field(let field, let base, let ours, let theirs):
          .field(field, base: base, ours: theirs, theirs: ours)
        case .blocks(let at, let base, let ours, let theirs):
          .blocks(at: at, base: base, ours: theirs, theirs: ours)
        }
      })
  }
}
