import Intake
import Manuscript
import Testing

/// Small pages, each with what an editor would make of it.
@Suite struct PageReadingTests {
  private func read(_ text: String) -> PageReading {
    PageReader.read(SourcePage(name: "page", lines: text.split(separator: "\n").map(String.init)))
  }

  private func roles(_ text: String) -> [LineRole] { read(text).lines.map(\.role) }

  @Test func `names in the lead and in brackets at the end become bylines`() throws {
    let reading = read(
      """
      市总工会启动“夏送清凉”行动
      本报讯(记者 孙涛 通讯员何静)7月10日,市总工会启动“夏送清凉”行动,慰问一线职工3.5万人次。
      山东财政收入突破３００亿元
      本报讯 山东省全年地方财政收入完成303亿元,比上年增长25.69%,实现了收支平衡。(鲁财宣)
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["孙涛", "何静"], ["鲁财宣"]])
    #expect(reading.articles[0].article.bylines.map(\.title) == ["记者", "通讯员"])
    #expect(reading.articles.map(\.article.dateline) == ["本报讯", "本报讯"])
    #expect(
      reading.articles[1].article.blocks
        == [.paragraph("山东省全年地方财政收入完成303亿元，比上年增长25.69%，实现了收支平衡。")])
  }

  @Test func `a compound that the line broke keeps its hyphen`() {
    let reading = read(
      """
      Harbour at work today
      By Jane Doe
      The crane at the north quay was turned slowly for two-and-a-
      half hours before the storm came over the whole of the har-
      bour and all of the men went home to their houses by the sea.
      """)
    let text = reading.articles.flatMap { $0.article.blocks.map(\.text) }.joined()
    #expect(text.contains("two-and-a-half hours") && text.contains("harbour"))
  }

  @Test(arguments: [
    ("□徐姁 记者 张兆领 文/图", ["徐姁", "张兆领"], Byline.Role.textAndPhoto),
    ("盱眙县政协副主席、县总工会主席 陈健", ["陈健"], .text),
    ("(许知春 王忠一)", ["许知春", "王忠一"], .text),
    ("本报记者 王海霞", ["王海霞"], .text),
    ("欧阳明 买买提·艾力", ["欧阳明", "买买提·艾力"], .text),
    ("(老 犁)", ["老犁"], .text),
    ("图/文 青格勒", ["青格勒"], .textAndPhoto),
    ("文．图／拉告．阿布斯", ["拉告.阿布斯"], .textAndPhoto),
  ])
  func `a line of names below a headline signs the story`(
    line: String, names: [String], role: Byline.Role
  ) throws {
    let reading = read(
      "抓实六项举措推动工会工作\n\(line)\n近年来,县总工会认真贯彻上级决策部署,团结动员全县职工投身发展。")
    let bylines = try #require(reading.articles.first).article.bylines
    #expect(bylines.map(\.name) == names)
    #expect(bylines.allSatisfy { $0.role == role })
    #expect(reading.lines[1].role == .byline)
  }

  @Test func `a caption with its photographer is a picture of its own in a picture section`() throws
  {
    let reading = read(
      """
      图说新闻
      12月20日上午,县总工会组织40名女性劳动者在县现代医院开展“两癌”筛查活动。
      陈菲 孙宜 摄
      节前,射阳县总工会在射阳物流派送中心开展慰问活动,发放慰问礼包。(郁超摄)
      """)
    #expect(reading.lines.map(\.role) == [.section, .caption, .credit, .caption])
    #expect(reading.articles.map(\.kind) == [.photo, .photo])
    let pictures: [Picture] = reading.articles.compactMap { article in
      guard case .picture(let picture)? = article.article.blocks.first else { return nil }
      return picture
    }
    #expect(pictures.map { $0.credits.map(\.name) } == [["陈菲", "孙宜"], ["郁超"]])
    #expect(reading.articles.allSatisfy { $0.article.section == "图说新闻" })
  }

  @Test func `a page broken to a measure has its paragraphs back`() throws {
    let reading = read(
      """
      市新工联开展货车司机入会调研
      　　本刊讯 5月29日至6月4日，市
      新就业形态劳动者行业工会联合会
      组成联合调研组，赴各地开展调研。
      　　调研组一行走进各地辖区内的盐
      路红色驿站，详细了解货车司机入
      会现状，并研究推进下一阶段工作。
      　　在各地的政务服务中心，调研组
      详细了解窗口引导司机入会工作情
      况，并收集汇总数据。
      """)
    let article = try #require(reading.articles.first)
    #expect(reading.articles.count == 1)
    #expect(article.blockLines == [[2, 3, 4], [5, 6, 7], [8, 9, 10]])
    #expect(reading.lines.map(\.joins) == [nil, nil, 2, 3, nil, 5, 6, nil, 8, 9])
  }

  @Test func `the tail of a story is found below the next one`() throws {
    let reading = read(
      """
      职工书屋助力学习型企业建设
      近年来,滨海县总工会大力推进职工书屋建设,职工书屋与企业共同制定月度学习
      车间里绽放劳模精神之花
      本报讯 日前,柳林机械厂表彰了三名全国劳模,柳林机械厂工会主席为劳模戴上大红花。
      计划,把滨海县的职工书屋打造成为学习型企业的阵地,职工书屋藏书量达十万册。
      """)
    #expect(reading.lines.map(\.article) == [0, 0, 1, 1, 0])
    #expect(reading.lines[4].joins == 2)
    #expect(reading.articles[0].article.blocks.count == 1)
  }

  @Test func `a lead alone on its line becomes fields`() throws {
    let reading = read(
      """
      市总工会举办培训班
      本报讯 记者程雪 通讯员陆佳欢报道
      近日,市总工会举办工会干部培训班,来自全市的120名工会干部参加培训,收到了良好效果。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .dateline, .body])
    let article = try #require(reading.articles.first)
    #expect(article.article.dateline == "本报讯")
    #expect(article.article.bylines.map(\.name) == ["程雪", "陆佳欢"])
    #expect(article.headLines == [1, 2])
  }

  @Test func `briefs without headlines are articles of their own`() {
    let reading = read(
      """
      ■简讯
      ●近日，东湖区总工会举办职工羽毛球赛，来自32家基层工会的180名选手参赛。（李娜）
      ●7月8日，市第二医院工会开展健康义诊进企业活动，为200余名职工免费体检。（周洋）
      本报讯 江北区总工会与区法院签订合作协议，共建劳动争议诉调对接工作室。
      """)
    #expect(reading.lines.map(\.article) == [nil, 0, 1, 2])
    #expect(reading.articles.map(\.article.section) == ["简讯", "简讯", "简讯"])
    #expect(reading.articles.allSatisfy { $0.flags.isEmpty })
  }

  @Test func `furniture of the page belongs to no article`() {
    let reading = read(
      """
      国内经济
      ２　１９９８年１月２１日　星期三
      大庆走向全方位开放
      本报讯 新年伊始,大庆市委市政府拿出62万元重奖一批招商引资功臣,引起商家关注。
      （下转第3版）
      本版责编：邱言　　电话：65092988
      """)
    #expect(
      reading.lines.map(\.role)
        == [.furniture, .furniture, .headline, .body, .furniture, .furniture])
    #expect(reading.lines.map(\.article) == [nil, nil, 0, 0, nil, nil])
  }

  @Test func `traditional copy keeps its characters`() throws {
    let reading = read(
      """
      【地方新聞】
      縣總工會關懷外送員設置騎手驛站
      【記者王大明台北報導】為了讓外送員在炎熱的夏天有地方休息，縣總工會昨天宣布將設置十處驛站。
      """)
    let article = try #require(reading.articles.first).article
    #expect(article.language == .traditional)
    #expect(article.section == "地方新聞")
    #expect(article.headline == "縣總工會關懷外送員設置騎手驛站")
    #expect(article.bylines == [Byline(name: "王大明", title: "記者")])
  }

  @Test func `an English newsletter is read too`() throws {
    let reading = read(
      """
      MEMBERS VOTE TO ACCEPT NEW CONTRACT
      By Jane Doe
      After six months of bargaining, members of Local 415
      voted 312 to 47 to accept a new three-year contract
      with the city, which includes better health cover-
      age for part-time workers.
      Safety Committee Reports Progress
      The joint safety committee met on Feb. 12 to review
      the accident record of the past year.
      Injuries were down eleven percent, the chairman told
      the committee.
      """)
    #expect(reading.articles.count == 2)
    let article = try #require(reading.articles.first).article
    #expect(article.language == .english)
    #expect(article.bylines.map(\.name) == ["Jane Doe"])
    #expect(
      article.blocks.first?.text.hasSuffix("better health coverage for part-time workers.") == true)
  }

  @Test func `the lines of a poem stay lines`() throws {
    let reading = read(
      """
      劳动者之歌
      周明远
      清晨的街道还没有醒来
      你已挥动长长的扫帚
      把昨夜的落叶
      和星光一起收藏
      塔吊的手臂伸向天空
      安全帽下是黝黑的脸庞
      汗水落在钢筋上
      开出一朵朵城市的花
      """)
    let article = try #require(reading.articles.first).article
    #expect(article.headline == "劳动者之歌")
    #expect(article.bylines.map(\.name) == ["周明远"])
    #expect(article.blocks.map(\.kind) == [.verse])
  }

  @Test func `a line is found by its number as by going through all of them`() {
    let reading = PageReading.ofText(
      """
      第1版

      港口新闻
      春江港的新码头昨天启用，可以同时停靠二十条渔船，

      渔家女补网　李明摄
      卸一船鱼的工夫比从前少了一半，渔民们都说方便。
      """)
    for number in 0...9 {
      #expect(reading.lines.line(numbered: number) == reading.lines.first { $0.number == number })
    }
  }
}
