/// Words that are frequent in headlines of Chinese papers. Chinese marks no word ends, so a row of
/// a headline would otherwise end in the middle of one (T22). A headline with words that are not
/// listed is broken by length alone.
enum HeadlineWords {
  /// What most headlines turn on: a row reads well when it begins with one of them.
  private static let verbs = pack(
    """
    助推 助力 推动 推进 推出 推广 开展 举办 举行 召开 启动 走访 慰问 调研 研讨 深化 探索 打造 建设 培育 服务 保障
    维护 提升 提高 加强 强化 落实 组织 成立 设立 发布 荣获 赋能 激发 聚焦 聚力 解决 巧解 破解 签订 印发 出台 部署
    搭建 构建 完善 创建 选树 评选 表彰 关爱 关心 送去 首次 护航 引领 当好 确保 保护 纪念 庆祝 欢迎 致敬
    提供 支撑 坚持 开课 开讲 开幕 闭幕 亮相 揭牌 挂牌 签约 发放 送上 传递 宣讲 凝聚 汇聚 筑牢 夯实 绘就 谱写
    擦亮 点燃 展示 展现 交流 实现 参加 参与 争当 争做 学习 弘扬 传承 撑起 守护 改善 优化 规范 创新 拓展
    """)

  private static let others = pack(
    """
    总工会 工会 职工 工人 女职工 企业 行业 产业 产改 经济 质量 高质量 发展 社会 工作 活动 会议 培训 竞赛 劳模 工匠
    精神 人才 就业 新就业 创业 群体 司机 货车 骑手 妈妈 子女 形态 权益 安全 生产 生产力 健康 文化 教育 法律 援助
    集体 协商 改革 创新 技术 技能 干部 代表 大会 主席 书记 委员 政府 全国 全省 全市 建会 入会 新质 疗休养 推介会
    招聘会 座谈会 研讨会 联欢会 审计 经费 资产 基层 联合 资源 品质 生活 课堂 学院 学习 阵地 品牌 特色 举措 成效 成果
    经验 典型 先进 模范 青年 农民工 志愿者 志愿 公益 医疗 互助 帮扶 救助 困难 温暖 清凉 防暑 新春 春节 五一 劳动
    劳动者 劳动节 国家 中国 现代化 新时代 新思想 党委 党建 支部 党员 群众 城市 乡村 振兴 社区 街道 园区 开发区 市委
    市政府 区委 县委 省委 中央 国务院 人民 公司 集团 医院 学校 大学 中心 基地 工程 项目 机制 体系 平台 制度 政策
    太湖 长三角 地区 优秀 队伍 领导 用心 用情 乡镇 县区 行动 计划 方案 会员 关系 关爱 工友 工厂 车间 班组 师傅 岗位
    服务站 驿站 幸福 美好 生命 心理 疾病 体检 保险 社保 工资 薪酬 收入 待遇 合同 纠纷 调解 仲裁 诉讼 法院 检察
    检察院 公安 交通 物流 快递 外卖 送餐员 网约 网约车 电商 数字 数字化 智能 智慧 网络 互联网 信息 宣传 新闻 媒体
    记者 作品 征文 书法 摄影 美术 歌曲 文艺 演出 体育 运动 运动会 比赛 赛场 战场 冠军 决赛 团队 集体 个人 单位
    部门 机关 事业 事业单位 民营 国有 国企 央企 外资 港口 海洋 农业 农村 工业 制造 建筑 建设者 能源 电力 供电 环保
    环境 生态 绿色 低碳 科技 研究 专家 教授 教师 学生 孩子 儿童 暑期 托管 托管班 爱心 母婴 家庭 家风 父母 父亲
    母亲 娘家 娘家人 朋友 伙伴 老人 退休 退役 军人 烈士 英雄 榜样 力量 动力 活力 合力 温度 力度 速度 高度 深度
    主题 主力 主力军 先锋 模式 方式 方法 路径 渠道 载体 品种 标准 要求 目标 任务 责任 意识 能力 水平 素质 素养
    综合 全面 全员 全体 全力 全市 常态 长效 长效机制 有效 有力 有序 深入 扎实 持续 积极 主动 共同 共建 共享 共赢
    时代 未来 历史 传统 文明 和谐 稳定 平安 法治 民主 管理 监督 考核 评估 审查 检查 督查 督导 指导 引导 辅导
    问题 困境 难题 难点 堵点 痛点 需求 诉求 意见 建议 提案 议案 报告 通知 通报 公告 决定 决议 规划 纲要 条例
    市民 部署 处理 性能 化工 会员 会长 会场 态度 货车司机 用心用情 产业工人 劳模工匠 就业形态 新就业形 工匠学院
    江苏 浙江 上海 北京 安徽 山东 盐城 湖州 绍兴 杭州 南京 苏州 无锡 常州 宁波 温州 嘉兴 金华 台州 丽水 衢州 舟山
    """)

  /// What is known about the place before a scalar.
  enum Seam {
    case unknown
    /// Before a verb or a quotation.
    case beforeVerb
    case insideWord
  }

  /// For each scalar, how well a row would begin with it.
  static func seams(_ scalars: [Unicode.Scalar]) -> [Seam] {
    var seams = [Seam](repeating: .unknown, count: scalars.count)
    var isKnown = [Bool](repeating: false, count: scalars.count)
    var start = 0
    while start < scalars.count {
      guard let (length, isVerb) = longestWord(scalars, start) else {
        start += 1
        continue
      }
      if isVerb { seams[start] = .beforeVerb }
      for at in start..<(start + length) {
        isKnown[at] = true
        if at > start { seams[at] = .insideWord }
      }
      start += length
    }
    for index in scalars.indices.dropFirst() where seams[index] != .insideWord {
      if seams[index] == .unknown, CharacterClass(scalars[index]) == .opening {
        seams[index] = .beforeVerb
      }
      let isTail = !isKnown[index] && tails.contains(scalars[index])
      if isTail || openEnds.contains(scalars[index - 1]) || isInName(index, scalars, isKnown) {
        seams[index] = .insideWord
      }
    }
    return seams
  }

  /// Whether a scalar is the second one of a place, as most have two before what kind they are: 羊寨镇.
  private static func isInName(
    _ index: Int, _ scalars: [Unicode.Scalar], _ isKnown: [Bool]
  ) -> Bool {
    let name = (index - 1)...(index + 1)
    guard index + 1 < scalars.count, kinds.contains(scalars[index + 1]) else { return false }
    return name.allSatisfy { !isKnown[$0] && CharacterClass(scalars[$0]) == .ideograph }
      && !tails.contains(scalars[index - 1]) && !openEnds.contains(scalars[index - 1])
  }

  /// What a place is, behind its name.
  private static let kinds = Set<Unicode.Scalar>("省市县区镇乡村州".unicodeScalars)

  /// What belongs to the word before it: endings of names, particles.
  private static let tails = Set<Unicode.Scalar>("的了着过们地得者性化省市县区镇乡村州局处部会态".unicodeScalars)

  /// What belongs to the word behind it.
  private static let openEnds = Set<Unicode.Scalar>("第不未被让使为向从在把与和及或以赴对将给于按".unicodeScalars)

  private static func longestWord(
    _ scalars: [Unicode.Scalar], _ start: Int
  ) -> (length: Int, isVerb: Bool)? {
    for length in stride(from: min(4, scalars.count - start), through: 2, by: -1) {
      let word = key(scalars[start..<(start + length)])
      if verbs.contains(word) { return (length, true) }
      if others.contains(word) { return (length, false) }
    }
    return nil
  }

  private static func pack(_ words: String) -> Set<UInt64> {
    let separators: Set<Unicode.Scalar> = [" ", "\n"]
    return Set(words.unicodeScalars.split { separators.contains($0) }.map { key($0) })
  }

  /// Up to four scalars of the basic plane as one number; those of other planes are in no word.
  private static func key(_ word: some Sequence<Unicode.Scalar>) -> UInt64 {
    word.reduce(0) { $0 << 16 | UInt64($1.value < 0x10000 ? $1.value : 0xFFFF) }
  }
}
