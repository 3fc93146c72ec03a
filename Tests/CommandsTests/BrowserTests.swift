import Foundation
import TestSupport
import Testing

/// The pages of an issue in a real browser, at the size of a desk, of a telephone and of paper.
/// A picture of page 1 is kept under `.build/screenshots`, with `PROOF=all` of every page.
@Suite(.enabled(if: Browser.isThere, "chromium is not installed"), .serialized)
struct BrowserTests {
  static let pages = Result { try BrowserPages() }
  private static let measured = MadeOnce<Browser.Screen, Result<Browser.Measures, any Error>> {
    screen in Result { try pages.get().measured(on: screen) }
  }

  @Test(arguments: Browser.Screen.all)
  func `no text overlaps, is clipped or leaves its page, on`(_ screen: Browser.Screen) throws {
    let found = try Self.measured[screen].get()
    #expect(found.pages == 4)
    #expect(found.rows > 400)
    #expect(found.overlaps == [])
    #expect(found.outside == [])
    #expect(found.clipped == [])
    #expect(found.unselectable == 0)
  }

  @Test func `every word of the approved articles is there, in the order of the stories`() throws {
    let pages = try Self.pages.get()
    let found = try Self.measured[.desk].get()
    let stories = try pages.stories()
    #expect(stories.count > 8)
    for story in stories {
      let drawn = found.groups[story.headline] ?? ""
      for paragraph in story.paragraphs {
        #expect(Self.holds(drawn, paragraph), "\(story.headline): \(paragraph.prefix(20))")
      }
      #expect(found.articles.contains { $0.contains(story.headline) })
    }
    // What is selected from top to bottom comes in the same order as the groups.
    let order = stories.compactMap { found.selected.range(of: $0.headline)?.lowerBound }
    #expect(order == order.sorted())
  }

  /// A story that goes on overleaf is interrupted once, by its short headline and the sign.
  private static func holds(_ drawn: String, _ paragraph: String) -> Bool {
    if drawn.contains(paragraph) { return true }
    let characters = Array(paragraph)
    return (1..<max(2, characters.count)).contains { at in
      drawn.contains(String(characters[..<at]) + "（下转")
        && drawn.contains("版）" + String(characters[at...]))
    }
  }

  @Test func `headings, landmarks, languages and the words for pictures are there`() throws {
    let found = try Self.measured[.phone].get()
    #expect(found.landmarks == 1)
    #expect(found.headings == [1] + Array(repeating: 2, count: found.articles.count))
    #expect(found.language == "zh-Hans")
    #expect(found.withoutAlt == 0)
    #expect(found.unlabelled == 0)
  }

  @Test func `in the dark the articles are light on dark`() throws {
    let found = try Self.pages.get().measured(on: .phone, isDark: true)
    #expect(found.ink > found.paper + 100)
  }

  @Test func `text that does overlap or leave its page is seen`() throws {
    let found = try Self.pages.get().measured(on: .desk) { html in
      guard let text = html.range(of: "<text"),
        let end = html[text.lowerBound...].range(of: "</text>")
      else { return html }
      let row = html[text.lowerBound..<end.upperBound]
      return html.replacingCharacters(
        in: end.upperBound..<end.upperBound,
        with: row + "<text class=\"song\" font-size=\"9\" y=\"9\" x=\"-30\">外</text>")
    }
    #expect(found.overlaps.count == 1)
    #expect(found.outside == ["外"])
  }

  @Test func `pictures of the pages are kept`() throws {
    for file in try Self.pages.get().screenshots(count: Proof.samples(1, all: 4)) {
      let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
      #expect((size ?? 0) > 30_000, "\(file)")
    }
  }
}

/// Chromium without a window.
enum Browser {
  static let isThere = OutsideProgram("chromium") != nil

  /// A size of window in CSS pixels.
  struct Screen: Hashable, Sendable, CustomTestStringConvertible {
    let name: String
    let width: Int
    let height: Int

    var testDescription: String { name }

    static let desk = Screen(name: "a desk", width: 1440, height: 1000)
    static let phone = Screen(name: "a telephone", width: 390, height: 844)
    /// 四开 at 96 dots to the inch.
    static let paper = Screen(name: "paper", width: 1040, height: 1474)
    static let all = [desk, phone, paper]
  }

  /// Opens a file in a window of this size.
  static func open(
    _ file: String, on screen: Screen, _ options: [String], in folder: ScratchFolder
  ) throws -> Outcome {
    let browser = try #require(OutsideProgram("chromium"))
    return try browser.run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--window-size=\(screen.width),\(screen.height)",
      ] + options + ["file://" + file], in: folder)
  }

  /// What the page measures of itself.
  struct Measures: Decodable {
    let pages: Int
    let rows: Int
    let overlaps: [String]
    let outside: [String]
    let clipped: [String]
    let unselectable: Int
    let groups: [String: String]
    let selected: String
    let articles: [String]
    let landmarks: Int
    let headings: [Int]
    let language: String
    let withoutAlt: Int
    let unlabelled: Int
    let ink: Int
    let paper: Int
  }
}

/// The sample issue as `compose` writes it, and a browser to open it in.
struct BrowserPages {
  struct Story {
    let headline: String
    let paragraphs: [String]
  }

  let world: SealedWorld
  private let html: String

  init() throws {
    world = try SealedWorld(now: SealedWorld.noon)
    try FileManager.default.copyItem(
      atPath: Repository.path("store"), toPath: world.path("store"))
    let made = try world.run(
      "compose 2024-12 --select status:approved --pages 4 --template tabloid --out pages")
    try #require(made.status == 0, "\(made.stderr)")
    html = String(
      decoding: try world.folder.bytes(of: "room/pages/index.html"), as: UTF8.self)
  }

  /// The page measured by a script, which the page itself would not allow.
  func measured(
    on screen: Browser.Screen, isDark: Bool = false, spoiling spoil: (String) -> String = { $0 }
  ) throws -> Browser.Measures {
    let dark = isDark ? ["--blink-settings=preferredColorScheme=0"] : []
    let json = try answer(to: BrowserScript.text, on: screen, dark, spoiling: spoil)
    return try JSONDecoder().decode(Browser.Measures.self, from: Data(json.utf8))
  }

  /// What a script of the page writes between two record separators.
  func answer(
    to script: String, on screen: Browser.Screen, _ options: [String] = [],
    spoiling spoil: (String) -> String = { $0 }
  ) throws -> String {
    let open = spoil(html).replacingOccurrences(of: "default-src 'none'", with: "default-src *")
      .replacingOccurrences(of: "Content-Security-Policy", with: "X-Nothing")
    let page = open.replacingOccurrences(
      of: "</body>", with: "<script>\(script)</script></body>")
    try world.write(page, to: "measured.html")
    try world.write(
      BrowserScript.frame(width: screen.width, height: screen.height), to: "frame.html")
    let file = screen.width < 500 ? "frame.html" : "measured.html"
    let dom = try run(
      screen, options + ["--virtual-time-budget=20000", "--dump-dom"], world.path(file))
    let parts = dom.stdout.components(separatedBy: "\u{1E}")
    try #require(parts.count == 3, "\(dom.stderr.suffix(400))")
    return parts[1].replacingOccurrences(of: "&lt;", with: "<")
      .replacingOccurrences(of: "&gt;", with: ">").replacingOccurrences(of: "&amp;", with: "&")
  }

  /// One picture for each of the first pages, as large as it is printed.
  func screenshots(count: Int) throws -> [String] {
    let folder = Repository.path(".build/screenshots")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    return try (1...count).map { number in
      let hidden =
        "<style>.page:not(#page-\(number)),article{display:none}main{padding:0!important}</style>"
      try world.write(
        html.replacingOccurrences(of: "</head>", with: hidden + "</head>")
          .replacingOccurrences(of: "Content-Security-Policy", with: "X-Nothing"),
        to: "one.html")
      let file = "\(folder)/page-\(number).png"
      try? FileManager.default.removeItem(atPath: file)
      _ = try run(.paper, ["--screenshot=\(file)"], world.path("one.html"))
      return file
    }
  }

  private func run(
    _ screen: Browser.Screen, _ options: [String], _ file: String
  ) throws -> Outcome {
    try Browser.open(file, on: screen, options, in: world.folder)
  }

  /// The stories of the issue, in page order, as the store has them.
  func stories() throws -> [Story] {
    let rendered = try world.run("render 2024-12 --format json --out again")
    try #require(rendered.status == 0)
    let layout = try JSONSerialization.jsonObject(
      with: Data(try world.folder.bytes(of: "room/again/layout.json")))
    let pages = (layout as? [String: Any])?["pages"] as? [[String: Any]] ?? []
    let placed = pages.flatMap { $0["stories"] as? [[String: Any]] ?? [] }
    return try placed.filter { $0["continues_from"] == nil }.compactMap { story in
      guard let id = story["article"] as? String, let headline = story["headline"] as? String else {
        return nil
      }
      let bytes = try world.folder.bytes(of: "room/store/objects/" + objectPath(of: id))
      let article = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
      let blocks = article?["blocks"] as? [[String: Any]] ?? []
      let paragraphs = blocks.filter { $0["kind"] as? String == "paragraph" }
        .compactMap { $0["text"] as? String }
      return Story(
        headline: Self.solid(headline), paragraphs: paragraphs.map(Self.solid))
    }
  }

  /// The file of the text that the issue holds of an article.
  private func objectPath(of article: String) throws -> String {
    let shown = try world.run("show \(article) --json")
    let json = try JSONSerialization.jsonObject(with: Data(shown.stdout.utf8))
    let row = (json as? [String: Any]) ?? (json as? [[String: Any]])?.first ?? [:]
    let object = row["object"] as? String ?? ""
    return "\(object.prefix(2))/\(object.dropFirst(2)).json"
  }

  static func solid(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
