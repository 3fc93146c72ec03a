import Diagnostics

extension Wording {
  static let unknownRole = Wording(
    en: "this role is not one that newsdesk knows.", zh: "不是可识别的署名身份。")
  static let unknownBlock = Wording(
    en: "this kind of block is not one that newsdesk knows.", zh: "不是可识别的正文成分。")
  static let unknownLanguage = Wording(
    en: "the language should be zh-Hans, zh-Hant or en.", zh: "语言应为 zh-Hans、zh-Hant 或 en。")
  static let notAnArticle = Wording(en: "this is not an article.", zh: "这不是稿件。")
  static let notAnIssue = Wording(en: "this is not an issue.", zh: "这不是一期报纸。")
}
