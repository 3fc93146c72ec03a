import Composition
import Manuscript
import Notation
import Typesetting

/// What English pages have to keep, checked from the bytes of `layout.json`.
extension PageChecker {
  private func withoutHyphens(_ text: String) -> String {
    unblanked(text).filter { $0 != "\u{AD}" }
  }

  private func ink(_ line: Line) -> Int? {
    Array(line.text.unicodeScalars).lastIndex { !$0.properties.isWhitespace }
  }

  private func isFirst(_ line: Line) -> Bool { (line.x.first ?? 0) - line.left >= 400 }

  private func isHyphened(_ line: Line) -> Bool {
    line.text.hasSuffix("\u{AD}") || line.text.hasSuffix("-")
  }

  /// How often what is set in a column breaks a rule, by rule; and how many full lines there are.
  func englishFaults() -> (full: Int, faults: [String: [String]]) {
    var full = 0
    var faults: [String: [String]] = [:]
    for story in stories {
      let all = lines(of: story.id)
      var hyphens = 0
      for (index, line) in all.enumerated() {
        let next = index + 1 < all.count ? all[index + 1] : nil
        if line.faces.contains("sans_bold") {
          hyphens = 0
          if line.text.hasSuffix("\u{AD}") { faults["crosshead", default: []].append(line.text) }
          continue
        }
        for blank in blanks(line) where !Self.blankLimits.contains(blank) {
          faults["E1", default: []].append("\(blank) \(line.text)")
        }
        hyphens = isHyphened(line) ? hyphens + 1 : 0
        if hyphens > 2 { faults["E2", default: []].append(line.text) }
        if "—,.;:!?)”’…".contains(line.text.first ?? " "), line.text.count > 1 {
          faults["start", default: []].append(line.text)
        }
        guard let next, !isFirst(next), !next.faces.contains("sans_bold"),
          !line.faces.contains("roman_italic")
        else { continue }
        full += 1
        if blanks(line).count > 1, !isFlush(line) { faults["E3", default: []].append(line.text) }
        let isColumnEnd = next.column != line.column || next.page != line.page
        if isColumnEnd, line.text.hasSuffix("\u{AD}") {
          faults["column", default: []].append(line.text)
        }
      }
    }
    return (full, faults)
  }

  private static let blankLimits =
    (WordSpace.narrowest - 5)...(WordSpace.widest + WordSpace.widestLetters + 10)

  private func blanks(_ line: Line) -> [Int] {
    let scalars = Array(line.text.unicodeScalars)
    guard let end = ink(line) else { return [] }
    return (0..<end).filter { scalars[$0] == " " && line.x.count > $0 + 1 }.map {
      (line.x[$0 + 1] - line.x[$0]) * 1000 / max(1, line.size)
    }
  }

  /// The end of the ink by the widths of the issue's metrics.
  private func isFlush(_ line: Line) -> Bool {
    guard let end = ink(line) else { return true }
    let last = Array(line.text.unicodeScalars)[end]
    let width = GeneratedEnglishIssue.metrics[.roman].advance(of: last)
    return abs(line.x[end] + width - line.left - line.measure) <= 20
  }

  /// Characters that are missing, added or changed, story by story; a dateline is followed by a dash.
  func englishTextFaults() -> [String] {
    let unplaced = Set(
      (json["left_out"]?.arrayValue ?? []).compactMap { $0["article"]?.stringValue })
    return stories.compactMap { story in
      if unplaced.contains(story.id.hex) { return nil }
      var body = story.article.dateline.map { $0 + "—" } ?? ""
      for block in story.article.blocks where block.kind != .picture {
        body += printed(block, of: story.article)
      }
      let set = lines(of: story.id).map(\.text).joined() + overset(of: story.id)
      if withoutHyphens(body) != withoutHyphens(set) {
        let same = zip(withoutHyphens(body), withoutHyphens(set)).prefix { $0 == $1 }.count
        return
          "\(story.id.hex.prefix(4)): …\(withoutHyphens(set).dropFirst(max(0, same - 20)).prefix(60))"
      }
      let head = unblanked(text(story.id, "headline"))
      let heads = [story.article.kicker, story.article.headline, story.article.deck]
      let hasHeads = heads.compactMap { $0 }.allSatisfy { head.contains(unblanked($0)) }
      let captions = unblanked(text(story.id, "caption"))
      let hasCaptions = story.article.blocks.allSatisfy { block in
        guard case .picture(let picture) = block else { return true }
        return captions.contains(unblanked(picture.caption))
      }
      return hasHeads && hasCaptions ? nil : "\(story.id.hex.prefix(4)): heading or caption"
    }
  }

  /// Each `See HOUSING, Page 4` has one `HOUSING, from Page 1`, and the other way round.
  func lostEnglishJumps() -> [String] {
    var signs: [(article: String, from: Int, to: Int, word: String, isStart: Bool)] = []
    for page in pages {
      for box in boxes(page) where box["kind"] == "jump" {
        let text = box["rows"]?.arrayValue?.first?["text"]?.stringValue ?? ""
        let (here, other) = (number(page, "number"), Int(text.filter(\.isNumber)) ?? 0)
        let isStart = text.hasPrefix("See ")
        let word = text.split(separator: ",").first?.split(separator: " ").last ?? ""
        signs.append(
          (
            box["article"]?.stringValue ?? "", isStart ? here : other, isStart ? other : here,
            String(word), isStart
          ))
      }
    }
    return signs.compactMap { sign in
      let partners = signs.filter {
        $0.article == sign.article && $0.from == sign.from && $0.to == sign.to
          && $0.word == sign.word && $0.isStart != sign.isStart
      }
      return partners.count == 1 ? nil : "\(sign)"
    }
  }
}
