/// The words by which a line shows what it is for.
enum LineWords {
  /// How a remark of the desk begins.
  static let notes = WordList(
    """
    编者按 编者的话 编者语 编后 编后语 编者后记 编者附言 编者附记 前情: 前情提要 编辑点评 编辑回复 编者回复 编辑回覆 编者回覆 编辑答复 编者答复 编辑答覆 编者答覆 小编说 小编点评 小编有话说 点评: 短评: 主持人语 主持人: 按语 编余 开栏语 开栏的话 结束语: 【编者按】 编按: 编者注
    """)
  /// What a reporter adds to a report.
  static let reportersNotes = WordList("记者手记 采访手记 采访札记 采访后记 记者感言 记者点评 编辑手记")
  /// Those that stand below a text.
  static let afterwords = WordList(
    "编后 编辑回复 编者回复 编辑回覆 编者回覆 编辑答复 编者答复 编辑答覆 编者答覆 编余 编者附言 编者附记 编者后记 编辑点评 小编点评")
  /// The same in English.
  static let latinNotes = WordList(
    lines: """
      Editor's note
      Editor's Note
      EDITOR'S NOTE
      Editors' note
      Editor\u{2019}s note
      Editor\u{2019}s Note
      EDITOR\u{2019}S NOTE
      Ed. note
      (Editor's note
      (Editor's Note
      (Ed. note
      Editor's reply
      Editor\u{2019}s reply
      The Editor replies
      The editor replies
      Editor replies:
      """)
  /// How a letter to the paper begins.
  static let salutations = WordList(
    lines: """
      编辑同志:
      编辑同志,
      编辑老师:
      尊敬的编辑
      编辑部:
      编辑先生
      编辑女士
      编者先生
      亲爱的
      主编先生
      总编辑先生
      Sir -
      Sir,
      Sir:
      Sir.\u{2014}
      Sir\u{2014}
      Sir \u{2014}
      Sir \u{2013}
      SIR,
      SIR\u{2014}
      Sirs,
      Sirs:
      Madam,
      Madam:
      Madam -
      Gentlemen:
      Mr. Editor
      Mr Editor
      To the Editor
      To the editor
      TO THE EDITOR
      Dear\u{20}
      """)
  /// What notices are called.
  static let kindsOfNotice: StaticString = "公告 启事 声明 讣告 鸣谢 谢启 通告 通知 公示 征稿 更正 致歉 招聘 招租 招领 寻人"
  /// Heads that notices and standing columns carry.
  static let notices = WordList(
    kindsOfNotice,
    """
    感谢信 表扬信 慰问信 倡议书 小启 敬启 表扬 决议 征诗 预告 求租 求购 寻物 寻亲 寻友 寻猫 寻狗 寻犬 须知 简章 遗失声明 招聘启事 征稿启事 更正声明 更正启事 CORRECTION CORRECTIONS Correction Corrections
    OBITUARY OBITUARIES Obituary Obituaries NOTICE NOTICES Notice Notices ANNOUNCEMENTS Announcements CLASSIFIEDS Classifieds
    """)
  /// Names of sections that hold notices.
  static let noticeSections = WordList(
    "广告 分类广告 小广告 告白 布告 布告栏 布告牌 公告 公告栏 公告牌 告示 告示栏 启事 启事栏 便民信息")
  /// What stands before the colon in lines of a notice.
  static let noticeFields = WordList(
    "联系人: 联系电话: 报名电话: 报名方式: 报名地址: 日期: 时间: 地点: 咨询电话: 咨询热线: 预约电话: 预约热线: 挂号电话: 集合: 议程: 讲者: 主讲: 对象: 费用: 收费: 名额: 查询: 备注: 报名时间: 报名地点: 咨询: 此致 敬礼 (作者单位 (作者系 (作者为 (作者: (作者是 (答案 (谜底 上期答案 上期谜底 上周答案 上周谜底 本期答案 本期谜底 特此公告 特此声明 特此通知 特此通告"
  )
  /// What is added in brackets below a text.
  static let remarks = WordList("答案: 谜底: 注: 附: 备注: 说明: 提示: 参考答案:")
  /// How those end who sign a notice.
  static let signers = WordList(
    """
    公司 合作社 小组 委员会 支部 班委会 年级组 教研组 教务处 科 室 部 庭 联合会 馆 办公室 队 系 车间 局 院 中心 政府 工会 协会 学校 集团 总站 医院 村委会 处 站 所 厂 文联 作协 编辑部 团委 党委 总会 商会 学会 分会 组委会 筹委会 基金会 物业
    """)

  /// How a caption begins.
  static let captions = WordList(
    """
    图为 图: 图/ 上图 下图 左图 右图 图①图② 图一 图二 图1 图2 图3 图4 ①图 图① 图② 图③ 图④ 图⑤ 题图 题照 压题照片 压题图 压图 资料照片 资料图 本报资料 照片: 照片说明 照片为 照片中 照片上 右一 左一 ▲ ▼ ◀ ▶ △图 ↑ ↓ 图片说明 说明: 摄于 组图 Top: Above: Below: Left: Right: Pictured
    """)
  /// Labels under a picture: the scene alone.
  static let scenes = WordList(
    "现场 合影 留念 座谈交流 座谈会 剪影 掠影 一角 外景 全景 近景 特写 资料图 资料照片 示意图 效果图 签约仪式 揭牌仪式 颁奖 瞬间 场景 调研中 慰问中")
  /// How a picture is taken of something.
  static let views = WordList("内景 外景 全景 近景 合影 一角")
  /// Phrases inside a caption that point at the picture.
  static let pointers = WordList(
    "图为 图中 (左 (右 (中) (前) (后) (前排 (后排 (左一 (右一 (左二 (右二 (中)等 上图 下图 左图 右图 图左 图右 前排中 前排左 前排右 后排左 后排右 左起 右起 左为 右为"
  )

  /// The same in English.
  static let latinPointers = WordList(
    lines: fromSide,
    """
    , left,
    , right,
    , center,
    , centre,
    , at left
    , at right
    (left)
    (right)
    (center)
    (centre)
    from left
    left to right
    from the left
    pictured with
    Pictured with
    l-r
    L-R
    L to R
    l. to r.
    """)
  /// How the text of a picture begins that names those in it, one after the other.
  static let latinRows = WordList(lines: fromSide, "From right\nFront row")
  private static let fromSide: StaticString = "From left\nFrom the left\nLeft to right"

  /// Names of sections, whole.
  static let sections = WordList(
    """
    新闻速递 图说新闻 工会动态 要闻 要闻速递 简讯 简明新闻 短讯 快讯 综合新闻 国内新闻 国际新闻 本地新闻 本港新闻 港闻 本埠新闻 本省新闻 本市新闻 本县新闻 两岸新闻 地方新闻 地方综合 地方要闻 地方动态 乡镇新闻 县市新闻 体育新闻 社会新闻 新闻简讯 一句话新闻 新闻集装箱 读者来信 来信照登 编读往来 读者·作者·编者 作者·读者·编者 编者·作者·读者 编者·读者 作者·编者
    副刊 文苑 百花园 诗歌 散文 随笔 杂谈 时评 评论 言论 社论 短评 图片新闻 图片报道 摄影天地 光影 聚焦 焦点 视点 特写 专访 访谈 人物 劳模风采 工匠风采 先进典型 基层动态 基层来风
    基层信息 经验交流 学习园地 理论园地 工作研究 调查研究 调研报告 他山之石 主席之声 基层办公室 政策解读 法律讲堂 以案说法 健康 生活 文化 教育 科技 体育 经济 时政 民生 天下 环球
    来论 街谈巷议 声音 观察 热评 快评 微评 随想 悦读 阅读 书香 美食 旅游 文史 史海 博览 家园 家庭 情感 校园 乡村 三农 法治 政法 财经
    读者来函 读者投书 来函照登 读者园地 读者论坛 民意信箱 读者心声 市民来信 百姓信箱 来函 读者版 投书
    金融 产经 证券 房产 汽车 养生 人间 世相 百姓 读书 书评 影视 娱乐 科普 环保 生态 读者之声 群众来信 编读 光影世界
    视觉 影像 问答 童诗 组诗 数字 关注 热点 特稿 小幽默 幽默 笑话 相关新闻 相关报道 新闻背景 背景资料 延伸阅读 名词解释 提醒 回应 说法 释疑 支招 新闻追踪 新闻回放 新闻观察 新闻人物 新闻现场
    NEWS Features FEATURES Arts ARTS News Letter LETTER Letters LETTERS LetterstotheEditor LETTERSTOTHEEDITOR Sport Sports SPORTS Opinion OPINION Editorial EDITORIAL Editorials EDITORIALS Comment Business BUSINESS Community COMMUNITY Schools SCHOOLS Entertainment ENTERTAINMENT Classifieds
    通知 公告 启事 声明 广告 讣告 会讯 工会之声 职工之家 职工之声 维权 新闻摘要 今日导读 导读 内容提要 今日要闻 每周一评 一周要闻 工作动态 部门动态 街镇动态 企业动态 企业新闻
    """)
  /// What a section holds, which no whole page is named after.
  static let kindsOfCopy = WordList("图片新闻 图片报道 摄影报道 简讯 短讯 快讯 简明新闻 一句话新闻 读者来信 来信照登 读者来函")
  /// How the names of whole pages end.
  static let pageNames = WordList(
    "新闻 港闻 经济 文化 教育 科技 体育 综合 要闻 时事 政治 法制 法治 社会 国际 国内 生活 副刊 专版 理论 评论 广告 周刊 专刊 特刊 专题 民生 健康 文艺 农村 工业 版"
  )
  /// How names of sections end; only for lines of at most eight letters.
  static let sectionEndings = WordList(
    """
    日记 手记 夜话 随拍 丹青 光影 影像 镜头 速递 动态 之声 来信 来函 教室 之窗 之家 来风 视点 视窗 广角 聚焦 快讯 简讯 快报 集锦 风采 园地 天地 论坛 讲堂 课堂 信箱 热线 在线 连线 直通车 直播间 一线调查 纪事 新闻 要闻 传真 掠影 看台 瞭望 观察
    问答 小品 看板 消息 事项 播报 速览 摘编 文摘 展台 驿站 札记 漫谈 杂谈 随笔 茶座 长廊 画廊 百科 导航 快递 短波 拾零 撷英 之星 之光 之友 之音 纵横 快评 写真 扫描 采风 巡礼 絮语 闲话 笔谈 长的话 席的话 传递 回声 回音 回音壁 回眸 一瞥 万花筒 诗笺 诗页 档案 小事 心声 心语 点滴 见闻 一束 絮谈 漫笔 茶话 夜谈 茶余 说法 参谋 指南 小喇叭 大家谈 连载 特稿 集萃 撷珠 短打 短笛 链接 解读 专栏 专版 专题 专刊 特刊 副刊 信息 角落 讲坛
    """)

  /// Words of banners: what a paper calls upon itself and its readers to do.
  static let slogans = WordList(
    """
    谱写 书写 奋力 开创 争当 建功 新时代 新征程 新篇章 新答卷 弘扬 奋进 凝心聚力 高举 学习贯彻 喜迎 欢度 热烈庆祝 热烈祝贺 贯彻落实 团结奋斗 再创 铸就 展现新作为 勇当 砥砺 踔厉奋发 心向党 跟党走 听党话 感党恩
    大干 冲刺 决战 会战 安全生产 从零开始 团结动员 创新 担当 务实 清廉 敬业 求实 拼搏 廉洁 勇毅前行 当好 主人翁 立新功 不忘初心 牢记使命 共筑 同心 永远跟党走 礼赞 致敬 唱响 奏响 劳动最光荣 讴歌 争做 践行 迎接 恭贺 祝全市 祝广大 祝您 共建 共创 共享 凝聚 汇聚 强国 富民 强农 惠农 兴农 兴业
    """)

  /// The people and the printing behind a page.
  static let imprint = WordList(
    """
    责编 编辑委员会: 编委会: 发行所: 登记证: 责任编辑 编辑小组 编辑组 本版编辑 版面编辑 值班编辑 执行编辑 执行主编 本版责编 编辑: 编辑 主编 主编: 美编 美术编辑 版式 版式设计 组版 校对 责校 校对: 指导老师 指导教师 督印 督印人 承印: 编印 发行人 出版人 总编 总编辑 审读 终审 电子版 图片编辑 见习编辑 值班总编
    总编辑: 总编: 社长: 值班主任 值班编委 监制 出品 统筹: 策划: 排版: 制图: 印刷 承印 发行 编审: 一审: 二审: 三审: 一审 初审: 复审: 终审:
    """)
  /// Addresses and ways to reach the paper.
  static let contacts = WordList(
    """
    电话: 电话 报费 零售每 热线: 专线: 新闻热线 投稿邮箱 投稿信箱 邮箱: e-mail email E-mail Email E-MAIL EMAIL http:// https:// www. 邮编 邮政编码 本报地址 地址: 社址 通讯地址 传真: 订阅热线 广告热线 发行热线 网址: 网址 QQ群 qq群
    微信公众号 投稿: 来稿: 电子邮箱 电子信箱 微信号 扫码关注 扫一扫 © 版权所有 国内统一刊号 国内统一连续出版物号 邮发代号 广告经营许可证 准印证 内部资料 免费交流 零售价 每份 定价 准印号 刊号 总第 意见箱 请打 请拨 Tel: Tel. Phone: Fax:
    """)
  /// Pointers to other pages.
  static let jumps = WordList(
    "下转 (下转 上接 (上接 ▲上接 ▼下转 ←上接 →下转 紧接 转第 接第 (紧接 详见第 更多新闻见 更多内容见 更多详情见 相关报道见 详细报道见 全文见 内文见 (详见 续见 (未完待续 (未完 (续完 未完待续 待续) 未完) 续完) (待续"
  )
  static let weekdays = WordList(
    "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日", CalendarWords.days,
    CalendarWords.capitalDays)
  static let paperNames = WordList(
    "日报 晚报 时报 早报 周报 周刊 晨报 商报 工人报 工会报 通讯 简报 月刊 半月刊 旬报 导报 青年报 Times News Daily DAILY Weekly WEEKLY Herald Gazette Bulletin Newsletter Post Tribune TIMES NEWS HERALD GAZETTE BULLETIN NEWSLETTER POST TRIBUNE"
  )

  static let publishers = WordList("publication Publication PUBLICATION newsletter 主办 主管 编印")

  /// Subjects with which a headline's first row stands alone.
  static let units = WordList(
    "总工会 工会 集团 公司 县委 市委 区委 政府 委员会 大学 学院 医院 局 厅 部 县 市 区 镇 乡 村 厂 省 州 院 校 军 队 行")
  /// Verbs with which the second row goes on.
  static let verbs = WordList(
    """
    算不算 能不能 该不该 要不要 是不是 可不可以 能否 可否 公开 留给 送给 献给 捐给 交给 用上 喝上 吃上 住进 搬进 走上 走出 走向 登上 来 赴 到 带着 载着 带来 终获 有 让 把 被 会 能 筹 刷新 创 引 变 拟 盼 获批 开展 召开 举办 举行 启动 开启 推进 推动 助力 助推 走访 慰问 调研 中标 成立 荣获 获 获评 打造 深化 探索 实施 组织 开设 设立 建立 加强 建成 揭牌 亮相 落户 签约 入选 出台 发布
    部署 研讨 传达 学习 参观 考察 通过 完成 送 为 向 与 倾力 全力 大力 深入 扎实 积极 集中 联合 首次 正式 精准 多措并举 力争 力促 突破 查处 查获 抓获 救出 救起 捐出 捡到 追回 上线 开工 投产 圆满 顺利 喜获 夺 迎来 走进
    """)
  /// Letters that no paragraph begins with.
  static let neverFirst: LetterSet = LetterSet("的了们吗呢吧", ",;:、。!?)”’》」』…")

  /// How a paragraph of news or argument begins, and the rest of a sentence does not.
  static let openers = WordList(
    """
    本报讯 本刊讯 近年来 近日 日前 今年以来 今年 去年 目前 据悉 据了解 据介绍 此外 与此同时 截至 截止 会上 会议指出 会议强调 会议要求 活动中 活动现场 下一步 接下来 一是 二是 三是 四是 五是 首先 其次
    再次 最后, 第一, 第二, 第三, 一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 (一) (二) (三) (四) (五) 1. 2. 3. 4. 5. 1、 2、 3、 4、 5、 —— ● ■ ◆ ▲ ★ 随着 如今 一直以来
    多年来 长期以来 前不久 不久前 对此 因此 然而 但是 不过 另外 有一次 每逢 一天 那天 当天 有人说 俗话说 “我 “这 “我们 在采访中 采访中 谈起 说起 走进 来到 那几年 那些年 那一年 那年 那时 后来 起初 从那以后 有一年 有一回
    """)
  /// How a paragraph may begin, and a cut sentence may go on.
  static let mildOpeners = WordList(
    "在 为 从 自 该 “ 记者 作为 针对 围绕 通过 对于 这次 这是 这些 当前 最近 最后 一次 每年 同时 当 据 会议 活动 目 如何 为了 由于 其 清早 清晨 凌晨 早上 中午 傍晚 晚上 夜里"
  )
}
