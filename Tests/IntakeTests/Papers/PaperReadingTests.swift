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
      LoomPapers.all, TeaPapers.all, SaltPapers.all, FerryPapers.all, QuarryPapers.all,
      OrchardPapers.all,
      GlazePapers.all, CedarPapers.all,
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
  /// each other without a sign, texts of pictures without a credit, two pictures below one headline.
  private static let ambiguous = [
    "a gazette with noise": 0.8, "a courier of 2008": 0.76, "政策解读": 0.95,
    "broken to a measure": 0.9, "海州港务报": 0.82, "江城公交人": 0.81, "北大荒边陲报": 0.98,
    "小哥之家": 0.86, "昆仑线建设者": 0.9, "漳陵报": 0.96, "澜城教育周报": 0.74, "书香河畔": 0.97,
    "麻坡新报": 0.95, "南湖通讯": 0.94, "觀塘街坊": 0.93, "水沙連週報": 0.84, "南海大學週報": 0.97, "望星": 0.99,
    "蘭陽漁訊": 0.94, "a hospital's newsletter": 0.95, "a local's newsletter": 0.95,
    "a clarion of 1923": 0.86,
    "a gazette of fishermen": 0.78, "a high school's paper": 0.89, "a ledger with noise": 0.88,
    "a parish magazine": 0.98, "陇上职工": 0.94, "江海交通周刊": 0.94, "a bell of quarrymen": 0.96,
    "汉东日报": 0.91, "春晖医苑": 0.9, "长缨钢缆报": 0.82, "北麓大学报": 0.95, "恩光堂堂訊": 0.87, "後壁湖社區報": 0.95,
    "a campus courier": 0.91, "淮右视觉": 0.98, "法治渭川": 0.93, "天枢智造周刊": 0.96, "库区纪事": 0.72,
    "a loom and shuttle": 0.93, "夕阳红": 0.71, "翠屏报": 0.97,
    "a fare box": 0.9, "後山週報": 0.75, "小雨点": 0.96, "光影": 0.85,
    "headwaters of 2016": 0.96, "一线风采": 0.92, "市报两版": 0.95, "港口工友": 0.86, "图片版": 0.82, "水务先锋": 0.93,
    "晚报副刊": 0.67, "街道体育": 0.94, "a sports page": 0.91, "a herald of 1946": 0.94,
    "a weekly with jumps": 0.95, "校園社區報": 0.81, "農會刊物": 0.89,
    "蘭陽新報": 0.83,
    "港島周報": 0.88, "南島商報": 0.96, "a paper in two languages": 0.97, "教區通訊": 0.81,
    "a magazine of boatmen": 0.89, "a campus weekly": 0.96,
    "a senior centre": 0.87,
    "县总工会月刊": 0.92, "中学校报": 0.91, "市报一版": 0.87, "钢厂报": 0.9, "铁路工会报": 0.87, "晚报读者版": 0.89,
    "融媒图片版": 0.81, "市报转版": 0.87, "煤矿副刊": 0.82, "农技版": 0.8, "大学校报": 0.88, "区工会周报": 0.97,
    "窄栏县报": 0.71, "鹽鄉日報": 0.95, "社區來函": 0.83, "僑社版": 0.75, "客運工會雙月刊": 0.93, "山城校刊": 0.94,
    "a local's ledger": 0.98, "a parish letter": 0.74, "港聞內頁": 0.76, "a leader of 1954": 0.94,
    "a page of deaths": 0.9, "a teachers' newsletter": 0.77, "a page of letters": 0.86,
    "a neighborhood's two pages": 0.94, "a festival in pictures": 0.91,
    "锦江工运月刊": 0.92, "漳河县讯": 0.95, "华泰工会快讯": 0.92, "运河工会论坛": 0.95, "关东画刊版": 0.89, "江东区报短讯版": 0.93,
    "铁西文苑": 0.74, "机车工人": 0.98, "北仓日报": 0.89, "青藤工会服务专刊": 0.97, "彰南地方報": 0.86, "基隆港工": 0.87,
    "荃灣民聲": 0.95,
    "a co-operative of wool": 0.9, "凤阳铁道": 0.84, "辽河油工报": 0.94, "牧区画报版": 0.77, "石门矿业通讯": 0.82,
    "汾西大众": 0.77,
    "宝陵电力园地": 0.62, "楚江工人日报": 0.79, "海岱工会": 0.56, "北原日报原上草": 0.87, "澜江日报两版": 0.83, "新港产业工会": 0.5,
    "蘭陽溪畔報": 0.94, "沙田公教": 0.75, "高屏勞動": 0.79, "花東部落月刊": 0.72, "the switchman": 0.93,
    "the dale gazette jumps": 0.72, "a cannery record": 0.83, "an island bulletin": 0.76,
    "a nurses newsletter": 0.96, "the grange visitor": 0.86,
    "a country weekly": 0.62, "a weekly's sports": 0.89,
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
