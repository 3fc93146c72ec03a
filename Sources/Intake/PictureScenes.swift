/// What pictures show, where it stands without a credit in the middle of somebody's sentence.
enum PictureScenes {
  /// One past the last line of a scene that begins at `index`: one sentence on one or two lines that
  /// tells what somebody is doing, between the halves of a word that every paper uses, or points at
  /// who is seen. Nil where none begins there.
  static func end(ofSceneAt index: Int, in lines: [PageLine]) -> Int? {
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
      isPointing || isCut(lines[index - 1], by: lines[index], lines[end])
    else { return nil }
    return end
  }

  /// 在 behind whoever is seen: 庄德厚在讲解减速机的装配.
  private static func showsDoing(_ letters: [Letter]) -> Bool {
    letters.prefix(16).dropFirst(2).contains(0x5728)
  }

  /// `庄德厚(中)`: where in the picture somebody is, which no report says.
  private static func pointsAt(_ letters: [Letter]) -> Bool {
    LineWords.pointers.occurs(in: letters.prefix(14))
  }

  /// The sentence above goes on below the scene, and not in it.
  private static func isCut(_ above: PageLine, by scene: PageLine, _ below: PageLine) -> Bool {
    guard let last = above.letters.last, let first = scene.letters.first,
      let next = below.letters.first
    else { return false }
    if OrdinaryWords.isCut(last, first) || LineWords.neverFirst.contains(first) { return false }
    return OrdinaryWords.isCut(last, next) || LineWords.neverFirst.contains(next)
      || (above.unclosed > 0 && below.unopened > 0)
  }
}
