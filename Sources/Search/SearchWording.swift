import Diagnostics

extension Problem {
  static func unknownField(_ name: String) -> Problem {
    let nearest = Spelling.nearest(to: name, in: QueryField.names).map {
      Spelling.question($0 + ":")
    }
    return Problem(.usage, .unknownField(name), advice: nearest ?? .knownFields)
  }

  static func unknownStatus(_ word: String, _ known: [String]) -> Problem {
    let nearest = Spelling.nearest(to: word, in: known).map { Spelling.question("status:" + $0) }
    return Problem(.usage, .unknownStatus(word), advice: nearest ?? .knownStatuses(known))
  }

  static func missingValue(field: String) -> Problem {
    Problem(.usage, .missingValue(field), advice: .howToGiveValue(field))
  }

  static func unreadableDate(_ date: String, field: String) -> Problem {
    Problem(.usage, .unreadableDate(date, field), advice: .howToWriteDate)
  }
}

extension Wording {
  fileprivate static func unknownField(_ name: String) -> Wording {
    Wording(en: "A query has no field `\(name):`.", zh: "查询条件中没有 `\(name):`。")
  }

  fileprivate static let knownFields = Wording(
    en: "The fields are status, tag, section, by, issue, slug, since and until; "
      + "to look for the words themselves, put them in quotation marks.",
    zh: "可用的条件有：状态、标签、栏目、作者、期、简题、起、止；如要查找这些字本身，请加引号。")

  fileprivate static func unknownStatus(_ word: String) -> Wording {
    Wording(en: "No article is ever `\(word)`.", zh: "没有“\(word)”这种状态。")
  }

  fileprivate static func knownStatuses(_ known: [String]) -> Wording {
    let words = known.map { StatusWords.said($0) }.joined(separator: Wording(en: ", ", zh: "、"))
    return Wording(en: "The statuses are \(words.english).", zh: "可用的状态有：\(words.chinese)。")
  }

  fileprivate static func missingValue(_ field: String) -> Wording {
    Wording(en: "Nothing follows `\(field):`.", zh: "`\(field):` 之后没有内容。")
  }

  fileprivate static func howToGiveValue(_ field: String) -> Wording {
    Wording(
      en: "Write it without a blank, as `\(field):WORD` or `\(field):\"TWO WORDS\"`.",
      zh: "请紧接着写，中间不空格，如 `\(field):内容` 或 `\(field):\"带空格的内容\"`。")
  }

  fileprivate static func unreadableDate(_ date: String, _ field: String) -> Wording {
    Wording(en: "`\(field):\(date)` is not a date.", zh: "`\(field):\(date)` 不是日期。")
  }

  fileprivate static let howToWriteDate = Wording(
    en:
      "Write 2024, 2024-12, 2024-12-20, today, tomorrow, yesterday, this-month, last-month or last-year.",
    zh: "可写 2024、2024-12、2024-12-20、今天、明天、昨天、本月、上月、今年、去年。")
}
