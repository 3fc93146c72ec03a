import Diagnostics
import Manuscript
import Proofreading
import Testing

@Suite struct RuleTests {
  /// What is found in one paragraph: `rule words → fix`.
  private func found(_ text: String, _ language: CopyLanguage = .chinese) -> [String] {
    found(Article(language: language, blocks: [.paragraph(text)]))
  }

  private func found(
    _ article: Article, names: [String] = [], words: [String] = []
  ) -> [String] {
    Proofreader.findings(in: article, names: names, words: words).map { finding in
      let fix = finding.fix.map { " → " + $0 } ?? ""
      return "\(finding.rule.rawValue) \(finding.text)\(fix)"
    }
  }

  @Test(arguments: [
    ("他写：“职工的的权益”。", "¶ 1: “：‘职工的的权益’。”. 的 stands there twice."),
    ("他说「好。", "¶ 1: “「” → ［“］. Lines from left to right have “ ” (GB/T 15834)."),
    ("他说：好”。", "¶ 1: ［他说：好”。］. ” has no partner (GB/T 15834)."),
  ])
  func `a finding has no quotation marks twice and shows those it is about`(
    text: String, sentence: String
  ) {
    let findings = Proofreader.findings(
      in: Article(blocks: [.paragraph(text)]), names: [], words: [])
    #expect(findings.map(\.wording.english).contains(sentence))
  }

  @Test func `half-width marks beside Chinese are told, those of numbers and addresses are not`() {
    #expect(
      found("市总工会,近日走访.职工说:好!") == [
        "mark_width , → ，", "mark_width . → 。", "mark_width : → ：", "mark_width ! → ！",
      ])
    #expect(found("入会(含新业态)3694人。") == ["mark_width ( → （", "mark_width ) → ）"])
    for text in [
      "共3,694人，比例1:500，上午10:30开始。", "网址https://a.cn/b?c，邮箱a.b@c.cn。", "增长3.5%。",
      "ISO 9001 (2015), ok.",
    ] {
      #expect(found(text) == [], "\(text)")
    }
  }

  @Test func `straight quotation marks around Chinese are told, those of Latin words are not`() {
    #expect(found("市总开展\"送清凉\"活动。") == ["mark_width \" → “", "mark_width \" → ”"])
    #expect(found("他答\"OK\"。") == ["mark_width \" → “", "mark_width \" → ”"])
    #expect(found("讲到'三不一好'。") == ["mark_width ' → ‘", "mark_width ' → ’"])
    #expect(found("他说\"好\"。", .traditional) == ["mark_width \" → 「", "mark_width \" → 」"])
    for text in [
      "英文名 \"John Smith\" 照旧。", "改用 5\" 屏。", "报名 Worker's 栏目。", "宽3\"、长5\"的屏。",
    ] {
      #expect(found(text) == [], "\(text)")
    }
  }

  @Test func `brackets and quotation marks need their partner, over paragraphs too`() {
    #expect(found("《工人日报报道。") == ["pair 《工人日报"])
    #expect(found("他说：好”。") == ["pair 他说：好”。"])
    #expect(found("（一是《通知）》。").count == 2)
    #expect(found("1）入会。") == [])
    let quotation = ["“我来。", "“他也来。”完"].map { Block.paragraph($0) }
    #expect(found(Article(blocks: quotation)) == [])
    #expect(found(Article(headline: "“双节”慰问", blocks: [.paragraph("好。")])) == [])
  }

  @Test func `marks in a row, corner quotes and points for an ellipsis`() {
    #expect(found("活动开始。。大家，，好？。") == ["mark_run 。。 → 。", "mark_run ，， → ，", "mark_run ？。"])
    #expect(found("他说「好」。") == ["quote_form 「 → “", "quote_form 」 → ”"])
    #expect(found("他说「好」。", .traditional) == [])
    #expect(found("还有...以及。。。") == ["ellipsis ... → ……", "ellipsis 。。。 → ……"])
    #expect(found("真的吗？！好……") == [])
  }

  @Test func `numbers`() {
    #expect(found("共３６人，ＡＢ两组。") == ["digit_width ３６ → 36", "digit_width ＡＢ → AB"])
    #expect(found("二O二四年") == ["letter_zero O → 〇"])
    #expect(found("百分之20的职工，3千多人。") == ["mixed_number 百分之20 → 20%", "mixed_number 3千"])
    #expect(found("约20余人，近30多年，超过3000多名。").count == 3)
    for text in ["3千米、5千克、2024年3万余人", "节约20多元", "最近30多年", "约20人", "二〇二四年"] {
      #expect(found(text) == [], "\(text)")
    }
  }

  @Test func `days and weekdays`() {
    #expect(found("2月30日、11月31日、13月1日。").count == 3)
    #expect(found("2023年2月29日") == ["impossible_date 2023年2月29日"])
    #expect(found("2024年12月20日（星期四）") == ["weekday 星期四 → 星期五"])
    for text in ["2024年12月20日（星期五）", "2024年2月29日周四", "12月20日星期四", "5年3月3日"] {
      #expect(found(text) == [], "\(text)")
    }
  }

  @Test func `characters, words and passages that stand there twice`() {
    #expect(found("职工的的权益") == ["doubled_character 职工的的权益"])
    #expect(found("切实切实维护") == ["doubled_word 切实切实 → 切实"])
    for text in [
      "以服务职工为目的的活动", "的的确确", "为了了解情况", "缓和和平", "参与与会", "一步一步走", "大家讨论讨论",
      "很好很好", "沿着着力点", "教着教着",
    ] {
      #expect(found(text) == [], "\(text)")
    }
    let passage = "市总工会开展冬送温暖活动走访慰问困难职工和一线劳动者共计送去慰问金"
    let article = Article(blocks: [.paragraph(passage + "。"), .paragraph("又" + passage + "。")])
    #expect(found(article) == ["doubled_passage 市总工会开展冬送…"])
  }

  @Test func `names of people and places`() {
    let article = Article(bylines: [Byline(name: "王思颖")], blocks: [.paragraph("王思颍、王思颖报道")])
    #expect(found(article) == ["name_variant 王思颍 → 王思颖"])
    #expect(found(article, names: ["王思颍"]) == [])
    let county = (1...10).map { "阜宁县第\($0)家。" }.joined()
    #expect(found(county + "阜宁市人大。") == ["place_rank 阜宁市 → 阜宁县"])
    #expect(found("阜宁县，阜宁市。") == [])
  }

  @Test func `nothing is said of the paper's own words, and they are not put right`() {
    let article = Article(blocks: [.paragraph("“开心开心”班,开心开心地开班。")])
    #expect(
      found(article) == [
        "doubled_word 开心开心 → 开心", "mark_width , → ，", "doubled_word 开心开心 → 开心",
      ])
    #expect(
      found(article, words: ["“开心开心”班", ""]) == [
        "mark_width , → ，", "doubled_word 开心开心 → 开心",
      ])
    #expect(found(article, words: ["开心开心", "班,开"]) == [])
    #expect(Proofreader.fixed(article, words: ["班,"]) == article)
  }

  @Test func `a finding is known again when the text around it stays`() {
    let keys = { (text: String) in
      Set(Proofreader.findings(in: Article(blocks: [.paragraph(text)])).map(\.key))
    }
    #expect(keys("大家开心开心地走了。") == ["doubled_word 大家开心开心地走了。"])
    #expect(keys("昨天大家开心开心地走了。下雨了。") == ["doubled_word 昨天大家开心开心地走了。"])
    #expect(keys("一二三四五开心开心一二三四五") == keys("三四五一二三四五开心开心一二三四六"))
  }

  @Test func `numbers of people`() {
    #expect(found("身份证11010519491231002X。") == ["private_number 11010519491231002X"])
    #expect(found("手机13812345678。") == ["telephone 13812345678"])
    #expect(found("卡号6222021234567890128。") == ["private_number 6222021234567890128"])
    #expect(found("编号6222021234567890127。") == [])
    #expect(found("热线12351、0515-88888888，编号110105194912310021。") == [])
  }

  @Test func `numbers that are written in groups are found in English copy`() {
    #expect(
      found("His card, 4111 1111 1111 1111, and his SSN, 078-05-1120, are gone.", .english)
        == ["private_number 4111 1111 1111 1111", "private_number 078-05-1120"])
    #expect(
      found("Room 078-05-1120, hall 4111 1111 1111 1112 and 2021-2022.", .english) == [])
  }

  @Test func `a day without a year is of the year of the full date before it`() {
    #expect(
      found("2026年11月20日至12月10日报名，12月10日（星期五）截止。") == ["weekday 星期五 → 星期四"])
    let parted = ["2026年11月20日开始。", "12月10日（星期五）截止。"].map { Block.paragraph($0) }
    #expect(found(Article(blocks: parted)) == ["weekday 星期五 → 星期四"])
    for text in [
      "2026年11月20日至12月10日（星期四）。", "2026年11月20日，去年12月10日（星期五）。",
      "2026年11月20日，2025年的12月10日（星期三）。", "2026年11月20日至1月10日（星期日）。",
    ] {
      #expect(found(text) == [], "\(text)")
    }
  }

  @Test func `English pairs and numbers of people`() {
    #expect(found("He said, “Don’t go.", .english) == ["pair id, “Don’"])
    #expect(found("Well, (yes) 3:1; ok...", .english) == [])
    #expect(found("Six (of ten came.", .english) == ["pair Six (of t"])
    let bracket = Article(language: .english, blocks: [.paragraph("Six (of ten came.")])
    #expect(
      Proofreader.findings(in: bracket).map(\.wording.english) == [
        "¶ 1: “Six (of t”. ( has no partner."
      ])
  }

  @Test func `straight quotation marks of English copy need their partner`() {
    #expect(found("\"We won, he said.", .english) == ["pair \"We w"])
    #expect(found("We won,\" he said.", .english) == ["pair won,\" he "])
    for text in ["\"We won,\" he said. \"At last.\"", "A 12\" pipe (\"the big one\")."] {
      #expect(found(text, .english) == [], "\(text)")
    }
    let quotation = ["\"We won.", "\"At last.\" She left."].map { Block.paragraph($0) }
    #expect(found(Article(language: .english, blocks: quotation)) == [])
  }

  @Test func `English days and weekdays`() {
    #expect(found("The vote is Friday, Dec. 12, 2026.", .english) == ["weekday Friday → Saturday"])
    #expect(found("on Friday 12 December 2026", .english) == ["weekday Friday → Saturday"])
    #expect(found("on Dec. 12th, 2026 (Fri.)", .english) == ["weekday Fri. → Saturday"])
    #expect(
      found("From Nov. 20, 2026, on; Friday, Dec. 10, is the last day.", .english) == [
        "weekday Friday → Thursday"
      ])
    #expect(found("by Feb. 30, 2026, or Sept. 31", .english).count == 2)
    for text in [
      "Saturday, Dec. 12, 2026", "Friday, Dec. 12", "In February 30 people joined.",
      "Dec. 1, 2026; Thursday and Friday, Dec. 10 and 11", "Dec. 1, 2026; Friday, Dec. 7–11",
      "Dec. 1, 2026. Last year, on Friday, Dec. 5", "On May 12,000 marched; May 40% came.",
      "It closed Friday. Dec. 12, 2026, is a Saturday.",
    ] {
      #expect(found(text, .english) == [], "\(text)")
    }
  }

  @Test func `English words that stand there twice`() {
    #expect(
      found("The the vote was was close.", .english) == [
        "doubled_word The the → The", "doubled_word was was → was",
      ])
    for text in [
      "He had had enough of that that day.", "Walla Walla, New York, New York.", "so so long",
      "the the-rapist", "A a-b",
    ] {
      #expect(found(text, .english) == [], "\(text)")
    }
    let name = "International Brotherhood of Electrical Workers Local 1245"
    #expect(found("The \(name) met. The \(name) voted.", .english) == [])
    let passage = "ed the \(name), and \(name) went on strike at the plant."
    #expect(
      found("It call\(passage) Later it nam\(passage)", .english) == [
        "doubled_passage the International Brothe…"
      ])
  }
}
