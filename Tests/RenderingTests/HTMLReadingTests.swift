import Diagnostics
import Foundation
import HTMLRendering
import Intake
import Manuscript
import TestSupport
import Testing

@Suite struct `A reading drawn for a browser` {
  private static func html(_ lines: [String], name: String = "a.txt") -> String {
    let page = SourcePage(name: name, lines: lines)
    let bytes = HTMLReading.html(of: [PageReader.explain(page)], language: .english)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let page = [
    "工会送清凉", "", "本刊讯 7月1日，市总工会慰问一线职工，送去防暑用品，并向他们表示感谢，市总工会领导参", "",
    "加慰问活动。", "", "王思颖",
  ]

  @Test func `shows every line with its number, article, role and text`() {
    let html = Self.html(Self.page)
    for (number, role) in [(1, "headline"), (3, "body"), (5, "body"), (7, "byline")] {
      #expect(html.contains("<li class=\"line \(role) m1 h0 b0"), "\(number)")
      #expect(html.contains("id=\"p1-l\(number)\""))
      #expect(html.contains(">\(Self.page[number - 1])</span>"))
    }
  }

  @Test func `links a line to the one it continues and parts of articles to their lines`() {
    let html = Self.html(Self.page)
    let title = "title=\"Goes on from line 3, whose sentence is not over: "
    #expect(html.contains("<a class=\"near\" href=\"#p1-l3\" \(title)"))
    #expect(html.contains(" aria-label=\"continues 3\">↳</a>"))
    #expect(html.contains("<th scope=\"row\">where the lines stand</th>"))
    #expect(html.contains("<a href=\"#p1-l3\">3</a> + <a href=\"#p1-l5\">5</a>"))
  }

  @Test func `folds away all but the first places to look at`() {
    let flags = (1...14).map { Flag(kind: .orphan, line: $0, wording: .verbatim("flag \($0)")) }
    let article = ReadArticle(
      article: Article(), blockLines: [], headLines: [], order: [], kind: .story,
      isTruncated: false, widthChanges: 0, flags: flags)
    let line = ReadLine(number: 1, role: .body, article: 0, joins: nil, text: "甲")
    let reading = PageReading(pageName: "a", lines: [line], articles: [article])
    let reasons = ReadingReasons(
      reading: reading, lines: [LineReasons(candidates: [], clues: [])])
    let html = String(
      decoding: HTMLReading.html(of: [reasons], language: .english), as: UTF8.self)
    let folded = html.components(separatedBy: "<details><summary>2 more</summary><ol start=\"13\">")
    #expect(folded.count == 2 && folded[0].contains("flag 12") && !folded[0].contains("flag 13"))
    #expect(folded.last?.components(separatedBy: "</details>")[0].contains("flag 14") ?? false)
  }

  @Test func `tells what was seen and what it says for the nearest roles`() {
    let html = Self.html(Self.page)
    #expect(html.contains("Read as headline, "))
    #expect(html.contains("<th scope=\"row\">ends with a full stop</th><td>+2.0</td>"))
  }

  @Test func `puts the most serious flags first, whatever article they are in`() throws {
    let words = (0..<2).map { Wording.verbatim("flag \($0)") }
    let articles = [Flag.Kind.oddOrder, .truncated].enumerated().map { index, kind in
      ReadArticle(
        article: Article(), blockLines: [], headLines: [], order: [], kind: .story,
        isTruncated: false, widthChanges: 0,
        flags: [Flag(kind: kind, line: 1, wording: words[index])])
    }
    let line = ReadLine(number: 1, role: .body, article: 0, joins: nil, text: "甲")
    let reading = PageReading(pageName: "a", lines: [line], articles: articles)
    let reasons = ReadingReasons(
      reading: reading, lines: [LineReasons(candidates: [], clues: [])])
    let bytes = HTMLReading.html(of: [reasons], language: .english)
    let list = String(decoding: bytes, as: UTF8.self).components(separatedBy: "class=\"sides\"")[0]
    let truncated = try #require(list.range(of: "flag 1"))
    let odd = try #require(list.range(of: "flag 0"))
    #expect(truncated.lowerBound < odd.lowerBound)
  }

  @Test func `nothing on the page breaks out of its element`() {
    let evil = "</span><script>alert(1)</script>\u{0} \" onload=x '"
    let html = Self.html([evil, "", evil + "。"], name: evil)
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{0}"))
  }

  @Test func `needs neither network nor script, and says so to the browser`() {
    let html = Self.html(Self.page)
    #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"))
    #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("<script"))
  }

  @Test func `a page of blanks is an empty page`() {
    #expect(Self.html(["", "  "]).contains("There is no text on this page."))
  }

  @Test func `both interface languages draw the same structure`() throws {
    let page = SourcePage(name: "a.txt", lines: Self.page)
    let sides = Language.allCases.map { language in
      let bytes = HTMLReading.html(of: [PageReader.explain(page)], language: language)
      return String(decoding: bytes, as: UTF8.self).filter { "<>".contains($0) }
    }
    #expect(sides[0] == sides[1])
  }
}
