import Diagnostics
public import Manuscript
public import Notation
import Typesetting

extension Layout {
  /// The same pages with a labelled empty place where stories were withdrawn after printing (刊后撤销):
  /// none of their words and pictures is left, in whatever form the pages are written.
  ///
  /// - Parameter withdrawn: The days they were withdrawn, as `2024-12-22`, by article.
  public func withTombstones(_ withdrawn: [Digest: String]) -> Layout {
    if withdrawn.isEmpty { return self }
    return Layout(
      template: template, title: title, issue: issue, language: language, trimWidth: trimWidth,
      trimHeight: trimHeight, isDraft: isDraft,
      pages: pages.map { Tombstones(withdrawn: withdrawn, page: $0, language: language).page },
      overset: overset.filter { withdrawn[$0.id] == nil },
      leftOut: leftOut.filter { withdrawn[$0.id] == nil })
  }
}

extension Article {
  /// What is left of an article that was withdrawn after printing on a day, such as `2024-12-22`.
  public static func tombstone(_ day: String, in language: CopyLanguage) -> Article {
    Article(headline: Wording.withdrawn(day).text(in: language), language: language)
  }
}

/// One page with its withdrawn stories taken out.
private struct Tombstones {
  let withdrawn: [Digest: String]
  let before: Page
  let language: CopyLanguage

  init(withdrawn: [Digest: String], page: Page, language: CopyLanguage) {
    (self.withdrawn, before, self.language) = (withdrawn, page, language)
  }

  var page: Page {
    let kept = before.boxes.filter { box in box.story.map { withdrawn[$0] == nil } ?? true }
    let places = before.stories.flatMap { story in
      withdrawn[story.id].map { boxes(for: story, $0) } ?? []
    }
    return Page(
      number: before.number, name: before.name, grid: before.grid, boxes: kept + places,
      stories: before.stories.map { story in withdrawn[story.id].map { named(story, $0) } ?? story
      },
      cuts: before.cuts, score: before.score)
  }

  private func named(_ story: PlacedStory, _ day: String) -> PlacedStory {
    PlacedStory(
      id: story.id, number: story.number, headline: Wording.withdrawn(day).text(in: language),
      firstColumn: story.firstColumn, columnCount: story.columnCount, firstLine: story.firstLine,
      lineCount: story.lineCount, characters: 0, oversetCharacters: 0,
      continuesFrom: story.continuesFrom)
  }

  /// An outline around the place, and the label in the middle of it.
  private func boxes(for story: PlacedStory, _ day: String) -> [Box] {
    let area = GridArea(
      column: story.firstColumn, line: story.firstLine, columns: story.columnCount,
      lines: story.lineCount)
    let frame = before.grid.frame(area)
    let row = label(Wording.withdrawn(day).text(in: language), in: frame)
    return [
      Box(kind: .frame, frame: frame, story: story.id),
      Box(kind: .filler, frame: frame, area: area, story: story.id, rows: [row]),
    ]
  }

  /// Set smaller where the place is narrow.
  private func label(_ text: String, in frame: Frame) -> Row {
    let set = LineBreaker.row(text, metrics: .builtIn)
    let fitting = frame.width.thousandths * 900 / max(1000, set.width)
    let size = Length(thousandths: min(before.grid.bodySize.thousandths, fitting))
    let room = max(.zero, frame.width - size.ems(set.width))
    let left = frame.x + Length(thousandths: room.thousandths / 2)
    let middle = frame.y + Length(thousandths: frame.height.thousandths / 2)
    return Row(
      text: set.text, x: set.x.map { size.ems($0) + left }, y: middle + size.ems(350), size: size,
      face: .hei)
  }
}
