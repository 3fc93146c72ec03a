import Notation
import TestSupport
import Testing
import Workflow

private func words(_ resolution: Resolution<ArticleState>) -> String {
  switch resolution {
  case .one(let article): article.summary.headline
  case .several(let articles): articles.map(\.summary.headline).joined(separator: " | ")
  case .none(let nearest): "none" + nearest.map { " ?" + $0 }.joined()
  }
}

@Suite struct ResolutionTests {
  private var book: DeskBook {
    var book = DeskBook()
    let one = book.draft("a", "快递小哥有了“新家”", issue: "2024-12")
    _ = book.draft("a", "货车司机入会忙")
    _ = book.draft("a", "货车司机 入会")
    let other = book.draft("a", "New homes for Couriers")
    for (id, slug) in [(one, "kuaidi"), (other, "couriers")] {
      let labels = LabelChange(slug: .set(slug))
      book.file("a", .tagged([Tagging(article: id, object: nil, labels: labels)]))
    }
    book.file("a", .composed(book.pages("2024-12", [one])))
    return book
  }

  @Test(arguments: [
    ("kuaidi", "快递小哥有了“新家”"), ("新家", "快递小哥有了“新家”"), ("COURIERS", "New homes for Couriers"),
    ("new homes", "New homes for Couriers"), ("货车", "货车司机入会忙 | 货车司机 入会"),
    ("货车司机入会", "货车司机 入会"), ("快递小哥有了‘新家’", "快递小哥有了“新家”"),
    ("《快递小哥有了“新家”》", "快递小哥有了“新家”"), ("快递小哥有…", "快递小哥有了“新家”"),
    ("Ｎｅｗ　ｈｏｍｅｓ", "New homes for Couriers"), ("kuadi", "none ?kuaidi"), ("../../etc", "none"),
    ("", "none"),
    ("-rf", "none"), ("abc", "none"), ("\u{0}", "none"),
  ])
  func `what people type finds what they mean`(typed: String, found: String) {
    #expect(words(book.desk.findArticle(typed)) == found)
  }

  @Test func `what was joined is not meant by words that the article it lives on in has too`() {
    var book = DeskBook()
    let (stays, gone) = (book.draft("a", "货车司机入会忙"), book.draft("a", "货车司机入会"))
    let text = Revision(
      article: .filed(stays), parents: book.state(stays).heads.map(\.line),
      object: digest("both"), summary: Summary(headline: "货车司机入会忙"))
    book.file("a", .joined(text, [book.subject(gone)]))
    #expect(words(book.desk.findArticle("货车司机入会")) == "货车司机入会忙")
  }

  @Test func `an id is found by its beginning, in small or capital letters`() {
    let desk = book.desk
    for article in desk.articles {
      #expect(words(desk.findArticle(article.number)) == article.summary.headline)
      #expect(words(desk.findArticle(article.number.uppercased())) == article.summary.headline)
      #expect(words(desk.findArticle(article.id.hex)) == article.summary.headline)
      #expect(words(desk.findArticle(article.id.hex + "0")) == "none")
      #expect(words(desk.findArticle(String(article.id.hex.prefix(3)))) == "none")
    }
  }

  @Test func `an ambiguous beginning names all that fit`() throws {
    var book = DeskBook()
    for index in 0..<700 { _ = book.draft("a", "题\(index)") }
    let desk = book.desk
    let long = try #require(desk.articles.first { $0.number.count > 4 })
    guard case .several(let found) = desk.findArticle(String(long.number.prefix(4))) else {
      return #expect(Bool(false), "not ambiguous")
    }
    #expect(found.count > 1 && found.contains { $0.id == long.id })
  }

  @Test func `commands that take something away are not given a headline`() {
    #expect(words(book.desk.findArticle("新家", byHeadline: false)) == "none")
    #expect(words(book.desk.findArticle("新家", whole: true)).hasPrefix("none"))
    #expect(words(book.desk.findArticle("快递小哥有了新家", whole: true)) == "快递小哥有了“新家”")
    #expect(words(book.desk.findArticle("kuaidi", byHeadline: false)) == "快递小哥有了“新家”")
  }

  @Test func `an issue is found by its exact name before anything else`() {
    guard case .one(.issue(let issue)) = book.desk.find("2024-12") else {
      return #expect(Bool(false), "no issue")
    }
    #expect(issue.name == "2024-12")
    guard case .none(let nearest) = book.desk.findIssue("2024-13") else {
      return #expect(Bool(false), "an issue")
    }
    #expect(nearest == ["2024-12"])
  }

  @Test func `a headline nobody can spell is answered with what comes nearest`() throws {
    guard case .none(let nearest) = book.desk.findArticle("快递小弟有了新居") else {
      return #expect(Bool(false), "found")
    }
    let first = try #require(book.desk.articles.first)
    #expect(nearest == [first.number])
  }
}
