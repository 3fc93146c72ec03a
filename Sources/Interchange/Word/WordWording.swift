import Diagnostics

extension Wording {
  static let encryptedDocument = Wording(
    en: "The document needs a password to be opened.", zh: "打开此文档需要密码。")

  static let askWithoutPassword = Wording(
    en: "Ask for a copy without a password.", zh: "请对方去掉密码后重新发送。")

  static let documentNotWhole = Wording(
    en: "The Word file is damaged or did not arrive whole.", zh: "Word 文件已损坏，或没有传完整。")

  static let askForDocumentAgain = Wording(
    en: "Ask its sender for it again, or for the text alone.", zh: "请对方重新发送，或只发文字。")

  static let binaryDocument = Wording(
    en: "This is a document in the old binary form (.doc, .wps), not a .docx document.",
    zh: "这是旧的二进制格式文档（.doc、.wps），不是 .docx 文档。")

  static let richTextDocument = Wording(
    en: "This is a rich text document (.rtf), not a .docx document.",
    zh: "这是 RTF 文档（.rtf），不是 .docx 文档。")

  static let openDocument = Wording(
    en: "This is an OpenDocument file (.odt), not a .docx document.",
    zh: "这是 OpenDocument 文档（.odt），不是 .docx 文档。")

  static let oldXMLDocument = Wording(
    en: "This is a document in the XML form of Word 2003, not a .docx document.",
    zh: "这是 Word 2003 的 XML 文档，不是 .docx 文档。")

  static let spreadsheet = Wording(
    en: "This is a spreadsheet, not a text document.", zh: "这是电子表格，不是文字文档。")

  static let presentation = Wording(
    en: "This is a presentation, not a text document.", zh: "这是演示文稿，不是文字文档。")

  static let portableDocument = Wording(
    en: "This is a PDF file, not a Word document.", zh: "这是 PDF 文件，不是 Word 文档。")

  static let importPageText = Wording(
    en: "Import the text of its pages instead.", zh: "请导入从中提取的版面文字。")

  static let saveAsDocx = Wording(
    en: "Save it as .docx in Word, WPS or LibreOffice.", zh: "请在 Word、WPS 或 LibreOffice 中另存为 .docx。"
  )

  static let notAWordDocument = Wording(
    en: "This is not a Word document.", zh: "这不是 Word 文档。")

  static let documentWithoutText = Wording(
    en: "The archive holds no Word document.", zh: "压缩包内没有 Word 文档。")

  static func documentTooLong(_ megabytes: Int, _ limit: Int) -> Wording {
    Wording(
      en:
        "The text of the document takes \(megabytes) MB, more than the \(limit) MB that are read.",
      zh: "文档正文有 \(megabytes) MB，超过可读取的 \(limit) MB。")
  }

  static let deletionLeftOut = Wording(en: "deleted with track changes", zh: "修订中已删除")

  static let hiddenTextLeftOut = Wording(en: "hidden text", zh: "隐藏文字")

  static let marginLeftOut = Wording(en: "page header or footer", zh: "页眉或页脚")

  static let ofManuscriptLeftOut = Wording(
    en: "what tells of the manuscript alone", zh: "审稿等说明")

  static let dateLeftOut = Wording(en: "date of the document", zh: "文档日期")

  static let placeholderLeftOut = Wording(
    en: "placeholder that nobody filled in", zh: "未填写的占位文字")

  static let soundLeftOut = Wording(en: "pronunciation above the text", zh: "注音")

  static let symbolLeftOut = Wording(
    en: "character of a symbol font", zh: "符号字体中的字符")

  static let risenPlaceLeftOut = Wording(
    en: "place above or below the line, of letters that now stand on it",
    zh: "上标或下标的位置（文字已排在行内）")

  static let drawingLeftOut = Wording(en: "chart or diagram", zh: "图表或示意图")

  static let embeddedFileLeftOut = Wording(en: "embedded file", zh: "嵌入的文件")

  static let linkedPictureLeftOut = Wording(
    en: "picture that is linked and not in the document", zh: "仅有链接、未存入文档的图片")

  static let pictureKindLeftOut = Wording(
    en: "picture that is neither JPEG nor PNG, or damaged", zh: "不是 JPEG、PNG 或已损坏的图片")
}
