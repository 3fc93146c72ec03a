import TestSupport
import Testing

/// Copy that stands in mails, zips and folders, and who it came from.
@Suite struct EnclosedCopyTests {
  private static let bridge = "新桥通车\n赵六\n\n新桥今天通车，全长三公里，行人可以走旁边的便道。\n"

  private static func mail(_ subject: String, from: String, _ text: String) -> String {
    "From: \(from)\nTo: d@example.org\nSubject: \(subject)\n"
      + "Content-Type: text/plain; charset=utf-8\n\n\(text)"
  }

  private static func isBridge(_ desk: TrialDesk) throws {
    let form = try desk.done("newsdesk show 新桥通车 --form")
    #expect(form.contains("# 新桥通车\n赵六\n") && !form.contains("发件人"), "\(form)")
    let row = try desk.done("newsdesk intake")
    #expect(row.contains("\t赵六\t"), "\(row)")
    #expect(try desk.done("newsdesk show 新桥通车").contains("小李，这篇请处理"))
  }

  @Test func `a letter that was sent on is read as its writer's`() throws {
    let desk = try TrialDesk()
    let text =
      "小李，这篇请处理。\n\n---------- 转发的邮件 ----------\n发件人： 赵六 <zl@example.org>\n"
      + "日期： 2024年12月19日\n主题： 新桥通车\n\n" + Self.bridge
    try desk.write(Self.mail("转发：新桥通车", from: "zhuren@example.org", text), "a.eml")
    try desk.done("newsdesk import a.eml")
    try Self.isBridge(desk)
  }

  private static let ferry = "渡船开航\n\n渡船今早开航，首班坐满了人。（王芳）\n"

  @Test(arguments: [
    "周老师好，本周两篇：\n\n1. \(ferry)\n2. \(bridge)\n王芳\n", "标题：\(ferry)\n标题：\(bridge)",
  ])
  func `each signed story of a letter is an article`(text: String) throws {
    let desk = try TrialDesk()
    try desk.write(Self.mail("本周稿件", from: "王芳 <wf@example.org>", text), "a.eml")
    try desk.done("newsdesk import a.eml")
    #expect(try desk.done("newsdesk show 渡船开航 --form").contains("# 渡船开航\n王芳\n\n渡船今早"))
    #expect(try desk.done("newsdesk show 新桥通车 --form").contains("# 新桥通车\n赵六\n\n新桥今天"))
    let said = try desk.type("newsdesk import a.eml")
    #expect(said.stderr.contains("nothing was filed twice") && said.stdout == "", "\(said)")
    try desk.isWhole()
  }

  @Test func `that another story seems to begin in a letter is told`() throws {
    let desk = try TrialDesk()
    let text = "1. 渡船开航\n\n渡船今早开航。\n\n2. 新桥通车\n\n新桥昨日通车。\n"
    try desk.write(Self.mail("两件事", from: "王芳 <wf@example.org>", text), "a.eml")
    let said = try desk.type("newsdesk import a.eml")
    #expect(said.stderr.contains("Another story seems to begin with “2. 新桥通车”"), "\(said)")
    let number = said.stdout.prefix(4)
    #expect(try desk.done("newsdesk show \(number)").contains("two stories? (line 2)"))
    try desk.done("newsdesk split \(number) --before 2")
  }

  @Test func `so is one that hangs on another mail`() throws {
    let desk = try TrialDesk()
    let inner = Self.mail("新桥通车", from: "赵六 <zl@example.org>", Self.bridge)
    let outer = MailFile.mixed(
      "Fwd", from: "zhuren@example.org",
      [.words("小李，这篇请处理。"), .raw("Content-Type: message/rfc822\n\n\(inner)")])
    try desk.write(outer, "a.eml")
    try desk.done("newsdesk import a.eml")
    try Self.isBridge(desk)
  }

  @Test(arguments: [
    "李芳 2026/11/21 10:32\n", "李芳, [21.11.2026 10:32]\n", "[21/11/26, 10:32:05] 李芳: ",
    "李芳, [Nov 21, 2026 at 10:32:05 AM]:\n", "[21/11/26, 10:32:05 a.m.] ~ 李芳: ",
    "[2026/11/21 10:32] 李芳\n",
  ])
  func `one message from a chat is its sender's, without the line above it`(head: String) throws {
    let desk = try TrialDesk()
    try desk.write(head + Self.bridge, "a.txt")
    try desk.done("newsdesk import a.txt")
    let row = try desk.done("newsdesk intake")
    #expect(row.contains("\tchat\t李芳\t"), "\(row)")
    #expect(try desk.done("newsdesk show 新桥通车 --form").contains("# 新桥通车\n赵六\n\n新桥今天"))
  }

  @Test func `what whoever sent it on wrote is a note of theirs`() throws {
    let desk = try TrialDesk()
    let text =
      "小李，这篇请处理。\n\n-----原始邮件-----\n发件人：赵六 <zl@example.org>\n"
      + "发送时间：2024年12月19日\n主题：新桥通车\n\n" + Self.bridge
    try desk.write(Self.mail("新桥通车", from: "zhuren@example.org", text), "a.eml")
    try desk.done("newsdesk import a.eml")
    try Self.isBridge(desk)
    #expect(!(try desk.done("newsdesk show 新桥通车 --form").contains("小李")))
    #expect(try desk.done("newsdesk show 新桥通车").contains("note by zhuren@example.org"))
  }

  @Test func `an answer with the letter below it is not taken for one that was sent on`() throws {
    let desk = try TrialDesk()
    let text =
      Self.bridge + "\n---------- 原始邮件 ----------\n发件人： 李编辑 <li@example.org>\n主题： 催稿\n\n请交稿。\n"
    try desk.write(Self.mail("回复：催稿", from: "赵六 <zl@example.org>", text), "a.eml")
    try desk.done("newsdesk import a.eml")
    #expect(try desk.done("newsdesk show 新桥通车 --form").contains("全长三公里"))
  }

  private static let table = MailFile.Part.raw(
    "Content-Type: application/pdf; name=\"b.pdf\"\n\n%PDF-1.4")

  @Test func `what hangs on a mail beside copy and cannot be read is left out and told`() throws {
    let desk = try TrialDesk()
    let story = MailFile.Part.markdown(Self.bridge, name: "a.md")
    try desk.write(
      MailFile.mixed("新桥", from: "zl@example.org", [story, Self.table]), "a.eml")
    let said = try desk.type("newsdesk import a.eml").stderr
    #expect(said.contains("Not taken in: b.pdf: This is a PDF"), "\(said)")
    #expect(try desk.done("newsdesk list 新桥通车") != "")
    try desk.write(MailFile.mixed("表格", from: "zl@example.org", [Self.table]), "b.eml")
    try desk.refused(
      "newsdesk import b.eml", 1,
      "b.eml: b.pdf: This is a PDF; export its text, or ask for the Word file.")
  }

  @Test func `a broken document of a mail is told, and stops nothing that came whole`() throws {
    let desk = try TrialDesk()
    let broken = MailFile.Part.raw(
      "Content-Type: application/zip; name=\"名单.docx\"\n\nPK\u{3}\u{4}")
    let told =
      "名单.docx: The Word file is damaged or did not arrive whole. "
      + "Ask its sender for it again, or for the text alone."
    func mail(_ words: String) -> String { MailFile.mixed("新桥", [.words(words), broken]) }
    try desk.write(mail("新桥通车\n\n新桥今早通车，全长三公里。\n"), "story.eml")
    let said = try desk.type("newsdesk import story.eml")
    #expect(
      said.status == 0 && said.stderr.hasPrefix("story.eml: Not taken in: \(told)\n"), "\(said)")
    #expect(try desk.done("newsdesk list 新桥通车") != "")
    try desk.write(mail("老师好，稿件见附件，请查收。\n"), "letter.eml")
    try desk.refused("newsdesk import letter.eml", 1, "letter.eml: \(told)")
  }

  @Test func `a picture of a mail stays where another one is broken`() throws {
    let desk = try TrialDesk()
    try desk.write(PictureWriter.png(width: 40, height: 30), "pic.png")
    let whole = try desk.done("base64 -w0 pic.png")
    let parts = [
      MailFile.Part.words("渡口的新跳板，请看照片。"), .picture(whole), .picture(String(whole.prefix(40))),
    ]
    try desk.write(MailFile.mixed("跳板", from: "zl@example.org", parts), "a.eml")
    let said = try desk.type("newsdesk import a.eml")
    #expect(said.stderr.contains("a.eml: Not taken in: pic-2.png: The picture"), "\(said)")
    #expect(try desk.done("newsdesk show \(said.stdout.prefix(4)) --form").contains("[图 "))
  }

  @Test(arguments: ["灯塔 2.png", "夜里看灯塔.png"])
  func `of several manuscripts a picture belongs to the one it is called after`(
    picture: String
  ) throws {
    let desk = try TrialDesk()
    let zip = ZipWriter().adding("新桥.md", Self.bridge).adding("灯塔.md", "# 灯塔开放\n\n灯塔今天开放。\n")
      .adding(picture, PictureWriter.png(width: 40, height: 30))
    try desk.write(zip.bytes(), "copy.zip")
    try desk.done("newsdesk import copy.zip")
    #expect(try desk.done("newsdesk show 灯塔开放 --form").contains("[图 "))
    #expect(!(try desk.done("newsdesk show 新桥通车 --form").contains("[图 ")))
  }

  private static func pictures(_ desk: TrialDesk, _ names: [String]) throws -> [MailFile.Part] {
    try names.enumerated().map { at, name in
      try desk.write(PictureWriter.png(width: 40, height: 30 + at), "pic.png")
      let base64 = try desk.done("base64 -w0 pic.png")
      return .raw(
        "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"
          + "Content-Disposition: attachment; filename=\"\(name)\"\n\n\(base64)")
    }
  }

  @Test func `a caption that names its file gets that picture`() throws {
    let desk = try TrialDesk()
    let words = Self.bridge + "\nCaptions:\nb.png: 夜里的桥。\na.png: 剪彩。\n"
    let parts = try [.words(words)] + Self.pictures(desk, ["a.png", "b.png"])
    try desk.write(MailFile.mixed("新桥", parts), "a.eml")
    try desk.done("newsdesk import a.eml")
    let form = try desk.done("newsdesk show 新桥通车 --form")
    let captions = form.split(separator: "\n").filter { $0.hasPrefix("[图 ") }
    #expect(captions.map { $0.split(separator: "] ").last } == ["夜里的桥。", "剪彩。"], "\(form)")
  }

  @Test func `captions in a file of their own are the story's`() throws {
    let desk = try TrialDesk()
    let captions = MailFile.Part.raw(
      "Content-Type: text/plain; charset=utf-8\n"
        + "Content-Disposition: attachment; filename=\"图片说明.txt\"\n\n图为夜里的桥。 孙兰 摄\n")
    let parts = try [.words(Self.bridge), captions] + Self.pictures(desk, ["现场.png"])
    try desk.write(MailFile.mixed("新桥", parts), "a.eml")
    #expect(try desk.done("newsdesk import a.eml").split(separator: "\n").count == 1)
    let form = try desk.done("newsdesk show 新桥通车 --form")
    #expect(form.contains("] 图为夜里的桥。（孙兰 摄）"), "\(form)")
  }

  @Test func `so is a picture beside it in a folder, where a caption waits`() throws {
    let desk = try TrialDesk()
    try desk.done("mkdir in other")
    try desk.write(Self.bridge + "\n图说：照片1为夜里的桥。\n", "in/稿.txt")
    try desk.write(Self.bridge + "\n图说：照片1为夜里的桥。\n", "in/稿(1).txt")
    try desk.write(PictureWriter.png(width: 40, height: 30), "in/照片1.png")
    try desk.write("灯塔开放\n\n钱七\n\n灯塔今天开放，孩子们最先登上塔顶。\n", "other/b.txt")
    try desk.write(PictureWriter.png(width: 40, height: 31), "other/照片2.png")
    #expect(try desk.done("newsdesk import in").split(separator: "\n").count == 1)
    let form = try desk.done("newsdesk show 新桥通车 --form")
    #expect(form.contains("] 照片1为夜里的桥。") && form.contains("[图 "), "\(form)")
    #expect(try desk.done("newsdesk import other").split(separator: "\n").count == 2)
    let again = try desk.type("newsdesk import in")
    #expect(again.stdout == "" && again.status == 0, "\(again)")
    try desk.write(Array(PictureWriter.png(width: 40, height: 32).prefix(40)), "in/照片2.png")
    let told = try desk.type("newsdesk import --skip-bad in")
    #expect(told.status == 0 && told.stderr.contains("Not taken in: in/照片2.png"), "\(told)")
  }

  @Test func `each of several senders is thanked for what is his`() throws {
    let desk = try TrialDesk()
    let other = Self.bridge.replacing("新桥通车", with: "码头修缮").replacing("三公里", with: "五里")
    try desk.write(Self.mail("新桥通车", from: "赵六 <zl@example.org>", Self.bridge), "a.eml")
    try desk.write(Self.mail("码头修缮", from: "钱七 <q@example.org>", other), "b.eml")
    let said = try desk.type("newsdesk import a.eml b.eml").stderr
    #expect(said.contains("To send to 赵六: Received, thank you: “新桥通车” ("), "\(said)")
    #expect(said.contains("To send to 钱七: Received, thank you: “码头修缮” ("), "\(said)")
  }

  @Test func `it is told of the mail, too where the copy beside it came in before`() throws {
    let desk = try TrialDesk()
    let story = MailFile.Part.markdown(Self.bridge, name: "a.md")
    try desk.write(MailFile.mixed("新桥", from: "zl@example.org", [story, Self.table]), "a.eml")
    try desk.write(Self.bridge, "a.md")
    try desk.done("newsdesk import a.md")
    let told = "a.eml: Not taken in: b.pdf: This is a PDF"
    for option in ["--dry-run ", "", ""] {
      let said = try desk.type("newsdesk import \(option)a.eml").stderr
      #expect(said.contains(told) && said.contains("a.md: came in before"), "\(said)")
    }
  }

  @Test(arguments: [
    "老师好，稿件和照片见附件。图为行人走过新桥,赵六摄。", "老师好，见附件。\n照片说明：图为行人走过新桥,赵六摄\n请审。",
    "老师好，见附件，照片一张，图说：图为行人走过新桥,赵六摄",
  ])
  func `what a letter says of its one picture is the caption`(words: String) throws {
    let desk = try TrialDesk()
    try desk.write(PictureWriter.png(width: 40, height: 30), "pic.png")
    let letter = MailFile.Part.words(words + "\n赵六 13905748812")
    let parts = [
      letter, .markdown(Self.bridge, name: "a.md"),
      .picture(try desk.done("base64 -w0 pic.png")),
    ]
    try desk.write(MailFile.mixed("新桥", from: "zl@example.org", parts), "a.eml")
    try desk.done("newsdesk import a.eml")
    let form = try desk.done("newsdesk show 新桥通车 --form")
    #expect(form.hasSuffix("] 图为行人走过新桥，赵六摄\n"), "\(form)")
  }

  @Test func `the stories of one file are told in one sentence`() throws {
    let desk = try TrialDesk()
    let stories = ["新桥", "旧桥", "浮桥"].map { "标题：\($0)通车\n作者：张三\n\n\($0)今天通车，行人可以走。\n" }
    try desk.write(stories.joined(separator: "\n"), "three.txt")
    let told = try desk.type("newsdesk import three.txt").stderr.split(separator: "\n")
    #expect(told.filter { $0.hasPrefix("three.txt") } == ["three.txt: 3 articles filed."])
  }

  @Test(arguments: ["in", "in/story.md in/photo.png", "in.zip"])
  func `a picture that Markdown shows comes with it from a folder as from a zip`(
    what: String
  ) throws {
    let desk = try TrialDesk()
    try desk.done("mkdir -p in/sub")
    let story = "---\ntitle: 灯塔开放\n---\n\n灯塔今天开放。\n\n![灯塔](photo.png)\n"
    let photo = PictureWriter.png(width: 40, height: 30)
    try desk.write(story, "in/story.md")
    try desk.write(photo, "in/photo.png")
    try desk.write(Self.bridge, "in/sub/a.md")
    let zip = ZipWriter().adding("story.md", story).adding("sub/a.md", Self.bridge)
    try desk.write(
      zip.adding(
        Array("photo.png".utf8), packed: photo, size: photo.count,
        checksum: ZipWriter.checksum(photo)
      ).bytes(), "in.zip")
    let said = try desk.type("newsdesk import \(what)")
    #expect(!said.stderr.contains("names the picture"), "\(said)")
    #expect(said.stdout.split(separator: "\n").count == (what.contains(" ") ? 1 : 2), "\(said)")
    #expect(try desk.done("newsdesk show 灯塔开放 --form").contains("] 灯塔\n"))
  }

  @Test func `the folders in a folder are taken in, no link leads round in a circle`() throws {
    let desk = try TrialDesk()
    try desk.done("mkdir -p copy/sub/deep copy/.git && touch copy/.git/config copy/sub/Thumbs.db")
    try desk.write(Self.bridge, "copy/sub/deep/a.txt")
    try desk.done("newsdesk import copy")
    #expect(try desk.done("newsdesk list 新桥通车") != "")
    try desk.done("ln -s .. copy/sub/up")
    try desk.refused(
      "newsdesk import copy", 1,
      "copy/sub/up: This is a folder; a file is needed. "
        + "`newsdesk import --skip-bad` leaves it out and takes in the other file.")
  }

  @Test func `where a writer works is told by the letter or the name`() throws {
    let desk = try TrialDesk()
    try desk.write(
      Self.mail("新桥", from: "赵六 <zl@example.org>", Self.bridge + "\n此致\n敬礼\n赵六\n阜宁县总工会\n"),
      "a.eml")
    try desk.write(
      Self.mail(
        "Tram", from: "\"Doe, Jane (Local 77)\" <j@example.org>",
        "Tram line moves\nBy Jane Doe\n\nThe tram moves to Harbour Road on Monday.\n"), "b.eml")
    try desk.done("newsdesk import a.eml && newsdesk import b.eml")
    let rows = try desk.done("newsdesk intake")
    #expect(rows.contains("\t阜宁县总工会\t") && rows.contains("\tLocal 77\t"), "\(rows)")
  }

  @Test func `names that stand alone under a headline are the byline`() throws {
    let desk = try TrialDesk()
    try desk.write("# Harbor opens\n\nBy Jane Doe\n\nThe harbor opened on Monday.\n", "a.md")
    try desk.done("newsdesk import a.md")
    #expect(try desk.done("newsdesk list 'Harbor opens'").contains("Jane Doe"))
    let form = try desk.done("newsdesk show 'Harbor opens' --form")
    #expect(form.contains("# Harbor opens\nBy Jane Doe\n"), "\(form)")
  }

  /// A Word document with this in its body.
  private static func document(_ body: String) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let document = "<w:document xmlns:w=\"\(main)\"><w:body>\(body)</w:body></w:document>"
    return ZipWriter().adding("word/document.xml", document).bytes()
  }

  @Test func `the stories of a document are articles, and each is known again`() throws {
    let desk = try TrialDesk()
    func story(_ headline: String, _ text: String) -> String {
      "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/><w:pageBreakBefore/></w:pPr>"
        + "<w:r><w:t>\(headline)</w:t></w:r></w:p><w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    let ferry = story("渡船开航", "渡船今早重新开航，首班坐满了人。")
    try desk.write(Self.document(ferry + story("新桥通车", "新桥全长三公里，昨日通车。")), "a.docx")
    try desk.done("newsdesk import a.docx && newsdesk import a.docx")
    #expect(try desk.done("newsdesk list | grep -c -e 新桥 -e 渡船") == "2\n")
    try desk.write(Self.document(ferry + story("新桥通车", "新桥全长五公里，昨日通车。")), "a.docx")
    try desk.done("newsdesk import a.docx")
    #expect(try desk.done("newsdesk list 五公里 | cut -f5") == "新桥通车\n")
    #expect(try desk.done("newsdesk list | grep -c -e 新桥 -e 渡船") == "2\n")
    try desk.done("newsdesk import --to 渡船开航 a.docx")
    #expect(try desk.done("newsdesk list | grep -c -e 新桥 -e 渡船") == "2\n")
    try desk.isWhole()
  }

  @Test func `a document without a word is no article`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.document("<w:p/>"), "a.docx")
    let before = try desk.store()
    let said = try desk.type("newsdesk import a.docx")
    #expect(said.status == 5 && said.stderr.contains("a.docx: no article; it holds no text"))
    try desk.isAsBefore(before)
  }

  @Test(arguments: [
    ("a.txt", "", "no article; it holds no text; if it should, ask for it again."),
    ("a.txt", " \n\n", "no article; it holds no text; if it should, ask for it again."),
    (
      "a.eml", mail("稿", from: "a@b.c", ""),
      "no article; it holds no text; if it should, ask for it again."
    ),
    (
      "a.eml", mail("story", from: "Ann <a@b.c>", "Hi Joe,\n\nDid you get my story?\n\nAnn\n"),
      "no article; all it holds is words to the desk: “Hi Joe, Did you get my story? Ann”; "
        + "if they are copy, save them as a .txt and import that."
    ),
    (
      "a.txt", "2024年12月20日 星期五 第2版\n",
      "no article; all it holds (1 line) is the paper's name, a date, a page number or a section; "
        + "newsdesk import --explain shows how each was read."
    ),
  ])
  func `what holds no article is told with the reason`(
    name: String, text: String, said: String
  ) throws {
    let desk = try TrialDesk()
    try desk.write(text, name)
    for option in ["", "--dry-run "] {
      let outcome = try desk.type("newsdesk import \(option)\(name)")
      #expect(outcome == Outcome(status: 5, stdout: "", stderr: "\(name): \(said)\n"))
    }
  }
}
