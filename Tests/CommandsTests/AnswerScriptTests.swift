import TestSupport
import Testing

/// A returned article in simplified letters whose writer answers in traditional ones.
@Suite struct AnswerScriptTests {
  private static let story =
    "食堂重开\n王芳\n\n停了两个月的食堂昨日重新开火，三百多名装卸工前来就餐。\n\n负责人说，价格与停业前一样，夜餐六元。\n"
  private static let answer =
    "食堂重開\n王芳\n\n停了兩個月的食堂昨日重新開火，三百多名裝卸工前來就餐。\n\n負責人說，價格與停業前一樣，夜餐八元。\n"

  private static func returned() throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(story, "a.txt")
    try desk.done(
      "newsdesk import a.txt && newsdesk submit 食堂重开 && newsdesk return 食堂重开 -m 请核价格 --as 钱编")
    return desk
  }

  private static let mail =
    "From: 王芳 <w@example.org>\nTo: d@example.org\nSubject: Re: story\n"
    + "Content-Type: text/plain; charset=utf-8\n\n趙編：\n價格核實過了，改後稿在下面。\n\n\(answer)"

  @Test(arguments: [("b.txt", answer), ("b.eml", mail)])
  func `its headline is known in either script`(name: String, text: String) throws {
    let desk = try Self.returned()
    try desk.write(text, name)
    try desk.done("newsdesk import \(name)")
    #expect(try desk.done("newsdesk list 裝卸工").split(separator: "\n").count == 1)
    #expect(try desk.done("newsdesk show 食堂重開").contains("夜餐八元"))
    try desk.isWhole()
  }

  @Test func `under another headline it is told by its words, whatever their script`() throws {
    let desk = try Self.returned()
    try desk.write(Self.answer.replacing("食堂重開", with: "夜餐漲價"), "b.txt")
    #expect(try desk.type("newsdesk import b.txt").stderr.contains("reads like the reworked text"))
    try desk.write("碼頭添吊車\n王芳\n\n東港船廠添了兩臺吊車，昨日投用，裝卸快了一倍。\n", "c.txt")
    #expect(!(try desk.type("newsdesk import c.txt").stderr.contains("reworked")))
  }
}
