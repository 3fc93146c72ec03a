/// The surnames that most people have.
public enum Surnames {
  /// The hundred that five in six people have (公安部《2020年全国姓名报告》), 阎 beside 闫, but for `alsoWords`.
  public static let frequent: StaticString = """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢
    姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万钱覃武戴孔向汤
    """

  /// Those of the hundred that begin many words: 严格, 莫名, 常年.
  public static let alsoWords: StaticString = "严莫常"

  /// Those that are hardly ever anything else in running copy, 萧 beside 肖 and 傅 for 付.
  public static let unmistakable = Set(
    "王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴汪姜范姚谭廖邹熊陆郝崔邱秦侯邵孟汤尹黎")

  /// Those of two characters.
  public static let compound: StaticString = """
    欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 东方 南宫 独孤 宇文 长孙 轩辕 闻人 申屠 太史 澹台
    """
}
