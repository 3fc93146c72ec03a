import Diagnostics

/// What a person should look at in the articles of a page.
struct FlagReading {
  let clues: LineClues
  let layout: PageLayout
  let grouping: Grouping

  /// What to look at in one of them, most serious first; `headline` tells that of another by its number.
  func flags(of draft: Grouping.Draft, headline: (Int) -> String) -> [Flag] {
    let flags =
      truncations(draft) + orphans(draft) + leavings(draft) + copies(draft)
      + doubts(draft, headline) + columns(draft) + oddOrders(draft)
    return flags.sorted { Self.rank($0) < Self.rank($1) }
  }

  private static func rank(_ flag: Flag) -> (Int, Int) {
    (Flag.Kind.allCases.firstIndex(of: flag.kind) ?? 0, flag.line)
  }

  private func number(_ line: Int) -> Int { clues.lines[line].number }

  private func flag(_ kind: Flag.Kind, _ line: Int, _ wording: Wording) -> Flag {
    Flag(kind: kind, line: number(line), wording: wording)
  }

  private func truncations(_ draft: Grouping.Draft) -> [Flag] {
    draft.text.filter { grouping.openEnds.contains($0) }
      .map { flag(.truncated, $0, .articleBreaksOff) }
  }

  private func orphans(_ draft: Grouping.Draft) -> [Flag] {
    let lost = draft.text.filter {
      clues.has(.startsMidSentence, at: $0) && grouping.joins[$0] == nil
    }
    let nameless = draft.isOrphan ? [flag(.orphan, draft.firstLine, .fragmentHasNoHeadline)] : []
    return nameless + lost.map { flag(.orphan, $0, .sentenceHasNoBeginning) }
  }

  /// What was taken for furniture between two lines of the text and reads like a sentence.
  private func leavings(_ draft: Grouping.Draft) -> [Flag] {
    let text = draft.text.sorted()
    return zip(text, text.dropFirst()).flatMap { above, below in
      let between = above + 1..<below
      guard between.allSatisfy({ grouping.roles[$0] == .furniture }) else { return [Flag]() }
      return between.filter { readsLikeText($0) }.map { flag(.leftOut, $0, .lineWasLeftOut) }
    }
  }

  private func readsLikeText(_ index: Int) -> Bool {
    let line = clues.lines[index]
    return line.size > 8 && !clues.has(.pageNumber, at: index)
      && (clues.has(.contact, at: index) || line.ending == .stop || line.ending == .comma)
  }

  private func copies(_ draft: Grouping.Draft) -> [Flag] {
    draft.text.compactMap { line in
      grouping.copies[line].map { first in
        flag(.duplicatedPassage, line, .passageStandsTwice(first: number(first)))
      }
    }
  }

  private func doubts(_ draft: Grouping.Draft, _ headline: (Int) -> String) -> [Flag] {
    draft.doubts.map { doubt in
      let headline = headline(doubt.other)
      return Flag(
        kind: .uncertainBoundary, line: number(doubt.line),
        wording: .boundaryIsUncertain(headline: headline),
        headline: headline.isEmpty ? nil : headline)
    }
  }

  /// The first line of the article that may be several.
  private func columns(_ draft: Grouping.Draft) -> [Flag] {
    if layout.doubts.isEmpty { return [] }
    let lines = draft.head + draft.text + draft.fields + draft.pictures
    let first = lines.filter { layout.isDoubtful(number($0)) }.min()
    return first.map { [flag(.besideColumns, $0, .columnsMayStandSideBySide)] } ?? []
  }

  private func oddOrders(_ draft: Grouping.Draft) -> [Flag] {
    guard let head = draft.head.first else { return [] }
    // The desk's note stands above the headline as well as below it.
    return draft.text.filter { $0 < head && grouping.roles[$0] != .editorNote }.prefix(1)
      .map { flag(.oddOrder, $0, .textStandsBeforeHeadline) }
  }
}
