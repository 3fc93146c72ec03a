/// What people type who learned the trade, or another program, elsewhere.
enum TradeWords {
  /// The command lines meant by `word`; their commands may be missing from a set of commands.
  static func meant(by word: String) -> [String] {
    let typed = word.lowercased()
    return table.filter { $0.words.contains(typed) }.map(\.line)
  }

  private struct Entry {
    let words: [String]
    let line: String

    init(_ words: String, _ line: String) {
      self.words = words.split(separator: " ").map(String.init)
      self.line = line
    }
  }

  private static let table: [Entry] = [
    Entry("reject refuse bounce 退 退稿 退修 退改 退回 打回", "return"),
    Entry("delete remove rm trash discard drop 删除 删 弃用 枪毙 退稿", "spike"),
    Entry("new create write add compose-article 新建 写 写稿 新稿 撰稿", "draft"),
    Entry("load read receive ingest 收稿 导入 来稿", "import"),
    Entry("change modify revise update vi vim 改 改稿 修改 编辑", "edit"),
    Entry("ls dir articles stories 列表 稿库", "list"),
    Entry("cat view print-article open get 看 查看 看稿", "show"),
    Entry("find grep query lookup 查 查找 查稿 搜索 检索", "search"),
    Entry("send review handin hand-in 送 提交 交稿", "submit"),
    Entry("accept ok sign pass clear lgtm 通过 同意 签 签发 终审 审核 审 一审", "approve"),
    Entry("park postpone delay embargo 压稿 缓 暂缓", "hold"),
    Entry("comment annotate remark 批注 意见 备注", "note"),
    Entry("label topic 标签 标记", "tag"),
    Entry("history changes 历史 记录 日志", "log"),
    Entry("compare 比较 对比 差异", "diff"),
    Entry("state where 状态 进度", "status"),
    Entry("explain blame 为什么 谁改的", "why"),
    Entry("layout paginate make-up makeup build 排版 组版 拼版", "compose"),
    Entry("move lead swap 上版 挪 移动", "place"),
    Entry("unplace pull 撤稿 撤下", "place --off"),
    Entry("hand-out dump 外发", "export"),
    Entry("output pdf html 出样 输出", "render"),
    Entry("print ok-to-print 付印 签付印", "release"),
    Entry("issue-out finish 出版 发布 发行", "publish"),
    Entry("correction erratum amend 更正 勘误", "correct"),
    Entry("retract withdraw unpublish 撤销 作废", "kill"),
    Entry("whoami login user name i 我 我是", "me"),
    Entry("setup start clone 新店 初始化 建库", "init"),
    Entry("lint proofread spell 校对 检查 查错", "check"),
    Entry("push fetch merge 同步", "sync"),
    Entry("repair doctor 修复 体检", "fsck"),
    Entry("settings policy configure 设置 配置", "config"),
    Entry("man usage ? commands 说明", "help"),
    Entry("drafts draft-list 草稿", "list status:draft"),
    Entry("submitted pending waiting queue 待审", "list status:submitted"),
    Entry("approved 已签发 已终审", "list status:approved"),
    Entry("returned rejected 退修中", "list status:returned"),
    Entry("spiked deleted", "list status:spiked"),
    Entry("held standing 备用稿", "list status:held"),
    Entry("published 已出版", "list status:published"),
    Entry("killed", "list status:killed"),
    Entry("diverged conflicts conflict", "list status:diverged"),
  ]
}
