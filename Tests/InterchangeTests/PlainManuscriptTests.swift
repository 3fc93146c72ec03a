import Diagnostics
import Interchange
import Manuscript
import TestSupport
import Testing

private func read(_ text: String) -> Article { PlainManuscript.read(text).article }

@Suite struct PlainManuscriptTests {
  @Test func `headline, names, text`() {
    let article = read(
      """
      \u{FEFF}货车司机集中入会
      ——阜宁县总工会走进停车场
      记者 王芳 通讯员 李明

      　　本刊讯 12月8日，阜宁县总工会举行入会仪式。
      　　一、送服务
      　　司机领到了体检卡，# 和 - 都是正文。
      """)
    #expect(
      article
        == Article(
          headline: "货车司机集中入会", deck: "——阜宁县总工会走进停车场", dateline: "本刊讯",
          bylines: [Byline(name: "王芳", title: "记者"), Byline(name: "李明", title: "通讯员")],
          blocks: [
            .paragraph("12月8日，阜宁县总工会举行入会仪式。"), .crosshead("一、送服务"),
            .paragraph("司机领到了体检卡，# 和 - 都是正文。"),
          ]))
  }

  @Test func `rows that tabs part are a table, and one alone is a paragraph`() {
    let blocks = read("泊位多了\n\n泊位一览：\n泊位\t万吨\n一号\t120\n\n夜航也多了。\n三号\t188").blocks
    let texts: [Block] = [
      .paragraph("泊位一览："), .list(["泊位 | 万吨", "一号 | 120"]), .paragraph("夜航也多了。"),
      .paragraph("三号\t188"),
    ]
    #expect(blocks == texts)
  }

  @Test func `labels, names inside the first line and at the end`() {
    let labelled = read("标题：货车司机集中入会\n作者：王芳\n单位：阜宁县总工会\n正文一段。")
    #expect(labelled.headline == "货车司机集中入会")
    #expect(labelled.bylines == [Byline(name: "王芳")])
    #expect(labelled.blocks.map(\.text) == ["正文一段。"])
    let form = read("【标题】货车司机集中入会\n【作者】王芳\n正文：\n正文一段。")
    #expect(form == read("标题：货车司机集中入会\n作者：王芳\n正文一段。"))
    let both = read("作者：王芳\n通讯员 李明\n货车司机集中入会\n12月8日，入会。")
    #expect(both.bylines == [Byline(name: "王芳")] && ManuscriptForm.text(of: both).contains("李明"))
    let inside = read("货车司机集中入会\n本报讯（通讯员 李明）12月8日，入会。")
    #expect(inside.bylines == [Byline(name: "李明", title: "通讯员")])
    #expect(inside.dateline == "本报讯" && inside.blocks.map(\.text) == ["12月8日，入会。"])
    let signed = read("货车司机集中入会\n12月8日，入会。\n（王芳 李明）")
    #expect(signed.bylines.map(\.name) == ["王芳", "李明"])
  }

  @Test(arguments: [
    "（来稿）\n标题：送岗位\n作者：张欢\n单位：区总工会\n\n{}", "【投稿】送岗位\n\n供稿：张欢\n单位：区总工会\n\n{}",
    "来稿\n\n作者：张欢\n工作单位：区总工会\n题目：送岗位\n正文：\n{}", "送岗位\n\n{}\n\n单位：区总工会\n供稿：张欢",
    "送岗位\n作者：张欢　单位：区总工会\n\n{}", "送岗位\n\n{}\n\n工作单位:区总工会 供稿人:张欢",
    "稿件名称：送岗位\n报送单位：区总工会\n文：张欢\n{}\n张欢",
  ])
  func `labels stand in any order, above or below the copy and behind a mark`(form: String) {
    let copy = "2月15日，区总工会办招聘会。"
    let read = PlainManuscript.read(form.replacing("{}", with: copy))
    #expect(
      read.article
        == Article(
          headline: "送岗位", bylines: [Byline(name: "张欢")], blocks: [.paragraph(copy)]))
    #expect(read.front.unit == (form.contains("单位") ? "区总工会" : nil))
  }

  @Test func `details go out of a form that is drafted`() {
    let details: [Block] = [.paragraph("手机：13800000000"), .paragraph("作者：张欢 电话 13800000000")]
    var form = ManuscriptForm(
      article: Article(
        headline: "送岗位", blocks: [.crosshead("一、会场"), .paragraph("办招聘会。")] + details))
    #expect(form.takePrivateLines() == ["手机：13800000000", "作者：张欢 电话 13800000000"])
    #expect(form.article.blocks.prefix(2).map(\.text) == ["一、会场", "办招聘会。"])
    #expect(!form.article.blocks.map(\.text).joined().contains("138"))
  }

  @Test func `the unit in the last paragraph is for the register`() {
    var form = ManuscriptForm(
      article: Article(blocks: [.paragraph("办招聘会。"), .paragraph("作者单位：区总工会")]))
    form.takeUnit()
    #expect(form.front.unit == "区总工会" && form.article.blocks == [.paragraph("办招聘会。")])
  }

  @Test func `several manuscripts in one text are parted above their labels`() {
    let parts = ["（来稿）\n标题：入会\n作者：王芳\n正文。", "\n作者：李明\n标题：送岗位\n正文。"]
    #expect(
      LabelledStories.parts(of: parts.joined(separator: "\n")) == [
        parts[0] + "\n", String(parts[1].dropFirst()),
      ])
  }

  @Test(arguments: [
    ("稿件一：", "稿件二："), ("第一篇：", "第二篇："), ("1. 标题：", "2. 标题："), ("（1）标题：", "（2）标题："),
  ])
  func `labels of several may be counted`(first: String, second: String) {
    let parts = LabelledStories.parts(of: "\(first)入会\n通讯员 王芳\n开会。\n\(second)送岗位\n李明\n送了。")
    #expect(parts.map { read($0).headline } == ["入会", "送岗位"])
    #expect(parts.map { read($0).bylines.map(\.name) } == [["王芳"], ["李明"]])
  }

  @Test(arguments: [("1. ", "2. "), ("①", "②"), ("（一）", "（二）"), ("1.) ", "2.) "), ("一、", "二、")])
  func `stories of a letter lose the numbers of their headlines`(first: String, second: String) {
    let letter = "\(first)货车司机入会\n工会开会。（王芳）\n\n\(second)工会送岗位\n岗位送到了。（李明）"
    #expect(
      LabelledStories.parts(ofLetter: letter) == [
        "货车司机入会\n工会开会。（王芳）\n", "工会送岗位\n岗位送到了。（李明）",
      ])
  }

  @Test func `the subject above the first of them is told`() {
    let text =
      "Subject: Two for Friday\n\n1. Headline: Trucks\nThey are big.\n\n2. Headline: Boats\nSmall."
    let forms = LabelledStories.parts(of: text).map(PlainManuscript.read)
    #expect(forms.map(\.article.headline) == ["Trucks", "Boats"])
    #expect(forms.map(\.remarks.count) == [1, 0])
  }

  @Test func `captions that count on in one line are several, by who took the last`() {
    let credit = [Byline(name: "孙兰", role: .photo)]
    #expect(
      read("食堂开张\n\n来了二百人。\n\n图1：灶台。图2：桌椅，见图3：。　孙兰 摄").blocks == [
        .paragraph("来了二百人。"), .picture(Picture(caption: "图1：灶台。", credits: credit)),
        .picture(Picture(caption: "图2：桌椅，见图3：。", credits: credit)),
      ])
  }

  @Test func `a caption may begin with its picture's file`() {
    let captions = "Captions:\nFerry1.png: The crew. Photo by Jane Doe\nferry 2.jpg: The pier."
    let read = read("Ferry Sails Again\n\nIt sailed today.\n\n\(captions)").blocks
    #expect(
      read == [
        .paragraph("It sailed today."),
        .picture(
          Picture(
            caption: "Ferry1.png: The crew.", credits: [Byline(name: "Jane Doe", role: .photo)])),
        .picture(Picture(caption: "ferry 2.jpg: The pier.")),
      ])
  }

  @Test func `what came with a manuscript is none of its headline`() {
    let form = PlainManuscript.read("送岗位（附图2张）\n张欢\n\n2月15日，办招聘会。")
    #expect(form.article.headline == "送岗位" && form.remarks.count == 1)
    #expect(read("送岗位（二）\n张欢\n\n2月15日，办招聘会。").headline == "送岗位（二）")
  }

  @Test func `names on lines of their own, and what no paper prints among the labels`() {
    let form = PlainManuscript.read(
      "标题：送岗位\n通讯员：张欢\n摄影：何冬\n字数：300字\n\n2月15日，办招聘会。")
    #expect(
      form.article.bylines == [
        Byline(name: "张欢", title: "通讯员"), Byline(name: "何冬", role: .photo),
      ])
    #expect(form.article.blocks == [.paragraph("2月15日，办招聘会。")])
    #expect(form.remarks.map { $0.text(in: .chinese) }.joined().contains("字数：300字"))
    let below = PlainManuscript.read("送岗位\n\n2月15日，办招聘会。\n（一审：李明 二审：陈刚）")
    #expect(below.article.blocks == form.article.blocks)
    #expect(below.remarks.map { $0.text(in: .chinese) }.joined().contains("一审：李明"))
  }

  @Test(arguments: ["图为：招聘会现场　张欢/摄", "图为：招聘会现场 张欢 摄", "照片说明：招聘会现场。张欢摄"])
  func `a caption at the end names who photographed, and no writer`(caption: String) {
    let article = read("送岗位\n\n2月15日，办招聘会。\n" + caption)
    let photo = Byline(name: "张欢", role: .photo)
    let words = caption.contains("。") ? "招聘会现场。" : "招聘会现场"
    #expect(article.bylines == [])
    #expect(
      article.blocks == [
        .paragraph("2月15日，办招聘会。"), .picture(Picture(caption: words, credits: [photo])),
      ])
  }

  @Test func `the desk's address above the labels of its form is no headline`() {
    let form = PlainManuscript.read("投稿邮箱：d@example.org\n标题：送岗位\n作者：张欢\n办招聘会。")
    #expect(form.article.headline == "送岗位" && form.article.blocks == [.paragraph("办招聘会。")])
  }

  @Test func `what looks like a name and its work is the headline above another name`() {
    let article = read("方志整理\n应采薇\n\n县志馆有三间屋。\n\n馆长说，够用了。")
    #expect(article.headline == "方志整理")
    #expect(article.bylines == [Byline(name: "应采薇")])
    let translated = read("王芳编译\n雨中的街\n\n街上只有一盏灯。")
    #expect(translated.headline == "雨中的街")
    #expect(translated.bylines == [Byline(name: "王芳", title: "编译")])
  }

  @Test func `rows of a headline, short lines between paragraphs, a name at the end`() {
    let text = """
      大丰区总工会
      联合举办新春招聘会
      2月15日，大丰区总工会联合区人社局举办新春招聘会。
      企业送岗位
      当天有八十二家企业到场，带来一千二百个岗位，涉及机械、纺织、物流等行业，吸引了两千多名求职者。
      张欢
      """
    #expect(
      read(text).headline == "大丰区总工会 联合举办新春招聘会" && read(text).bylines == [Byline(name: "张欢")])
    #expect(read(text).blocks.map(\.kind) == [.paragraph, .crosshead, .paragraph])
  }

  @Test func `a title in 《》, a dateline with the names`() {
    let article = read("《送饭路上》\n本报讯 记者王芳\n\n天刚蒙蒙亮，灯就亮了。")
    #expect(article.headline == "送饭路上" && article.dateline == "本报讯")
    #expect(article.bylines == [Byline(name: "王芳", title: "记者")])
  }

  @Test(arguments: [
    ("1. 甲\n2. 乙\n3. 丙", Block.list(["1. 甲", "2. 乙", "3. 丙"])),
    ("1、甲\n2、乙", .list(["1、甲", "2、乙"])),
    ("- 丙\n- 丁", .list(["丙", "丁"])), ("• 丙\n• 丁", .list(["丙", "丁"])),
    ("1. 只有一条", .paragraph("1. 只有一条")), ("- 只有一条", .paragraph("- 只有一条")),
  ])
  func `numbered and marked lines are a list`(lines: String, block: Block) throws {
    let text = "# 三项措施\n\n县总工会推出三项措施：\n\n\(lines)\n\n措施即日起实行。"
    #expect(read(text).blocks.contains(block))
    if !lines.hasPrefix("•"), lines != "- 只有一条" {
      #expect(try ManuscriptForm.parse(text, name: "").article.blocks.contains(block))
      let post = text.replacing("# ", with: "---\ntitle: a\n---\n")
      let foreign = ForeignMarkdown.read(post)
      #expect(foreign.form.article.blocks.contains(block))
    }
  }

  @Test func `a word that the end of a line broke at its hyphen is whole again`() {
    let text = "Harbour at work\n\nThe crane turned for two-and-a-\nhalf hours before the storm.\n"
    #expect(read(text).blocks.map(\.text).joined().contains("two-and-a-half hours"))
  }

  @Test func `what kind of copy it is, above the headline, and an office that signs`() {
    let article = read("评论\n\n别让“自愿加班”变成挡箭牌\n\n本报评论员\n\n近日，有职工来信反映，单位签了一份承诺书。")
    #expect(article.section == "评论" && article.headline == "别让“自愿加班”变成挡箭牌")
    #expect(article.bylines == [Byline(name: "本报评论员")] && article.blocks.count == 1)
    #expect(read("通讯\n王芳\n\n雪下了一夜，路都封了。").headline == "通讯")
  }

  @Test func `a notice keeps its headline, whom it is for, who signed it and when`() {
    let article = read("通知\n\n各科室：\n\n定于11月25日下午开会，请准时参加。\n\n市总工会办公室\n2026年11月20日")
    #expect(article.headline == "通知" && article.bylines == [])
    #expect(
      article.blocks.map(\.text) == ["各科室：", "定于11月25日下午开会，请准时参加。", "市总工会办公室", "2026年11月20日"])
  }

  @Test func `a poem keeps its lines and stanzas`() {
    let poem = "机器睡了，\n我们没有。\n\n灯把影子按在地上，\n像按一枚\n迟到的指纹。"
    let article = read("夜班的诗\n文/谷雨\n\n\(poem)\n\n（作者系挡车工）")
    let verse = ["机器睡了，", "我们没有。", "", "灯把影子按在地上，", "像按一枚", "迟到的指纹。"]
    #expect(article.blocks == [.verse(verse), .paragraph("（作者系挡车工）")])
  }

  @Test(arguments: [
    "食堂开张。\n二百人到场。\n价格不变。\n欢迎就餐。", "时间：八点\n地点：礼堂\n人员：全体\n着装：工装",
    "货车司机集中加入工会领到会员卡大\n家很高兴司机们说今后有了自己的家\n市总工会给每人送去一份清凉物资并\n且开通热线电话随时听取大家的意见",
  ])
  func `short lines of prose are no poem`(lines: String) {
    #expect(!read("两件事\n\n\(lines)").blocks.contains { $0.kind == .verse })
  }

  @Test func `captions wait for their pictures`() {
    let article = read("暖心屋\n罗一鸣 文/图\n\n小屋原先是工具间。\n\n图1：暖心屋外景\n图片说明：在热饭。李娟摄")
    #expect(
      article.blocks.dropFirst() == [
        .picture(Picture(caption: "图1：暖心屋外景")),
        .picture(Picture(caption: "在热饭。", credits: [Byline(name: "李娟", role: .photo)])),
      ])
  }

  @Test func `copy without a headline has none`() {
    #expect(read("12月8日，货车司机集中入会。\n很热闹。").headline == "")
    #expect(read("货车司机集中入会").headline == "")
    #expect(read("货车司机集中入会").blocks.map(\.text) == ["货车司机集中入会"])
    #expect(read("").blocks == [])
  }

  @Test func `lines that a program broke are one paragraph`() {
    let article = read(
      """
      Truck drivers join the union
      By Jane Doe

      Twenty-five drivers joined the union on Sunday at a
      parking lot in Funing, where the county federation
      gave each of them a card.
      The day ended with songs.
      """)
    #expect(article.language == .english)
    #expect(article.bylines == [Byline(name: "Jane Doe")])
    #expect(
      article.blocks.map(\.text) == [
        "Twenty-five drivers joined the union on Sunday at a parking lot in Funing, where the "
          + "county federation gave each of them a card.", "The day ended with songs.",
      ])
  }

  @Test func `nothing that was typed is lost`() {
    let pieces = [
      "货车", "司机。", "\n", "\n\n", "　", "记者 王芳", "（", "）", "一、", "本报讯", "标题：", "作者：", "#", "---",
      "\\", "——", "王芳", " ", "%%", "> ", "A b", ".", "\t",
    ]
    for seed in 0..<UInt64(Proof.samples(1_500, all: 200_000)) {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<generator.below(20)).map { _ in generator.pick(pieces) }.joined()
      let form = PlainManuscript.read(text)
      let written = ManuscriptForm.text(of: form.article)
      let typed = counts(of: text)
      let kept = counts(of: written)
      #expect(
        typed.allSatisfy { kept[$0.key, default: 0] >= $0.value },
        "seed \(seed): \(text.debugDescription)")
    }
  }

  private func counts(of text: String) -> [Unicode.Scalar: Int] {
    let telling = text.unicodeScalars.filter { "货车司机王芳本报讯一".unicodeScalars.contains($0) }
    return Dictionary(grouping: telling) { $0 }.mapValues(\.count)
  }
}
