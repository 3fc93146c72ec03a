import Diagnostics
import Manuscript
import Notation
import Typesetting

/// Turns a page with its chosen stories into boxes.
struct PageSetter {
  let draft: PageDraft
  let furniture: Furniture
  let book: ShapeBook

  func page() -> Page {
    var boxes = furniture.boxes(of: draft)
    var placed: [PlacedStory] = []
    var blocks: [PageRules.Block] = []
    for place in inReadingOrder {
      var line = place.area.line
      for (index, shape) in place.shape.shapes.enumerated() {
        let item = draft.units[place.unit].items[index]
        let area = GridArea(
          column: place.area.column, line: line, columns: place.area.columns, lines: shape.height)
        line += shape.height
        let setter = BlockSetter(
          item, shape, in: area, book: book, isDraft: furniture.isDraft, goesOn: draft.number + 1)
        boxes += setter.boxes
        blocks.append(
          PageRules.Block(
            area: area, isFramed: place.framed.contains(index) || item.isFramed))
        placed.append(placedStory(item, shape, area))
      }
    }
    let rules = PageRules(blocks: blocks, grid: draft.template.grid, first: draft.area.line)
    return Page(
      number: draft.number, name: furniture.name(of: draft), grid: draft.template.grid,
      boxes: boxes + rules.boxes(), stories: placed, cuts: draft.plan?.cuts ?? [],
      score: draft.plan?.score ?? PageScore())
  }

  private var inReadingOrder: [PagePlan.Place] {
    (draft.plan?.places ?? []).sorted { $0.unit < $1.unit }
  }

  private func placedStory(_ item: Item, _ shape: Shape, _ area: GridArea) -> PlacedStory {
    let story = item.story
    let left = shape.isCut && item.mayBeCut ? item.copy.cut(after: shape.copyLines).rest : nil
    return PlacedStory(
      id: story.id, number: story.number, headline: story.article.title,
      firstColumn: area.column, columnCount: area.columns, firstLine: area.line,
      lineCount: area.lines, characters: story.article.length.characters,
      words: story.article.lengthInWords,
      oversetCharacters: left?.characters ?? 0, continuesFrom: item.continues)
  }
}
