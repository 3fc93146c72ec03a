import Interchange
import TestSupport
import Testing

private func kind(_ name: String, _ text: String) -> ArrivalKind {
  ArrivalKind.of(name: name, bytes: Array(text.utf8))
}

@Suite struct ArrivalKindTests {
  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], .picture(.jpeg)), ([0x89, 0x50, 0x4E, 0x47], .picture(.png)),
      (Array("PK\u{3}\u{4}....word/document.xml".utf8), .word),
      (Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), .unread(.spreadsheet)),
      (Array("PK\u{3}\u{4}....a.txt".utf8), .zip), (Array("{\\rtf1 ...}".utf8), .office),
      (
        [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26)
          + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8), .office
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0] + Array("WordDocument".utf8).flatMap { [$0, 0] }, .office
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0] + Array("EncryptedPackage".utf8).flatMap { [$0, 0] }, .word
      ),
      (Array("%PDF-1.7".utf8), .unread(.pdf)),
      (Array("<!DOCTYPE html><p>".utf8), .unread(.hypertext)),
      (Array("Rar!\u{1A}".utf8), .unread(.archive)), (Array("GIF89a".utf8), .unread(.picture)),
      ([0x78, 0x9F, 0x3E, 0x22, 1, 0, 9], .unread(.packedByOutlook)),
      ([0, 1, 0, 2, 3, 0, 0, 9, 1, 2, 3], .unread(.binary)),
    ] as [([UInt8], ArrivalKind)])
  func `content says what a file is, whatever it is called`(bytes: [UInt8], expected: ArrivalKind) {
    #expect(ArrivalKind.of(name: "copy", bytes: bytes) == expected)
    #expect(ArrivalKind.of(name: "copy.txt", bytes: bytes) == expected)
  }

  @Test(arguments: [
    ("a.txt", #"{"name": "port", "cranes": [1, 2]}"#), ("a", #"[{"a": 1}]"#), ("a.json", "x"),
    ("b.txt", "#!/bin/sh\necho"), ("c.py", "import os"), ("d.yml", "a: 1"),
  ])
  func `data and code of programs are no copy`(name: String, text: String) {
    #expect(kind(name, text) == .unread(.data))
    #expect(kind("a.txt", "[图1] 码头的灯\n“{灯}亮了。”") != .unread(.data))
  }

  @Test(arguments: ["a.html", "a.HTM"])
  func `a page of the web may begin with its first paragraph`(name: String) {
    #expect(ArrivalKind.of(name: name, bytes: Array("<p>货车司机入会</p>".utf8)) == .unread(.hypertext))
    #expect(ArrivalKind.of(name: "a.txt", bytes: Array("<p>".utf8)) != .unread(.hypertext))
  }

  @Test(arguments: [
    ("a.docx", ArrivalKind.word), ("a.JPG", .picture(.jpeg)), ("b/a.eml", .mail),
    ("a.wps", .office),
    ("a", .page), ("", .page), ("a.b/c", .page),
  ])
  func `the name says it where there is no content`(name: String, expected: ArrivalKind) {
    #expect(ArrivalKind.of(name: name, bytes: []) == expected)
  }

  @Test(arguments: [
    ("From: a@b\nSubject: c\nDate: d\n\ntext", ArrivalKind.mail),
    ("标题：货车司机入会\n作者：王芳\n\n正文一段。", .manuscript(.labelled)),
    ("货车司机入会\n作者：王芳\n单位：货运公司工会\n\n正文一段。", .manuscript(.labelled)),
    ("编辑老师：\n您好！寄上小稿一篇。\n\n货车司机入会\n王芳\n\n正文一段。", .manuscript(.labelled)),
    ("（来稿）\n货车司机入会\n正文一段。", .manuscript(.labelled)),
    ("（来稿）\n标题：入会\n作者：王芳\n正文。\n\n作者：李明\n标题：送岗位\n正文。", .stories),
    ("稿件一：入会\n通讯员 王芳\n正文。\n\n稿件二：送岗位\n正文。", .stories),
    ("Subject: Friday\n\n1. Headline: Trucks\nBig.\n\n2. Headline: Boats\nSmall.", .stories),
    ("写作课\n第一篇：入会\n王芳写了入会。\n第二篇：送岗位\n李明写了送岗位。", .manuscript(.plain)),
    (
      "校门口\n通讯员 丁岚\n\n　　门口设立护学岗，早晚各一小时，帮孩\n子过马路。入冬以后志愿者，增加到十人\n，孩子们常常打招呼，队长方大伟介绍，护学\n岗不停。\n（供稿）丁岚",
      .manuscript(.plain)
    ),
    ("题目：入会\n题目：送岗位\n正文一段。", .manuscript(.plain)),
    ("作者：王芳\n题目：货车司机入会\n正文一段。", .manuscript(.labelled)),
    ("货车司机入会\n供稿：王芳\n手机：13800000000\n正文一段。", .manuscript(.labelled)),
    ("讲座\n主题：货车司机\n时间：周六\n正文一段。", .manuscript(.plain)),
    ("菜价\n单位：元/公斤\n白菜 2.40\n萝卜 1.80", .manuscript(.plain)),
    ("Subject: Trucks\nTrucks are big.", .manuscript(.plain)),
    ("---\n栏目: a\n---\n# b\n\nc", .manuscript(.form)), ("# b\n王芳\n\nc", .manuscript(.form)),
    ("---\ntitle: a\ndate: 2024-12-09\n---\nb", .manuscript(.foreign)),
    ("---\ntitle: a\ntags: [b, c\n\nd", .manuscript(.form)),
    ("货车司机集中入会\n王芳\n\n12月8日，货车司机集中入会。", .manuscript(.plain)),
    ("王小明 2024-12-09 10:21\n货车司机集中入会\n正文。", .chat),
    ("Wang, [Dec 9, 2024 at 10:21:33 AM]:\n货车司机集中入会\n正文。", .chat),
    ("[9/12/24, 10:21:33] ~ Wang: 货车司机集中入会\n正文。", .chat),
    ("王芳: 稿子来了\n王芳: 货车司机集中入会\n李编辑: 收到\n王芳: 正文一段。", .chat),
    ("夜班车\n机床厂门口增开夜班车。\n时间\n22:30\n首班车。\n23:30\n末班车。", .manuscript(.plain)),
    ("会场内外\n王芳：您怎么看？\n李明：很好。\n王芳：为什么？", .manuscript(.plain)),
    ("## 新闻速递\n\n### 一\n\n正文。\n\n### 二\n\n正文。", .page),
    ("1998年1月21日 星期三\n甲\n正文。\n乙\n正文。", .page),
    ("甲\n本报讯 正文。\n乙\n本报讯 正文。", .page), (" \n\n　\n", .page),
    ("港城日报 1998年1月21日 第5版 文艺\n甲\n王芳\n正文。\n（作者单位：港口 电话：13800000000）\n乙\n正文。", .page),
    ("货车司机入会\n正文。\n来源：港城日报1998年1月21日第5版", .manuscript(.plain)),
    ("货车司机入会\n正文。\n（1998年1月21日港城日报第5版刊登）", .manuscript(.plain)),
    ("灯塔\n王芳\n正文。\n（作者单位：港口 电话：13800000000）\n缆绳\n李明\n正文。", .manuscript(.plain)),
    ("灯塔\n王芳\n正文。\n缆绳\n李明\n正文。\n（作者单位：港口 电话：13800000000）", .manuscript(.plain)),
    ("货车司机入会\n（作者单位：港口 电话：13800000000）\n正文。", .manuscript(.labelled)),
    ("货车司机入会\n王芳\n正文。\n正文。\n正文。\n正文。\n（作者单位：港口）\n电话：13800000000", .manuscript(.labelled)),
  ])
  func `text is a page, a manuscript, a chat or mail`(text: String, expected: ArrivalKind) {
    #expect(kind("copy.txt", text) == expected)
  }

  @Test func `the seeds are pages`() throws {
    for name in [
      "000_a2a051d0fb4e3a2d", "001_bd9d97b2e13d7eae", "002_19b18c31716167b3",
      "003_8fb35ab9fdfbd164", "004_61653662ef152efa",
    ] {
      let text = try Repository.text(of: "seeds/\(name).txt")
      #expect(kind(name, text) == .page, "\(name)")
    }
  }

  @Test func `what nothing reads says what to do in both languages`() {
    for unread in ArrivalKind.Unread.allCases {
      #expect(ArrivalKind.unread(unread).refusal != nil)
    }
    #expect(ArrivalKind.page.refusal == nil)
  }

  @Test func `no bytes stop it`() {
    for seed in 0..<UInt64(Proof.samples(500, all: 50_000)) {
      var generator = SeededGenerator(seed: seed)
      let marks = [
        "PK\u{3}\u{4}", "\u{FF}\u{D8}", "---\n", "title:", "# ", "\n", "From: ", "【", "】", "第1版",
        "：",
      ]
      var bytes: [UInt8] = []
      for _ in 0..<generator.below(12) {
        bytes += Array(generator.pick(marks).utf8)
        if generator.once(in: 3) { bytes.append(UInt8(truncatingIfNeeded: generator.next())) }
      }
      _ = ArrivalKind.of(name: generator.pick(["a.docx", "b", ".", "c.txt"]), bytes: bytes)
    }
  }
}
