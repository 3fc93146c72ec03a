public import Manuscript

/// What tells a paragraph of a manuscript to be a caption: 图1：, 图片说明：, `[图片]`, `harbour.jpg:`.
public struct CaptionLabel: Hashable, Sendable {
  /// Which picture of several it is for.
  public let number: Int?
  /// What the file of its picture is called, where it says so.
  public let file: String?
  /// The words behind the label.
  public let caption: String

  /// Nil for a paragraph without such a label, or without words behind it.
  public init?(_ text: String) {
    if let (file, words) = Self.named(text) {
      (number, self.file, caption) = (nil, file, words)
      return
    }
    guard let start = Self.words.first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(start.count)
    let figures = rest.prefix { Self.number($0) != nil }
    let mark = rest.dropFirst(figures.count)
    let isParted = start.hasSuffix("]") || mark.first.map { "：:".contains($0) } ?? false
    let caption = start.hasSuffix("]") ? String(mark) : String(mark.dropFirst())
    let words = String(Raw(of: caption).trimmed)
    guard isParted, figures.count <= 2, !words.isEmpty else { return nil }
    number = Int(String(figures)) ?? figures.first.flatMap(Self.number)
    file = nil
    self.caption = words
  }

  /// The file and the caption of `harbour.jpg: The ferry`.
  private static func named(_ text: String) -> (file: String, caption: String)? {
    guard let colon = text.prefix(60).firstIndex(where: { "：:".contains($0) }) else { return nil }
    let file = text[..<colon].lowercased()
    let words = String(Raw(of: text[text.index(after: colon)...]).trimmed)
    let isPicture = [".jpg", ".jpeg", ".png"].contains { file.hasSuffix($0) && file != $0 }
    return isPicture && !words.isEmpty ? (file, words) : nil
  }

  /// The captions of a paragraph, each with its credits: one, or several that count on, 图1：…。图2：…。,
  /// which who took the last one took all of, where the others have no credit.
  public static func pictures(in paragraph: String) -> [Picture] {
    let pictures = parts(of: paragraph).compactMap { part in
      CaptionLabel(part)?.picture(in: part)
    }
    let credited = pictures.filter { !$0.credits.isEmpty }
    guard credited.count == 1, let last = pictures.last, !last.credits.isEmpty else {
      return pictures
    }
    return pictures.map { Picture(caption: $0.caption, credits: last.credits) }
  }

  /// A paragraph cut above each label that counts on.
  private static func parts(of paragraph: String) -> [String] {
    guard var number = CaptionLabel(paragraph)?.number,
      let word = words.first(where: paragraph.hasPrefix)
    else { return [paragraph] }
    var parts = [""]
    for at in paragraph.indices {
      let above = parts[parts.count - 1].last
      let isLabel = above.map { !$0.isLetter } ?? false && paragraph[at...].hasPrefix(word)
      if isLabel, CaptionLabel(String(paragraph[at...]))?.number == number + 1 {
        number += 1
        parts.append("")
      }
      parts[parts.count - 1].append(paragraph[at])
    }
    return parts.map { String(Raw(of: $0).trimmed) }
  }

  /// Whether a line stands above captions and says only that they are: `Captions:`, 图片说明：.
  static func heads(_ text: String) -> Bool {
    text.last.map { "：:".contains($0) } ?? false
      && headings.contains(String(text.dropLast()).lowercased())
  }

  private static let headings: Set<String> = [
    "图片说明", "照片说明", "图说", "圖片說明", "照片說明", "圖說", "caption", "captions", "photo captions", "photos",
  ]

  /// A caption whose picture is to come, with its credits; its number or file stays until then.
  public func picture(in paragraph: String) -> Picture {
    let text = number == nil && file == nil ? caption : paragraph
    let parts = PrintedCredits.splitLoosely(text)
    return Picture(caption: parts.caption, credits: parts.credits)
  }

  /// The number that a figure stands for: 2, 二.
  public static func number(_ figure: Character) -> Int? {
    if figure.isASCII { return figure.wholeNumberValue }
    return numerals.firstIndex(of: figure).map { $0 + 1 }
  }

  private static let words = [
    "[图片]", "[照片]", "图片说明", "照片说明", "图说", "图片", "照片", "图为", "圖為", "图", "圖片說明", "照片說明", "圖說",
    "Photo caption", "Picture caption", "Caption",
  ]
  private static let numerals: [Character] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// The caption behind 图说： or 图片说明： where that stands within a line, 附照片一张，图说：…。王芳 摄: one sentence,
  /// and who took it.
  public static func picture(within line: String) -> Picture? {
    let starts = line.indices.filter { at in
      "，。；！ ,;".contains(line[..<at].last ?? "\n") && sure.contains(where: line[at...].hasPrefix)
    }
    guard starts.count == 1, let start = starts.first else { return nil }
    let text = line[start...]
    let sentence = text.prefix { $0 != "。" }
    let credit = text.dropFirst(sentence.count + 1).filter { !" \u{3000}。".contains($0) }
    let isCredit = credit.count <= 12 && ["摄", "攝", "供图", "摄影"].contains(where: credit.hasSuffix)
    let words = String(isCredit ? text : text.prefix(sentence.count + 1))
    return CaptionLabel(words)?.picture(in: words)
  }

  private static let sure = ["图片说明", "照片说明", "图说", "圖片說明", "照片說明", "圖說"].flatMap {
    [$0 + "：", $0 + ":"]
  }
}
