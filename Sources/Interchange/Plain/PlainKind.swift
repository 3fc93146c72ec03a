/// What kind of copy a manuscript says that it is, above its headline: 评论, 【散文】.
enum PlainKind {
  /// The word without what stands around it; nil for any other line.
  static func read(_ raw: Raw) -> String? {
    guard raw.count <= 10 else { return nil }
    let signs = "【】[]〔〕■◆●□ \u{3000}".unicodeScalars
    let word = String(raw.filter { !signs.contains($0) })
    return words.contains(word) ? word : nil
  }

  private static let words: Set<String> = [
    "评论", "社论", "短评", "时评", "言论", "杂谈", "漫谈", "理论", "评论员文章", "消息", "通讯", "特写", "侧记", "专访", "访谈",
    "人物", "人物通讯", "调查", "调查报告", "工作研究", "经验交流", "简讯", "短讯", "图片新闻", "新闻特写", "散文", "诗歌", "诗",
    "小说", "小小说", "随笔", "杂文", "副刊", "故事", "回忆录", "读后感", "读者来信", "来信", "维权", "说法", "Commentary",
    "Editorial", "Opinion", "Feature", "News", "Letter", "Poem",
  ]
}
