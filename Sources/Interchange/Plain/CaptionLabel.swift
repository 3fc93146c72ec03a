public import Manuscript

/// What tells a paragraph of a manuscript to be a caption: 图1：, 图片说明：, `[图片]`.
public struct CaptionLabel: Hashable, Sendable {
  /// Which picture of several it is for.
  public let number: Int?
  /// The words behind the label.
  public let caption: String

  /// Nil for a paragraph without such a label, or without words behind it.
  public init?(_ text: String) {
    guard let start = Self.words.first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(start.count)
    let figures = rest.prefix { Self.number($0) != nil }
    let mark = rest.dropFirst(figures.count)
    let isParted = start.hasSuffix("]") || mark.first.map { "：:".contains($0) } ?? false
    let caption = start.hasSuffix("]") ? String(mark) : String(mark.dropFirst())
    let words = String(Raw(of: caption).trimmed)
    guard isParted, figures.count <= 2, !words.isEmpty else { return nil }
    number = Int(String(figures)) ?? figures.first.flatMap(Self.number)
    self.caption = words
  }

  /// A caption whose picture is to come, with its credits; its number stays until then.
  public func picture(in paragraph: String) -> Picture {
    let text = number == nil ? caption : paragraph
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
}
