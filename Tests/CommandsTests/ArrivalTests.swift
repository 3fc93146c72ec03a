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

  @Test func `a name that leads out of its zip is read under its last part`() throws {
    let desk = try TrialDesk()
    try desk.write(ZipWriter().adding("../x/story.md", Self.story).bytes(), "copy.zip")
    #expect(try desk.done("newsdesk import copy.zip").contains("劳模工作室揭牌"))
    #expect(try desk.done("newsdesk intake | head -1").contains("\tstory.md\t"))
    try desk.write(ZipWriter().adding("__MACOSX/story.md", Self.story).bytes(), "empty.zip")
    try desk.refused(
      "newsdesk import empty.zip", 5, "empty.zip: There is no file with copy in this zip.")
  }

  @Test func `a file that breaks off inside a character is read up to it`() throws {
    for (name, text) in [("a.md", Self.story), ("p.txt", "港口日报 2024年12月20日 第2版\n\n" + Self.story)] {
      let desk = try TrialDesk()
      try desk.write(Array(text.replacing("到场。\n", with: "到场").utf8.dropLast()), name)
      let said = try desk.type("newsdesk import \(name)")
      #expect(said.stderr.hasPrefix("\(name): The file breaks off inside a character"), "\(said)")
      let form = try desk.done("newsdesk show \(said.stdout.prefix(4)) --form")
      #expect(form.contains("二十名劳模到\n") || form.hasSuffix("二十名劳模到"), "\(form)")
    }
  }

  @Test func `what is doubtful is told whole in a table, and once in the log`() throws {
    let desk = try TrialDesk(["COLUMNS": "80"])
    let story = "劳模工作室在城东老厂区的红砖楼里揭牌，二十名劳模到场\n\n张三丰 李四光\n\n二十名劳模到场。\n\n"
    let others = "还有一篇：\n\n灯塔开放\n\n灯塔开放了。\n\n还有一篇：\n\n新桥通车\n\n新桥通车了。\n"
    let head = "From: 孙兰 <s@example.org>\nTo: d@example.org\nSubject: x\n"
    let type = "Content-Type: text/plain; charset=utf-8\n\n"
    try desk.write(head + type + story + others, "a.eml")
    let said = try desk.type("newsdesk import a.eml", isAtTerminal: true)
    #expect(said.stdout.contains("two stories?"), "\(said)")
    let log = try desk.done("newsdesk log | head -1")
    #expect(log.split(separator: "several_stories").count == 2, "\(log)")
  }

  @Test func `all files that cannot be taken in are named`() throws {
    let desk = try TrialDesk()
    try desk.done("mkdir in")
    try desk.write(Self.story, "in/a.md")
    try desk.write("%PDF-1.4\n", "in/b.pdf")
    try desk.write([0, 1, 2, 3, 255, 254, 0, 0], "in/c.bin")
    try desk.refused(
      "newsdesk import in", 1,
      "in/b.pdf: This is a PDF; export its text, or ask for the Word file. "
        + "in/c.bin: This file is neither text, Word, mail, zip nor a picture. If it is text, name its encoding with --encoding. "
        + "`newsdesk import --skip-bad` leaves these out and takes in the other file.")
    let zip = ZipWriter().adding("a.md", Self.story).adding("b.pdf", "%PDF-1.4\n")
    try desk.write(zip.bytes(), "copy.zip")
    try desk.refused(
      "newsdesk import copy.zip", 1,
      "copy.zip: b.pdf: This is a PDF; export its text, or ask for the Word file. "
        + "`newsdesk import --skip-bad` leaves it out and takes in the other file.")
    for (name, told) in [("in", "in/c.bin: This file"), ("copy.zip", "b.pdf: This is a PDF")] {
      let said = try desk.type("newsdesk import --skip-bad \(name)")
      #expect(said.status == 0 && said.stderr.contains("Not taken in: \(told)"), "\(said)")
      try desk.done("newsdesk list 劳模工作室")
    }
    #expect(try desk.type("newsdesk import --skip-bad in/b.pdf in/c.bin").status == 1)
  }

  @Test func `a narrow register leaves out what is empty before its articles`() throws {
    let desk = try TrialDesk(["COLUMNS": "40"])
    try desk.write("劳模工作室揭牌\n\n1月5日，劳模工作室揭牌，二十名劳模到场。\n", "a-story-with-a-long-name.md")
    try desk.done("newsdesk import a-story-with-a-long-name.md")
    let said = try desk.type("newsdesk intake", isAtTerminal: true).stdout
    #expect(said.hasPrefix("DAY         BY    FILE        ARTICLES\n"), "\(said)")
    #expect(said.hasSuffix(" draft\n"), "\(said)")
  }

  @Test func `of what is not read line by line no reading is drawn`() throws {
    let desk = try TrialDesk()
    try desk.write("王芳 2026/11/21 10:32\n\(Self.story)", "chat.txt")
    try desk.refused(
      "newsdesk import --explain --html why.html chat.txt", 1,
      "chat.txt: This is not read line by line as a page is, so there is nothing to draw. "
        + "--dry-run shows what is read of it; --kind page draws it as a page.")
    try desk.done("newsdesk import --explain --html why.html --kind page chat.txt && ls why.html")
  }

  @Test func `a manuscript is split between its paragraphs`() throws {
    let desk = try TrialDesk()
    try desk.write("两件事\n\n食堂开张，二百名职工到场。\n\n吊车检修，三天后恢复使用。\n", "copy.md")
    let id = try desk.done("newsdesk import copy.md").prefix { $0 != "\t" }
    #expect(try desk.done("newsdesk show \(id) --lines").hasPrefix("1\t食堂开张"))
    try desk.refused(
      "newsdesk split \(id) --before 5", 5,
      "Line 5 begins no part of the body of “两件事” (\(id)). It can be cut before line 2; `show --lines` shows them."
    )
    try desk.done("newsdesk split \(id) --before 2")
    #expect(!(try desk.done("newsdesk show \(id)").contains("吊车")))
    let other = try desk.done("newsdesk list 吊车").prefix { $0 != "\t" }
    #expect(try desk.done("newsdesk intake").hasSuffix("\tcopy.md\t\(id) draft, \(other) draft\n"))
  }

  @Test func `numbered captions in a file of their own are the story's in a zip`() throws {
    let desk = try TrialDesk()
    let captions = "图1：劳模到场。王芳 摄\n图2：揭牌。王芳 摄\n"
    let zip = ZipWriter().adding("稿/story.txt", Self.story).adding("稿/图片说明.txt", captions)
    try desk.write(zip.bytes(), "copy.zip")
    #expect(try desk.done("newsdesk import copy.zip").split(separator: "\n").count == 1)
    #expect(try desk.done("newsdesk show 劳模工作室揭牌 --form").contains("图2：揭牌。（王芳 摄）"))
    let news = "图1：劳模到场。王芳 摄\n\n船厂添吊车\n李明\n\n东港船厂添了两台吊车，昨日投用。\n"
    let other = ZipWriter().adding("稿/story.txt", Self.story).adding("稿/b.txt", news)
    try desk.write(other.bytes(), "other.zip")
    try desk.done("newsdesk import other.zip")
    #expect(!(try desk.done("newsdesk show 劳模工作室揭牌 --form").contains("吊车")))
  }

  @Test(arguments: [
    "食堂重开\n文/王芳\n\n港口食堂昨日重新开火。\n\n热汤呢？\n",
    "Canteen Opens Again\nBy Ann Lee\n\nThe canteen opened on Monday.\n\nBut when will the soup come?\n",
  ])
  func `a question at the end of a manuscript begins no other story`(text: String) throws {
    let desk = try TrialDesk()
    try desk.write(text, "a.txt")
    let rows = try desk.done("newsdesk import a.txt").split(separator: "\n")
    #expect(rows.count == 1)
    let form = try desk.done("newsdesk show \(rows[0].prefix(4)) --form").split(separator: "\n")
    #expect(form.last == text.split(separator: "\n").last, "\(form)")
  }

  @Test(arguments: ["热汤呢？\n\n食堂负责人说，热汤下周供应。\n", "热汤下周供应\n", "热汤呢？\n李明\n"])
  func `a headline below a manuscript begins another story`(below: String) throws {
    let desk = try TrialDesk()
    try desk.write("食堂重开\n文/王芳\n\n港口食堂昨日重新开火。\n\n" + below, "a.txt")
    #expect(try desk.done("newsdesk import a.txt").split(separator: "\n").count == 2)
  }

  @Test func `English copy is measured in words before it is filed too`() throws {
    let desk = try TrialDesk()
    try desk.write("Hall Reopens\n\nThe hall reopened on Monday after two years.\n", "story.md")
    #expect(try desk.done("newsdesk import --dry-run story.md") == "\tHall Reopens\t8\t\n")
  }

  @Test func `a photo is in the language of its caption`() throws {
    let desk = try TrialDesk()
    try desk.write(PictureWriter.png(width: 40, height: 30), "pic.png")
    try desk.done(
      "newsdesk draft --photo pic.png --caption 'Harbour at night' --credit 'Wang Fang' --slug night"
    )
    #expect(try desk.done("newsdesk show night --json").contains("\"language\": \"en\""))
    try desk.done("newsdesk draft --photo pic.png --caption 码头夜景 --slug quay --lang en")
    #expect(try desk.done("newsdesk show quay --json").contains("\"language\": \"zh-Hans\""))
  }

  @Test func `nobody is thanked for a printed page`() throws {
    let desk = try TrialDesk()
    try desk.write("2024年12月20日 星期五\n" + Self.story, "page.txt")
    #expect(!(try desk.type("newsdesk import page.txt").stderr.contains("thank you")))
    try desk.write(Self.story.replacing("二十", with: "三十"), "story.md")
    #expect(try desk.type("newsdesk import story.md").stderr.contains("thank you"))
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
    let mail = MailFile.mixed(
      "=?UTF-8?B?5oqV56i/?=", from: "王 <wang@example.org>",
      [
        .words("食堂那条请先压一压，等领导看过再发。\n电话：13800138000"),
        .markdown(Self.story, name: "story.md"),
      ])
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

  @Test func `an English mail is its copy, its sender's number stays out of the store`() throws {
    let desk = try TrialDesk()
    let copy =
      "Local 77 Reopens Its Hall After Two Years of Work\nBy Jane Doe\n\nThe hall reopened.\n"
    let mail =
      "From: Jane Doe <jane@example.org>\nTo: d@example.org\nSubject: for Friday\n"
      + "Content-Type: text/plain; charset=utf-8\n\nDear editors,\n\n"
      + "Please find my story below.\n\n"
    try desk.write(
      mail + copy + "\nBest regards,\nJane Doe\nCall me: 555-0100\n", "story.eml")
    try desk.write(
      mail + copy.replacing("77", with: "78") + "\nTel. 555-0100\n", "other.eml")
    try desk.done("newsdesk import story.eml other.eml")
    let form = try desk.done("newsdesk show 'Local 77' --form")
    #expect(form.contains("# Local 77 Reopens Its Hall After Two Years of Work"))
    #expect(!form.contains("Dear editors") && !form.contains("Best regards"))
    #expect(try desk.type("grep -r '555-0100' store/log store/objects").stdout == "")
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

  @Test func `the register says where who sent a story works`() throws {
    let desk = try TrialDesk()
    let plain = "劳模工作室揭牌\n张三\n单位：盱眙县总工会\n\n本刊讯 1月5日，劳模工作室揭牌，二十名劳模到场。\n"
    try desk.write(plain, "plain.md")
    let mail =
      "From: =?utf-8?B?5rq05rC05Y6/5oC75bel5LyaIOadjuaYjg==?= <l@example.org>\n"
      + "To: d@example.org\nSubject: a\nContent-Type: text/plain; charset=utf-8\n\n"
      + "溴水县食堂开张\n李明\n\n本刊讯 1月6日，食堂开张，一百名职工到场。\n"
    try desk.write(mail, "story.eml")
    try desk.write(
      "---\ntitle: Hall Reopens\nunit: Local 77\n---\nThe hall reopened on Monday.\n", "a.md")
    try desk.done("newsdesk import plain.md story.eml a.md")
    let rows = try desk.done("newsdesk intake")
    #expect(rows.contains("\t盱眙县总工会\tplain.md\t"))
    #expect(rows.contains("\t溴水县总工会 李明\t溴水县总工会\tstory.eml\t"))
    #expect(rows.contains("\tLocal 77\ta.md\t"))
    #expect(try desk.done("newsdesk intake --json").contains("\"unit\": \"盱眙县总工会\""))
    #expect(!(try desk.done("newsdesk show 劳模工作室")).contains("单位"))
  }

  @Test func `a page whose headline and caption were read better doubles nothing`() throws {
    let desk = try TrialDesk()
    let page = """
      码头夜班食堂开张

      本刊讯 12月18日晚，港口夜班食堂开张，首日接待二百名装卸工人，热饭热汤供到凌晨两点。

      张三

      装卸一班夺得流动红旗

      本刊讯 12月19日，装卸一班连续三个月无事故，夺得港务局安全生产流动红旗。

      李四

      图为装卸工人在夜班食堂排队打饭，窗口里摆着四菜一汤。

      王五 摄

      吊车司机学徒出师

      本刊讯 12月20日，六名吊车司机学徒通过考核，正式上岗。

      赵六
      """
    try desk.write(page, "page.txt")
    try desk.done("newsdesk import page.txt")
    let count = try desk.done("newsdesk list").split(separator: "\n").count
    let better = page.replacing("开张\n", with: "开了张\n").replacing("摆着", with: "摆上")
    try desk.write(better, "again.txt")
    try desk.done("newsdesk import again.txt")
    #expect(try desk.done("newsdesk list").split(separator: "\n").count == count)
    #expect(try desk.done("newsdesk list").contains("码头夜班食堂开了张"))
  }

  @Test func `a refused kind leaves the store as it was`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.story, "story.md")
    try desk.refused(
      "newsdesk import --kind word story.md", 1, "story.md: This is not a Word document.")
  }

  @Test func `files that systems leave in a folder are passed over`() throws {
    let desk = try TrialDesk()
    try desk.done("mkdir in && touch in/Thumbs.db in/.DS_Store && printf '[x]' > in/Desktop.ini")
    try desk.write(Self.story, "in/a.md")
    try desk.write([0, 1, 2], "in/~$a.docx")
    #expect(try desk.done("newsdesk import in").split(separator: "\n").count == 1)
  }
}
