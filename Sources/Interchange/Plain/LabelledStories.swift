import Manuscript

/// Several manuscripts in one text, each under its own 标题：, or in a letter each with a number before its
/// headline and signed.
public enum LabelledStories {
  /// The text of each story of a letter; one where nothing is sure to part it.
  public static func parts(ofLetter text: String) -> [String] {
    let lines = PlainLines.lines(of: text)
    if areSeveral(lines.filter { !$0.isBlank }) { return parts(of: text) }
    let heads = countedHeads(in: lines)
    guard heads.count > 1 else { return [text] }
    let stories = zip(heads, heads.dropFirst() + [lines.count]).map { start, end in
      [withoutNumber(lines[start].raw)] + lines[(start + 1)..<end].map(\.raw)
    }
    return stories.allSatisfy(isSigned)
      ? stories.map { $0.map { String($0) }.joined(separator: "\n") } : [text]
  }

  /// The lines that count on from the first as headlines, below an empty line.
  private static func countedHeads(in lines: [FormLine]) -> [Int] {
    var heads: [Int] = []
    for (at, line) in lines.enumerated()
    where ListItem.number(of: String(line.raw.prefix(8))) == heads.count + 1 {
      let isFirst = lines[..<at].allSatisfy(\.isBlank)
      let isParted = at > 0 && lines[at - 1].isBlank && !heads.isEmpty
      if isFirst || isParted, PlainLines.isHeadline(line.raw) { heads.append(at) }
    }
    return heads
  }

  private static func withoutNumber(_ line: Raw) -> Raw {
    ListItem.words(behindNumberOf: String(line)).map { Raw(of: $0).trimmed } ?? line
  }

  /// Whether a sentence stands below the headline, and names above or behind it: …开讲。（王芳）
  private static func isSigned(_ lines: [Raw]) -> Bool {
    let filled = lines.filter { !$0.isEmpty }
    guard filled.count > 1, let last = filled.last else { return false }
    let isHeaded = filled.count > 2 && NameLine.readWriters(filled[1]) != nil
    let open = last.lastIndex { "（(".unicodeScalars.contains($0) }
    return isHeaded || NameLine.readWriters(Raw(last[(open ?? 0)...])) != nil
  }

  /// The text of each, with the labels that stand right above its 标题：; one for any other text.
  public static func parts(of text: String) -> [String] {
    let lines = PlainLines.lines(of: text)
    let starts = starts(in: lines)
    guard starts.count > 1 else { return [text] }
    let written = Raw.lines(of: MailText.clean(text))
    let cuts = [0] + starts.dropFirst() + [lines.count]
    return zip(cuts, cuts.dropFirst()).map { start, end in
      written[start..<end].map { String($0) }.joined(separator: "\n")
    }
  }

  /// Whether there are several: labels stand on top, and copy below each of them.
  static func areSeveral(_ lines: [FormLine]) -> Bool {
    let rest = lines.drop { line in
      line.isBlank || PlainLabel.isManuscriptMark(line.raw) || PlainLabel.isSubject(line.raw)
    }
    guard let first = rest.first, PlainLabel.read(first.raw) != nil else { return false }
    let starts = starts(in: lines) + [lines.count]
    return starts.count > 2
      && zip(starts, starts.dropFirst()).allSatisfy { start, end in
        lines[start..<end].contains { !$0.isBlank && PlainLabel.read($0.raw) == nil }
      }
  }

  static func starts(in lines: [FormLine]) -> [Int] {
    let titles = lines.indices.filter { PlainLabel.isTitle(lines[$0].raw) }
    return titles.map { title in
      let above = lines[..<title].reversed().prefix { isOfHead($0.raw) }
      return title - above.count
    }
  }

  private static func isOfHead(_ raw: Raw) -> Bool {
    PlainLabel.isManuscriptMark(raw) || PlainLabel.read(raw) != nil
  }
}
