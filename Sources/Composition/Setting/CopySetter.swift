import Diagnostics
import Manuscript
import Notation
import Typesetting

/// Sets the body of an article to the measure of a column.
struct CopySetter {
  let template: Template
  private let type: Lettering
  /// Em in a line.
  private let characters: Int
  private var paragraphs: [CopyParagraph] = []

  private init(_ story: Story, measure: Int, template: Template, type: Lettering) {
    characters = measure
    self.template = template
    self.type = type
  }

  /// The body to a measure in em, that of a column where none is given. Captions of pictures that
  /// are not there stand in the text, but for stories that are nothing but pictures.
  static func copy(
    _ story: Story, measure: Int? = nil, book: ShapeBook
  ) -> Copy {
    let article = story.article
    let type = Lettering(book.metrics, article.language, hyphenation: book.hyphenation)
    var setter = CopySetter(
      story, measure: measure ?? book.template.charactersPerColumn, template: book.template,
      type: type)
    var lead = article.dateline
    for block in ordered(article.blocks) {
      if case .picture(let picture) = block, picture.media != nil || story.isPhotoStory {
        continue
      }
      setter.set(block, lead: lead)
      lead = nil
    }
    if let lead { setter.setParagraph("", lead: lead) }
    if let source = article.source, !source.isEmpty { setter.setSource(source, article.language) }
    return Copy(setter.paragraphs.filter { $0.options[$0.best].lineCount > 0 })
  }

  /// The pictures, those that follow one another without words between them together.
  static func photos(_ story: Story) -> [PhotoGroup] {
    var groups: [PhotoGroup] = []
    var run: [(picture: Picture, photo: Photo)] = []
    var number = 0
    for block in story.article.blocks {
      if case .picture(let picture) = block {
        number += 1
        guard picture.media != nil || story.isPhotoStory else { continue }
        let size = picture.media.flatMap { story.pictureSizes[$0] }
        let photo = Photo(
          media: picture.media, size: size ?? .usual, dots: size?.width,
          focus: story.pin?.focus[number])
        run.append((picture, photo))
      } else {
        groups += PhotoGroup.groups(run, story.article.language)
        run = []
      }
    }
    return groups + PhotoGroup.groups(run, story.article.language)
  }

  /// Captions at the end whose pictures are not there stand before the last paragraph, where
  /// nobody takes them for the end of the text.
  private static func ordered(_ blocks: [Block]) -> [Block] {
    let text = blocks.lastIndex { $0.kind != .picture }
    guard let text, text > 0, case .paragraph = blocks[text] else { return blocks }
    let pictures = blocks[(text + 1)...]
    let missing = pictures.filter(isMissing)
    return blocks[..<text] + missing + [blocks[text]] + pictures.filter { !isMissing($0) }
  }

  private static func isMissing(_ block: Block) -> Bool {
    if case .picture(let picture) = block { return picture.media == nil }
    return false
  }

  private mutating func set(_ block: Block, lead: String?) {
    switch block {
    case .paragraph(let text): return setParagraph(text, lead: lead)
    default:
      if let lead { setParagraph("", lead: lead) }
    }
    switch block {
    case .paragraph: break
    case .crosshead(let text): setCrosshead(text)
    case .editorsNote(let text): setText(text, face: .kai, indent: longIndent)
    case .list(let items): for item in items { setItem(item) }
    case .verse(let verses): for verse in verses { setVerse(verse) }
    case .picture(let picture): setCaption(picture)
    }
  }

  private mutating func setItem(_ item: String) {
    let mark = ListItem.mark(of: item, in: type.isEnglish ? .english : .chinese)
    setText(mark + item, face: .song, indent: longIndent)
  }

  private var columnWidth: Length { template.bodySize * characters }
  private var measure: Int { characters * 1000 }

  /// In columns under ten characters one em is enough (T14), as in English.
  private var indent: Int { characters < 10 ? 1000 : longIndent }

  private var longIndent: Int { type.isEnglish ? 1000 : 2000 }

  /// The dateline runs in at the start of the first paragraph: in a face of its own, in English
  /// before a dash.
  private mutating func setParagraph(_ text: String, lead: String?) {
    guard let lead, !lead.isEmpty else { return setText(text, face: .song, indent: indent) }
    if type.isEnglish {
      let opening = text.isEmpty ? lead : EnglishCopy.opening(lead) + text
      return setText(opening, face: .song, indent: indent)
    }
    let blank = text.isEmpty ? "" : "\u{3000}"
    setText(
      lead + blank + text, face: .song, indent: indent, leadCount: lead.unicodeScalars.count)
  }

  private mutating func setText(
    _ text: String, face: Row.Face, indent: Int, leadCount: Int = 0
  ) {
    let style = CopyStyle(size: template.bodySize, face: type.face(face), leadCount: leadCount)
    let setting = type.setting(text, measure: measure, firstIndent: indent, face: face)
    if setting.best != nil {
      paragraphs.append(CopyParagraph(setting, style: style))
    } else {
      let lines = type.lines(text, measure: measure, firstIndent: indent, face: face)
      paragraphs.append(CopyParagraph(style.lines(lines)))
    }
  }

  private mutating func setCrosshead(_ text: String) {
    let lines = type.rows(text, measure: measure, face: .hei).map { line in
      let room = columnWidth - template.bodySize.ems(line.width)
      let left = Length(thousandths: type.isEnglish ? 0 : max(0, room.thousandths / 2))
      let run = CopyRun(line, size: template.bodySize, face: type.face(.hei), left: left)
      return CopyLine(kind: .text, runs: [run])
    }
    paragraphs.append(CopyParagraph(lines, manner: .crosshead))
  }

  private mutating func setVerse(_ verse: String) {
    let left = template.bodySize.ems(indent)
    let set = type.lines(
      verse, measure: measure - indent, firstIndent: 0, face: .kai, isRagged: true)
    let style = CopyStyle(size: template.bodySize, face: type.face(.kai), left: left)
    let lines = style.lines(set)
    paragraphs.append(CopyParagraph(lines.isEmpty ? [CopyLine(kind: .text, runs: [])] : lines))
  }

  private mutating func setSource(_ source: String, _ language: CopyLanguage) {
    let words = Wording.source(source).text(in: language)
    let lines = type.rows(words, measure: measure, face: .kai).map { line in
      let left = max(.zero, columnWidth - template.bodySize.ems(line.width))
      let run = CopyRun(line, size: template.bodySize, face: type.face(.kai), left: left)
      return CopyLine(kind: .text, runs: [run])
    }
    paragraphs.append(CopyParagraph(lines))
  }

  /// The caption of a picture that is not there.
  private mutating func setCaption(_ picture: Picture) {
    let setter = CaptionSetter(template: template, type: type)
    let lines = setter.lines(picture.caption, picture.credits, columns: 1)
    if !lines.isEmpty { paragraphs.append(CopyParagraph(lines, manner: .caption)) }
  }
}
