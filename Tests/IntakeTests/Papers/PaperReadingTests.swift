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
  /// each other without a sign, texts of pictures without a credit, two pictures below one headline, four
  /// letters below the folio that are a kicker and might as well name a section.
  private static let ambiguous = [
    "中学校报": 0.91, "a gazette with noise": 0.81, "a courier of 2008": 0.76, "政策解读": 0.96,
    "broken to a measure": 0.91, "海州港务报": 0.83, "江城公交人": 0.81, "北大荒边陲报": 0.98, "小哥之家": 0.87,
    "昆仑线建设者": 0.9, "漳陵报": 0.96, "澜城教育周报": 0.74, "麻坡新报": 0.95, "觀塘街坊": 0.93, "水沙連週報": 0.84,
    "南海大學週報": 0.97, "蘭陽漁訊": 0.95, "a hospital's newsletter": 0.95, "a local's newsletter": 0.95,
    "a clarion of 1923": 0.91, "a gazette of fishermen": 0.84, "a ledger with noise": 0.89,
    "江海交通周刊": 0.94, "a bell of quarrymen": 0.97, "长缨钢缆报": 0.82, "北麓大学报": 0.95, "恩光堂堂訊": 0.93,
    "後壁湖社區報": 0.95, "天枢智造周刊": 0.96, "库区纪事": 0.72, "夕阳红": 0.75,
    "翠屏报": 0.97, "後山週報": 0.95, "小雨点": 0.96, "光影": 0.85, "headwaters of 2016": 0.96, "一线风采": 0.92,
    "市报两版": 0.95, "港口工友": 0.86, "水务先锋": 0.93, "晚报副刊": 0.67, "街道体育": 0.98, "a sports page": 0.92,
    "a herald of 1946": 0.95, "農會刊物": 0.94, "蘭陽新報": 0.86, "港島周報": 0.88, "南島商報": 0.96,
    "a paper in two languages": 0.97, "教區通訊": 0.91, "a magazine of boatmen": 0.9,
    "a campus weekly": 0.96, "县总工会月刊": 0.94, "市报一版": 0.92, "钢厂报": 0.9, "铁路工会报": 0.88, "晚报读者版": 0.94,
    "融媒图片版": 0.9, "市报转版": 0.87, "煤矿副刊": 0.89, "农技版": 0.82, "大学校报": 0.88, "区工会周报": 0.97,
    "窄栏县报": 0.85, "鹽鄉日報": 0.95, "社區來函": 0.83, "僑社版": 0.9, "客運工會雙月刊": 0.96, "山城校刊": 0.95,
    "港聞內頁": 0.77, "a leader of 1954": 0.95, "a page of deaths": 0.96,
    "a teachers' newsletter": 0.84, "a page of letters": 0.93, "a neighborhood's two pages": 0.94,
    "a festival in pictures": 0.92, "锦江工运月刊": 0.93, "漳河县讯": 0.95, "华泰工会快讯": 0.98, "运河工会论坛": 0.95,
    "江东区报短讯版": 0.93, "铁西文苑": 0.96, "机车工人": 0.98, "北仓日报": 0.89, "青藤工会服务专刊": 0.97, "彰南地方報": 0.86,
    "凤阳铁道": 0.92, "牧区画报版": 0.77, "石门矿业通讯": 0.96, "汾西大众": 0.77, "宝陵电力园地": 0.73, "楚江工人日报": 0.96,
    "海岱工会": 0.57, "北原日报原上草": 0.89, "澜江日报两版": 0.84, "新港产业工会": 0.77, "蘭陽溪畔報": 0.96, "沙田公教": 0.82,
    "高屏勞動": 0.97, "花東部落月刊": 0.88, "the switchman": 0.94, "the dale gazette jumps": 0.76,
    "a cannery record": 0.85, "an island bulletin": 0.93, "a farm bureau's news": 0.96,
  ]

  @Test(arguments: Proof.chosen(pages, sample: 20))
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
