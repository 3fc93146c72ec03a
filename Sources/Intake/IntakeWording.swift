import Diagnostics
import Manuscript

extension Wording {
  static let pageIsBinary = Wording(
    en: "This is not a page of text.", zh: "这不是文本文件。")
  static let pageShouldBeText = Wording(
    en: "Export the page as plain text and import that.", zh: "请先把版面导出为纯文本再导入。")
  static let nameTheEncoding = Wording(
    en: "Save it as UTF-8, or name its encoding with --encoding.",
    zh: "请另存为 UTF-8，或用 --encoding 指明编码。")

  static func unreadableByte(offset: Int, encoding: String) -> Wording {
    Wording(
      en: "Byte \(offset) cannot be read as \(encoding).", zh: "第 \(offset) 字节不能按 \(encoding) 解读。")
  }

  static let articleBreaksOff = Wording(
    en: "The article breaks off in the middle of a sentence.", zh: "稿件在句中中断。")
  static let fragmentHasNoHeadline = Wording(
    en: "This fragment has neither a headline nor a beginning.", zh: "此段既无标题，也无开头。")
  static let sentenceHasNoBeginning = Wording(
    en: "The beginning of this sentence was not found on the page.", zh: "版面上找不到这句话的开头。")
  static let lineWasLeftOut = Wording(
    en: "This line in the middle of the text was taken for the paper's own and left out.",
    zh: "此行夹在正文中间，被当作版面文字略去。")
  static let columnsMayStandSideBySide = Wording(
    en: "Columns may stand side by side here; the lines were read as they stand.",
    zh: "此处可能是几栏并排，按原样逐行读取。")
  static let textStandsBeforeHeadline = Wording(
    en: "This text stands before the headline it was given to.", zh: "此段排在所属标题之前。")

  static func passageStandsTwice(first: Int) -> Wording {
    Wording(
      en: "This passage stands already in line \(LineNumber(first)).",
      zh: "此段与第 \(LineNumber(first)) 行重复。")
  }
  static func anotherStoryBegins(headline: String) -> Wording {
    Wording(
      en: "Another story seems to begin with “\(headline)”; newsdesk split cuts it off.",
      zh: "“\(headline)”看来是另一篇稿件的标题，可用 newsdesk split 拆开。")
  }
  static func boundaryIsUncertain(headline: String) -> Wording {
    Wording(
      en: "This part may as well belong to \(headline).", zh: "此段也可能属于《\(headline)》。")
  }
}
