import Intake
import Manuscript
import Testing

/// Two stories that take turns down a page of one measure, in strips that begin and end within paragraphs.
@Suite struct ColumnStripTests {
  @Test func `strips of two stories are put together though no white and no headline parts them`() {
    let reading = PageReading.ofText(
      """
      渡口的老船工歇业了
      沙头渡口的老船工冯水生昨天把最后
      一班客人送过了江，收起竹篙上了岸。
      他在这条渡船上撑了四十一年，渡口两
      岸的人家，没有哪一家他没有渡过。冯
      水生说，桥一通车，渡船就没人坐了，
      幼儿园搬进新楼
      城北幼儿园的三百个孩子搬进了新楼，
      新楼有十二间教室，每间都朝南。园长
      邓丽说，老园舍是六十年代盖的平房，
      下雨天孩子们只能挤在走廊里做操，今
      可他还是舍不得，每天要到渡口坐一坐。
      镇里打算把他的渡船抬上岸，放在桥头
      做个纪念，再请冯水生给过路的人讲讲
      后有了一间两百平方米的活动室。邓丽
      还请退休的木匠给孩子们做了六张沙桌，
      摆在新楼的院子里。
      渡口从前的故事。
      """)
    #expect(
      reading.articles.map(\.order) == [
        [1, 2, 3, 4, 5, 6, 12, 13, 14, 18], [7, 8, 9, 10, 11, 15, 16, 17],
      ])
    #expect(reading.lines[11].joins == 6 && reading.lines[14].joins == 11)
  }

  @Test func `a strip begins behind a full stop that fills its line`() {
    let reading = PageReading.ofText(
      """
      菜市场添了公平秤
      　　本报讯　江边菜市场门口添了两台公平
      秤，买菜的人觉得斤两不对，可以拿来复
      称。市场管理员贺兰英说，公平秤每月校
      准一次，哪个摊位短秤，就按货款的百分
      读者来信
      　　编辑同志：我住在造船厂宿舍三号楼，
      楼道里的灯坏了半个月，晚上老人上楼全
      靠摸。我们打过三回电话，都没有人来修。
      之二百赔给买菜的人。
      　　贺兰英说，公平秤摆在菜市场门口三个
      星期，有十六个买菜的人来复称过斤两，只
      查出一个摊位少了半两。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4, 5, 10, 11, 12, 13], [7, 8, 9]])
    #expect(reading.lines[9].joins == 5)
  }

  @Test func `a story that is broken off at the foot of a page takes nothing from its neighbour`() {
    let reading = PageReading.ofText(
      """
      渡口的老船工歇业了
      沙头渡口的老船工冯水生昨天把最后
      一班客人送过了江，收起竹篙上了岸。
      他在这条渡船上撑了四十一年，渡口两
      岸的人家，没有哪一家他没有渡过。冯
      水生说，桥一通车，渡船就没人坐了，
      幼儿园搬进新楼
      城北幼儿园的三百个孩子搬进了新楼，
      新楼有十二间教室，每间都朝南。园长
      邓丽说，老园舍是六十年代盖的平房，
      下雨天孩子们只能挤在走廊里做操，今
      后有了一间两百平方米的活动室。邓丽
      还请退休的木匠给孩子们做了六张沙桌，
      摆在新楼的院子里。
      """)
    #expect(
      reading.articles.map(\.order) == [[1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12, 13, 14]])
  }
}
