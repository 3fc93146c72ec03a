import Diagnostics

extension Wording {
  static let pdfIsNoCopy = Wording(
    en: "This is a PDF; export its text, or ask for the Word file.",
    zh: "这是 PDF 文件，请导出其中的文字，或请对方发 Word 稿。")

  static let hypertextIsNoCopy = Wording(
    en: "This is a page of the web; copy its text and import that.",
    zh: "这是网页文件，请复制其中的文字再导入。")

  static let spreadsheetIsNoCopy = Wording(
    en: "This is a spreadsheet; copy what is to be printed into a text.",
    zh: "这是表格文件，请把要刊登的内容复制成文字。")

  static let slidesAreNoCopy = Wording(
    en: "These are slides; copy what is to be printed into a text.",
    zh: "这是演示文稿，请把要刊登的内容复制成文字。")

  static let archiveIsNotZip = Wording(
    en: "This archive is no zip; unpack it and import the folder.",
    zh: "这个压缩包不是 zip 格式，请解压后导入文件夹。")

  static let pictureIsOfOtherKind = Wording(
    en: "Pictures are taken as JPEG or PNG; save this one as JPEG.",
    zh: "图片只收 JPEG 和 PNG，请把这张另存为 JPEG。")

  static let cardIsNoCopy = Wording(
    en: "This is an appointment or an address; copy what is to be printed into a text.",
    zh: "这是日程或名片文件，请把要刊登的内容复制成文字。")

  static let dataIsNoCopy = Wording(
    en: "This is data of a program; copy what is to be printed into a text.",
    zh: "这是程序的数据或代码文件，请把要刊登的内容复制成文字。")

  static let outlookPackedIt = Wording(
    en:
      "This is what Outlook made of the attachments (winmail.dat), and nothing else reads it; ask "
      + "its sender to send the files again, as plain text or HTML mail.",
    zh: "这是 Outlook 打包附件的 winmail.dat，其他软件读不了；请对方改用纯文本或 HTML 格式重新发送附件。")

  static let fileIsNoCopy = Wording(
    en:
      "This file is neither text, Word, mail, zip nor a picture. If it is text, name its encoding "
      + "with --encoding.",
    zh: "这个文件不是文字、Word、邮件、zip 或图片；如果是文字，请用 --encoding 指明编码。")
}
