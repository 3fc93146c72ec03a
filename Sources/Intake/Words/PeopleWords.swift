import Manuscript

/// The words papers put around names.
enum PeopleWords {
  /// Marks set before the first name.
  static let marks: LetterSet = "□■◎○●◇◆☆★△▲◤◥※"

  /// Marks set before each item of a list.
  static let bullets: LetterSet = "■●◆▲★◎□○◇△※•▪▫∙◦*"

  /// What a person is to the paper, right before the name.
  static let jobs = WordList(
    """
    学生记者 校园记者 小记者 校报记者 院报记者 厂报记者 学生通讯员
    记者 本报记者 本刊记者 本社记者 本网记者 本报见习记者 本报实习记者 本报特约记者 见习记者 实习记者 特约记者 特派记者 全媒体记者
    融媒体记者 融媒记者 首席记者 特派员 本报首席记者 新华社记者 中新社记者 人民日报记者 工人日报记者 驻站记者 通讯员 本报通讯员 本刊通讯员 本社通讯员 本会通讯员 特约通讯员
    本报特约通讯员 特约撰稿人 本报特约撰稿人 特约撰稿 撰稿人 特约作者 专栏作者 专栏作家 实习生 实习通讯员 作者 本文作者 摄影记者 特约评论员 评论员 本报评论员 整理 撰稿 撰文 采写 文字 摄影 题图摄影 压题摄影 题照摄影 封面摄影 编译 执笔 主笔 图文 声明人 启事人 解答人 咨询人
    """)

  /// How long the job is with which a token begins: one of them, or 晨报记者; 接线记者 alone is one too.
  static func lengthOfJob(_ letters: ArraySlice<Letter>) -> Int {
    let length = jobs.prefixLength(letters)
    if length == 0, let posted = lengthOfPost(letters) { return posted }
    guard length == 0, let word = reporter.firstOccurrence(in: letters.prefix(10)),
      word.lowerBound > letters.startIndex,
      word.upperBound == letters.endIndex || papers.contains(letters[word.lowerBound - 1])
    else { return length }
    return word.upperBound - letters.startIndex
  }

  /// `本报临江通讯员`, `本报昔加末特派员`: of the paper, and where.
  private static func lengthOfPost(_ letters: ArraySlice<Letter>) -> Int? {
    let own = houses.prefixLength(letters)
    guard own > 0, let job = postings.firstOccurrence(in: letters.prefix(own + 9)),
      job.lowerBound > letters.startIndex + own + 1,
      letters[..<job.lowerBound].allSatisfy(Lettering.isHan)
    else { return nil }
    return job.upperBound - letters.startIndex
  }

  private static let houses = WordList("本报 本刊 本社")
  private static let postings = WordList("通讯员 特派员 特派记者 特约记者 记者")
  private static let reporter = WordList("记者")
  /// How papers and stations end that send reporters out.
  private static let papers: LetterSet = "报台社网刊"

  /// Who writes to the paper, as a word of its own before the name.
  static let callers = WordList("读者 听众 网友 市民 会员 影友 解答专家 答疑专家 指导专家 受访专家 解答医生 答疑医生 解答人")

  /// Who gives a picture without being named.
  static let nobodies = WordList("受访者 受访人 受访单位 网友 市民 读者 家属 当事人 资料 本报资料 本刊资料 本会资料 本社资料 档案")

  /// What people did, as it stands after their names.
  struct Ending: Sendable {
    let words: WordList
    let role: Byline.Role
    /// The names are those of a picture's makers and no signature of a text.
    let isCredit: Bool
  }

  /// The first entry that fits decides.
  static let endings: [Ending] = [
    Ending(
      words: WordList("摄影报道 摄影报导 摄影、报道 图文报道 报道并摄影 摄影并报道 图/文字"), role: .textAndPhoto,
      isCredit: true),
    Ending(
      words: WordList("文/图 图/文 文并图 文并摄 文图 图文 文、图 图、文 文/摄 文/摄影 采写并摄影 文/片 摄影/文 摄/文 摄影/文字 文字/摄影"),
      role: .textAndPhoto, isCredit: false),
    Ending(words: WordList("摄 摄影 拍摄 图片 /图 /摄 供图摄影 图"), role: .photo, isCredit: true),
    Ending(words: WordList("供图 提供 提供图片 图片提供"), role: .supplied, isCredit: true),
    Ending(words: WordList("绘 画 制图 作图 漫画 插图 绘图 作 刻 书"), role: .drawing, isCredit: true),
    Ending(
      words: WordList("报道 报导 文 供稿 组稿 选编 摘编 口述 讲述 自述 记录 整理 解答 撰文 采写 综合报道 综合 执笔 编写 编译 辑 /文"),
      role: .text, isCredit: false),
  ]

  /// Work named before the names: 文/张三 图/李四.
  static let textWork = WordList("文 文字 撰文 采写 文案 报道 报导 采访 口述 讲述 记录 整理 执笔 诗 词 曲")
  static let photoWork = WordList("图 摄 摄影 图片 摄像 影 供图 图片提供 题图摄影 压题摄影 题照摄影 封面摄影")

  /// 插图：张三, 漫画/张三: what was drawn, before who drew it.
  static let drawnWork = WordList("画 插图 插画 漫画 绘图 制图 题图 版画 木刻 剪纸 速写 篆刻 国画 水彩 油画 书法")

  /// What was drawn, as a word of its own before who drew it: `制图 甘露`.
  static let drawnWorkApart = WordList("制图 绘图 插图 插画 漫画 题图")

  /// Both at once, before the name: 文．图／张三, 文/图 张三.
  static let bothWorks = WordList(
    "图/文 文.图 图.文 文·图 图·文 文图 图文 文/图 文、图 图、文 文/摄 图/字 采访.摄影 采访·摄影 撰文.摄影 撰文·摄影")

  /// How trades and ranks end, and the year of a class: 快递分拣员, 炊事班长, 志愿者, 患者家属, 农学院2008级.
  static let callings: LetterSet = "长员师工生级者属"

  /// 老郑, 小吴, 阿珍: what people call each other.
  static func isNickname(_ letters: ArraySlice<Letter>) -> Bool {
    letters.count == 2 && letters.first.map(familiar.contains) ?? false
      && letters.allSatisfy(Lettering.isHan)
  }

  private static let familiar: LetterSet = "老小阿"

  /// 一纺, 二炼, 三中: the number of a unit and what is done there; no name begins with a numeral.
  static func isNumberedUnit(_ letters: ArraySlice<Letter>) -> Bool {
    (2...3).contains(letters.count) && letters.first.map(unitNumbers.contains) ?? false
      && letters.dropFirst().allSatisfy(unitKinds.contains)
  }

  /// How units and places end as no name of a person could: 三车间, 公司办, 东城区, 机务段.
  static let units = WordList(
    "车间 分厂 工段 部 处 组 局 站 办 室 队 公司 科室 学院 区 县 市 段 所 院 校 馆 厂 场 社 外科 内科 儿科 眼科 骨科 妇科 产科 急诊科 宣传科 保卫科 总务科")

  /// 慰问现场, 文艺演出: what a picture shows, before who took it.
  static func isView(_ letters: ArraySlice<Letter>) -> Bool {
    letters.count > 1 && views.suffixLength(letters) > 0
  }

  private static let views = WordList(
    "现场 场景 场面 合影 留影 一角 一景 瞬间 剪影 掠影 演出 比赛 表演 仪式 培训 晚会 座谈会 签约 合照 画面 外景 全景 夜景")

  private static let unitNumbers = LetterSet(Numerals.toTen)
  private static let unitKinds: LetterSet = "纺织染炼钢铁焦轧矿井采掘建安电机修车造运化分厂中小队公司班组连"

  /// 本报评论员, behind a mark or a dash, in brackets: who signs for the paper without being named.
  static func isDesk(_ letters: [Letter]) -> Bool {
    letters.count <= 12 && desks.contains(letters.filter(Lettering.isHan))
      && !letters.contains { Lettering.isStop($0) || $0 == 0x3A }
  }

  /// `（校长办公室）` below a report: an office that signs it in nobody's name.
  static func isOffice(_ letters: [Letter]) -> Bool {
    guard letters.first == 0x28, letters.last == 0x29, (5...14).contains(letters.count) else {
      return false
    }
    let office = letters.dropFirst().dropLast()
    return office.allSatisfy(Lettering.isHan) && LineWords.signers.suffixLength(office) > 0
  }

  /// Behind who told a story that another wrote down.
  static let tellings = WordList("口述 讲述 自述")

  /// `——访守塔人 骆远山`: below a headline a dash leads to whom the reporter met, and not to who wrote.
  static func saysWhomItMeets(_ letters: [Letter]) -> Bool {
    guard letters.first == 0x2014 else { return false }
    return meetings.prefixLength(letters.drop { $0 == 0x2014 || $0 == 0x20 }) > 0
  }

  private static let meetings = WordList("访 记 忆 追忆 悼 专访 探访 走访 走近 走进 对话 追记 小记 本报专访 致敬")

  /// Who signs without a name: the desk, or who gave a picture, `受访者供图`, `港史办 供图`.
  static func unnamed(_ letters: [Letter]) -> PeopleList? {
    if isDesk(letters) { return .nobody }
    let isBracketed = letters.first == 0x28 && letters.last == 0x29
    let inner = isBracketed ? letters[1..<(letters.count - 1)] : letters[...]
    let isSaid = givers.prefixLength(inner) > 0 && given.suffixLength(inner) > 0
    let work = isSaid ? 2 : supplied.suffixLength(inner)
    let giver = inner.dropLast(work).solid
    guard work > 0, (2...12).contains(giver.count), giver.allSatisfy(Lettering.isHan) else {
      return nil
    }
    return .giver
  }

  private static let supplied = WordList("供图 图片提供 提供图片 照片提供 提供照片")

  /// `三建公司部分工人`, `城东一读者`, `（余姚 一名注塑工）` below a text: who do not give their names.
  /// Below a letter nothing need stand before `一名夜班工`, and `二分厂 女工们` is enough.
  static func isUnnamed(_ letters: [Letter], isInLetter: Bool) -> Bool {
    guard letters.allSatisfy({ $0 == 0x20 || Lettering.isHan($0) || $0 == 0x28 || $0 == 0x29 })
    else { return false }
    let letters = letters.filter { $0 != 0x28 && $0 != 0x29 }
    // `一职工`, `一读者`.
    if letters.first == 0x4E00, crowds.contains(letters.dropFirst()) { return true }
    guard (isInLetter ? 4...16 : 5...16).contains(letters.count) else { return false }
    if countsPeople(letters, least: isInLetter ? 1 : 3) { return true }
    if isInLetter, letters.contains(0x20), letters.last == 0x4EEC { return true }
    let crowd = crowds.suffixLength(letters[...])
    let rest = letters.dropLast(crowd)
    return crowd > 0 && (ones.suffixLength(rest) > 0 || quantities.occurs(in: rest.suffix(6)))
  }

  /// `一名注塑工`, `十七位居民`: how many, and in at most five letters what they are.
  private static func countsPeople(_ letters: [Letter], least: Int) -> Bool {
    guard let count = letters.lastIndex(where: { $0 == 0x540D || $0 == 0x4F4D }), count >= least
    else { return false }
    return FurnitureReading.isNumeral(letters[count - 1])
      && (2...5).contains(letters.count - count - 1)
  }

  private static let crowds = WordList(
    "职工 工人 员工 居民 住户 村民 农民 业主 用户 学生 同学 家长 教师 老师 读者 乘客 旅客 市民 群众 商户 党员 司机 战士 患者")
  private static let quantities = WordList("部分 全体 一群 几名 几位 数名 一名 一位")
  private static let ones = WordList("众 一")

  private static let desks = WordList(
    "本报评论员 本刊评论员 本报特约评论员 本报编辑部 本刊编辑部 本报观察员 本报评论部 本报群工部 本报总编室 本报读者部")

  /// Who signs below a headline for the paper.
  static let editors = WordList("编者 编辑部 本报编者 本刊编者 编辑室 编委会 本刊编委会 本报编委会")

  /// What stands in brackets behind the title of a poem, a story or a drawing.
  static let editions = WordList(
    """
    外一首 外二首 外两首 外三首 外四首 组诗 组章 三首 二首 四首 节选 连载 散文 散文诗 小说 小小说 微型小说 短篇小说 诗 诗歌 朗诵诗 歌词 随笔 杂文 报告文学
    纪实文学 通讯 特写 速写 童话 寓言 相声 快板 快板书 独幕剧 木刻 版画 国画 剪纸
    """)

  /// 国庆特别报道: what a paper calls its series, and nobody's work.
  static let kindsOfReport = WordList(
    "特别报道 系列报道 深度报道 连续报道 追踪报道 跟踪报道 独家报道 专题报道 主题报道 特别策划 特别关注")

  /// `（外一首）` on a row of its own goes with the title above it.
  static func isEdition(_ letters: [Letter]) -> Bool {
    letters.first == 0x28 && letters.last == 0x29
      && editions.contains(letters.dropFirst().dropLast())
  }

  /// `（打一字）`: what is to be found, behind a riddle.
  static let riddles = WordList("打一 打二 打两 猜一 射一")

  /// How many poems follow the one that a title names: 1 for （外一首）.
  static func morePoems(behind title: [Letter]) -> Int {
    guard title.last == 0x29, let open = title.suffix(6).firstIndex(of: 0x28) else { return 0 }
    let edition = title[(open + 1)..<(title.count - 1)]
    guard edition.count == 3, edition.first == 0x5916, edition.last == 0x9996 else { return 0 }
    return count(edition[open + 2])
  }

  /// How many poems stand below a title that counts them: 2 for 诗二首; 0 where it counts none.
  static func poemsOfSet(named title: [Letter]) -> Int {
    guard (2...8).contains(title.count), title.last == 0x9996, title[title.count - 2] != 0x5916
    else { return 0 }
    return count(title[title.count - 2])
  }

  /// 诗两首 are two as 诗二首 are.
  private static func count(_ letter: Letter) -> Int {
    letter == 0x4E24 ? 2 : (counts.firstIndex(of: letter) ?? -1) + 1
  }

  private static let counts = "一二三四五六".asLetters

  /// How a line begins and goes on that says whose picture it is.
  static let givers = WordList("图片由 以上图片由 以上照片由 上图由 照片由 图由 本版图片由 本组图片由 本版照片由")
  static let given = WordList("提供")

  /// What kind of picture it is, as it stands before the photographer.
  static let pictureKinds = WordList("资料照片 资料图片 资料图 图片 资料 档案照片 档案图 供图 木刻 版画 国画 漫画 剪纸 油画")

  /// How a letter closes behind its writer's name.
  static let bows = WordList(bowsOfNotices, bowsOfAll, "拜上 敬笔 手书 敬贺 恭贺 谨贺 同贺 拜贺")
  /// Those of whoever gives notice, too, which nobody else writes below a text.
  static let bowsOfNotices: StaticString = "谨启 敬启 同启 谨订 谨白 敬白 谨识 叩启 拜启"
  /// Those that end notices and letters, and may end another text.
  static let bowsOfAll: StaticString = "鞠躬 谨上 敬上"

  /// Places that reports are sent from.
  static let places = WordList(
    """
    台北 新北 台中 台南 高雄 桃园 新竹 基隆 嘉义 屏东 花莲 台东 宜兰 彰化 南投 云林 苗栗 北京 上海 天津 重庆 广州 深圳 香港 澳门 南京 杭州 武汉 成都 西安 长沙 郑州 济南 青岛 合肥
    福州 厦门 南昌 沈阳 大连 长春 哈尔滨 石家庄 太原 昆明 贵阳 南宁 海口 兰州 西宁 银川 乌鲁木齐 拉萨 呼和浩特 宁波 苏州 无锡 华盛顿 东京 伦敦 巴黎 纽约 专电 综合 连线 连线报道
    """)
  /// What stands right behind a name, in Hong Kong and in schools: 伍咏贤校长.
  static let titles = WordList(
    "校长 主任 老师 医生 大夫 传道 执事 长老 教授 主席 书记 局长 院长 社长 会长 博士 议员 牧师 神父 修女 大律师 律师 医师 法官 检察官 工程师 护理师 护理长 护士长 药师 营养师 心理师 社工师"
  )
  /// How an office, a unit or a company ends.
  static let offices = WordList(
    """
    主席 副主席 书记 副书记 部长 副部长 局长 副局长 主任 副主任 会长 副会长 理事长 秘书长 院长 副院长 校长 副校长 处长 副处长
    科长 副科长 经理 总经理 董事长 教授 副教授 研究员 副研究员 讲师 委员 常委 代表 市长 副市长 县长 副县长 区长 镇长 乡长
    顾问 街坊 业主 乘客 党组成员 队长 组长 站长 所长 厂长 社长 总编辑 主编 工程师 农艺师 医师 医生 律师 博士 院士 教师 职工 工会 总工会 联合会 委员会 公司
    辅导员 班主任 教练 园长 列车长 船长 船员 机长 护士长 馆长 馆员 站务员 引航员 大副 轮机长 工人 司机 村民 居民 市民 读者 网友 学生 护士 骑手 店主 家长 战士 民警 老师 班长 农民 保安 环卫工 员工 党员 退休
    车间 路 线 班 科 系 庭 室 组 队 社区 街道 记者站 编辑部 分局 派出所 法院 检察院 分公司 子公司 项目部 工段 工区 供电所 电厂 煤矿 矿 站 所 处 村 镇 乡 连 团 营
    后勤 行政 人事 财务 供销 基建 安监 质检 生技 动力 机动 党办 厂办 院办 校办 团委 武装部 保卫 退管 离退 物业 物流 运输
    骨科 内科 外科 儿科 眼科 妇科 产科 皮肤科 口腔科 急诊科 检验科 药剂科
    机修 机电 热电 供电 供水 轧钢 炼钢 炼铁 焦化 烧结 细纱 织布 印染 掘进 采煤 综采 通风 选煤 车辆 机务 车务 工务 电务
    集团 学院 大学 医院 中学 小学 附小 附中 一中 二中 三中 国中 国小 学校 研究院 研究所 党委 支部 机关 中心 县委 市委 区委 省委 政府 分会 支行 银行 厂 局 部 协会
    """)
}
