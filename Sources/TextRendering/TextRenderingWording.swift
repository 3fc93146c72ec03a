import Composition
public import Diagnostics
public import Manuscript

extension Wording {
  static let untitled = Wording(en: "(no headline)", zh: "（无主题）")
  static let editorsNote = Wording(en: "[Editor's note] ", zh: "【编者按】")

  static func section(_ name: String) -> Wording {
    Wording(en: "Section: \(name)", zh: "栏目：\(name)")
  }

  /// Chinese copy by characters (字数), English copy by words.
  public static func length(_ length: CopyLength, _ language: CopyLanguage) -> Wording {
    let (words, characters) = (length.words, length.characters)
    return language == .english
      ? Wording(en: "\(plural(words, "word"))", zh: "\(words) 词")
      : Wording(en: "\(plural(characters, "character"))", zh: "\(characters) 字")
  }

  static func source(_ name: String) -> Wording {
    Wording(en: "Source: \(name)", zh: "来源：\(name)")
  }

  static func byline(_ bylines: [Byline]) -> Wording {
    Wording(en: "By ", zh: "署名：") + bylines.map(credit).joined(separator: .listComma)
  }

  static func picture(_ picture: Picture) -> Wording {
    let caption = Wording(en: "[Picture] ", zh: "〔图片〕") + .verbatim(picture.caption)
    if picture.credits.isEmpty { return caption }
    let credits = picture.credits.map(credit).joined(separator: .listComma)
    return caption + Wording(en: " (", zh: "（") + credits + Wording(en: ")", zh: "）")
  }

  private static func credit(_ byline: Byline) -> Wording {
    .verbatim(byline.titled)
      + role(byline.role)
  }

  private static func role(_ role: Byline.Role) -> Wording {
    switch role {
    case .text: Wording(en: "", zh: "")
    case .photo: Wording(en: " (photo)", zh: " 摄")
    case .textAndPhoto: Wording(en: " (text and photo)", zh: " 文/图")
    case .drawing: Wording(en: " (drawing)", zh: " 制图")
    case .supplied: Wording(en: " (supplied)", zh: " 供图")
    }
  }
}

// The dummy of a page.
extension Wording {
  static func pageTitle(_ page: Page, of layout: Layout) -> Wording {
    let paper = [layout.title, layout.issue].filter { !$0.isEmpty }.map { Wording.verbatim($0) }
    let title = Wording(en: "Page \(page.number)", zh: "第\(page.number)版")
    let name = page.name.isEmpty ? [] : [Wording.verbatim(page.name)]
    let draft = layout.isDraft ? [Wording(en: "draft", zh: "草样")] : []
    return (paper + [title] + name + draft).joined(separator: .verbatim("  "))
  }

  /// The length of a story, how much of it found no room, or how many characters more would,
  /// of English copy how many words.
  static func fit(_ story: PlacedStory, _ grid: Grid, room: Int) -> Wording {
    if let words = story.words { return fit(story, words, grid, room: room) }
    let length = Wording(en: "\(story.characters) ch.", zh: "\(story.characters) 字")
    let excess = story.oversetCharacters
    if excess > 0 { return length + Wording(en: ", cut \(excess)", zh: "，多 \(excess) 字") }
    return room > 0 ? length + Wording(en: ", room \(room)", zh: "，空 \(room) 字") : length
  }

  /// English copy in words, and the room it takes in inches of one column.
  private static func fit(_ story: PlacedStory, _ words: Int, _ grid: Grid, room: Int) -> Wording {
    let lines = story.columnCount * story.lineCount
    let tenths = lines * grid.leading.thousandths / 7200
    let inches = "\(tenths / 10).\(tenths % 10)"
    let length = Wording(en: "\(words) w., \(inches) in.", zh: "\(words) 词，\(inches) 英寸")
    let excess = story.oversetCharacters
    if excess > 0 { return length + Wording(en: ", cut \(excess) ch.", zh: "，多 \(excess) 字") }
    return room > 0 ? length + Wording(en: ", room \(room)", zh: "，空 \(room) 词") : length
  }
}
