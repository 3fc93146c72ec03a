import Diagnostics

extension Wording {
  static let programSummary = Wording(
    en: "The newsroom on the command line: articles in, reviewed pages out",
    zh: "命令行编辑部：收稿、审稿、出版面")
  static let articleHelp = Wording(
    en: "An article: its slug, the first digits of its number (at least four), or a part of its "
      + "headline that no other headline has.",
    zh: "稿件：简题、编号的前几位（至少四位），或只有它才有的一段标题。")
  static let exactArticleHelp = Wording(
    en: "An article by its slug, number (at least four digits) or whole headline; a part of the "
      + "headline is not enough here.",
    zh: "稿件：简题、编号（至少四位）或完整主题，不认主题片段。")
  static let issueHelp = Wording(en: "An issue, such as 2024-12.", zh: "期号，如 2024-12。")
  static let noteOptionHelp = Wording(
    en: "Your words, kept with the act.", zh: "附言，随本次操作一并记录。")
  static let reasonHelp = Wording(en: "Why; the author will read it.", zh: "理由，作者会看到。")
  static let fileHelp = Wording(
    en: "Take the text from FILE; - is standard input.", zh: "从 FILE 读取文稿，- 表示标准输入。")
  static let slugHelp = Wording(
    en: "A short name that only this article has; none takes it off.",
    zh: "稿件简题，不可与别的稿件相同；none 表示取消。")
  static let forIssueHelp = Wording(
    en: "The issue it is meant for, such as 2024-12; none takes it off.",
    zh: "拟用于哪一期，如 2024-12；none 表示取消。")
  static let urgencyHelp = Wording(
    en: "Urgency, 1 the highest to 9; 5 where nothing is said; none takes it off.",
    zh: "急稿等级，1 最急，9 最缓；不写按 5；none 表示取消。")
  static let tagOptionHelp = Wording(en: "Put a tag on it.", zh: "加上标签。")
  static let photoHelp = Wording(
    en: "Take in a picture, JPEG or PNG. A damaged PNG is refused; a damaged JPEG not always.",
    zh: "收入图片，JPEG 或 PNG。损坏的 PNG 不予收入，JPEG 的损坏未必都能发现。")
  static let captionHelp = Wording(en: "What it shows.", zh: "图片说明。")
  static let creditHelp = Wording(en: "Who took it.", zh: "图片署名（摄影者）。")
  static let overrideHelp = Wording(
    en: "Go on although something is missing; by the chief, who says why. It is recorded.",
    zh: "虽有缺项仍放行；须总编辑办理并写明理由，记录在案。")
  static let embargoHelp = Wording(
    en: "Not to be out before: 2024-12-20T09:00 by the clocks here, a day, or none.",
    zh: "解禁时间：2024-12-20T09:00（当地时间）、某日，或 none。")

  static let fontHelp = Wording(
    en: "The font of a PDF for serif, serif-bold, sans or kai, in English copy for roman, "
      + "roman-bold, roman-italic or sans-bold; else one of this machine.",
    zh: "PDF 中 serif（宋）、serif-bold（粗宋）、sans（黑）或 kai（楷）所用的字体文件，英文为 roman、"
      + "roman-bold、roman-italic 或 sans-bold；不写则用本机字体。")
  static let noEmbedHelp = Wording(
    en: "Leave fonts out of a PDF; it is not fit for print then.", zh: "PDF 不嵌入字体，此时不能用于印刷。")
}
