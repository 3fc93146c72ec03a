public import Diagnostics

extension Part {
  /// Where it is, as people say it.
  public var title: Wording {
    switch self {
    case .kicker: Wording(en: "Kicker", zh: "引题")
    case .headline: Wording(en: "Headline", zh: "主题")
    case .deck: Wording(en: "Deck", zh: "副题")
    case .standfirst: Wording(en: "Standfirst", zh: "提要")
    case .block(let index): Wording(en: "¶ \(index + 1)", zh: "第 \(index + 1) 段")
    }
  }
}

extension Wording {
  static func finding(
    _ place: Wording, _ text: String, _ fix: String?, _ why: Wording, isOfMarks: Bool
  ) -> Wording {
    let text = quoted(text, isOfMarks: isOfMarks)
    guard let fix = fix.map({ quoted($0, isOfMarks: isOfMarks) }) else {
      return Wording(
        en: "\(place.english): \(text). \(why.english)",
        zh: "\(place.chinese)\(text)：\(why.chinese)")
    }
    return Wording(
      en: "\(place.english): \(text) → \(fix). \(why.english)",
      zh: "\(place.chinese)\(text)→\(fix)：\(why.chinese)")
  }

  /// Words of the copy in quotation marks; where those in it are what it is about, they have to stay
  /// what they are, so brackets are put around them.
  private static func quoted(_ text: String, isOfMarks: Bool) -> String {
    let isBracketed = isOfMarks && text.contains { "“”‘’".contains($0) }
    return isBracketed ? "［\(Printable.line(text))］" : "“\(Printable.quoted(text))”"
  }

  static func andAlike(_ count: Int) -> Wording {
    Wording(en: " \(count) more like it.", zh: "另有同类 \(count) 处。")
  }

  static let whyMarkWidth = Wording(
    en: "Chinese copy has full-width marks (GB/T 15834).", zh: "中文用全角标点（GB/T 15834）。")
  static let whyEllipsis = Wording(
    en: "An ellipsis has six points (GB/T 15834).", zh: "省略号为六个点（GB/T 15834）。")
  static let whyMarkRun = Wording(
    en: "These marks do not stand side by side (GB/T 15834).", zh: "标点不应连用（GB/T 15834）。")
  static let whyQuoteForm = Wording(
    en: "Lines from left to right have “ ” (GB/T 15834).", zh: "横排用“”‘’（GB/T 15834）。")
  /// The standard is one for Chinese copy.
  static func whyPair(_ mark: String, isChinese: Bool) -> Wording {
    isChinese
      ? Wording(en: "\(mark) has no partner (GB/T 15834).", zh: "\(mark) 不成对（GB/T 15834）。")
      : Wording(en: "\(mark) has no partner.", zh: "\(mark) 不成对。")
  }
  static let whyDigitWidth = Wording(
    en: "Digits and letters are half as wide as a character (GB/T 15835).",
    zh: "数字、字母用半角（GB/T 15835）。")
  static let whyLetterZero = Wording(
    en: "The zero of a year in Chinese numerals is a circle of its own (GB/T 15835).",
    zh: "汉字年份的零用“〇”（GB/T 15835）。")
  static let whyMixedNumber = Wording(
    en: "Digits go with ten thousands and hundred millions only; write all in digits or all in "
      + "Chinese (GB/T 15835).",
    zh: "阿拉伯数字后只跟“万”“亿”，应统一用数字或汉字（GB/T 15835）。")
  static let whyApproximateTwice = Wording(
    en: "“About” is said twice.", zh: "概数说了两遍。")
  static let whyImpossibleDate = Wording(en: "There is no such day.", zh: "没有这一天。")
  static func whyWeekday(_ date: String, _ weekday: String) -> Wording {
    Wording(en: "\(date) is \(weekday).", zh: "\(date)是\(weekday)。")
  }
  static func whyDoubledCharacter(_ character: String) -> Wording {
    Wording(en: "\(character) stands there twice.", zh: "重了一个“\(character)”字。")
  }
  static func whyDoubledWord(_ word: String) -> Wording {
    Wording(en: "\(word) stands there twice.", zh: "“\(word)”重复。")
  }
  static func whyDoubledPassage(_ count: Int) -> Wording {
    Wording(
      en: "\(plural(count, "character")) stand in the article already.",
      zh: "有 \(count) 字与前文重复。")
  }
  static func whyNameVariant(_ name: String) -> Wording {
    Wording(en: "Is this \(name)?", zh: "是否为 \(name)？")
  }
  static func whyPlaceRank(_ place: String, _ count: Int) -> Wording {
    Wording(
      en: "\(place) stands there \(plural(count, "time")).", zh: "文中 \(count) 处作“\(place)”。")
  }
  static let whyIdentityNumber = Wording(
    en: "Somebody's identity number is not printed.", zh: "身份证号码不得刊出。")
  static let whySocialSecurity = Wording(
    en: "Somebody's Social Security number is not printed.", zh: "社会保障号码不得刊出。")
  static let whyTelephone = Wording(
    en: "Is this number meant to be printed?", zh: "手机号码是否要刊出？")
  static let whyBankCard = Wording(
    en: "Somebody's card number is not printed.", zh: "银行卡号不得刊出。")
}
