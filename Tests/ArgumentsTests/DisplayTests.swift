import Diagnostics
import TestSupport
import Testing

@Suite struct `Display width` {
  @Test(arguments: [
    ("desk", 4), ("工会", 4), ("Ａ１", 4), ("２.8万", 6), ("“工会”——", 8), ("é", 1), ("e\u{301}", 1),
    ("한글", 4), ("ｶﾞ", 2), ("🙂", 2), ("\u{200b}", 0), ("…", 1), ("\u{1b}", 0), ("", 0), ("￥", 2),
    ("\u{20000}", 2), ("\u{10ffff}", 1), ("、，《》。！", 12), ("\u{302a}", 0), ("\u{ff61}", 1),
  ])
  func `counts columns`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `is never exceeded by a text that was cut or padded`() {
    for columns in 0..<12 {
      for text in ["工会之家 desk", "a工b会c", "short", ""] {
        let cut = text.cut(toColumns: columns)
        #expect(DisplayWidth.of(cut) <= columns)
        #expect(DisplayWidth.of(cut.padded(toColumns: columns)) == columns)
        #expect(DisplayWidth.of(cut.padded(toColumns: columns, trailing: true)) == columns)
      }
    }
    #expect("工会之家".cut(toColumns: 6) == "工会…")
    #expect("工会之家".cut(toColumns: 8) == "工会之家")
  }
}

@Suite struct `Wrapped text` {
  @Test func `keeps words whole and marks off the edges`() {
    #expect(LineWrapping.lines("one two three", width: 8) == ["one two", "three"])
    #expect(LineWrapping.lines("工会之家，送温暖。", width: 8) == ["工会之", "家，送温", "暖。"])
    #expect(LineWrapping.lines("他说：“好！”走了", width: 8) == ["他说：", "“好！”走", "了"])
    #expect(LineWrapping.lines("第12期newsdesk出版", width: 9) == ["第12期", "newsdesk", "出版"])
    #expect(LineWrapping.lines("extraordinary", width: 5) == ["extra", "ordin", "ary"])
    #expect(LineWrapping.lines("a\n\nb", width: 5) == ["a", "", "b"])
    #expect(LineWrapping.lines("", width: 5) == [""])
  }

  @Test func `loses nothing but blanks and exceeds nothing`() {
    var generator = SeededGenerator(seed: 7)
    let letters = Array("工会，。“”（）ab c-1 …—é🙂")
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &generator)]
        })
      let width = Int.random(in: 2..<20, using: &generator)
      let lines = LineWrapping.lines(text, width: width)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    }
  }
}

@Suite struct `Printable text` {
  @Test func `shows what could steer a terminal`() {
    #expect(
      Printable.clean("a\u{1b}[2Jb\r\n\tc\u{9b}d\u{202e}e") == #"a\u{1b}[2Jb\u{d}"# + "\n\tc"
        + #"\u{9b}d\u{202e}e"#)
    #expect(Printable.line("一\n二\t三\u{7}") == #"一 二 三\u{7}"#)
    #expect(Printable.clean("工会：é 🙂") == "工会：é 🙂")
    #expect(Printable.short("工会：é 🙂") == "工会：é 🙂")
  }

  @Test func `is the same after a second cleaning`() {
    for value in 0..<0x3000 {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let once = Printable.clean(String(Character(scalar)))
      #expect(Printable.clean(once) == once)
      #expect(!once.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    }
  }
}
