/// Places as they stand before the name of who wrote to the paper.
enum HomePlaces {
  /// `江西　卢大有`, `芦溪县白石港　卢大有`, `城东里　卢大有`: in brackets the place stands before the name and is
  /// no second name.
  static func isHome(_ place: ArraySlice<Letter>, of name: ArraySlice<Letter>) -> Bool {
    NameJudgement.isName(name) && place.allSatisfy(Lettering.isHan) && isOne(place)
  }

  /// A province, a town that everybody knows, a county or township with what lies in it, a street.
  private static func isOne(_ letters: ArraySlice<Letter>) -> Bool {
    if known.contains(letters) || PeopleWords.places.contains(letters) { return true }
    guard (3...14).contains(letters.count) else { return false }
    return letters.dropFirst(2).contains(where: divisions.contains)
      || letters.last.map(endings.contains) ?? false && !NameJudgement.isName(letters)
  }

  /// What a country is divided into, as it ends the names of the parts.
  private static let divisions: LetterSet = "省市县区州旗盟镇乡村屯"
  /// How streets and hamlets end, as no name of a person does.
  private static let endings: LetterSet = "里弄巷街路庄寨沟湾坝港"

  private static let known = WordList(
    """
    河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 内蒙古 台湾
    唐山 保定 邯郸 秦皇岛 承德 沧州 大同 包头 鞍山 抚顺 本溪 丹东 锦州 齐齐哈尔 大庆 牡丹江 佳木斯 徐州 常州 南通 扬州 镇江 温州 嘉兴 绍兴 金华 台州 芜湖 蚌埠 淮南 安庆 泉州 漳州 九江 景德镇 赣州
    淄博 烟台 潍坊 济宁 泰安 临沂 开封 洛阳 新乡 安阳 许昌 南阳 信阳 黄石 宜昌 襄阳 荆州 株洲 湘潭 衡阳 岳阳 常德 汕头 佛山 珠海 东莞 中山 江门 湛江 惠州 桂林 柳州 自贡 绵阳 乐山 宜宾 遵义 宝鸡 咸阳 延安 天水
    """)
}
