import Diagnostics

extension Wording {
  static func mailTooLarge(megabytes: Int) -> Wording {
    Wording(
      en: "The mail is larger than \(megabytes) MB.", zh: "邮件超过 \(megabytes) MB，不予读取。")
  }

  static let notMail = Wording(
    en: "This is no saved mail: it begins without From, Subject or Date.",
    zh: "这不是保存下来的邮件：开头没有发件人、主题或日期。")

  static let saveAsMail = Wording(
    en: "Save the mail from the mail program as .eml, or save its text as .txt.",
    zh: "请在邮件程序中另存为 .eml，或把正文另存为 .txt。")

  static func mailTooDeep(levels: Int) -> Wording {
    Wording(
      en: "The mail has parts inside parts, more than \(levels) deep.",
      zh: "邮件层层嵌套，超过 \(levels) 层，不予读取。")
  }

  static func mailHasTooManyParts(limit: Int) -> Wording {
    Wording(
      en: "The mail has more than \(limit) parts.", zh: "邮件的组成部分超过 \(limit) 个，不予读取。")
  }

  static let mailBreaksOff = Wording(
    en: "The mail breaks off: its last part has no end.", zh: "邮件不完整：最后一部分没有结尾。")

  static func charactersAreBroken(count: Int) -> Wording {
    Wording(
      en: "Characters of the mail that cannot be read: \(count).", zh: "邮件中有 \(count) 个字符无法解读。")
  }

  static func unknownCharset(_ name: String) -> Wording {
    Wording(
      en: "The mail names the encoding `\(name)`, which is not known here; what fits was taken.",
      zh: "邮件注明的编码 `\(name)` 无法识别，已按相符的编码解读。")
  }

  static let textIsFromHypertext = Wording(
    en: "The mail has HTML only; its text was taken without tags.",
    zh: "邮件只有网页格式，已去掉标记，取出文字。")

  /// Names the first few.
  static func risenLettersStandOnTheLine(_ letters: [String]) -> Wording {
    let list = letters.prefix(5).map { "“\($0.prefix(20))”" }.joined(separator: " ")
    return Wording(
      en: "Letters above or below the line now stand on it: \(list); see that they read right.",
      zh: "原为上标或下标的文字已排在行内：\(list)，请核对。")
  }

  static let mailIsEncrypted = Wording(
    en: "The mail is encrypted; open it in the mail program and save its text.",
    zh: "邮件已加密，请在邮件程序中打开并另存正文。")

  static func outlookParcel(_ name: String) -> Wording {
    Wording(
      en: "`\(name)` is a parcel of Outlook that cannot be opened here; ask for the files again.",
      zh: "`\(name)` 是 Outlook 打包的附件，此处无法打开，请对方重发原文件。")
  }

  static func attachmentIsDamaged(_ name: String) -> Wording {
    Wording(
      en: "The attachment `\(name)` is damaged or empty.", zh: "附件 `\(name)` 已损坏或为空。")
  }
}
