// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Testing

  @testable import Intake

  @Suite struct WordListTests {
    @Test func `a pair of letters has the grade behind which the second stands`() {
      let grades = PairGrades("一3般荻2丝 丁1香次2年")
      let pairs = ["一般", "一荻", "一丝", "一香", "丁香", "丁年", "丁般", "年一"]
      let found = pairs.map { grades.grade($0.asLetters[0], $0.asLetters[1]) }
      #expect(found == [3, 3, 2, 0, 1, 2, 0, 0])
    }

    @Test func `the first word of a list is found, among letters of any kind`() {
      let places = ["工会Page 3", "第3版Page", "pAge第", "", "版第第三版"].map { text -> [Int?] in
        let letters = text.asLetters[...]
        return [
          WordList("Page page").firstOccurrence(in: letters)?.lowerBound,
          WordList("第三版 第3版 Page").firstOccurrence(in: letters)?.lowerBound,
        ]
      }
      #expect(places == [[2, 2], [3, 0], [nil, nil], [nil, nil], [nil, 2]])
    }

    @Test func `a set holds the letters of its literals, be they far apart, and no others`() {
      let set = LetterSet("a，\n龟", "𠮷 ÿ")
      let letters = (0...0x3_0000).map(Letter.init)
      #expect(letters.filter(set.contains) == "\u{20}aÿ龟，𠮷".asLetters)
      #expect(letters.filter(LetterSet("").contains).isEmpty)
    }
  }
#endif
