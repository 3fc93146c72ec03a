/// Gives each scalar of an English line its place.
struct EnglishSetter {
  let text: EnglishText
  let measure: Int
  let indent: Int
  let isRagged: Bool

  func lines(_ extents: [EnglishExtent]) -> [SetLine] {
    extents.indices.map { line(extents[$0], isLast: $0 == extents.count - 1) }
  }

  /// An added hyphen is U+00AD at the end of the text: it belongs to the line and not to the copy.
  func line(_ extent: EnglishExtent, isLast: Bool) -> SetLine {
    let start = extent.start
    let inkEnd = max(start, Int(extent.end.inkEnd))
    let left = start == 0 ? indent : 0
    let missing = measure - left - text.width(from: start, to: extent.end)
    let isFlush = !isLast && !isRagged && !extent.isForced
    let blanks = Blanks(
      missing: missing < 0 || isFlush ? missing : 0, gaps: text.gaps(from: start, to: extent.end),
      joints: text.joints(from: start, to: extent.end), blank: text.blankWidth)
    var (x, view) = ([Int](), String.UnicodeScalarView())
    let (end, inked) = place(start..<inkEnd, blanks, left: left, &x, &view)
    for index in inkEnd..<max(inkEnd, Int(extent.end.next)) {
      x.append(end)
      view.append(text.scalars[index])
    }
    let isWritten = inkEnd > start && text.scalars[inkEnd - 1] == "\u{AD}"
    if extent.end.hyphen > 0, !isWritten {
      x.append(end)
      view.append("\u{AD}")
    }
    return SetLine(
      text: String(view), x: x,
      width: extent.end.hyphen > 0 ? end + Int(extent.end.hyphen) : inked, isLast: isLast,
      isForced: extent.isForced)
  }

  /// Answers where the next scalar would stand and where the ink ends.
  private func place(
    _ range: Range<Int>, _ blanks: Blanks, left: Int, _ x: inout [Int],
    _ view: inout String.UnicodeScalarView
  ) -> (end: Int, ink: Int) {
    x.reserveCapacity(range.count + 2)
    var (end, gap, joint, ink) = (left, 0, 0, left)
    for index in range {
      x.append(end)
      view.append(text.scalars[index])
      let advance = Int(text.widths[index + 1] - text.widths[index])
      guard advance > 0 else { continue }
      ink = end + advance
      if text.gaps[index + 1] > text.gaps[index] {
        end = ink + blanks.change(at: gap)
        gap += 1
      } else {
        end = ink
      }
      end += blanks.letter(at: joint)
      joint += 1
    }
    return (end, ink)
  }
}

/// How the blanks of one line are changed to fill its measure.
struct Blanks {
  /// Added between two letters.
  private var letter = 0
  /// The first so many joints get one thousandth more, where there is no blank between words.
  private var extraJoints = 0
  /// Added to every blank between words.
  private var each = 0
  /// The first so many blanks get one thousandth more.
  private var extra = 0
  private var sign = 1

  init(missing: Int, gaps: Int, joints: Int, blank: Int) {
    guard missing != 0 else { return }
    sign = missing < 0 ? -1 : 1
    var amount = abs(missing)
    let easy = gaps * (WordSpace.easy - blank)
    if sign > 0, amount > easy, joints > 0 {
      letter = min(WordSpace.letters, (amount - easy) / joints)
      let more = amount - letter * joints - gaps * (WordSpace.widest - blank)
      letter += max(0, more) / joints
      amount -= letter * joints
    }
    guard gaps > 0 else {
      extraJoints = sign > 0 && letter < WordSpace.widestLetters ? amount : 0
      return
    }
    each = amount / gaps
    extra = amount % gaps
  }

  func letter(at joint: Int) -> Int { letter + (joint < extraJoints ? 1 : 0) }

  func change(at gap: Int) -> Int { sign * (each + (gap < extra ? 1 : 0)) }
}
