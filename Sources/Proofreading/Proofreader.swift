public import Manuscript

/// Reads articles by rules that are sure: doubled words, dates, brackets, and of Chinese copy those of
/// GB/T 15834 and 15835. What it does not find is not thereby right.
public enum Proofreader {
  /// Everything the rules find, in reading order. `names` are people's names as they are printed,
  /// besides those of the bylines; nothing is said of `words`, which stand as they are.
  public static func findings(
    in article: Article, names: [String] = [], words: [String] = []
  ) -> [Finding] {
    let passages = Passage.all(of: article)
    let isChinese = article.language != .english
    let known = NameRules.known(in: article, names)
    var found = PairRules.findings(in: passages, isChinese: isChinese)
    found += DateRules.findings(in: passages, isChinese: isChinese)
    for passage in passages {
      if isChinese {
        found += MarkRules.findings(in: passage, language: article.language)
        found += NumberRules.findings(in: passage) + DoublingRules.findings(in: passage)
      } else {
        found += EnglishDoubling.findings(in: passage)
      }
      found += PrivateRules.findings(in: passage) + NameRules.variants(in: passage, of: known)
    }
    if isChinese { found += NameRules.ranks(in: passages) }
    found += DoublingRules.passages(in: passages, isChinese: isChinese)
    return found.inReadingOrder(passages, besides: words.map(\.scalars))
  }

  /// The article with every safe fix made outside `words`; its other findings stay. What is fixed
  /// stays so: a second reading changes nothing.
  public static func fixed(_ article: Article, words: [String] = []) -> Article {
    // What is put right may show what stands beside it to be wrong. Each round leaves fewer narrow
    // marks, wide digits and points, so there is an end.
    var fixed = article
    while true {
      let safe = findings(in: fixed, words: words).filter(\.rule.isFixSafe)
      if safe.isEmpty { return fixed }
      for (part, found) in Dictionary(grouping: safe, by: \.part) {
        fixed.change(part) { $0.replacing(found) }
      }
    }
  }
}

extension [Finding] {
  /// Sorted, each with its context, without those that stand inside one of the words.
  fileprivate func inReadingOrder(
    _ passages: [Passage], besides words: [[Unicode.Scalar]]
  ) -> [Finding] {
    let places = Dictionary(
      passages.enumerated().map { ($1.part, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = map { ($0, places[$0.part] ?? 0) }.sorted {
      ($0.1, $0.0.range.lowerBound, $0.0.rule.rawValue)
        < ($1.1, $1.0.range.lowerBound, $1.0.rule.rawValue)
    }
    return sorted.compactMap { finding, place in
      let passage = passages[place]
      if words.contains(where: { passage.holds($0, around: finding.range) }) { return nil }
      var finding = finding
      finding.context = passage.around(finding.range)
      return finding
    }
  }
}

extension String {
  /// The text with what was found put right; of findings that overlap the first counts.
  fileprivate func replacing(_ findings: [Finding]) -> String {
    var rest = Array(unicodeScalars)
    let ordered = findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var kept: [Finding] = []
    for finding in ordered where (kept.last?.range.upperBound ?? 0) <= finding.range.lowerBound {
      kept.append(finding)
    }
    for finding in kept.reversed() {
      rest.replaceSubrange(finding.range, with: (finding.fix ?? finding.text).unicodeScalars)
    }
    return String(rest)
  }
}

extension Article {
  fileprivate mutating func change(_ part: Part, _ change: (String) -> String) {
    switch part {
    case .kicker: kicker = kicker.map(change)
    case .headline: headline = change(headline)
    case .deck: deck = deck.map(change)
    case .standfirst: standfirst = standfirst.map(change)
    case .block(let index): blocks[index] = blocks[index].with(change)
    }
  }
}

extension Block {
  /// The block with its text changed; none of the safe fixes touches a line feed.
  fileprivate func with(_ change: (String) -> String) -> Block {
    switch self {
    case .paragraph(let text): .paragraph(change(text))
    case .crosshead(let text): .crosshead(change(text))
    case .editorsNote(let text): .editorsNote(change(text))
    case .list(let items): .list(items.lines(change))
    case .verse(let lines): .verse(lines.lines(change))
    case .picture(let picture):
      .picture(
        Picture(media: picture.media, caption: change(picture.caption), credits: picture.credits))
    }
  }
}

extension [String] {
  fileprivate func lines(_ change: (String) -> String) -> [String] {
    change(joined(separator: "\n")).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
