import Intake
import Manuscript
import Testing

/// What the names of sections cover on Chinese pages.
@Suite struct ChineseSectionTests {
  @Test func `single paragraphs below the name of briefs are a piece each`() {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      本报讯（记者 骆远山）东港渔民祁水生在码头边办起一间修网铺，五位退下来的老船员轮流坐堂，修一张网只收线钱。
      铺子开张一个月，修好的渔网已有三百多张。
      ◎简讯
      东港小学新添了一间木工教室，刨子和锯由造船厂送来，每周三下午上课。（祁 文）
      全港渔船的救生衣本月内换新一遍，旧救生衣由渔政站统一收回，不得再用。
      三号灯塔的雾号从昨日起恢复使用，夜间每隔四十秒鸣响一次。
      一位姓贺的渔民上周拾到一只漂流瓶，瓶里的信是邻县小学生写的，他已按地址回了信。（东港居委会供稿）
      港区自来水本周四停水检修，各船请于当天早晨八点以前加足淡水。
      老冰库里种蘑菇
      本报讯（记者 温雪）停用了六年的老冰库里种出了蘑菇，头一茬收了四百斤，当天就叫镇上的饭馆订光了。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3], [5], [6], [7], [8], [9], [10, 11]])
    #expect(reading.articles.map(\.article.section) == [nil, "简讯", "简讯", "简讯", "简讯", "简讯", nil])
    #expect(reading.articles.allSatisfy { $0.flags.isEmpty })
  }

  @Test func `the name of a supplement right below the page head covers its notices too`() {
    let reading = PageReading.ofText(
      """
      山河大学报 2010年11月15日 第4版 副刊
      【南窗】
      修钟的人
      文/骆远山
      钟楼上的钟停了三年，去年来了一个修钟的人，他在楼梯口铺开一块蓝布，把零件一样一样排在上面，像在摆一桌菜。
      钟修好的那天，他没有等它敲响就走了。
      河边的剃头担子
      温 雪
      剃头担子一头是炭炉，一头是木凳，老师傅剃一个头要四十分钟，剃完了总要退后两步看一看，才肯收那两块钱。
      他的剪刀比我的年纪还大。
      《家乡的一碗面》征文启事
      本刊下月以家乡的面食为题征文，体裁不限，每篇不超过一千字，来稿请投校园里的绿色信箱，截止日期是十二月二十日。
      """)
    #expect(reading.articles.map(\.article.section) == ["南窗", "南窗", "南窗"])
  }

  @Test(arguments: ["要闻速递", "【港区短讯】", "■一周要闻", "基层动态"])
  func `short news has many names`(label: String) {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      本报讯（记者 骆远山）东港渔民祁水生在码头边办起一间修网铺，五位退下来的老船员轮流坐堂。
      \(label)
      东港小学新添了一间木工教室，刨子和锯由造船厂送来，每周三下午上课。
      全港渔船的救生衣本月内换新一遍，旧救生衣由渔政站统一收回，不得再用。
      港区自来水本周四停水检修，各船请于当天早晨八点以前加足淡水。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2], [4], [5], [6]])
  }

  @Test func `a piece of short news may be one clause`() {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      本报讯（记者 骆远山）东港渔民祁水生在码头边办起一间修网铺，五位退下来的老船员轮流坐堂。
      一句话新闻
      ●渔溪镇修通三条田间路，拖拉机可以开到地头。
      ●城关信用社发放春耕贷款四百二十万元。
      ●县农机局派出六个服务队下乡修理抽水机。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2], [4], [5], [6]])
  }

  @Test func `a name between white covers what follows, and one over a picture covers pictures`() {
    let reading = PageReading.ofText(
      """
      2025年5月16日 第3版 综合

      维权窗口

      搬家公司拖欠的工钱要回来了
      本报讯（记者 石磊）七名搬家工的四万元工钱，在区总工会的帮助下要回来了。

      图片新闻
      七月二日，环卫工在广场边的驿站里歇脚。
      韦明 摄

      门球队五连胜
      本报讯（通讯员 汤勇）退休职工门球队在全市邀请赛上五战五胜。
      """)
    #expect(reading.articles.map(\.article.section) == ["维权窗口", "图片新闻", nil])
  }

  @Test func `names of sections at the head of several blocks are of one length`() {
    let reading = PageReading.ofText(
      """
      南門教會週報　第118期
      主後二○二三年五月七日　復活節第五主日

      牧者信息
      那個沒有回頭的人
      駱遠山牧師
      我們講井邊的婦人，常常講到她放下水罐就停了。可是她放下水罐以後，要走很遠的路回城裡去。

      讀書角落
      燈下
      ◎溫小雪
      祖母的眼鏡放在窗臺上，鏡腿用白線纏了三圈。我戴上它看她的聖經，字大得像石頭。

      消息報告
      ■春季郊遊
      五月二十日上午八時在教會門口集合，車費每人一百元，請於本主日向祁水生執事報名，逾期不候。
      ■徵求舊譜
      史料小組徵求一九五○年以前的聖歌譜，掃描以後原件奉還，請洽史料小組林碧霞執事或教會辦公室。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .furniture, .furniture, .section, .headline, .byline, .body, .section, .headline, .byline,
        .body, .section, .headline, .body, .headline, .body,
      ])
    #expect(
      reading.articles.map(\.article.section) == ["牧者信息", "讀書角落", "消息報告", "消息報告"])
  }
}
