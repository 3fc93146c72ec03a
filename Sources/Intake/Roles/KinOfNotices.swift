/// Who mourns below a notice, kin by kin: `孝男 某某 某某`, `媳妇 某某`, `内外孙 十二人`, `同泣启`.
extension NeighbourClues {
  /// Rows of kin below the text of a notice are part of it, down to the row in which all of them bow.
  static func addKin(_ page: inout LineClues) {
    var isOpen = false
    for index in page.lines.indices.dropFirst() where !page.lines[index].isLatin {
      let line = page.lines[index]
      guard line.size <= 30, line.ending == .open, isOpen || isTextOrItsEnd(page, index - 1) else {
        isOpen = false
        continue
      }
      // Right above a text stands a headline: `孝女 某某`.
      let isKin = namesKin(line) && !page.isText(index + 1)
      isOpen = isKin || isBow(line) && page.has(.noticeField, at: index - 1)
      if isOpen { page.takeForKin(index) }
    }
  }

  /// What somebody was to the dead, set apart from the names behind it.
  private static func namesKin(_ line: PageLine) -> Bool {
    let length = kin.prefixLength(line.letters[...])
    return length > 0 && length + 1 < line.letters.count
      && (line.letters[length] == 0x20 || line.letters[length] == 0x3A)
  }

  private static func isBow(_ line: PageLine) -> Bool {
    bowsAlone.contains(line.letters.solid[...])
  }

  private static let kin = WordList(
    """
    孤子 哀子 孤哀子 孝子 孝男 孝女 孝媳 孝婿 孝孙 孝孙女 孝眷 不孝子 不孝男 不孝女 未亡人 杖期夫 护丧妻 护丧夫 承重孙
    媳妇 儿媳 女婿 孙儿 孙男 孙女 孙媳 孙婿 内孙 外孙 内外孙 内外孙曾孙 曾孙 外曾孙 内外曾孙 侄儿 侄女 外甥 胞兄 胞弟 胞姐 胞姊 胞妹
    长子 次子 三子 长女 次女 三女 长男 次男 三男 夫人 家属 亲属
    """)
  private static let bowsAlone = WordList(
    "泣启 同泣启 哀启 同启 叩启 泣告 同泣告 泣叩 同叩 叩首 泣谢 同谢 叩谢 同泣谢 泣血稽颡 稽首 谨启 同哀启 泣立 同挽 敬挽"
  )
}

extension LineClues {
  /// Takes a row of mourners for a part of their notice: nobody of them has written it.
  fileprivate mutating func takeForKin(_ index: Int) {
    takeForRow(index)
    takeForSentence(index)
    insert(.noticeField, at: index)
  }
}
