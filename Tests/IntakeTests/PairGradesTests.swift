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
      return String(letters.asLetters.filter(behind.contains))
    }
    #expect(followers("一", of: "个甲心一香旦3意") == "个心旦意")
    #expect(followers("龟", of: "个甲心") == "甲")
    #expect(followers("上", of: "个甲心").isEmpty && followers("𠮷", of: "祥").isEmpty)
  }

  private static func grades(of pairs: String, in table: PairGrades) -> [Int] {
    pairs.split(separator: " ").map { pair in
      let letters = pair.unicodeScalars.map(\.value)
      return table.grade(letters[0], letters[1])
    }
  }
}
