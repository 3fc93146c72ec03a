import Testing

@testable import Intake

@Suite struct PairGradesTests {
  @Test func `a pair has the digit before its second letter, and 0 where no group holds it`() {
    let table = PairGrades("一3心意2旦1个 丁1香 上3午升2班\n下1午 龟3甲")
    #expect(Self.grades(of: "一心 一意 一旦 一个 丁香 上班 下午 龟甲", in: table) == [3, 3, 2, 1, 1, 2, 1, 3])
    #expect(Self.grades(of: "一午 香丁 下班 a个 一a 龙甲 𠮷祥", in: table) == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test func `letters are found behind those that fill whole stretches of the table`() {
    let table = PairGrades(
      """
      三1东主主义乡书位冬分办半单县名周品地城多夜大女姐字季学孩小已市建弯徒指摊故数新星本村条样点班病省站组缩老规钟问雨 中1七五
      丰1区 临1期河
      """)
    #expect(Self.grades(of: "三雨 中五 丰区 临期 临河", in: table) == [1, 1, 1, 1, 1])
    #expect(Self.grades(of: "三区 中雨 丸药 丰期 龟甲", in: table) == [0, 0, 0, 0, 0])
  }

  @Test func `the letters behind a letter are those whose pairs have a digit`() {
    let table = PairGrades("一3心意2旦1个 丁1香\n龟3甲")
    func followers(_ first: String, of letters: String) -> String {
      let behind = table.followers(of: first.asLetters[0])
      return String(letters.asLetters.filter { behind?.contains($0) ?? false })
    }
    #expect(followers("一", of: "个甲心一香旦3意") == "个心旦意")
    #expect(followers("龟", of: "个甲心") == "甲")
    #expect(followers("上", of: "个甲心").isEmpty && followers("𠮷", of: "祥").isEmpty)
  }

  @Test(arguments: [8, 40, 100, 1_024])
  func `letters are found wherever their group stands, however long the stretches`(stretch: Int) {
    let table = PairGrades(
      """
      七1船2灯 丑1船 且1船2灯 丛1船 东1船2灯 丢1船 两1船2灯 丧1船 个1船2灯 中1船 丰1船2灯 串1船 临1船2灯 丸1船 为1船2灯
      """, stretch: stretch)
    let firsts = "一七万丑世且丘丛丝东丞丢並两严丧丫个丬中丮丰丱串丳临丶丸主为举"
    #expect(
      firsts.map { table.grade("\($0)".asLetters[0], "灯".asLetters[0]) }
        == firsts.map { "七且东两个丰临为".contains($0) ? 2 : 0 })
  }

  private static func grades(of pairs: String, in table: PairGrades) -> [Int] {
    pairs.split(separator: " ").map { pair in
      let letters = pair.unicodeScalars.map(\.value)
      return table.grade(letters[0], letters[1])
    }
  }
}
