public import Diagnostics

extension Wording {
  static let unknownImprintProfile = Wording(
    en: "the profile should be newspaper, periodical or internal.",
    zh: "应为 newspaper（报纸）、periodical（期刊）或 internal（内部资料）。")
  static let oneLineWanted = Wording(
    en: "this should be one line of at most \(PaperImprint.mostBytes) bytes.",
    zh: "应为一行文字，不超过 \(PaperImprint.mostBytes) 字节。")
  static let notACN = Wording(
    en: "this is no CN number; a newspaper has CN 32-0012, a periodical CN 32-1234/D.",
    zh: "不是国内统一连续出版物号；报纸如 CN 32-0012，期刊如 CN 32-1234/D。")
  static let notAnISSN = Wording(
    en: "this is no ISSN; its last digit does not fit.", zh: "不是 ISSN，校验位不符。")
  static let notADayOfTheCalendar = Wording(
    en: "this is not a day of the calendar, such as 2024-12-20.",
    zh: "不是日历上有的日子，如 2024-12-20。")
  static let notANumberOfCopies = Wording(
    en: "this should be a number of copies.", zh: "应为印数。")

  static func unknownImprintPart(_ meant: String?) -> Wording {
    let what = Wording(
      en: "an imprint has no such member", zh: "版权信息没有这一项")
    guard let meant else { return what + Wording(en: ".", zh: "。") }
    return what + Wording(en: "; did you mean \(meant)?", zh: "；是不是 \(meant)？")
  }
}

extension PaperImprint.Part {
  /// The part in the trade's words.
  public var title: Wording {
    switch self {
    case .name: Wording(en: "the approved name", zh: "名称")
    case .license: Wording(en: "the printing licence number", zh: "准印证编号")
    case .notice: Wording(en: "the notice of internal, free exchange", zh: "“内部资料，免费交流”字样")
    case .cn: Wording(en: "the CN number", zh: "国内统一连续出版物号")
    case .issn: Wording(en: "the ISSN", zh: "国际标准连续出版物号")
    case .supervisor: Wording(en: "the supervising body", zh: "主管单位")
    case .sponsor: Wording(en: "the sponsor", zh: "主办单位")
    case .publisher: Wording(en: "the publisher", zh: "出版单位")
    case .compiler: Wording(en: "who compiles it", zh: "编印单位")
    case .editor: Wording(en: "the chief editor", zh: "主编")
    case .recipients: Wording(en: "to whom it is sent", zh: "发送对象")
    case .address: Wording(en: "the publisher's address", zh: "出版单位地址")
    case .contact: Wording(en: "how to reach the publisher", zh: "联系方式")
    case .printer: Wording(en: "the printer", zh: "印刷单位")
    case .printerAddress: Wording(en: "the printer's address", zh: "印刷单位地址")
    case .printedOn: Wording(en: "the day of printing", zh: "印刷日期")
    case .copies: Wording(en: "the number of copies", zh: "印数")
    case .distribution: Wording(en: "how it is distributed", zh: "发行信息")
    case .price: Wording(en: "the price", zh: "定价")
    }
  }
}

extension PaperImprint.Part {
  /// The part as it is printed: its words, with what they are before them where they do not say so.
  public func printed(_ words: String, in language: CopyLanguage) -> String {
    let isEnglish = language == .english
    guard let label = isEnglish ? englishLabel : self == .notice ? nil : title.chinese else {
      return words
    }
    return label + (isEnglish ? ": " : "：") + words
  }

  private var englishLabel: String? {
    switch self {
    case .license: "Licence"
    case .supervisor: "Under"
    case .sponsor: "Sponsor"
    case .publisher: "Publisher"
    case .compiler: "Compiled by"
    case .editor: "Editor"
    case .recipients: "For"
    case .address: "Address"
    case .contact: "Contact"
    case .printer, .printerAddress: "Printed at"
    case .printedOn: "Printed on"
    case .copies: "Copies"
    case .distribution: "Distribution"
    case .price: "Price"
    case .name, .notice, .cn, .issn: nil
    }
  }
}
