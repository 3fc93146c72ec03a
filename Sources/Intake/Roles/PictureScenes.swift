/// What pictures show, where it stands without a credit in the middle of somebody's text.
enum PictureScenes {
  /// One past the last line of a scene that begins at `index`: one sentence on one or two lines that
  /// tells what somebody is doing, between the halves of a word that every paper uses, or points at
  /// who is seen. Nil where none begins there.
  static func end(ofSceneAt index: Int, in lines: [PageLine]) -> Int? {
    if isWhole(index, in: lines) || isSigned(index, in: lines) { return index + 1 }
    guard index > 0, lines[index - 1].ending == .open, lines[index - 1].size > 8,
      lines[index].innerStops == 0, lines[index].heading == 0
    else { return nil }
    let isPointing = pointsAt(lines[index].letters)
    guard isPointing || showsDoing(lines[index].letters) else { return nil }
    let end = lines[index].ending == .stop ? index + 1 : index + 2
    guard end < lines.count, lines[end - 1].ending == .stop, lines[end - 1].innerStops == 0 else {
      return nil
    }
    let size = lines[index..<end].reduce(0) { $0 + $1.size }
    let commas = lines[index..<end].reduce(0) { $0 + $1.commas }
    guard (9...36).contains(size), commas <= 1,
      isPointing || isCredit(lines[end])
        || isCut(lines[index - 1], by: lines[index], lines[end])
    else { return nil }
    return end
  }

  /// The photographer, on a line of his own.
  private static func isCredit(_ line: PageLine) -> Bool {
    line.size <= 20
      && PeopleReading.read(line.letters, in: 0..<line.letters.count)?.isPhotoCredit ?? false
  }

  /// One short sentence on a line of its own that tells what somebody is doing or begins with a name
  /// that the page has elsewhere; below an open sentence both. No paragraph of a report is so short,
  /// and none begins at the edge where paragraphs are indented.
  private static func isWhole(_ index: Int, in lines: [PageLine]) -> Bool {
    let line = lines[index]
    guard index > 0, line.ending == .stop, line.innerStops == 0, line.commas == 0,
      (8...28).contains(line.size), line.indent == 0, line.heading == 0, !line.isLatin,
      !tells(line.letters)
    else { return false }
    let isDoing = isDoing(line.letters)
    let isOpen = lines[index - 1].ending == .open || lines[index - 1].ending == .comma
    guard isOpen || isDoing else {
      return NameJudgement.isName(line.letters.prefix(3)) && isSpokenOf(index, in: lines)
    }
    return !isOpen || ((isDoing || cutsSentence(index, in: lines)) && isSpokenOf(index, in: lines))
  }

  /// `区启文在码头补网。　杜信摄`: one sentence with its photographer on one line, between the halves of
  /// another sentence.
  private static func isSigned(_ index: Int, in lines: [PageLine]) -> Bool {
    let line = lines[index]
    guard index > 0, index + 1 < lines.count, lines[index - 1].ending == .open,
      lines[index - 1].size > 8, line.size <= 36, line.innerStops == 1, !line.isLatin,
      isCut(lines[index - 1], by: line, lines[index + 1]),
      let tail = LeadReading.tail(of: line), tail.people?.isPhotoCredit ?? false
    else { return false }
    return tail.textEnd > 7 && Lettering.isStop(line.letters[tail.textEnd - 1])
  }

  /// 在 behind somebody, which no 的 parts from the start of the line: `巡线工马福成在查看药箱`.
  private static func isDoing(_ letters: [Letter]) -> Bool {
    guard let doing = letters.prefix(10).dropFirst(2).firstIndex(of: 0x5728) else { return false }
    return letters[doing + 1] != 0x4E86 && !undone.contains(letters[doing - 1])
      && !letters[..<doing].contains(0x7684)
  }

  /// 放在, 存在: what lies somewhere does nothing; 还要在, 将在: what is still to be done no picture shows;
  /// 现在 says when.
  private static let undone: LetterSet = "放存藏留埋要将会想该愿拟现"

  /// It begins with a name, and the line below it goes on with some sentence.
  private static func cutsSentence(_ index: Int, in lines: [PageLine]) -> Bool {
    index + 1 < lines.count && NameJudgement.isName(lines[index].letters.prefix(3))
      && SentenceRests.isRest(lines[index + 1])
  }

  /// Who speaks, and to whom: words of texts, and what somebody says.
  private static func tells(_ letters: [Letter]) -> Bool {
    if letters.contains(where: telling.contains) { return true }
    guard let open = letters.firstIndex(of: 0x201C) else { return false }
    let quoted = letters[(open + 1)...].prefix { $0 != 0x201D }
    return quoted.count > 4
  }

  private static let telling: LetterSet = "说我你:;、"

  /// The first three letters stand in another line near by.
  private static func isSpokenOf(_ index: Int, in lines: [PageLine]) -> Bool {
    let name = lines[index].letters.prefix(3)
    guard name.allSatisfy(Lettering.isHan) else { return false }
    return lines.indices.contains { other in
      other != index && abs(other - index) <= reach
        && lines[other].letters.prefix(400).holds(name)
    }
  }

  private static let reach = 80

  /// A day, 正在, or who is doing something somewhere.
  static func tellsWhen(_ text: [Letter]) -> Bool {
    text.prefix(16).dropFirst(2).contains(0x5728) || text.prefix(60).holds(Self.doing[...])
      || SentenceParts.hasDay(Array(text.prefix(24)))
  }

  private static let doing: [Letter] = [0x6B63, 0x5728]

  /// `▲骆远山在包馄饨`: at the picture points what somebody does in it.
  static func isPointed(_ letters: [Letter]) -> Bool {
    letters.first.map(pointers.contains) ?? false && showsDoing(letters)
  }

  private static let pointers: LetterSet = "▲▼◀▶△▽"

  /// 在 behind whoever is seen: 庄德厚在讲解减速机的装配.
  private static func showsDoing(_ letters: [Letter]) -> Bool {
    letters.prefix(16).indices.dropFirst(2).contains {
      letters[$0] == 0x5728 && !undone.contains(letters[$0 - 1])
    }
  }

  /// `庄德厚(中)`: where in the picture somebody is, which no report says.
  private static func pointsAt(_ letters: [Letter]) -> Bool {
    LineWords.pointers.occurs(in: letters.prefix(14))
  }

  /// The sentence above goes on below the scene, and not in it.
  static func isCut(_ above: PageLine, by scene: PageLine, _ below: PageLine) -> Bool {
    guard let last = above.letters.last, let first = scene.letters.first,
      let next = below.letters.first
    else { return false }
    if BoundLetters.isCut(last, first) || LineWords.neverFirst.contains(first) { return false }
    // Where paragraphs are indented, a line that is not goes on with the one above the scene.
    if above.indent >= 2, scene.indent >= 2, below.indent == 0 { return true }
    return BoundLetters.isCut(last, next) || LineWords.neverFirst.contains(next)
      || (above.unclosed > 0 && below.unopened > 0)
  }
}
