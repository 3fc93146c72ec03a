import Manuscript

/// Whether a run of letters is a person's name.
enum NameJudgement {
  /// A name by itself: two to four Han letters that begin with a surname and are no common word,
  /// or a transcribed name with a middle dot.
  static func isName(_ letters: ArraySlice<Letter>) -> Bool {
    guard letters.allSatisfy(isNameLetter) else { return false }
    if letters.contains(where: isDot) { return isDotted(letters) && !isPairOfWords(letters) }
    guard let first = letters.first, (2...4).contains(letters.count) else { return false }
    if commonWords.contains(letters) || !isOpenEnd(letters) { return false }
    if PeopleWords.offices.contains(letters) || isUnit(letters) { return false }
    if endsInNoun(letters) || letters.count == 3 && isTrade(letters) { return false }
    if letters.count == 4 {
      return Surnames.isCompound(first, letters[letters.startIndex + 1])
        || (Surnames.isCommon(first) && Surnames.isCommon(letters[letters.startIndex + 1])
          && !placeEndings.occurs(in: letters.suffix(1)))
    }
    let isCompound =
      letters.count == 3 && Surnames.isCompound(first, letters[letters.startIndex + 1])
    return isCompound || Surnames.isSurname(first)
  }

  /// A name that begins with one of the hundred usual surnames.
  static func isCommonName(_ letters: ArraySlice<Letter>) -> Bool {
    isName(letters) && letters.first.map(Surnames.isCommon) ?? false
  }

  /// A name where the line itself says that names follow (记者, 摄, brackets at the end).
  static func isNamedOne(_ letters: ArraySlice<Letter>) -> Bool {
    if isName(letters)
      || (letters.contains(where: isDot) && letters.allSatisfy(isNameLetter) && isDotted(letters))
    {
      return true
    }
    if letters.count > 4 { return isTranscribed(letters) }
    guard letters.count >= 2, letters.allSatisfy(Lettering.isHan) else { return false }
    if letters.count > 2, units.contains(letters[letters.endIndex - 1]) { return false }
    // （馆讯）, （院讯）: a unit's news.
    if letters.count == 2, letters[letters.endIndex - 1] == 0x8BAF { return false }
    if letters.count > 3, PeopleWords.offices.suffixLength(letters) > 1 { return false }
    return isOpenEnd(letters) && !closingWords.contains(letters)
      && !verbs.contains(letters[letters.startIndex])
  }

  /// 次仁旺堆: four letters and more in which names of other peoples are written.
  static func isTranscribed(_ letters: ArraySlice<Letter>) -> Bool {
    (4...9).contains(letters.count) && letters.allSatisfy(transcribing.contains)
  }

  /// No name begins with them: `最后一页 是秋草`.
  private static let verbs: LetterSet = "是的了着也就又很"

  /// 药剂科, 信息窗: a word that begins like a surname, and behind it what a part of a hospital ends in, or
  /// the place where a paper shows it.
  private static func isUnit(_ letters: ArraySlice<Letter>) -> Bool {
    guard letters.count == 3, let first = letters.first, let last = letters.last else {
      return false
    }
    return (units.contains(last) || rooms.contains(last))
      && BoundLetters.evidence(first, letters[letters.startIndex + 1]) > 2
  }

  /// The letters in which Mongolian, Uyghur, Kazakh and Tibetan names are written.
  private static let transcribing: LetterSet =
    "阿巴布达尔尼古丽买提艾合木江依格其乌云斯日勒图那仁娜苏哈萨克吐热孜别拉姆卓玛次扎西多吉旦增德央宗洛桑平措呼和浩特高娃敖其木萨仁图雅托娅牧根吉胡麦海米尔努再古力帕夏迪力夏克亚森肉白旺堆顿珠罗布贡加金丹杰曲强"

  /// Others in which names of the West are written.
  private static let ofTheWest: LetterSet =
    "约翰史密汤威廉詹姆乔治保罗伯特大卫迈安凯琳莱瑞弗兰埃维查理汉诺沃奥比迪多法费菲福盖戈赫亨霍基杰科肯朗劳雷利林隆卢伦曼梅蒙莫默南内佩皮珀普奇切塞沙舍施什泰坦托瓦万文谢休耶伊尤赞芝贝彭华彻"

  /// Parts of a hospital, a works, a school: with them ends no rare name.
  private static let units: LetterSet = "科室组班系连团庭股课"

  /// 信息窗, 文化角: how the names of columns end, and names of persons too.
  private static let rooms: LetterSet = "窗角台栏廊坊站"

  /// Beside a sure name: a surname and one or two letters.
  static func isCompanion(_ letters: ArraySlice<Letter>) -> Bool {
    guard let first = letters.first, (2...3).contains(letters.count) else { return false }
    return letters.allSatisfy(Lettering.isHan) && Surnames.isSurname(first)
      && !closingWords.contains(letters) && !isUnit(letters)
  }

  /// Splits names that were run together; nil where there is not exactly one good way.
  static func split(_ letters: ArraySlice<Letter>) -> [Range<Int>]? {
    guard (4...16).contains(letters.count), let first = letters.first,
      Surnames.isSurname(first) || Surnames.isCompound(first, letters[letters.startIndex + 1]),
      letters.allSatisfy(Lettering.isHan)
    else { return nil }
    var ways: [[[Range<Int>]]] = Array(repeating: [], count: letters.count + 1)
    ways[letters.count] = [[]]
    for start in (0..<letters.count).reversed() {
      for length in [3, 2] where start + length <= letters.count {
        let range = (letters.startIndex + start)..<(letters.startIndex + start + length)
        guard isName(letters[range]) else { continue }
        for rest in ways[start + length].prefix(4) { ways[start].append([range] + rest) }
      }
    }
    return ways[0].min { $0.count < $1.count }
  }

  /// 老照片, 小常识: one letter and a noun are no name.
  static func endsInNoun(_ letters: ArraySlice<Letter>) -> Bool {
    letters.count == 3 && commonNouns.contains(letters.dropFirst())
  }

  /// 道口工, 井架工: what somebody works as.
  private static func isTrade(_ letters: ArraySlice<Letter>) -> Bool { letters.last == 0x5DE5 }

  private static func isNameLetter(_ letter: Letter) -> Bool {
    Lettering.isHan(letter) || isDot(letter)
  }

  /// The dot in transcribed names, which many a keyboard sets on the line: 拉告．阿布斯.
  private static func isDot(_ letter: Letter) -> Bool { letter == 0xB7 || letter == 0x2E }

  private static func isDotted(_ letters: ArraySlice<Letter>) -> Bool {
    guard tunes.prefixLength(letters) == 0, LineWords.pageNames.suffixLength(letters) == 0 else {
      return false
    }
    let parts = letters.split(omittingEmptySubsequences: false, whereSeparator: isDot)
    return parts.count <= 3 && parts.allSatisfy { (1...6).contains($0.count) }
      && letters.count <= 14 && !parts.contains { closingWords.contains($0) && $0.count > 1 }
  }

  /// `深读·匠心`: the name of a part of the paper, in letters that no name is transcribed with.
  private static func isPairOfWords(_ letters: ArraySlice<Letter>) -> Bool {
    let parts = letters.split(whereSeparator: isDot)
    guard parts.count == 2, parts.allSatisfy({ (2...3).contains($0.count) }),
      !letters.contains(where: transcribing.contains)
    else { return false }
    return letters.count == 5 || !letters.contains(where: ofTheWest.contains)
  }

  /// `七律·重阳登高`.
  static func isTuneOfPoem(_ letters: [Letter]) -> Bool { tunes.prefixLength(letters[...]) > 0 }

  /// `如梦令·课间`: the tune of a poem, and its title.
  private static let tunes = WordList(
    "如梦令 浣溪沙 沁园春 满江红 水调歌头 西江月 卜算子 蝶恋花 清平乐 菩萨蛮 鹧鸪天 念奴娇 七律 七绝 五律 五绝 忆江南 采桑子 临江仙 江城子 渔家傲 虞美人 破阵子 定风波")

  private static func isOpenEnd(_ letters: ArraySlice<Letter>) -> Bool {
    placeEndings.suffixLength(letters) == 0
  }

  private static let placeEndings = WordList(
    "厅 委 办 馆 公司 中心 大队 支队 集团 协会 街 巷 县 市 区 省 镇 乡 村 局 厂 会 部 院 校 处 站 所 社 报 刊 们 的 了 是 在 不 与 及 女士 先生 小姐 大爷 大妈"
  )

  /// What stands in brackets at the end of a text without being a name.
  private static let closingWords = WordList(
    "农艺师 贺词 祝词 献词 致辞 寄语 贺信 贺电 更正 遗失 启事 声明 公告 通知 讣告 征文 编后 编者 读者 作者 向下 向上 待续 未完 未完待续 完 节选 摘要 有删节 有删改 资料 资料图 左图 右图 上图 下图 图 续完 上 中 下 略 注 全文 综合 本报综合 编译 附图 如图 见图 见右图 见左图 调查 观察 手记 来信 见闻 走访 札记 体验 视线 视点 帮办 探访 追踪 感言 感悟 随笔 日记 地方 会务 社务 校务 院务 厂务 队务 专题 深度 现场 校园 社区 文教 两岸 各地"
  )

  /// Nouns that no parents give as a name.
  private static let commonNouns = WordList(
    """
    项目 工程 工作 建设 发展 验收 管理 服务 质量 企业 经济 生活 文化 教育 科技 社会 活动 会议 精神 行动 计划 中心 职工 工会 工人 农民 学生 群众
    干部 党员 老师 青年 妇女 儿童 老人 司机 骑手 主席 书记 部长 局长 主任 教授 医生 律师 先生 女士 同志 记者 作者 编辑 关系 问题 情况 成果 照片 故事 常识 百科 知识 字号
    """)

  /// Short words of headlines and labels that begin like a surname.
  private static let commonWords = WordList(
    """
    高新 高新区 高质量 高校 高度 高温 金融 方法 方面 方案 于是 时代 时间 时评 时政 时事 安全 平安 阳光 江苏 江西 江南 黄山
    温暖 温州 常州 常熟 苏州 徐州 郑州 杭州 成都 成果 成效 华东 华北 文化 文明 文艺 文摘 文苑 文件 任务 项目 管理 应用
    国际 国内 国家 公司 公仆 利民 利益 安康 时尚 和谐 和平 明天 荣誉 强国 强农 全国 全市 全省 来信 来稿 来论 古镇
    农村 农民 农业 农家乐 路上 原因 信息 展望 简讯 简介 简报 要闻 海外 海关 关注 关爱 关于 向党 石油 支部 支持 党建 党委
    党员 都市 南京 南通 南方 云南 相关 季节 盛会 盛夏 游客 游记 明星 连云港 连载 连线 计划 元旦 平台 平凡 车间 容颜
    牛年 马年 龙年 羊年 广角 广告 边城 房产 权益 车主 车市 花絮 花卉 花园 乐园 乐活 安居 安心 康乐 武装 武术 武汉
    江山 江海 江阴 常识 常委会 池塘 门诊 成长 司机 宣传 宣言 强调 普法 富民 智慧 幸福 印象 印刷 战士 战线 修养 修理
    劳动 劳动者 劳模 巫山 居民 居家 利剑 干部 干警 束缚 信访 信箱 展示 展览 来自 平常 平均 相约 相册 相声 国旗 国庆 经济 英语
    贺词 贺信 贺电 贺年 贺卡 易读 路况 柳州 林业 林场 林海 水利 毛衣 沙龙 沙漠 曲艺 白云 白酒 白领 米兰 麦田 古诗 古城 石家庄 童年 童心 童话
    """)
}
