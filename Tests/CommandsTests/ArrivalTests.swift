import Foundation
import TestSupport
import Testing

/// Files as they come in, packed and named by other programs.
@Suite struct ArrivalTests {
  private static let story = "劳模工作室揭牌\n张三\n\n本刊讯 1月5日，劳模工作室揭牌，二十名劳模到场。\n"

  @Test func `names in a zip from Chinese Windows are read`() throws {
    let desk = try TrialDesk()
    let name = Array(try #require(NSString(string: "稿件/元旦放假通知.md").data(using: 0x8000_0632)))
    let bytes = Array(Self.story.utf8)
    let zip = ZipWriter().adding(
      name, packed: bytes, size: bytes.count, checksum: ZipWriter.checksum(bytes))
    try desk.write(zip.bytes(), "copy.zip")
    try desk.done("newsdesk import copy.zip")
    #expect(try desk.done("newsdesk intake | head -1").contains("\t元旦放假通知.md\t"))
  }

  @Test func `a document that is stored in a zip does not make it a document`() throws {
    let desk = try TrialDesk()
    let inner = ZipWriter().adding("word/document.xml", "<w:document/>").bytes()
    let zip = ZipWriter().adding("story.md", Self.story).adding("__MACOSX/a.docx", inner)
    try desk.write(zip.bytes(), "copy.zip")
    #expect(try desk.done("newsdesk import copy.zip").contains("劳模工作室揭牌"))
  }

  @Test func `what stands in a mail beside its files is noted`() throws {
    let desk = try TrialDesk()
    let mail = """
      From: 王 <wang@example.org>
      To: desk@example.org
      Subject: =?UTF-8?B?5oqV56i/?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=A

      --A
      Content-Type: text/plain; charset=utf-8

      食堂那条请先压一压，等领导看过再发。
      电话：13800138000
      --A
      Content-Type: text/markdown; charset=utf-8; name="story.md"
      Content-Disposition: attachment; filename="story.md"

      \(Self.story)
      --A--
      """
    try desk.write(mail, "story.eml")
    try desk.done("newsdesk import story.eml")
    let shown = try desk.done("newsdesk show 劳模工作室")
    #expect(shown.contains("食堂那条请先压一压"))
    #expect(!shown.contains("13800138000"))
  }

  @Test(arguments: [
    "老师好，我电话13800138000", "请查收，手机 138 0013 8000", "谢谢老师，卡号6222021234567890128",
  ])
  func `a number said to the desk stays out of the store`(words: String) throws {
    let desk = try TrialDesk()
    let mail =
      "From: wang@example.org\nTo: d@example.org\nSubject: a\n"
      + "Content-Type: text/plain; charset=utf-8\n\n\(words)\n\n\(Self.story)"
    try desk.write(mail, "story.eml")
    try desk.write("王小明 2024/12/20 09:12\n\(words)\n\n\(Self.story)又及。\n", "chat.md")
    try desk.done("newsdesk import story.eml chat.md")
    for digits in ["13800138000", "138 0013 8000", "6222021234567890128"] {
      #expect(try desk.type("grep -r '\(digits)' store/log store/objects").stdout == "")
    }
    #expect(!desk.files("private/").isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a contributor's number stays out of the store, however lines end`(end: String) throws {
    let desk = try TrialDesk()
    let text = Self.story + "\n作者电话：13800138000\n"
    try desk.write(text.replacingOccurrences(of: "\n", with: end), "story.md")
    try desk.done("newsdesk import story.md")
    #expect(try desk.type("grep -r 13800138000 store/log store/objects").stdout == "")
    #expect(!desk.files("private/").isEmpty)
  }

  @Test func `a refused kind leaves the store as it was`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.story, "story.md")
    try desk.refused(
      "newsdesk import --kind word story.md", 1, "story.md: This is not a Word document.")
  }
}
