/// Several manuscripts in one text, each under its own 标题：.
public enum LabelledStories {
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
