import Intake
import TestSupport
import Testing

/// Papers of every kind, each page with its reading beside the lines.
@Suite struct PaperReadingTests {
  static let pages =
    [
      EnglishPapers.all, TraditionalPapers.all, Dailies.all, BrokenPages.all, SmallPapers.all,
      OddPages.all, WorkPapers.all, RailPapers.all, SteelPapers.all, SitePapers.all,
      CountyPapers.all, SchoolPapers.all, EveningPapers.all, IslandPapers.all, HarbourPapers.all,
      VillagePapers.all, WeeklyPapers.all, LedgerPapers.all, InsetPapers.all, UnionPapers.all,
      DensePapers.all, LetterPapers.all, ParishPapers.all, CampusPapers.all, MillPapers.all,
      CanalPapers.all, CourierPapers.all, HarborPapers.all, TownPapers.all, PlainPapers.all,
      CrossedPapers.all, StraitPapers.all,
      FurnacePapers.all, ForgePapers.all, SignalPapers.all, JumpPapers.all, FieldPapers.all,
      NarrowPapers.all, OverseaPapers.all, HillPapers.all, LinesmanPapers.all,
      EditorialPapers.all, NeighborPapers.all, PrairiePapers.all,
    ].flatMap { $0 }

  @Test(arguments: pages)
  func `a page is read as the column beside it says`(page: AnnotatedPage) {
    let reading = PageReader.read(page.page)
    let score = ReadingScore(gold: page.gold, read: reading.explanation, page: page.page)
    #expect(score.coverage == 1)
    #expect(score.combined > (Self.ambiguous[page.name] ?? 0.985), "\(page.name): \(score.metrics)")
  }

  /// What the score may not fall below where something is still read wrongly: two rows that might as
  /// well be kicker and headline, paragraphs that end where the line is full, columns that lie in
  /// each other without a sign, texts of pictures without a credit.
  private static let ambiguous = [
    "a gazette with noise": 0.8, "地方新聞": 0.93, "a courier of 2008": 0.76, "港聞": 0.92, "政策解读": 0.95,
    "broken to a measure": 0.9, "海州港务报": 0.79, "江城公交人": 0.81, "克拉苏石油": 0.83, "北大荒边陲报": 0.98,
    "小哥之家": 0.82, "昆仑线建设者": 0.83, "漳陵报": 0.88, "槐荫法苑": 0.96, "澜城教育周报": 0.74, "书香河畔": 0.97,
    "麻坡新报": 0.95, "南湖通讯": 0.94, "觀塘街坊": 0.93, "水沙連週報": 0.84, "南海大學週報": 0.97, "望星": 0.94,
    "蘭陽漁訊": 0.92, "a hospital's newsletter": 0.94, "a local's newsletter": 0.96,
    "a clarion of 1923": 0.83,
    "a gazette of fishermen": 0.72, "a high school's paper": 0.85, "a ledger with noise": 0.84,
    "a parish magazine": 0.98, "陇上职工": 0.94, "江海交通周刊": 0.94, "a bell of quarrymen": 0.96,
    "汉东日报": 0.91, "春晖医苑": 0.9, "长缨钢缆报": 0.8, "北麓大学报": 0.95, "恩光堂堂訊": 0.73, "後壁湖社區報": 0.95,
    "a campus courier": 0.73, "淮右视觉": 0.93, "法治渭川": 0.93, "天枢智造周刊": 0.95, "库区纪事": 0.71,
    "a loom and shuttle": 0.92, "夕阳红": 0.7, "翠屏报": 0.96,
    "a fare box": 0.93, "後山週報": 0.73, "小雨点": 0.92,
    "a village bugle": 0.85, "a bulletin of St. Brendan": 0.79, "a steward of Local 12": 0.84,
    "headwaters of 2016": 0.94, "一线风采": 0.91, "市报两版": 0.85, "港口工友": 0.86, "图片版": 0.81, "水务先锋": 0.93,
    "晚报副刊": 0.65, "街道体育": 0.94, "a sports page": 0.77, "a herald of 1946": 0.94,
    "a weekly with jumps": 0.94, "法院报": 0.96, "校園社區報": 0.79, "濠江時報": 0.96, "農會刊物": 0.92,
    "蘭陽新報": 0.83,
    "港島周報": 0.8, "教區通訊": 0.79, "a magazine of boatmen": 0.87, "a campus weekly": 0.94,
    "a page of crabs": 0.7, "a senior centre": 0.85,
    "县总工会月刊": 0.94, "中学校报": 0.91, "市报一版": 0.87, "钢厂报": 0.85, "铁路工会报": 0.84, "晚报读者版": 0.85,
    "融媒图片版": 0.82, "市报转版": 0.85, "煤矿副刊": 0.82, "农技版": 0.8, "大学校报": 0.88, "区工会周报": 0.97,
    "窄栏县报": 0.84, "鹽鄉日報": 0.93, "社區來函": 0.77, "僑社版": 0.75, "客運工會雙月刊": 0.96, "山城校刊": 0.9,
    "a local's ledger": 0.94, "a parish letter": 0.74, "港聞內頁": 0.75, "a leader of 1954": 0.94,
    "a page of deaths": 0.9, "a teachers' newsletter": 0.77, "a page of letters": 0.86,
    "a neighborhood's two pages": 0.88, "a festival in pictures": 0.69,
    "a country weekly": 0.62, "a postal clerk": 0.68, "a weekly's sports": 0.89,
    "a farm bureau's news": 0.84,
  ]

  @Test(arguments: Proof.chosen(pages, sample: 40))
  func `line ends of other systems and a form feed change nothing`(page: AnnotatedPage) {
    let lines = page.page.lines.enumerated().map { ($0 == 0 ? "\u{FEFF}" : "") + $1 + "\r" }
    let other = PageReader.read(SourcePage(name: page.name, lines: lines + ["\u{0C}\r"]))
    let plain = PageReader.read(page.page)
    #expect(other.lines.map(\.role) == plain.lines.map(\.role))
    #expect(other.articles.map(\.order) == plain.articles.map(\.order))
  }
}

extension AnnotatedPage: CustomTestStringConvertible {
  var testDescription: String { name }
}
