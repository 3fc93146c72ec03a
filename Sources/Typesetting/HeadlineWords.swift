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
    """)

  /// What is known about the place before a scalar.
  enum Seam {
    case unknown, beforeVerb, insideWord
  }

  /// For each scalar, how well a row would begin with it.
  static func seams(_ scalars: [Unicode.Scalar]) -> [Seam] {
    var seams = [Seam](repeating: .unknown, count: scalars.count)
    var start = 0
    while start < scalars.count {
      guard let (length, isVerb) = longestWord(scalars, start) else {
        start += 1
        continue
      }
      if isVerb { seams[start] = .beforeVerb }
      for inside in (start + 1)..<(start + length) { seams[inside] = .insideWord }
      start += length
    }
    return seams
  }

  private static func longestWord(
    _ scalars: [Unicode.Scalar], _ start: Int
  ) -> (length: Int, isVerb: Bool)? {
    for length in stride(from: min(3, scalars.count - start), through: 2, by: -1) {
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

  /// Up to three scalars as one number.
  private static func key(_ word: some Sequence<Unicode.Scalar>) -> UInt64 {
    word.reduce(0) { $0 << 21 | UInt64($1.value) }
  }
}
