import Intake
import Manuscript
import Testing

/// Poems in Chinese supplements.
@Suite struct ChineseVerseTests {
  @Test func `a title that counts its poems stands over so many titles`() {
    let reading = PageReading.ofText(
      """
      看瓜的人
      文/骆远山
      七月里我跟外公去看瓜，瓜棚搭在河滩上，四面没有墙，躺着就看得见对岸的灯。外公能从敲瓜的声音里听出几分熟，哪一个该留，哪一个该摘，他都
      诗二首
      □ 农学院2008级 祁水生
      晒谷
      太阳在水泥地上走得很慢
      木耙把它推成一道道波纹
      麻雀站在屋檐上数着
      一粒也没有数清楚
      奶奶坐在门槛上打盹
      手里还攥着一把扇子
      过桥
      挑担子的人先过去了
      扁担在雾里吱呀一声
      河水停下来听了听
      又往东边流走了
      只剩桥上湿湿的脚印
      明白。有一回我偷偷摘了一个生瓜，他没有骂我，只叫我把瓜籽一颗颗埋回地里。
      第二年河滩上长出一小片瓜秧，外公说那是我种的。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .headline, .byline, .subhead, .body, .body, .body, .body, .body,
        .body, .subhead, .body, .body, .body, .body, .body, .body, .body,
      ])
    #expect(
      reading.articles.map(\.order) == [
        [1, 2, 3, 19, 20], [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
      ])
  }

  @Test func `two letters set wide between stanzas are the title of the next poem`() {
    let reading = PageReading.ofText(
      """
      水车（外一首）

      阎长发

      最后一勺水

      在槽里转了一圈

      就不肯走了

      木轮子慢下来

      把一河的月光

      还给了河

      晒　谷

      竹耙走过去

      谷子翻过身

      只有那顶草帽

      还替父亲坐着

      编后的话还没写完，一个下午就过去了，窗外的人又在喊我去看他新买的那头牛，说是比去年那头还要壮实，脾气也好得多。
      """)
    #expect(reading.lines[8].role == .subhead)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["阎长发"])
  }

  @Test func `two poems may be counted as 两首`() {
    let reading = PageReading.ofText(
      """
      诗两首
      秦素梅
      春茶
      茶芽在雾里醒来
      像刚学会说话的孩子
      一声一声
      叫着山的名字
      夜车
      灯一盏一盏往后退
      只有月亮
      一直坐在我的对面
      """)
    #expect(reading.lines[2].role == .subhead)
    #expect(reading.lines[7].role == .subhead)
  }

  @Test func `titles between poems are shorter than any line of them`() {
    let reading = PageReading.ofText(
      """
      船工号子
      （外二首）
      石英
      一篙撑开三江浪
      一篙点破满天星
      撑来东山的红日头
      撑走西山的老阴云
      渔火
      一点两点三点灯
      江面上开满了花
      开到天亮不肯谢
      织网
      梭子飞在线儿上
      姑娘坐在船头上
      织进满江好春光
      """)
    #expect(reading.lines[1].joins == 1)
    #expect(reading.lines.filter { $0.role == .subhead }.map(\.number) == [8, 12])
  }

  @Test(arguments: ["车间装上\n会说话的安全帽", "退休工人\n自编《船工谣》\n唱进社区"])
  func `rows between white and a report are its headline and no lines of the poem above`(
    head: String
  ) {
    let reading = PageReading.ofText(
      """
      2025年3月21日 星期五 副刊

      渡口
      □ 沈舟
      撑船的人
      把一条河
      撑到了天黑

      灯在对岸
      一盏一盏地
      数着回家的人

      \(head)
      本报讯（记者 廖凡）三月十八日，港机厂的装配车间里来了四十名退休职工，厂工会请他们坐在头一排。
      """)
    #expect(reading.articles[0].order == [3, 4, 5, 6, 7, 9, 10, 11])
    #expect(reading.articles[1].article.headline == head.replacing("\n", with: ""))
  }

  @Test func `a line far in between a title and a poem names who wrote it`() {
    let reading = PageReading.ofText(
      """
      工友园地
      收工
      　　　　　　　　　码头仔
      吊臂低下头来
      像我收工时的样子
      海面有灯
      一盏一盏
      数着我们的名字
      """)
    #expect(reading.lines.prefix(3).map(\.role) == [.section, .headline, .byline])
    #expect(reading.articles.map(\.article.blocks.count) == [1])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["码头仔"])
  }

  @Test func `what stands over 组诗 is the title of the poems, be it like a name`() {
    let reading = PageReading.ofText(
      """
      市总工会送温暖启动
      本报讯 十一月十二日，市总工会送温暖活动启动，首批慰问困难职工三百二十户，每户一袋米一桶油。
      （骆远山）

      扫码
      （组诗）
      骆远山

      清晨的驿站
      灯亮着
      像一枚小小的太阳
      骑手们推门
      带进一街的风

      图为职工在环保广场参加健步走活动，全程六公里。
      祁水生 摄
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .body, .byline, .headline, .headline, .byline,
        .body, .body, .body, .body, .body, .caption, .credit,
      ])
  }

  @Test func `a poem goes on below the picture that was set into it`() {
    let reading = PageReading.ofText(
      """
      讀書角落
      燈下
      ◎溫小雪

      祖母的眼鏡
      放在窗臺上
      鏡腿用白線纏了三圈
      我戴上它
      看她的聖經

      四月十九日教會郊遊，二十餘人參加。蔡尚志攝

      字大得像石頭
      一塊一塊
      壓在紙上
      壓了一輩子
      """)
    #expect(reading.lines.suffix(4).map(\.role) == [.body, .body, .body, .body])
    #expect(reading.lines.suffix(4).allSatisfy { $0.article == reading.lines[3].article })
  }

  @Test(arguments: [
    ["井　台", "石　磨", "白　露"], ["井台", "老石磨", "白露"], ["渡口", "夜归", "守灯塔的人"],
  ])
  func `each poem of a cycle has its title, shorter than its lines, be it like a name set wide`(
    titles: [String]
  ) {
    let reading = PageReading.ofText(
      """
      山中三章（组诗）
      祁水生

      \(titles[0])
      石头被绳子磨出了牙
      桶还没有放下去
      天已经碎了

      \(titles[1])
      它一辈子都在转身
      没有走出过院子
      豆子替它走了很远

      \(titles[2])
      草尖上挂着昨夜
      谁也不肯先碰
      怕它一动就成了秋天

      守渡的人
      骆远山

      渡口的老人姓温，摇了四十年橹。桥修好那天他把橹扛回家，靠在门背后，一靠就是六年，落了一层灰。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .subhead, .body, .body, .body, .subhead, .body, .body, .body, .subhead,
        .body, .body, .body, .headline, .byline, .body,
      ])
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["祁水生"], ["骆远山"]])
  }

  @Test func `below the title of a poem a name set wide has written it`() {
    let reading = PageReading.ofText(
      """
      晒场
      祁　水
      太阳在水泥地上走得很慢
      木耙把它推成一道道波纹
      麻雀站在屋檐上数着
      一粒也没有数清楚

      渡口
      温　雪
      撑船的人把一条河
      撑到了天黑
      灯在对岸一盏一盏地
      数着回家的人
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["祁水"], ["温雪"]])
  }
}
