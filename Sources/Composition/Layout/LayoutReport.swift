public import Notation

/// What can be said of finished pages from the pages alone.
public struct LayoutReport: Hashable, Sendable {
  /// How full one page is.
  public struct PageFill: Hashable, Sendable {
    /// The page, from 1.
    public let number: Int
    /// Columns × lines.
    public let slots: Int
    /// Slots in which nothing stands; the room of pictures that are not there counts as white.
    public let white: Int
    /// Slots that wait for a picture.
    public let waiting: Int

    /// Filled slots in ten-thousandths.
    public var fill: Int { (slots - white) * 10_000 / max(1, slots) }
    /// The same with the room of missing pictures taken as filled.
    public var fillWithPlaceholders: Int { (slots - white + waiting) * 10_000 / max(1, slots) }
  }

  /// Page by page.
  public let pages: [PageFill]
  /// How many characters of which article found no room.
  public let overset: [Overset]
  /// The articles that stand nowhere.
  public let unplaced: [Digest]
  /// How often each rule is broken; rules of English only where there is English copy.
  public let faults: [Fault: Int]

  /// Filled slots of all pages, in ten-thousandths.
  public var fill: Int {
    let slots = pages.reduce(0) { $0 + $1.slots }
    return (slots - pages.reduce(0) { $0 + $1.white }) * 10_000 / max(1, slots)
  }

  /// The rules that are counted; raw values are their numbers.
  public enum Fault: String, CaseIterable, Sendable {
    /// A mark at the start of a line that closes or pauses.
    case lineStart = "T1"
    /// A mark at the end of a line that opens.
    case lineEnd = "T2"
    /// A dash or an ellipsis that is parted.
    case partedPair = "T3"
    /// A last line of one character.
    case lonelyCharacter = "T15"
    /// A line of a paragraph alone at the head or foot of a column.
    case lonelyLine = "T16"
    /// A crosshead at the foot of a column.
    case crossheadAtFoot = "T17"
    /// Headlines side by side.
    case tombstone = "N1"
    /// A jump without its partner.
    case lostJump = "N4"
    /// A blank between English words beyond `WordSpace`.
    case wordSpace = "E1"
    /// More than two lines of English in a row that end with hyphens.
    case hyphenLadder = "E2"
    /// A full line of English that is not flush.
    case raggedLine = "E3"

    /// Whether the rule is one of English copy alone.
    var isOfEnglish: Bool { rawValue.hasPrefix("E") }
  }
}

extension Layout {
  /// The stories that want a picture, with their pages: one entry for each room that is kept, and
  /// for each caption that stands in the text alone.
  public var awaitingPictures: [(story: PlacedStory, page: Int)] {
    pages.flatMap { page in
      page.boxes.filter { page.wantsPicture($0) }.compactMap { box in
        page.stories.first { $0.id == box.story }.map { ($0, page.number) }
      }
    }
  }
}

extension Page {
  fileprivate func wantsPicture(_ box: Box) -> Bool {
    guard let area = box.area else { return false }
    if box.kind == .placeholder { return true }
    return box.kind == .caption && !boxes.contains { isIllustrated($0, box.story, above: area) }
  }

  private func isIllustrated(_ box: Box, _ story: Digest?, above caption: GridArea) -> Bool {
    guard [.photo, .placeholder].contains(box.kind), box.story == story, let area = box.area else {
      return false
    }
    return area.line + area.lines == caption.line && area.column <= caption.column
      && caption.column < area.column + area.columns
  }
}

extension Layout {
  /// How full the pages are and which rules they break, worked out from the pages alone.
  public var report: LayoutReport {
    var faults: [LayoutReport.Fault: Int] = [:]
    let isEnglish = pages.contains { page in
      page.boxes.contains { $0.kind == .text && $0.rows.contains { $0.face.latin != nil } }
    }
    for fault in LayoutReport.Fault.allCases where isEnglish || !fault.isOfEnglish {
      faults[fault] = 0
    }
    for page in pages { PageFaults(page).count(in: &faults) }
    faults[.lostJump] = lostJumps
    return LayoutReport(
      pages: pages.map { PageSlots($0).fill }, overset: overset, unplaced: leftOut.map(\.id),
      faults: faults)
  }

  private var lostJumps: Int {
    var lost = 0
    for page in pages {
      for box in page.boxes where box.kind == .jump {
        let partners = pages.filter { other in
          other.number != page.number
            && other.boxes.contains { $0.kind == .jump && $0.story == box.story }
        }
        if partners.isEmpty { lost += 1 }
      }
    }
    return lost
  }
}

extension LayoutReport {
  var json: JSONValue {
    var counts = JSONObject()
    for fault in Fault.allCases {
      counts[fault.rawValue.lowercased()] = faults[fault].map { .integer($0) }
    }
    return [
      "pages": .array(
        pages.map {
          [
            "number": .integer($0.number), "slots": .integer($0.slots),
            "white": .integer($0.white), "fill": .integer($0.fill),
            "fill_with_placeholders": .integer($0.fillWithPlaceholders),
          ]
        }),
      "fill": .integer(fill),
      "overset": .array(
        overset.map { ["article": .string($0.id.hex), "characters": .integer($0.characters)] }),
      "unplaced": .array(unplaced.map { .string($0.hex) }), "faults": .object(counts),
    ]
  }
}
