/// Characters that a reader, or a program that reads pages, takes for one another, and such as sound
/// alike in names that somebody writes as he heard them.
///
/// Put together from the misreadings of this project's sample pages and the pairs that Chinese
/// proofreaders' handbooks warn of; those that sound alike from the characters usual in given names.
enum Confusables {
  static func areAlike(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    share(first, second, looks)
  }

  /// Whether a name may have been written with one for the other.
  static func soundAlike(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    share(first, second, sounds)
  }

  private static func share(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ groups: [Unicode.Scalar: [Int]]
  ) -> Bool {
    groups[first]?.contains { groups[second]?.contains($0) ?? false } ?? false
  }

  private static let looks = groups(of: table)
  private static let sounds = groups(of: soundTable)

  private static func groups(of table: String) -> [Unicode.Scalar: [Int]] {
    var groups: [Unicode.Scalar: [Int]] = [:]
    for (number, group) in table.split(separator: " ").enumerated() {
      for scalar in group.unicodeScalars { groups[scalar, default: []].append(number) }
    }
    return groups
  }

  private static let soundTable = """
    元远源原园员圆缘媛苑袁 伟维纬炜卫玮 军君钧俊骏峻 华花桦 建健剑坚 国果 明铭名鸣茗 志智致治芝知 文雯闻 \
    丽莉利立力励黎李 红宏洪鸿虹弘 辉晖慧惠会卉 林琳霖 玲灵凌菱龄 颖影英莹盈瑛迎 杰洁捷 峰锋丰枫凤 平萍苹 \
    新欣心鑫馨昕 晓小筱 春纯 燕艳雁彦岩 永勇咏泳 庆青清晴卿 云芸耘运韵 静靖敬景竞 敏民闽 波博 飞菲霏 \
    宇雨玉羽禹煜钰瑜 佳嘉家加 怡宜仪毅义艺亦奕益 晨辰宸陈 成诚程城承 浩昊皓豪 轩萱宣 思司斯 祥翔湘 \
    梅美枚 兰岚蓝 珍真贞振震镇 秀修 芳方 雪学 忠中钟 德得 世仕士诗 宝保 金锦今进晋 连莲廉 全泉权 贵桂 \
    昌长 旭绪 婷庭亭廷 楠南男 娜那 倩茜 蕾磊雷 璐露路 亮良梁 彬斌滨冰兵 超朝 鹏朋 阳洋扬杨 龙隆 继纪 \
    瑞睿锐 泽则 晶京 凯楷 张章 王汪 于余俞 徐许 谢解 石时 江姜 邱秋 付傅 肖萧 阎闫 曹草 沈申
    """

  private static let table = """
    人入八 己已巳 未末 日曰目 士土工 干千于 大太犬 天夭无元 王玉主 木本术 刀力刁 乒乓兵 戊戌戍 侯候 拨拔 \
    折拆析 徒徙 爪瓜 鸟乌 兔免 晴睛 亨享 茶荼 治冶 准淮 辩辨辫 撤撒 载栽裁 班斑 竞竟 园圆 粱梁 幕募慕墓暮 \
    史吏 今令 代伐 由田甲申电 午牛 体休 历厉 扬杨场 阳阴 迁迂 仓仑 凡几九 儿几 厂广 户尸 弋戈 贷货 炙灸 \
    肓盲 毫亳 祟崇 祗祇 衰哀衷 沏彻 刺剌 嬴赢 钧钓 陪培 泪汨 洒酒 酉西 芒茫 孟盂 卯卵 帅师 处外 冉再 皿血 \
    司可 句旬 旦且 见贝 问间闻 问同 巨臣 丸九 丈文 子于 之乏 乎平 仁仨 元无 内肉 分公 勿匆 化比 区凶 匹四 \
    升开 友发 口囗 右石古 台合 吉古 向问 名各 吴昊 吹欢 呜鸣 和知 品晶 哨稍 啄琢 喝渴 坏环怀 坐座 埋理 城诚 \
    墙樯 壁璧 复夏 夫失 奋夺 妹姝 妻凄 学字 宇字 官宫 宣宜 密蜜 少小 尤龙 尺尽 岂凯 崔催 川州 巾币 帖贴 \
    延廷 建健 弦弘 弟第 往住 待侍 循遁 徽微 心必 忘志 怒恕 思恩 悔海 情清请 愉偷 慢漫 戴载 扰抗 把抱 投没 \
    拎柃 抬拾 持待 指措 捐损 授受 掌拿 提堤 揭竭 搏博 摄慑 操澡 攻功 政改 效郊 教数 斤斥 新薪 施拖 明朋 \
    春舂 昌冒 晓哓 景影 暑署 曲由 更便 替潜 有冇 服报 杜社 村材 杯坏 松公 构沟 林材 枝技 柏拍 某基 柳抑 \
    标际 栋拣 栓拴 校效 根银 桥侨 梅海 检捡 森淼 榜傍 欠久 步涉 母毋 每母 汉汊 汗汙 江汪 汤场 沐休 沟构 \
    没设 泊伯 注往 活话 流疏 浅线 浴沿 消清 深探 渔鱼 温湿 滩摊 漠模 潮湖 灭火 灯打 炉护 点热 烈列 照熙 \
    熟热 爱受 牧枚 物勿 狠狼 猎腊 率牵 玖玫 班珏 球救 理埋 甫浦 画面 留溜 疑凝 疗辽 白自百 的钓 目自 直真 \
    相桕 省看 眼跟 知如 码妈 研妍 礼札 祝视 票栗 科料 程积 立产 站贴 竹什 笔竿 等寺 简筒 管菅 篮蓝 米来 \
    粗组 精清 素索 紧索 红江 约纳 级纪 纯钝 终络 给拾 绿录 编偏 缘绿 罚罪 罢罴 群郡 考老 耐耍 聘骋 职织 \
    肖骨 育有 脂指 船般 艺芝 节芦 苍苓 茎荃 草早 营菅 落洛 蓝篮 蜡错 行衍 衫杉 衬村 补朴 表丧 袁衰 被披 \
    裏里 角用 讥机 议仪 记纪 讲进 许订 论伦 访防 证征 评坪 识织 诉拆 词同 译泽 试式 诗持 询殉 该刻 详样 \
    误娱 说悦 请清 读续 课棵 调凋 谈淡 谢射 贝见 负员 货贷 质盾 购构 赏尝 赛寨 赵超 起赴 趁趋 足是 路跆 \
    跨垮 身射 车东 轮轻 辆俩 输轮 达这 过边 迎仰 近进 返迫 还坏 这过 进近 远运 连达 述迷 送迭 适造 选洗 \
    通诵 速束 造适 逢峰 道首 遗遣 那哪 邮由 部陪 郎朗 配酌 里重 野墅 量重 针计 钉订 铁跌 银根 销消 锋峰 \
    锻煅 长张 门们 闭闲 闰润 阁阀 队认 防访 阶价 阿何 附付 陆际 降隆 限根 院完 除徐 陵棱 险检 隔融 集焦 \
    难准 雪雷 零霄 需儒 青责 静净 非韭 面而 革草 顶项 须顺 预领 颗棵 风凤 飞气 食良 饭饮 饱抱 馆管 首百 \
    马乌 驶驰 驻注 骑骄 骗编 高亭 鱼鲁 鲜鳞 黄贡 黑墨 0o〇 1li 2z 5s 8b 9g
    """
}
