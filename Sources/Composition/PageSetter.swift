import Diagnostics
import Manuscript
import Notation
import Typesetting

/// Turns a page with its chosen stories into boxes.
struct PageSetter {
  let draft: PageDraft
  let furniture: Furniture

  func page() -> Page {
    var boxes = furniture.boxes(of: draft)
    var placed: [PlacedStory] = []
    if let placement = draft.placement {
      let order = HeadlineOrder(
        placement, units: draft.units, template: draft.template, metrics: draft.metrics)
      var setter = StorySetter(furniture: furniture, order: order)
      for place in placement.places { setter.set(draft.units[place.unit], in: place) }
      boxes += setter.boxes
      boxes += PageRules(placement: placement, grid: draft.template.grid).boxes()
      boxes += setter.endMarks
      placed = setter.placed
    }
    return Page(
      number: draft.number, name: furniture.name(of: draft), grid: draft.template.grid,
      boxes: boxes, stories: placed)
  }

  /// What had to be cut from the stories of the page.
  func overset() -> [Overset] {
    draft.stories.filter { !$0.overset.isEmpty }.map { measured in
      Overset(
        id: measured.story.id, headline: measured.story.article.title, page: draft.number,
        characters: measured.oversetCharacters, text: Self.text(measured.overset))
    }
  }

  private static func text(_ lines: [GalleyLine]) -> String {
    var text = ""
    var paragraph = lines.first?.paragraph
    for line in lines {
      if line.paragraph != paragraph { text += "\n" }
      paragraph = line.paragraph
      text += line.text
    }
    return text
  }
}
