import Notation

/// What a paragraph is for, as its style or outline level says.
enum WordRole: Hashable {
  case title, subtitle
  /// 1 to 9.
  case heading(Int)
  case caption, author, date
  case body
}

/// How runs look as far as it matters here; nil where nothing is said.
struct WordLook: Hashable {
  var isBold: Bool?
  /// In half points.
  var size: Int?
  var isHidden: Bool?
  var rise: Rise?

  /// Takes one property of a run.
  mutating func take(_ tag: MarkupTag) {
    switch tag.name {
    case "w:b": isBold = tag.isOn
    case "w:sz": size = tag.value.flatMap { Int($0) }
    case "w:vanish": isHidden = tag.isOn
    case "w:vertAlign": rise = Self.rises[tag.value ?? ""] ?? .level
    default: break
    }
  }

  /// What `self` does not say, `other` may.
  func over(_ other: WordLook) -> WordLook {
    WordLook(
      isBold: isBold ?? other.isBold, size: size ?? other.size,
      isHidden: isHidden ?? other.isHidden, rise: rise ?? other.rise)
  }

  private static let rises: [String: Rise] = ["superscript": .raised, "subscript": .lowered]
}

/// Properties that a paragraph has itself or by its style.
struct WordShape: Hashable {
  var outline: Int?
  /// As `w:jc` says: `center`, `right`, `end`.
  var alignment: String?
  var list: String?
  var listLevel: Int?
  var startsPage: Bool?
  var look = WordLook()

  func over(_ other: WordShape) -> WordShape {
    WordShape(
      outline: outline ?? other.outline, alignment: alignment ?? other.alignment,
      list: list ?? other.list, listLevel: listLevel ?? other.listLevel,
      startsPage: startsPage ?? other.startsPage, look: look.over(other.look))
  }
}

/// The styles of a document (ECMA-376 part 1, 17.7).
struct WordStyles {
  private struct Style {
    var name = ""
    var base: String?
    var shape = WordShape()
  }

  /// Longer chains of styles are circles.
  private static let longestChain = 20

  private var styles: [String: Style] = [:]
  private var defaults = WordShape()
  private var standard: String?

  /// Reads the style part.
  init(_ markup: inout MarkupReader) throws(MarkupFault) {
    while let step = try markup.next() {
      guard case .start(let tag) = step else { continue }
      if tag.name == "w:style" {
        try takeStyle(tag, &markup)
      } else if tag.name == "w:docDefaults" {
        defaults = try Self.style(&markup).shape
      }
    }
  }

  /// A document without styles.
  init() {}

  private mutating func takeStyle(
    _ tag: MarkupTag, _ markup: inout MarkupReader
  ) throws(MarkupFault) {
    let style = try Self.style(&markup)
    guard let id = tag["w:styleId"] else { return }
    styles[id] = style
    if tag["w:type"] == "paragraph", ["1", "true", "on"].contains(tag["w:default"]) {
      standard = id
    }
  }

  /// Everything up to the end of the open element.
  private static func style(_ markup: inout MarkupReader) throws(MarkupFault) -> Style {
    var style = Style()
    let outside = markup.depth - 1
    while markup.depth > outside, let step = try markup.next() {
      guard case .start(let tag) = step else { continue }
      switch tag.name {
      case "w:name": style.name = (tag.value ?? "").lowercased()
      case "w:basedOn": style.base = tag.value
      case "w:tblStylePr": try markup.skip()
      default: style.shape.take(tag)
      }
    }
    return style
  }

  private func chain(_ id: String?) -> [Style] {
    var chain: [Style] = []
    var next = id ?? standard
    while let id = next, let style = styles[id], chain.count < Self.longestChain {
      chain.append(style)
      next = style.base
    }
    return chain
  }

  /// What the paragraph style says, its bases and the document's defaults included.
  func shape(_ id: String?) -> WordShape {
    chain(id).reduce(WordShape()) { $0.over($1.shape) }.over(defaults)
  }

  /// What a character style says.
  func look(_ id: String?) -> WordLook {
    id == nil ? WordLook() : chain(id).reduce(WordLook()) { $0.over($1.shape.look) }
  }

  /// What a paragraph with this style and direct outline level is for.
  func role(_ id: String?, outline: Int?) -> WordRole {
    if let outline, (0...8).contains(outline) { return .heading(outline + 1) }
    for style in chain(id) {
      if let role = Self.role(style.name) { return role }
    }
    guard let outline = shape(id).outline, (0...8).contains(outline) else { return .body }
    return .heading(outline + 1)
  }

  private static func role(_ name: String) -> WordRole? {
    switch name {
    case "title", "标题", "文章标题", "主标题", "主题": return .title
    case "subtitle", "副标题", "副题": return .subtitle
    case "caption", "题注", "图注", "图片说明", "image caption": return .caption
    case "author", "作者", "byline", "署名": return .author
    case "date", "日期": return .date
    default: break
    }
    for start in ["heading ", "标题 ", "标题"] where name.hasPrefix(start) {
      if let level = Int(name.dropFirst(start.count)), (1...9).contains(level) {
        return .heading(level)
      }
    }
    return nil
  }
}

extension WordShape {
  /// Takes one property, of a paragraph or of its runs.
  mutating func take(_ tag: MarkupTag) {
    switch tag.name {
    case "w:outlineLvl": outline = tag.value.flatMap { Int($0) }
    case "w:jc": alignment = tag.value
    case "w:numId": list = tag.value
    case "w:ilvl": listLevel = tag.value.flatMap { Int($0) }
    case "w:pageBreakBefore": startsPage = tag.isOn
    default: look.take(tag)
    }
  }
}
