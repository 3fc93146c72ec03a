import Composition
import Foundation
import HTMLRendering
import Intake
import Manuscript
import Notation
import Operations
import PDFRendering
import Packing
import SVGRendering
import Typesetting

/// How long pages take, beside Typst with the same text in columns, which places no story. Where
/// Typst (the package of PyPI) is not installed, the limits that need it are left out and the rows
/// say so.
enum Pages {
  static let benchmark = Benchmark(
    name: "pages", what: "pages of the seeds beside Typst, the search, and lines alone", run: run)

  private static func run(_ report: Report) throws {
    let articles = try seedArticles()
    let typst = try? Typst()
    if typst == nil { report.row("Typst is not installed (pip install typst)", "") }
    try withScratchFolder { folder in
      try five(articles, typst, folder, report)
      try forty(articles, typst, folder, report)
    }
    try search(report)
    try lines(articles, report)
  }

  /// The articles of the five seeds.
  private static func seedArticles() throws -> [Article] {
    try Checkout.seeds().flatMap { seed in
      PageReader.read(try SourcePage(name: "page.txt", bytes: seed.bytes)).articles.map(\.article)
    }
  }

  private static func stories(_ articles: [Article], copies: Int = 1) -> [Story] {
    (0..<copies).flatMap { copy in
      articles.enumerated().map { index, article in
        let number = UInt64(copy * articles.count + index)
        let id = Digest(words: [number << 32, number, 1, 1])
        return Story(
          id: id, object: id, number: "\(number)", article: article,
          urgency: 1 + Int(number * 7 % 9))
      }
    }
  }

  /// Makes pages and writes all that `compose --out` writes; answers how many pages there are.
  private static func make(_ stories: [Story], pages: Int, folder: String) throws -> Layout {
    let layout = PageMaker.compose(
      stories: stories, template: .a3, metrics: .builtIn, pages: pages,
      masthead: Masthead(name: "职工天地", issue: "2024-12"), draft: false)
    var articles: [Digest: Article] = [:]
    for story in stories { articles[story.id] = story.article }
    let html = HTMLIssue.html(
      of: layout, title: "职工天地", language: .chinese, articles: articles)
    try write(html, folder + "/index.html")
    try write(CanonicalJSON.bytes(layout.file), folder + "/layout.json")
    for page in layout.pages {
      try write(SVGPage.svg(of: page, in: layout), "\(folder)/page-\(page.number).svg")
    }
    let printed = try PDFIssue(
      of: layout, metrics: .builtIn, fonts: try fonts(), pictures: [:])
    try write(printed.bytes(), folder + "/pages.pdf")
    return layout
  }

  /// Those that `render` takes, looked for and read anew each time, as a program does that starts.
  private static func fonts() throws -> PrintFonts {
    let shelf = PrintFontShelf(folders: ["/usr/share/fonts"])
    var fonts: [Row.Face: FontFile] = [:]
    for face in [Row.Face.song, .songBold, .hei, .kai] {
      fonts[face] = shelf.font(for: face, of: .chinese)
    }
    guard let song = fonts.removeValue(forKey: .song) else {
      throw CannotMeasure("fonts-noto-cjk is not installed")
    }
    var digests: [String: Digest] = [:]
    for path in Set(([song] + fonts.values).map(\.path)) {
      digests[path] = try PrintFontFile(path).digest()
    }
    return PrintFonts(song: song, others: fonts, digests: digests)
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws {
    try Foundation.Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  // MARK: Beside Typst

  /// A store with the five seeds and nothing else.
  private static func seedDesk(_ newsdesk: Program, _ store: String) throws -> String {
    _ = try Turn(newsdesk, "init", "--store", store).run()
    let seeds = try Checkout.seeds().map(\.path)
    _ = try Turn(newsdesk, ["import"] + seeds + ["--issue", "2024-12", "--store", store]).run()
    return store
  }

  private static func five(
    _ articles: [Article], _ typst: Typst?, _ folder: String, _ report: Report
  ) throws {
    let newsdesk = try Program.newsdesk()
    let desk = try seedDesk(newsdesk, folder + "/desk")
    var runs: (drawn: [Program.Run], own: [Program.Run], peer: [Program.Run]) = ([], [], [])
    let document = try typst?.write(articles, to: folder + "/five.typ")
    for round in 0...10 {
      let store = "\(folder)/store-\(round)"
      try FileManager.default.copyItem(atPath: desk, toPath: store)
      let compose = Turn(
        newsdesk, "compose", "2024-12", "--draft", "--template", "a3", "--pages", "4", "--store",
        store, "--out", "\(folder)/pages")
      let render = Turn(
        newsdesk, "render", "2024-12", "--format", "pdf", "--store", store, "--out",
        "\(folder)/pages")
      let (drawn, printed) = (try compose.run(), try render.run())
      if round > 0 {
        runs.drawn.append(drawn)
        runs.own.append(drawn.followed(by: printed))
      }
      if let typst, let document {
        let peer = try typst.compile(document)
        if round > 0 { runs.peer.append(peer) }
      }
    }
    tell("five seeds, filed, as JSON, HTML and SVG", Times(runs.drawn), runs.peer, 0.6, report)
    tell("five seeds, filed, as JSON, HTML, SVG and PDF", Times(runs.own), runs.peer, 1, report)
    if let document {
      try tellSize(of: "\(folder)/pages/pages.pdf", beside: document + ".pdf", report)
    }
    let most = runs.own.map(\.peakBytes).max() ?? 0
    report.row(
      "five seeds, the most memory", "\(decimals(Double(most) / 1_048_576, 0)) MiB",
      beside: runs.peer.isEmpty
        ? "" : "\((runs.peer.map(\.peakBytes).max() ?? 0) / 1_048_576) MiB",
      limit: "100 MiB", isKept: most <= 100 << 20)
  }

  private static func tellSize(
    of file: String, beside peer: String, _ report: Report
  ) throws {
    let sizes = try [file, peer].map { path in
      try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }
    let ratio = Double(sizes[0]) / Double(max(1, sizes[1]))
    report.row(
      "five seeds, the PDF", "\(sizes[0] / 1000) KB", beside: "Typst \(sizes[1] / 1000) KB",
      ratio: ratio, limit: "1.5 times", isKept: ratio <= 1.5)
  }

  private static func tell(
    _ what: String, _ own: Times, _ peer: [Program.Run], _ limit: Double, _ report: Report
  ) {
    guard !peer.isEmpty else { return report.row(what, own.text) }
    let times = Times(peer)
    let ratio = own.processorSeconds / times.processorSeconds
    report.row(
      what, own.text, beside: "Typst \(times.text)", ratio: ratio, limit: "\(limit) times",
      isKept: ratio <= limit)
  }

  private static func forty(
    _ articles: [Article], _ typst: Typst?, _ folder: String, _ report: Report
  ) throws {
    var perPage: [Double] = []
    for (copies, pages) in [(1, 5), (4, 20), (8, 40)] {
      let stories = stories(articles, copies: copies)
      let rounds = try (0..<5).map { _ in
        try Stopwatch.processorSeconds {
          _ = try make(stories, pages: pages, folder: folder)
        }
      }
      perPage.append(rounds.median / Double(pages))
      guard pages == 40 else { continue }
      var runs: [Program.Run] = []
      if let typst {
        let file = try typst.write(
          Array(repeating: articles, count: 8).flatMap { $0 }, to: folder + "/forty.typ")
        for _ in 0..<5 { runs.append(try typst.compile(file)) }
      }
      let own = "\(decimals(rounds.median * 1e3, 1)) ms"
      if runs.isEmpty {
        report.row("40 pages, as JSON, HTML, SVG and PDF", own)
      } else {
        let ratio = rounds.median / Times(runs).processorSeconds
        report.row(
          "40 pages, as JSON, HTML, SVG and PDF", own, beside: "Typst \(Times(runs).text)",
          ratio: ratio, limit: "1 times", isKept: ratio <= 1)
      }
    }
    let growth = perPage[2] / perPage[0]
    report.row(
      "a page of 40 beside one of 5", "\(decimals(perPage[2] * 1e3, 1)) ms",
      beside: "\(decimals(perPage[0] * 1e3, 1)) ms", ratio: growth, limit: "1.5 times",
      isKept: growth <= 1.5)
  }

  // MARK: Alone

  /// Twelve stories on one page: what is tried for it is the search.
  private static func search(_ report: Report) throws {
    let sentence = "全市各级工会组织职工开展劳动竞赛，推动产业工人队伍建设改革取得新成绩。"
    for template in [Template.a3, .broadsheet] {
      let room = template.columns * (template.linesPerPage - template.mastheadLines)
      let characters = room * template.charactersPerColumn * 80 / 100
      let stories = stories(
        (0..<12).map { number in
          let length = characters * (4 + number) / (12 * 9 + 18)
          let text = String(repeating: sentence, count: length / sentence.count + 1).prefix(length)
          return Article(headline: "总工会召开第\(number + 1)次工作会议", blocks: [.paragraph(String(text))])
        })
      let seconds = Stopwatch.processorSeconds {
        for _ in 0..<5 {
          _ = PageMaker.compose(
            stories: stories, template: template, metrics: .builtIn, pages: 1,
            masthead: Masthead(name: "职工天地", issue: "2024-12"), draft: false)
        }
      }
      let each = seconds / 5 * 1e3
      report.row(
        "a page of 12 stories, \(template.name), setting included", "\(decimals(each, 1)) ms",
        limit: "50 ms", isKept: each <= 50)
    }
  }

  private static func lines(_ articles: [Article], _ report: Report) throws {
    let paragraphs = articles.flatMap { $0.blocks.filter { $0.kind == .paragraph }.map(\.text) }
    let length = paragraphs.reduce(0) { $0 + $1.unicodeScalars.count }
    var perCharacter: [Double] = []
    for wanted in [22_200, 222_000, 888_000] {
      let copies = max(1, wanted / max(1, length))
      let rounds = (0..<5).map { _ in
        Stopwatch.processorSeconds {
          for _ in 0..<copies { for text in paragraphs { set(text) } }
        }
      }
      let seconds = rounds.median
      perCharacter.append(seconds / Double(copies * length))
      guard wanted == 222_000 else { continue }
      let whole = seconds * 222_000 / Double(copies * length)
      report.row(
        "222,000 characters to lines", "\(decimals(whole * 1e3, 1)) ms", limit: "300 ms",
        isKept: whole <= 0.3)
    }
    let growth = perCharacter[2] / perCharacter[0]
    report.row(
      "a character of 888,000 beside one of 22,200", "\(decimals(perCharacter[2] * 1e9, 0)) ns",
      beside: "\(decimals(perCharacter[0] * 1e9, 0)) ns", ratio: growth, limit: "1.5 times",
      isKept: growth <= 1.5)
  }

  private static func set(_ text: String) {
    let setting = ParagraphSetting(text, measure: 16_000, firstIndent: 2000, metrics: .builtIn)
    if let best = setting.best { _ = setting.lines(option: best) }
  }
}

/// Typst as PyPI has it, started once for each document.
struct Typst {
  private let python: Program

  init() throws {
    python = try Program.named("python3")
    guard try python.run(["-c", "import typst"]).status == 0 else {
      throw CannotMeasure("typst is not installed")
    }
  }

  /// The text of articles as one flow in the columns of the A3 template.
  func write(_ articles: [Article], to path: String) throws -> String {
    var text = """
      #set page(width: 297mm, height: 420mm, margin: 15mm, columns: 5)
      #set text(font: "Noto Serif CJK SC", size: 9pt, lang: "zh")
      #set par(justify: true, leading: 3pt, first-line-indent: 2em)

      """
    for article in articles {
      text += "== " + Self.escaped(article.headline) + "\n\n"
      for block in article.blocks { text += Self.escaped(block.text) + "\n\n" }
    }
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  private static func escaped(_ text: String) -> String {
    let special = Set<Character>("\\#$*_<>@[]`~=+-/'\"")
    return text.reduce(into: "") { $0 += special.contains($1) ? "\\\($1)" : String($1) }
  }

  func compile(_ document: String) throws -> Program.Run {
    let line = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[1] + '.pdf')"
    let run = try python.run(["-c", line, document])
    guard run.status == 0 else { throw CannotMeasure("Typst failed") }
    return run
  }
}
