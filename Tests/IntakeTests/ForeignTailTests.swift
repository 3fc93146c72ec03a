import Intake
import Manuscript
import Testing

/// Two stories that take turns down a column, though one of them breaks off at whole sentences.
@Suite struct ForeignTailTests {
  @Test func `below the tail of a story its neighbour goes on where the words are its own`() {
    let reading = PageReading.ofText(
      """
      沙坪乡两千人上堤
      本报讯 记者卢远山报道 入冬以来，沙坪乡两千名农民自带被褥上了江堤，把三公里险段加高一米二，已经完成土方十一万立方米。
      七十岁的老石匠樊有根不肯坐在家里，带着两个儿子在堤脚砌护坡。他说：“堤垮了，淹的是自家的田，自己的
      橘农为何烂掉一半柑橘
      本报讯 今年白沙镇的橘农收了九百万斤柑橘，到上月底有一半烂在了地窖里，橘农连装筐的钱都没有赚回来。
      田自己不守，叫谁来守？”险段上的土都是夜里挑的，白天留给拖拉机走，樊有根一个人砌了四十米护坡。
      白沙镇供销社主任说，橘农们去年把柑橘卖到六角一斤，今年一下子多种了三千亩，地窖不够，柑橘只好堆在院子里。
      镇上正在同三家罐头厂商量，把剩下的柑橘做成罐头，还打算给橘农修一座冷库。（贺水清）
      北门小学有了图书角
      本报讯 北门小学四年级的学生把家里的旧书带到学校，办起了图书角，两个月里借出四百多本。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 6], [4, 5, 7, 8], [9, 10]])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["卢远山"], ["贺水清"], []])
  }

  @Test
  func `names behind the tail of a story that is signed at its head are those of its neighbour`() {
    let reading = PageReading.ofText(
      """
      沙坪乡两千人上堤
      本报讯 记者卢远山报道 入冬以来，沙坪乡两千名农民自带被褥上了江堤，把三公里险段加高一米二，已经完成土方十一万立方米。
      七十岁的老石匠樊有根不肯坐在家里，带着两个儿子在堤脚砌护坡。他说：“堤垮了，淹的是自家的田，自己的
      两百名主妇学会记账
      本报讯 城关镇妇联在夜校里开了一门家庭账，请信用社的会计来讲，已有两百名主妇听完全部六课。
      田自己不守，叫谁来守？”险段上的土都是夜里挑的，白天留给拖拉机走，樊有根一个人砌了四十米护坡。
      江堤上的干部和农民同吃一锅饭，谁也不开小灶，护坡上的石料也由干部带头去抬。
      一位大嫂算出丈夫每月抽掉半袋化肥钱，当场把烟袋锁进了箱子。（焦玉兰）
      北门小学有了图书角
      本报讯 北门小学四年级的学生把家里的旧书带到学校，办起了图书角，两个月里借出四百多本。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 6, 7], [4, 5, 8], [9, 10]])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["卢远山"], ["焦玉兰"], []])
  }

  @Test func `below the sign of its first page a story goes on to its end`() {
    let reading = PageReading.ofText(
      """
      DOCK TALKS OPEN

      The union sat down with the port on March 18 at the hall,
      and the port asked for a shift of twelve hours by July. The
      vote on it will come in

      (Continued on page 2)

      ELECTIONS

      Elections for delegate will be held at the regular meeting
      on Thursday, April 25, at the hall. Members must be present
      to vote at the meeting.

      Page 2

      DOCK TALKS (Continued from page 1)
      May. The port moved forty thousand tons with nine fewer men
      on the floor.
      Next talks are on April 9. There will be a report at the
      April meeting, and members will hear it at the meeting alone.

      CRANE IS MENDED

      The crane was mended by a man and a boy who came on the noon
      ferry.
      """)
    #expect(
      reading.articles.map(\.order)
        == [[1, 3, 4, 5, 18, 19, 20, 21], [9, 11, 12, 13], [23, 25, 26]])
  }
}
