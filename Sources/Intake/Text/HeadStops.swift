/// The full stop behind headlines, as papers of a hundred years ago set it: `RIVER BRIDGE CONTRACT LET.`
enum HeadStops {
  /// The lines, of which those that head a text end open, where the page sets a stop behind its headlines.
  static func dropped(from lines: [PageLine]) -> [PageLine] {
    let heads = lines.indices.filter { lines[$0].isHeadWithStop || isTitled($0, lines) }
    guard heads.contains(where: { lines[$0].isHeadWithStop }) else { return lines }
    var open = lines
    guard heads.count(where: { stands($0, over: lines) }) >= leastHeads,
      isCustom(heads.count, lines)
    else {
      for index in heads where standsFree(index, lines) { open[index] = lines[index].withOpenEnd }
      return open
    }
    for index in heads where isClear(index, lines) {
      open[index] = lines[index].withOpenEnd
      if let end = endOfDeck(below: index, lines) { open[end] = lines[end].withOpenEnd }
    }
    return open
  }

  /// `Work to Begin in May.`: the last of a few rows below a headline, none of which is set like a sentence.
  private static func endOfDeck(below head: Int, _ lines: [PageLine]) -> Int? {
    let end = (head + 1..<min(lines.count, head + 4)).first { lines[$0].ending == .stop }
    guard let end, lines[end].size <= 60,
      (head + 1..<end).allSatisfy({ lines[$0].isTitleCased }),
      lines[end].withOpenEnd.isTitleCased
    else { return nil }
    return end
  }

  /// So many headlines with a stop are no chance.
  private static let leastHeads = 2

  /// What is set above text, which in English begins with a capital and goes on in small letters, and
  /// below what is over.
  private static func stands(_ index: Int, over lines: [PageLine]) -> Bool {
    guard index + 1 < lines.count, isClear(index, lines) else { return false }
    let below = lines[index + 1]
    return !below.beginsLow && below.letters.contains(where: Lettering.isLower)
  }

  /// `LOCAL ITEMS.` with white on both sides, over a text that is not in capitals: no text either, though other
  /// headlines have no stop.
  private static func standsFree(_ index: Int, _ lines: [PageLine]) -> Bool {
    lines[index].isHeadWithStop && lines[index].size <= 40 && lines[index].gap > 0
      && stands(index, over: lines) && lines[index + 1].gap > 0
  }

  /// `A Bad Runaway.` with white above it, over a line that goes on below.
  private static func isTitled(_ index: Int, _ lines: [PageLine]) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index].gap > 0, lines[index].size <= 40,
      lines[index].ending == .stop, lines[index + 1].ending == .open
    else { return false }
    return lines[index].withOpenEnd.isTitleCased && lines[index].letters.contains(0x20)
  }

  /// Most lines in capitals have it.
  private static func isCustom(_ marked: Int, _ lines: [PageLine]) -> Bool {
    let bare = lines.count { $0.isInCapitals && $0.ending == .open && $0.size >= 8 }
    return bare <= marked
  }

  /// White stands above the line, or no text that goes on in it.
  private static func isClear(_ index: Int, _ lines: [PageLine]) -> Bool {
    guard index > 0, lines[index].gap == 0 else { return true }
    let above = lines[index - 1]
    return above.ending != .open || above.isTitleCased
  }
}

extension PageLine {
  /// What a headline says, be there a stop behind it.
  var withoutLastStop: ArraySlice<Letter> {
    letters.last == 0x2E ? letters.dropLast() : letters[...]
  }

  /// No letter is small, and three or more are capitals.
  fileprivate var isInCapitals: Bool {
    isLatin && !letters.contains(where: Lettering.isLower)
      && letters.count(where: Lettering.isUpper) > 2
  }

  /// A few words in capitals and a full stop.
  fileprivate var isHeadWithStop: Bool {
    letters.last == 0x2E && ending == .stop && size <= 60 && innerStops == 0 && isInCapitals
      && (letters.contains(0x20) || gap > 0)
  }
}
