public import Manuscript

/// Where another story seems to begin inside the text of one: someone sent several in one letter or
/// document, and nothing is sure enough to part them.
public struct SecondHeads {
  private let article: Article
  private let texts: [Raw]

  /// The places in `article.blocks` of what looks like their headlines.
  public static func places(in article: Article) -> [Int] {
    let heads = SecondHeads(article)
    return article.blocks.indices.filter(heads.isHead)
  }

  private init(_ article: Article) {
    self.article = article
    texts = article.blocks.map { block in
      switch block {
      case .paragraph(let text), .crosshead(let text): Raw(of: text)
      case .editorsNote, .list, .verse, .picture: []
      }
    }
  }

  private func isHead(_ at: Int) -> Bool {
    guard at > 0, at + 1 < texts.count, PlainLines.isHeadline(texts[at]),
      !PlainLines.isEnded(texts[at]), NameLine.read(texts[at]) == nil || texts[at].isLatin,
      !Self.ofStory.contains(where: String(texts[at]).hasSuffix)
    else { return false }
    if ChatWords.partsStories(texts[at - 1]) || PlainLabel.isDateline(texts[at + 1]) { return true }
    guard isSentence(at - 1) else { return false }
    return isSigned(at) || isSentence(at + 1) && (isCounted(at) || isLoud(at))
  }

  /// Whether it ends as a sentence does, be it that a 🎉 stands behind it.
  private func isSentence(_ at: Int) -> Bool {
    let emoji = texts[at].reversed().prefix { $0.properties.isEmojiPresentation || $0 == " " }
    return PlainLines.isEnded(Raw(texts[at].dropLast(emoji.count)))
  }

  /// Whether the names of its writers stand below it, and a sentence below them.
  private func isSigned(_ at: Int) -> Bool {
    at + 2 < texts.count && texts[at + 1].count <= 40 && isSentence(at + 2)
      && NameLine.readWriters(texts[at + 1]) != nil
  }

  /// Whether it counts on from the headline: 1. …, 2. ….
  private func isCounted(_ at: Int) -> Bool {
    guard ListItem.number(of: article.headline) == 1 else { return false }
    return ListItem.number(of: String(texts[at])).map { $0 > 1 } ?? false
  }

  /// Whether it is in capitals as the headline is, over items that nobody signs and that are as short as
  /// briefs are; longer stories have such crossheads.
  private func isLoud(_ at: Int) -> Bool {
    guard article.bylines.isEmpty, Self.isInCapitals(Raw(of: article.headline)),
      Self.isInCapitals(texts[at])
    else { return false }
    let heads = texts.count(where: Self.isInCapitals)
    return texts.count - heads <= 2 * (heads + 1)
  }

  private static func isInCapitals(_ raw: Raw) -> Bool {
    let letters = raw.filter(\.properties.isAlphabetic)
    return letters.count > 5 && raw.contains(" ") && letters.allSatisfy(\.properties.isUppercase)
  }

  /// What stands beside a story and is signed once more.
  private static let ofStory = ["手记", "札记", "感言", "后记", "点评", "短评", "链接", "简介"]
}
