/// 编者按 on a line of its own.
extension NeighbourClues {
  /// What the desk says stands in the paragraph below the label that announces it.
  static func addNotesBelowLabels(_ page: inout LineClues) {
    for index in page.lines.indices.dropLast()
    where page.has(.note, at: index) || page.has(.label, at: index) {
      guard isLabelOfNote(page.lines[index]), page.isText(index + 1), page.leads[index + 1] == nil
      else { continue }
      page.insert(.note, at: index)
      page.insert(.note, at: index + 1)
    }
  }

  /// 记者手记 between two texts is a crosshead: the reporter goes on to say something of what was told.
  static func addRemarksOfReporters(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst() where page.lines[index].size <= 8 {
      guard page.isText(index - 1), page.isText(index + 1), page.leads[index + 1] == nil,
        LineWords.reportersNotes.contains(page.lines[index].letters.filter(Lettering.isHan))
      else { continue }
      page.takeForCrosshead(index)
    }
  }

  private static func isLabelOfNote(_ line: PageLine) -> Bool {
    guard line.size <= 16 else { return false }
    let letters = line.letters[...]
    let bare = letters.drop { dress.contains($0) }
    guard let last = bare.lastIndex(where: { !dress.contains($0) }) else { return false }
    let words = line.isLatin ? LineWords.latinNotes : LineWords.notes
    return words.contains(bare[...last])
  }

  /// What labels are dressed with.
  private static let dress: LetterSet = " 【】()[]《》:—-*·■□◆●"
}

extension LineClues {
  /// Whether the desk says something about the text above: `编后：…`.
  func isAfterword(_ index: Int) -> Bool {
    lines.indices.contains(index) && has(.note, at: index)
      && LineWords.afterwords.prefixLength(Self.withoutBracket(lines[index].letters[...])) > 0
  }
}
