import Diagnostics

extension Wording {
  static let unclosedFrontMatter = Wording(
    en: "The front matter that begins here has no second `---`; "
      + "copy that begins with `---` is written `\\---`.",
    zh: "从此行开始的稿头缺少结尾的 `---`；正文若以 `---` 开头，请写作 `\\---`。")

  static func notFrontMatter(_ line: String) -> Wording {
    Wording(
      en: "`\(line)` stands in the front matter and has no colon.", zh: "稿头中的 `\(line)` 没有冒号。")
  }

  static let howToWriteFrontMatter = Wording(
    en: "Write `name: value`, or close the front matter with `---` above this line.",
    zh: "请写成“名称: 内容”，或在此行之前用 `---` 结束稿头。")

  static func unknownKey(_ key: String) -> Wording {
    Wording(en: "The front matter has no `\(key)`.", zh: "稿头中没有 `\(key)` 这一项。")
  }

  static var knownKeys: Wording {
    let keys = FrontKey.allCases
    let last = keys.last?.rawValue ?? ""
    return Wording(
      en: "It may name " + keys.dropLast().map(\.rawValue).joined(separator: ", ")
        + " and \(last).",
      zh: "可写：" + keys.map { $0.chinese[0] }.joined(separator: "、") + "。")
  }

  static func repeatedKey(_ key: String) -> Wording {
    Wording(en: "The front matter names `\(key)` twice.", zh: "稿头中 `\(key)` 写了两次。")
  }

  static func unknownLanguage(_ language: String) -> Wording {
    Wording(
      en: "`\(language)` is not a language of copy: write zh-Hans, zh-Hant or en.",
      zh: "`\(language)` 不是可用的语言，请写 zh-Hans、zh-Hant 或 en。")
  }

  static func notNames(_ line: String) -> Wording {
    Wording(
      en: "“\(line)”, the line under the headline, does not read as names and stays in the text; "
        + "if it is a byline, write `By NAME`, or `byline:` in the front matter.",
      zh: "主题下一行“\(line)”认不出是署名，已作正文；若是署名，请写作“记者 姓名”，或在稿头写“署名:”。")
  }

  static func headlineWithoutMark(_ line: String) -> Wording {
    Wording(
      en: "There is no headline; if “\(line)” is it, write `# ` before it.",
      zh: "没有主题；“\(line)”若是主题，请在前面写 `# `。")
  }

  static func pictureMarkStays(_ file: String) -> Wording {
    Wording(
      en: "`![…](\(file))` stays in the text as it stands; file the picture with "
        + "newsdesk draft --photo \(file), and join it to the article.",
      zh: "`![…](\(file))` 按原样留在正文里；图片请用 newsdesk draft --photo \(file) 收入，再并入稿件。")
  }

  static func tableStays(_ line: String) -> Wording {
    Wording(
      en: "One row is no table: `\(line.shortened)` stays in the text as it stands.",
      zh: "只有一行，不成表格：`\(line.shortened)` 按原样留在正文里。")
  }

  static func emphasisStays(_ line: String) -> Wording {
    Wording(
      en: "Marks of emphasis and links stay in the text as they stand: `\(line.shortened)`.",
      zh: "加粗、斜体和链接的标记按原样留在正文里：`\(line.shortened)`。")
  }

  static let brokenBase = Wording(
    en: "The `text` line names the text that was edited; leave it as it was, or delete it.",
    zh: "“文本”一行指明所改的是哪一稿，请保持原样，或整行删去。")

  static let secondHeadline = Wording(
    en: "A second headline stands here.", zh: "此处又出现一个主题。")

  static let lateHeadline = Wording(
    en: "The headline has to stand before the text.", zh: "主题应写在正文之前。")

  static let howToWriteCrosshead = Wording(
    en: "Write `## ` for a crosshead, and `\\#` for copy that begins with `#`.",
    zh: "小标题请写 `## `；正文若以 `#` 开头，请写作 `\\#`。")

  static func unknownPicture(_ name: String) -> Wording {
    Wording(en: "`\(name)` does not name a filed picture.", zh: "`\(name)` 不是已入库的图片。")
  }

  static let howToWritePicture = Wording(
    en: "Write `[picture] caption (Photo by NAME)` for a picture that is still to come.",
    zh: "图片尚未入库时，请写 `[图] 图片说明（某某 摄）`。")

  static let brokenCredits = Wording(
    en: "Credits in brackets are written `title|name|role`, parted by semicolons.",
    zh: "方括号中的图片署名应写成“身份|姓名|分工”，各人之间用分号隔开。")

  static let template = Wording(
    en: """
      ---
      section:
      tags:
      slug:
      issue:
      kicker:
      deck:
      standfirst:
      dateline:
      source:
      ---
      %% Lines that begin with two percent signs are dropped. Save an unchanged form to write nothing.
      %% The headline stands behind the number sign, the names on the line under it:
      %%   By Jane Doe and John Roe
      #

      %% Then the text. A blank line parts two paragraphs.
      %%   ## crosshead          - item of a list         > line of verse
      %%   [picture] caption (Photo by Jane Doe)          [note] editor's note
      %% Copy that begins with one of these marks gets a backslash before it: \\# \\- \\> \\[

      """,
    zh: """
      ---
      栏目:
      标签:
      简题:
      期:
      引题:
      副题:
      提要:
      消息头:
      来源:
      ---
      %% 以两个百分号开头的行不计入稿件。原样保存，则什么也不写入。
      %% 井号之后写主题，紧接的下一行写署名，例如：
      %%   记者 王芳 通讯员 李明
      #

      %% 然后写正文。段与段之间空一行。
      %%   ## 小标题      - 列表一项      > 诗歌一行
      %%   [图] 图片说明（王芳 摄）       [编者按] 编者按的内容
      %% 正文若以这些符号开头，前面加一个反斜杠：\\# \\- \\> \\[

      """)
}

extension String {
  /// As much as shows which line is meant.
  fileprivate var shortened: String { count > 30 ? prefix(30) + "…" : self }
}
