// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Testing

  @testable import Intake

  @Suite struct WordIndexTests {
    private static func lines(_ texts: [String]) -> [PageLine] {
      texts.enumerated().map { PageLine(number: $0 + 1, gap: 0, text: $1) }
    }

    @Test func `letters and pairs are counted, the common ones and the rare ones`() {
      let texts = ["工会工会㐂𠮷㐂", "会工，〇工 abcd会", "Abcd工会"]
      let index = WordIndex(Self.lines(texts), mostLetters: 100)
      let letters = Set(texts.joined().asLetters).filter(Lettering.isHan)
      for first in letters {
        #expect(index.count(first) == texts.joined().asLetters.count { $0 == first })
        for second in letters {
          let pairs = texts.map { text in
            zip(text.asLetters, text.asLetters.dropFirst()).count { $0 == (first, second) }
          }
          #expect(index.count(first, second) == pairs.reduce(0, +))
        }
      }
    }

    @Test func `a word is found once in a line, in the order in which it came`() {
      let index = WordIndex(
        Self.lines(["港口工会港口", "Harbour港口", "harbour"]), mostLetters: 100)
      // The pairs at the ends of the lines have the first numbers: 港口, Ha, ha, ur.
      #expect(index.ends == [4, 6, 7])
      #expect(index.found.prefix(7).map { Int($0) } == [0, 4, 5, 6, 7, 0, 7])
      #expect(index.words.map { Int($0.lines) } == [2, 0, 0, 0, 1, 1, 1, 2])
    }

    @Test func `three letters are known whose first two end a line or last two begin one`() {
      let index = WordIndex(Self.lines(["港口工", "今日港口工会", "今年雨"]), mostLetters: 100)
      let known = ["港口工", "口工会", "日港口", "今日港"].map { text in
        let letters = text.asLetters
        return index.knows(letters[0], letters[1], letters[2])
      }
      #expect(known == [false, true, true, false])
    }
  }
#endif
