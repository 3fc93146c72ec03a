import Diagnostics
import Interchange
import Manuscript
import Notation
import TestSupport
import Testing

/// What holds for every article, however hostile.
@Suite struct FormLawTests {
  @Test func `what was written reads back as the same bytes`() throws {
    for seed in 0..<UInt64(Proof.samples(700, all: 200_000)) {
      var copy = HostileCopy(seed: seed)
      let article = copy.article()
      let front = copy.front()
      let labels = seed % 2 == 0 ? Language.english : .chinese
      let text = ManuscriptForm.text(of: article, front: front, labels: labels)
      let read = try ManuscriptForm.parse(text, name: "seed \(seed)")
      let isSame = read.article.canonicalBytes == article.canonicalBytes
      #expect(isSame, "seed \(seed):\n\(text)")
      #expect(read.front == front, "seed \(seed):\n\(text)")
    }
  }

  @Test func `a written form shows no hidden character and survives other line ends`() throws {
    for seed in 0..<UInt64(Proof.samples(500, all: 50_000)) {
      var copy = HostileCopy(seed: seed)
      let article = copy.article()
      let text = ManuscriptForm.text(of: article)
      let hidden = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || $0.value == 0xFEFF
      }
      #expect(hidden.isEmpty, "seed \(seed)")
      let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
      let read = try ManuscriptForm.parse(windows, name: "seed \(seed)")
      let isSame = read.article.canonicalBytes == article.canonicalBytes
      #expect(isSame, "seed \(seed):\n\(text)")
    }
  }

  @Test func `no Han character of what people type is lost`() {
    for seed in 0..<UInt64(Proof.samples(700, all: 200_000)) {
      var copy = HostileCopy(seed: seed)
      let text = (0..<copy.generator.below(30)).map { _ in copy.piece() }.joined()
      guard !text.utf8.contains(UInt8(ascii: "%")),
        let form = try? ManuscriptForm.parse(text, name: "")
      else { continue }
      let again = ManuscriptForm.text(of: form.article, front: form.front)
      #expect(han(again) == han(text), "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test func `a text of a hundred thousand characters is one paragraph and comes back`() throws {
    let line = "货车司机集中入会，" + String(repeating: "新", count: 20)
    let texts = [
      String(repeating: line + "\n", count: 5_000), String(repeating: line, count: 5_000),
    ]
    for text in texts {
      let form = try ManuscriptForm.parse(text, name: "")
      #expect(form.article.blocks.count == 1)
      #expect(try ManuscriptForm.parse(ManuscriptForm.text(of: form.article), name: "") == form)
    }
  }

  /// Titles, roles and labels have words of their own, which may be written differently.
  private func han(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { "春夏秋冬".unicodeScalars.contains($0) }.sorted()
  }
}

/// Articles made of all that has a meaning in a form.
private struct HostileCopy {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let pieces = [
    "#", "# ", "## ", "-", "- ", "* ", "---", ">", "> ", "\\", "\\\\", "\n", "\r", "\t", " ", "　",
    "%%",
    "[图] ", "[图", "]", "[编者按]", "编者按：", "|", "｜", "；", ";", "、", ",", "\"\"", "\"", "\u{0}",
    "\u{FEFF}",
    "\u{2028}", "\u{85}", "e\u{301}", "é", "\u{301}", "🚚", "记者", "记者 ", "王芳", " 摄", "（", "）", "(",
    ")",
    ":", "：", "section: ", "\\u{41}", "2", "a", "春", "夏", "秋。", "冬", "By ", "Jane Doe", " and ",
    "Editor's note:",
    "n", "u{", "\u{202E}", "\u{1B}[31m", "文/图", "[", "%",
  ]

  mutating func piece() -> String {
    generator.pick(Self.pieces)
  }

  /// Mostly short, now and then empty.
  mutating func text() -> String {
    (0..<generator.below(5)).map { _ in piece() }.joined()
  }

  /// Without line feeds, which part the lines of a stored list.
  private mutating func line() -> String {
    text().replacing("\n", with: "春")
  }

  private mutating func optional() -> String? {
    generator.once(in: 3) ? text() : nil
  }

  private mutating func names() -> [Byline] {
    (0..<max(0, generator.below(5) - 2)).map { _ in
      let name = generator.once(in: 2) ? generator.pick(["王芳", "李明", "Jane Doe"]) : text()
      let title = generator.once(in: 3) ? generator.pick(["记者", "通讯员", "主席"]) : optional()
      return Byline(name: name, role: generator.pick(Byline.Role.allCases), title: title)
    }
  }

  private mutating func block() -> Block {
    switch generator.below(7) {
    case 0: .crosshead(text())
    case 1: .editorsNote(text())
    case 2: .list((0...generator.below(3)).map { _ in line() })
    case 3: .verse((0...generator.below(3)).map { _ in line() })
    case 4: .picture(Picture(media: digest(), caption: text(), credits: names()))
    default: .paragraph(text())
    }
  }

  private mutating func digest() -> Digest? {
    let bytes = (0..<32).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    return generator.once(in: 2) ? Digest(bytes: bytes) : nil
  }

  mutating func article() -> Article {
    Article(
      headline: text(), kicker: optional(), deck: optional(), standfirst: optional(),
      section: optional(), dateline: optional(), bylines: names(), source: optional(),
      language: generator.pick(CopyLanguage.allCases),
      blocks: (0..<generator.below(5)).map { _ in block() })
  }

  mutating func front() -> FrontMatter {
    let tags = generator.once(in: 2) ? nil : (0..<generator.below(4)).map { _ in text() }
    return FrontMatter(tags: tags, slug: optional(), issue: optional(), object: digest())
  }
}
