/// Verbs of two letters by what stands behind the verb: 当上, 跳起, 划出, 啃下, 踏破, 穿过, 有了, 开到, 搬进.
///
/// They want whoever does it before them: a row of a headline that begins with one goes on from the row
/// above.
enum VerbsOfTwo {
  /// Whether a line of more than three letters begins with one.
  static func begin(_ letters: [Letter]) -> Bool {
    guard letters.count > 3, Lettering.isHan(letters[0]) else { return false }
    return behind.contains { $0.mark == letters[1] && !$0.others.contains(letters[0]) }
  }

  /// The letters behind a verb, each with those before which it makes another word: 地上, 一起, 演出, 天下.
  private static let behind: [(mark: Letter, others: LetterSet)] = [
    (0x4E0A, "地路海晚会网早马线天水山江车船手身街岸桥以之岗坡墙塬矿田场"),
    (0x8D77, "一今明早兴"), (0x51FA, "日演进支外杰"), (0x56DE, "一二三轮首"),
    (0x4E0B, "地天乡脚旗水如时治山树以之井楼城桥"), (0x7834, "一"), (0x6389, ""), (0x4E86, "为除"),
    (0x8FC7, "不经难路超通"), (0x5230, "直迟报周"), (0x8FDB, "先前"),
  ]
}
