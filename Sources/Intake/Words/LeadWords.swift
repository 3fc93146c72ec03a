/// The words of leads and sources.
enum LeadWords {
  static let agencies = WordList(
    "本报 本刊 本网 本台 本社 新华社 据新华社 新华网 据新华网 中新社 中新网 据中新社 据中新网 央视网 中央社 路透社 法新社 美联社 综合外电 人民网 塔斯社 共同社 近日本报"
  )
  static let jobs = WordList("记者 通讯员 实习生 特约撰稿人 评论员 作者 见习记者 实习记者 本报记者 特约记者 全媒体记者 首席记者 本刊记者")
  static let reports = WordList("摄影报道 摄影报导 图文报道 综合报道 专题报道 报道 报导 文/图 图/文")
  static let reporter = WordList("记者 特派员")
  static let placed = WordList(endings, "电")
  /// What may follow a place right behind a name; 电 alone may be part of one.
  static let filed = WordList(endings)
  private static let endings: StaticString = "报导 报道 专电 讯 专讯"
  static let works = WordList("摄影 图文 综合 整理 文图 专题 采访 联合")
  static let dispatches = WordList("电 讯 报道 文章 消息")
  static let photoReports = WordList("摄影报道 摄影报导 图文报道 文/图 图/文")
  static let barriers: LetterSet = "。!?;“”《》「」"
  static let dashes: LetterSet = "—-"
  static let sources = WordList(
    "来源: 来源 稿源: 稿件来源: 文章来源: 资料来源: 信息来源: 摘自 摘编自 摘自: 选自 选自: 原载 原载于 转自 转自: 转载自 据:")
  static let supplied = WordList("供稿 供文")
  static let papers = WordList("报 网 社 刊 杂志 客户端 公众号 电")
}
