/// Names of places where people work (单位).
public enum UnitName {
  /// Whether words are one: at least four characters that end as such names do.
  public static func isUnit(_ words: String) -> Bool {
    words.count >= 4 && endings.contains { words.hasSuffix($0) }
  }

  /// Whether words are one where somebody signs: a part of a house has no long name, 宣教部.
  static func isSigned(_ words: String) -> Bool {
    words.count >= 3 && ChineseNameReader.isHan(words)
      && (isUnit(words) || parts.contains { words.last == $0 })
  }

  /// Whether words end as the name of a bank does: 建行清江支行.
  static func isBank(_ words: String) -> Bool { banks.contains { words.hasSuffix($0) } }

  private static let banks = ["银行", "支行", "分行", "分理处", "农商行", "信用社", "储蓄所", "銀行"]

  private static let parts = Set("部科处室办院所站队组班会局校店社行园场馆厂段村")

  private static let endings = [
    "公司", "集团", "工会", "联合会", "委员会", "大学", "学院", "中学", "小学", "学校", "幼儿园", "医院", "卫生院", "银行", "支行",
    "法院", "检察院", "派出所", "研究所", "管理所", "中心", "协会", "街道", "社区", "办事处", "村委会", "居委会", "厂", "矿", "局",
    "厅",
    "车间", "机务段", "车站", "大队", "支队", "政府", "县委", "市委", "区委", "省委", "党委", "团委", "宣传部", "编辑部", "报道组",
    "办公室",
    "支部", "项目部", "记者站", "镇", "乡", "工會", "聯合會", "協會", "學校", "大學", "醫院", "辦公室",
  ]
}
