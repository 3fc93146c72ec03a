import Intake
import Manuscript
import Testing

/// Text that was broken to the measure of its column and lost the blanks its paragraphs began with.
@Suite struct HardWrapTests {
  @Test func `a bullet opens a brief whose first line is two letters short`() {
    let reading = PageReading.ofText(
      """
      最后一锅面
      本报记者 骆小川
      船坞里的水抽干以后，露出一层青苔。
      值班的老焊工蹲下来摸了摸，说这船三年
      没有上坞了。
      车间里只剩下两盏灯。班长骆远山把
      图纸铺在铁板上，一条焊缝一条焊缝地数，
      数到天亮。
      厂工会副主席温小满说夜班加得多了
      以后，食堂把最后一锅面留到两点，记工
      会的账。
      徒弟们起初不信，后来信了。他们把
      师傅说过的话抄在本子上，抄满了三本，
      谁都可以看。
      简讯
      ▲江口水泥厂工会上周给单亲女
      工送去新做的棉衣和手套。
      ▲三号码头把更衣室搬到泊位旁
      边，少走一里路。
      """)
    #expect(reading.lines.suffix(4).map(\.role) == [.body, .body, .body, .body])
    #expect(reading.lines.suffix(4).map(\.joins) == [nil, 16, nil, 18])
  }

  @Test func `first lines with a stop in them tell that they are short`() {
    let reading = PageReading.ofText(
      """
      夜班的账
      骆小川
      船坞里的水抽干了，露出一层青苔，
      值班的老焊工蹲下来摸了摸，说这船三年
      没有上坞了。
      来信
      编辑同志：
      我是船厂的一名油漆工。厂里的
      规矩是迟到一次扣五元钱，请病假当月的
      奖金一起扣光，去年冬天我病了两天，
      少拿了八百元。
      律师答复
      应采薇
      厂里没有罚款权，法律没有给过它
      罚款的权力，规章里写了也是白写，要看
      写的人有没有问过工人，问过了才算数。
      """)
    #expect(
      reading.lines.suffix(5).map(\.role) == [.headline, .byline, .body, .body, .body])
    #expect(reading.lines.suffix(2).map(\.joins) == [14, 15])
  }

  @Test func `a sentence that goes on behind a blank line is signed by nobody`() {
    let reading = PageReading.ofText(
      """
      夜里的锅
      温小满
      那口锅是父亲留下的，锅底补过两回，锅沿缺了一块，母亲几次要拿去换糖，我说不能换。那一年

      厂里停了电，一锅面要煮半个钟头，夜班的人一个也没有走，围着炉子等，等到面熟了天也亮了，谁都说那是最好吃的面。
      """)
    #expect(reading.articles.flatMap(\.article.bylines).map(\.name) == ["温小满"])
    #expect(reading.lines.last?.joins == 3)
  }

  @Test(arguments: ["图①：李满囤和他的小本子。 林 涛 摄", "李满囤在工地上。 林 涛 摄"])
  func `a picture in a column makes no two columns of it`(caption: String) {
    let reading = PageReading.ofText(
      """
      柳湾工地报
      2025年7月1日 第1版

      钢筋班长的小本子
         ○本报记者 欧 阳

          钢筋班长李满囤有个
      小本子，巴掌大，油腻腻
      的，谁家孩子上学、谁家
      老人住院，都记在里面。
      6月25日，他翻到第四十

                          \(caption)

      七页，念道：“小陈，媳妇
      预产期七月十号，少排夜
      班。”

          项目部工会主席甘露
      说，这样的小本子，工地
      上已经有二十三本。

      1            柳湾工地报            综合新闻

          “管人先管心，记住了
      别人的难处，活儿就好干。”
      李满囤说。

      工地夜校开学啦
          6月28日，工地夜校第
      二期开学，七十六名工友
      报名学习平法识图。（闻 达）
      """)
    let order = reading.articles.first?.order.filter { $0 < 20 && $0 > 5 }
    #expect(order == [7, 8, 9, 10, 11, 15, 16, 17, 19, 13])
  }

  @Test func `a caption set in with white around it leaves the lines of the column as they stand`()
  {
    let reading = PageReading.ofText(
      """
      柳湾工地报
      2025年7月1日 第1版

      塔吊司机的小铁桶
         ○本报记者 欧 阳

          塔吊司机李满囤有个小
      铁桶，巴掌深，油腻腻的，
      工具、饭盒、水壶，都装在
      里面，每天提上六十米高。
      那天一早，他刚刚爬到第四

                          李满囤在塔吊上。 林 涛 摄

      十级，风就来了，桶在手里
      晃得厉害，他把桶挂在栏杆
      上。

          项目部的甘露说，这样
      的小铁桶，工地上有二十三
      只。

      工地夜校开学啦
          6月28日，工地夜校第二
      期开学，七十六名工友报名。
      """)
    #expect(reading.articles.map(\.article.headline) == ["塔吊司机的小铁桶", "工地夜校开学啦"])
    #expect(
      reading.articles[0].article.blocks.map(\.text) == [
        "塔吊司机李满囤有个小铁桶，巴掌深，油腻腻的，工具、饭盒、水壶，都装在里面，每天提上六十米高。"
          + "那天一早，他刚刚爬到第四十级，风就来了，桶在手里晃得厉害，他把桶挂在栏杆上。",
        "项目部的甘露说，这样的小铁桶，工地上有二十三只。", "李满囤在塔吊上。",
      ])
  }

  @Test func `English headlines that are set in are no paragraphs`() {
    let reading = PageReading.ofText(
      """
         PLANT CREWS LOG MANY HOURS
         By Tom Abel

      WILLOW CREEK -- More than forty men
      from the north yard worked sixteen
      hours after the ice storm in March.

      The company has agreed to pay double
      for all hours after the twelfth. Call
      the hall if the hours do not add up.

         APPRENTICES WANTED IN MAY

      Applications for the autumn class are
      taken at the training center all May.
      Bring a licence to drive and a pencil.

         Two Weddings and a Farewell

      Married in March were Shawn Lee and
      Patrice Novak, both of the paint shop.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == [
          "PLANT CREWS LOG MANY HOURS", "APPRENTICES WANTED IN MAY", "Two Weddings and a Farewell",
        ])
  }

  @Test func `a sentence goes on in small letters behind the hour`() {
    let reading = PageReading.ofText(
      """
      Council keeps the depot
      By Ivo Sand
      The council voted 5 to 2 on Tuesday night to keep
      the railroad depot on Front Street and to lease it
      to the friends of the railroad for one dollar a
      year, though the roof alone will cost thousands.

      BRIEFLY
      The Garden Club will meet Monday at 2 p.m.
      in the home of Mrs. Ivo Sand.
      Troop 41 collected 312 pounds of newspaper
      Saturday. The next drive is on April 6.
      """)
    #expect(reading.lines.suffix(4).map(\.joins) == [nil, 9, nil, 11])
    #expect(reading.articles.map(\.article.section) == [nil, "BRIEFLY", "BRIEFLY"])
  }

  @Test func `three longest lines of one length that are not over were broken, few as they are`() {
    let reading = PageReading.ofText(
      """
      为三百名环卫工人送温暖
      本报讯（记者 骆远山）十一月十三日清晨，气温降到三度，总工会副主席把手套和保
      温杯送到环卫工人手中。
      去年发的手套磨破了，今年又有新的了。

      口袋课堂送到田头
      本报讯 总工会联合县农技站，把口袋课堂送到稻麦产区，从播种讲到收割，截至目前
      已开课十八场。（祁水生）

      图片新闻
      十一月十日，总工会在大纵湖举办职工健步走活动，来自三十二家企业的八百余名职
      工参加。
      本报记者 应采薇 摄
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4], [6, 7, 8], [11, 12, 13]])
    #expect(reading.lines.map(\.joins) == [nil, nil, 2, nil, nil, nil, 7, nil, nil, 11, nil])
  }

  @Test func `a short row in the middle of a sentence is a headline that the column runs into`() {
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
      邓丽说，老园舍是六十年代盖的平房。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4, 5, 6], [7, 8, 9, 10]])
    #expect(reading.articles.map(\.isTruncated) == [true, false])
  }

  @Test func `a line that lacks half a letter of the measure is as full as the others`() {
    let reading = PageReading.ofText(
      """
      春耕时节话农机
      　　本报讯 连日来，县农机局组织三十名技
      术人员分成六个服务队，赶赴各村检修农机。
      截至4月14日，已检修拖拉机、旋耕机、插秧
      投稿信箱：yxbxwb@163.com
      机二千一百余台，培训农机手五百六十人次。
      　　在岩头乡农机合作社，理事长姚本立告诉
      记者，往年机子坏了要拉到县城修，一来一回
      耽误三天，地里的活只好停下来等。如今修农
      机的师傅背着工具箱来了，换个皮带轮只收成
      本价。他们社里有四十七台农机，今春已经接
      下周边四个村三千二百亩水田的机耕订单。
      城东粮站收购早籼稻
      　　本报讯 城东粮站从昨天起敞开收购早籼
      稻，一天收进三百一十吨，农民卖粮不用排队
      过夜，当场验质、过磅、结账，粮款打进存折，
      比去年少跑了两趟路。
      """)
    #expect(reading.articles.map(\.order.count) == [11, 5])
  }

  @Test func `two letters over short rows without a stop are what a poem is called`() {
    let reading = PageReading.ofText(
      """
      堂区活动
      十二月二日上午九时，礼堂举行义卖，所得善
      款全部捐给安老院。十二月九日下午探访安老
      院，请在正门集合，报名的教友带上水和干粮
      十二月二十四日子夜弥撒，晚上十一时半报佳
      铜钟
      你从不说话
      除非有人
      拉住你的心
      再向下
      """)
    #expect(reading.lines.map(\.joins)[5] == nil)
    #expect(reading.lines[5].role == .headline)
  }

  @Test func `a report begins below a full line that is not over`() {
    let reading = PageReading.ofText(
      """
      江岸小学办起气象站
      本报讯（记者 汪琳）江岸小学的操场边立起了
      一座小小的气象站，百叶箱、雨量筒和风向标都
      是老师带着学生自己动手做的，每天早晚由值班
      的两名学生记录气温和雨量，数据抄在校门口的
      本报讯（记者 杜峰）城南供销社昨天起恢复下
      乡收购，三辆货车每天跑六个村，收鸡蛋、芝麻
      和干笋，当面过秤付款，头一天就收了两千斤。
      """)
    #expect(reading.lines[5].joins == nil)
  }

  @Test func `a row that was doubled goes on in nothing`() {
    let reading = PageReading.ofText(
      """
      河堤上种菜
      通讯员 骆远山
      河堤外的滩地往年只长芦苇，去年冬天村
      里划成六十块，一户一块，种上了萝卜和青
      菜。开春第一茬收了四千斤，吃不完的拿到
      镇上去卖，一斤六角钱，两个早市就卖光了，
      镇上去卖，一斤六角钱，两个早市就卖光了，
      换回来的钱修了一座水闸。
      水闸修好以后，滩地再没有淹过。今年村
      里又添了二十块地，报名的人排到了明年。
      """)
    #expect(reading.lines.map(\.joins).suffix(5) == [5, nil, 6, nil, 9])
  }

  @Test func `a circle below a numeral is a zero and no mark`() {
    let reading = PageReading.ofText(
      """
      石桥的年纪
      通讯员 骆远山
      村口的石桥是清朝道光年间造的，一九二
      ○年发大水冲走了一个桥墩，村里人用船木
      垫着走了三年，才重新砌好。桥栏上的石狮
      子少了两只，至今没有人知道去了哪里，老
      人们说是沉在桥下的深潭里了。
      """)
    #expect(reading.lines.map(\.joins) == [nil, nil, nil, 3, 4, 5, 6])
  }

  @Test func `a line with a name in Latin letters is as full as the others`() {
    let reading = PageReading.ofText(
      """
      鎮上的舊戲院
      通訊員　駱遠山
      鎮上的舊戲院在一九二八年落成，原名叫大來戲院，屋
      頂去年冬天被大雨壓塌了一角，僑社發起修葺的基金到
      本月八日已經收到捐款二十三萬四千元，離目標還差六
      萬六千元。有人說，拆了重建要便宜得多，但是老居民、
      老票房都不肯，說拆了就再也不是那間戲院了。
      核桃林 一九一五年核桃林（Walnut Grove）華埠大火
      後，中山籍華工向洛克家族租地建鎮，沒有契約，只憑一
      次握手。全盛的時候居民約有六百人，旺季還要多一倍，
      後來年輕人都走了，只剩下七十幾位老人。
      """)
    #expect(reading.lines.map(\.joins).suffix(4) == [nil, 8, 9, 10])
  }
}
