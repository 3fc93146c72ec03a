import Diagnostics
import Manuscript

extension Wording {
  static func withdrawn(_ day: String) -> Wording {
    Wording(en: "Withdrawn on \(day)", zh: "本稿已于\(day)撤销")
  }

  /// A length of copy in the measure of its language.
  static func length(characters: Int, words: Int?) -> Wording {
    if let words { return Wording(en: "\(plural(words, "word"))", zh: "\(words) 词") }
    return Wording(en: "\(plural(characters, "character"))", zh: "\(characters) 字")
  }

  // Mistakes in a template.
  static let notATemplate = Wording(en: "this is not a page template.", zh: "这不是版式模板。")
  static func outOfRange(_ value: Int, _ least: Int, _ most: Int) -> Wording {
    Wording(
      en: "\(value) should be between \(least) and \(most).",
      zh: "\(value) 应在 \(least) 至 \(most) 之间。")
  }
  static let leadingTooTight = Wording(
    en: "the leading is measured from baseline to baseline and cannot be less than the body size.",
    zh: "行距按基线到基线计，不能小于正文字号。")
  static let captionTooLarge = Wording(
    en: "captions cannot be larger than body type.", zh: "图片说明的字号不能大于正文。")
  static let headlineTooSmall = Wording(
    en: "headlines cannot be smaller than body type.", zh: "标题字号不能小于正文。")
  static let headlineSizesUnordered = Wording(
    en: "list one to nine sizes in hundredths of a point, the largest first.",
    zh: "应列出一至九个字号，以百分之一磅计，从大到小。")
  static let mastheadTooTall = Wording(
    en: "the masthead cannot take more than half of the page.", zh: "报头不能超过半个版面。")
  static func columnsTooWide(
    _ columns: Int, _ characters: Int, _ needed: String, _ room: String
  ) -> Wording {
    Wording(
      en:
        "\(columns) columns of \(characters) characters need \(needed) mm; the page has \(room) mm.",
      zh: "\(columns) 栏、每行 \(characters) 字需要 \(needed) 毫米，版面只有 \(room) 毫米。")
  }
  static func linesTooMany(_ lines: Int, _ needed: String, _ room: String) -> Wording {
    Wording(
      en: "\(lines) lines need \(needed) mm; the page has \(room) mm.",
      zh: "\(lines) 行需要 \(needed) 毫米，版面只有 \(room) 毫米。")
  }
  static let noRoomForFolio = Wording(
    en: "the top margin has no room for the folio.", zh: "天头放不下报眉。")

  // Mistakes in a layout.
  static let notALayout = Wording(en: "this is not a layout.", zh: "这不是版面。")
  static let unknownLanguage = Wording(
    en: "the language should be zh-Hans, zh-Hant or en.", zh: "语言应为 zh-Hans、zh-Hant 或 en。")
  static let unknownBox = Wording(
    en: "this kind of box is not one that newsdesk knows.", zh: "不是可识别的版面成分。")
  static let unknownFace = Wording(
    en: "this face is not one that newsdesk knows.", zh: "不是可识别的字体。")
  static let placesAndCharactersDiffer = Wording(
    en: "there should be one place for each character.", zh: "位置应与字符一一对应。")
  static let measureOutOfRange = Wording(
    en: "this measure lies outside any page.", zh: "尺寸超出了版面可能的范围。")

  // What the program prints on pages, in the language of the paper.
  static func pageNumber(_ number: Int) -> Wording {
    Wording(en: "Page \(number)", zh: "第 \(number) 版")
  }
  static let frontPage = Wording(en: "Front Page", zh: "要闻")
  static let mixedPage = Wording(en: "News", zh: "综合")
  /// In words of English copy, in characters of Chinese.
  static func oversetMark(_ characters: Int) -> Wording {
    Wording(en: "> cut \(characters) words", zh: "▸ 多 \(characters) 字")
  }
  static func month(_ year: Int, _ month: Int) -> Wording {
    let name = months[month - 1]
    return Wording(en: name.english + " \(year)", zh: "\(year)年" + name.chinese)
  }
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Wording {
    let name = months[month - 1]
    return Wording(
      en: name.english + " \(day), \(year)", zh: "\(year)年" + name.chinese + "\(day)日")
  }
  private static let months = [
    Wording(en: "January", zh: "1月"), Wording(en: "February", zh: "2月"),
    Wording(en: "March", zh: "3月"), Wording(en: "April", zh: "4月"),
    Wording(en: "May", zh: "5月"), Wording(en: "June", zh: "6月"),
    Wording(en: "July", zh: "7月"), Wording(en: "August", zh: "8月"),
    Wording(en: "September", zh: "9月"), Wording(en: "October", zh: "10月"),
    Wording(en: "November", zh: "11月"), Wording(en: "December", zh: "12月"),
  ]
  static func goesOn(_ page: Int) -> Wording {
    Wording(en: "See Page \(page)", zh: "（下转第\(page)版）")
  }
  static func continuedFrom(_ page: Int) -> Wording {
    Wording(en: "From Page \(page)", zh: "（上接第\(page)版）")
  }
  /// With the word of the headline that the reader looks for there, as English papers have it.
  static func goesOn(_ page: Int, _ word: String) -> Wording {
    Wording(en: "See \(word), Page \(page)", zh: "（\(word)：下转第\(page)版）")
  }
  static func continuedFrom(_ page: Int, _ word: String) -> Wording {
    Wording(en: "\(word), from Page \(page)", zh: "（\(word)：上接第\(page)版）")
  }
  /// What stands before a name in an English byline.
  static func work(_ role: Byline.Role) -> Wording {
    switch role {
    case .text: Wording(en: "By", zh: "文")
    case .photo: Wording(en: "Photo by", zh: "摄")
    case .textAndPhoto: Wording(en: "Text and photo by", zh: "文/图")
    case .drawing: Wording(en: "Graphic by", zh: "制图")
    case .supplied: Wording(en: "Photo courtesy of", zh: "供图")
    }
  }
  static let pictureToCome = Wording(en: "Picture to come", zh: "图片待补")
  static let advertisement = Wording(en: "Advertisement", zh: "广告")
  static let draftMark = Wording(en: "DRAFT, not for print", zh: "草稿 不得付印")
  static func source(_ name: String) -> Wording {
    Wording(en: "(Source: \(name))", zh: "（来源：\(name)）")
  }
  static let photoCredit = Wording(en: "(photo)", zh: "摄")
  static let textAndPhotoCredit = Wording(en: "(text and photo)", zh: "文/图")
  static let drawingCredit = Wording(en: "(drawing)", zh: "制图")
  static let suppliedCredit = Wording(en: "(picture supplied)", zh: "供图")
}
