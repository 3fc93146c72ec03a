import Intake
import Manuscript
import Notation
import Testing

/// Columns that stand side by side on the lines of a page, as `pdftotext -layout` gives them.
@Suite struct SideBySideTests {
  private func lines(_ text: String) -> [String] {
    PageReading.ofText(text).lines.map { "\(LineNumber($0.number)) \($0.text)" }
  }

  private func isParted(_ text: String) -> Bool { PageReading.ofText(text).partedLines > 0 }

  private let chinese = """
    码头食堂早餐提前半小时            铁道口换上电动栏杆
    　　本报讯　三月起，作业区食堂    　　本报讯　铁道口三月二日换上
    的早餐提前到六点，上早班的司机    电动栏杆，道口工把用了二十年的
    不用再空着肚子上岸桥，头一周每    三面旗送进了厂史室，新栏杆落下
    天要多蒸四百个馒头。              只要七秒。
    """

  @Test func `the left column is read whole before the next`() {
    #expect(
      lines(chinese) == [
        "1 码头食堂早餐提前半小时", "2 本报讯　三月起，作业区食堂", "3 的早餐提前到六点，上早班的司机",
        "4 不用再空着肚子上岸桥，头一周每", "5 天要多蒸四百个馒头。", "1.2 铁道口换上电动栏杆",
        "2.2 本报讯　铁道口三月二日换上", "3.2 电动栏杆，道口工把用了二十年的", "4.2 三面旗送进了厂史室，新栏杆落下",
        "5.2 只要七秒。",
      ])
    #expect(
      PageReading.ofText(chinese).articles.map(\.article.headline) == [
        "码头食堂早餐提前半小时", "铁道口换上电动栏杆",
      ])
  }

  @Test func `columns may be filled with ideographic blanks, or parted by one tab`() {
    let rows = chinese.split(separator: "\n").map { row in
      row.split(separator: "    ").map { $0.drop { $0 == " " } }
    }
    let wide = rows.map { $0[0] + String(repeating: "　", count: 17 - $0[0].count) + $0[1] }
    #expect(lines(wide.joined(separator: "\n")) == lines(chinese))
    #expect(
      lines(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")) == lines(chinese))
  }

  @Test func `every character may count one column, and columns may begin between the lines`() {
    #expect(
      lines(
        """
                           道口改在每天零点检修，一次十五
        码头食堂早餐提前半小时      分钟，检修时仍由老孔打旗，住在
        　　三月起，作业区食堂的早餐提    边上的居民说铃声比原来轻了。
        前到六点，上早班的司机不用再空
        着肚子上岸桥，头一周每天多蒸四        煤场装好喷淋
        百个馒头，面案上从三点就亮着      　　煤场三月三日装好喷淋，装车
        灯。                 时不再扬灰，住户可以开窗了。
        """
      ) == [
        "2 码头食堂早餐提前半小时", "3 三月起，作业区食堂的早餐提", "4 前到六点，上早班的司机不用再空",
        "5 着肚子上岸桥，头一周每天多蒸四", "6 百个馒头，面案上从三点就亮着", "7 灯。", "1 道口改在每天零点检修，一次十五",
        "2.2 分钟，检修时仍由老孔打旗，住在", "3.2 边上的居民说铃声比原来轻了。", "5.2 煤场装好喷淋",
        "6.2 煤场三月三日装好喷淋，装车", "7.2 时不再扬灰，住户可以开窗了。",
      ])
  }

  @Test func `a headline across the columns parts what is above it from what is below`() {
    let page = """
      FRIDAY'S NEWS OF THE HARBOR

      Ferry Crews Win a Later Boat    Garden Club Plants the Lot
      The last boat from the west     Forty members of the club
      landing will leave at half      turned the depot lot into a
      past eleven, the committee      garden of lilac and phlox,
      voted on Tuesday night.         open to all from June.

            COUNCIL HEARS OF STREETS AND OF THE PIER

      The road from the depot to      Pupils of two rooms have
      the pier will be tarred in      been sharing the library
      May, and the stretch that       since the storm in January
      floods will be raised.          and will until fall.
      """
    #expect(
      lines(page).map { String($0.prefix(19)) }
        == [
          "1 FRIDAY'S NEWS OF ", "3 Ferry Crews Win a", "4 The last boat fro",
          "5 landing will leav",
          "6 past eleven, the ", "7 voted on Tuesday ", "3.2 Garden Club Pla",
          "4.2 Forty members o",
          "5.2 turned the depo", "6.2 garden of lilac", "7.2 open to all fro",
          "9 COUNCIL HEARS OF ",
          "11 The road from the", "12 the pier will be ", "13 May, and the stre",
          "14 floods will be ra",
          "11.2 Pupils of two r", "12.2 been sharing th", "13.2 since the storm",
          "14.2 and will until ",
        ].map { String($0.prefix(19)) })
  }

  @Test(arguments: [
    // A table of figures.
    """
    车间          一季度    二季度    合计
    烘焙车间      1204      1388      2592
    糖果车间       880       912      1792
    罐头车间       640       655      1295
    包装车间       310       333       643
    冷饮车间       125       480       605
    """,
    // Names.
    """
    张　三　　李　四　　王小明　　赵六七　　孙尚香
    周　瑜　　吴　用　　郑成功　　冯　唐　　陈大文
    褚时健　　卫　青　　蒋　干　　沈从文　　韩　信
    杨　过　　朱　熹　　秦　明　　尤　三　　许　仙
    何　仙　　吕　布　　施　琅　　张　飞　　孔　明
    """,
    // A form.
    """
    姓名：                    性别：
    单位：                    工龄：
    联系电话：                身份证号：
    拟去地点：                出发日期：
    本人签名：                分会意见：
    """,
    // Verse, two halves of a couplet on each line.
    """
    码头灯火照春江，    岸吊轻舒铁臂长。
    夜半船来人未睡，    一声号子起苍茫。
    汗湿衣衫风渐暖，    潮平港口月初光。
    今朝又是丰收日，    笑看新箱叠成行。
    """,
    // Contents.
    """
    Ferry crews win a later last boat              2
    School roof to be mended before fall           3
    Garden club plants the old depot lot           4
    Library adds hours on Sunday afternoons        5
    Letters to the editor from all over            6
    """,
    // A calendar whose sentences go on below themselves.
    """
    Monday        Meat loaf, mashed potatoes, green beans and
                  bread with butter
    Tuesday       Chicken and biscuits, carrots, cranberry
                  sauce and ice cream
    Wednesday     Baked haddock, rice, peas, rolls and
                  gingerbread
    Thursday      Roast pork, applesauce, squash, bread and
                  fruit cup
    Friday        Fish chowder, crackers, tossed salad and
                  chocolate pudding
    Saturday      Beans and brown bread, cole slaw and
                  apple crisp
    """,
  ])
  func `tables, lists, forms and verse stay as they are`(text: String) {
    #expect(!isParted(text))
  }

  @Test func `where columns are not sure, the first line of the article is named`() {
    let reading = PageReading.ofText(
      """
      诗二首
      汽笛叫醒了江面            月亮爬上岸桥
      我们把昨夜的疲倦          像一枚拧紧的螺帽
      折进工装的口袋            我坐在驾驶室里
      食堂的灯先亮              看见自己的影子
      馒头的白气慢慢            落在集装箱的顶上
      漫过了吊臂                和星星并排
      """)
    #expect(reading.partedLines == 0)
    #expect(
      reading.articles.flatMap(\.flags).filter { $0.kind == .besideColumns }.map(\.line) == [2])
  }

  @Test func `every piece of every line is read once`() {
    let reading = PageReading.ofText(chinese)
    for (place, line) in chinese.split(separator: "\n").enumerated() {
      let pieces = reading.lines.filter { LineNumber($0.number).line == place + 1 }
      let letters = pieces.map(\.text).joined().filter { !$0.isWhitespace }
      #expect(letters == line.filter { !$0.isWhitespace })
    }
    let covered = reading.articles.flatMap { $0.blockLines.joined() + $0.headLines }
    #expect(covered.sorted() == reading.lines.map(\.number).sorted())
    #expect(reading.lines.allSatisfy { reading.lines.line(numbered: $0.number) == $0 })
  }

  @Test func `the explanation names the line of the file and the piece`() {
    let line = PageReading.ofText(chinese).explanation["lines"]?.arrayValue?[7]
    #expect(line?["n"] == 3 && line?["piece"] == 2)
    #expect(line?["prev"] == 2 && line?["prev_piece"] == 2)
  }
}
