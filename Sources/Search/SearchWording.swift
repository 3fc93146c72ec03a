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

  static func daysReversed(_ first: String, _ last: String) -> Problem {
    Problem(.usage, .daysReversed(first, last), advice: .turnDaysRound)
  }
}

extension Wording {
  fileprivate static func daysReversed(_ first: String, _ last: String) -> Wording {
    Wording(
      en: "The days are the wrong way round: since \(first), until \(last).",
      zh: "日期前后颠倒：自 \(first) 起，至 \(last) 止。")
  }

  fileprivate static let turnDaysRound = Wording(
    en: "Give the earlier day to since: and the later one to until:.",
    zh: "请在 起:（since:）后写较早的日期，在 止:（until:）后写较晚的日期。")

  fileprivate static func unknownField(_ name: String) -> Wording {
    Wording(en: "A query has no field `\(name):`.", zh: "查询条件中没有 `\(name):`。")
  }

  fileprivate static let knownFields = Wording(
    en: "The fields are status, tag, section, by, issue, slug, since, until and date; "
      + "to look for the words themselves, put them in quotation marks.",
    zh: "可用的条件有：状态、标签、栏目、作者、期、简题、起、止、日期；如要查找这些字本身，请加引号。")

  fileprivate static func unknownStatus(_ word: String) -> Wording {
    Wording(en: "No article is ever `\(word)`.", zh: "没有“\(word)”这种状态。")
  }

  fileprivate static func knownStatuses(_ known: [String]) -> Wording {
    let words = known.map { StatusWords.said($0) }.joined(separator: .listComma)
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
      "Write 2024, 2024-12, 2024-12-20, today, tomorrow, yesterday, this-week, last-week, "
      + "this-month, last-month or last-year.",
    zh: "可写 2024、2024-12、2024-12-20、今天、明天、昨天、本周、上周、本月、上月、今年、去年、最近7天。")
}

/// Where a query cannot be read.
extension Wording {
  static func queryTooLong(_ bytes: Int) -> Wording {
    Wording(
      en: "The query is too long: \(bytes) bytes, at most 65536.",
      zh: "查询条件过长：\(bytes) 字节，最多 65536 字节。")
  }

  static func tooManyWords(_ most: Int) -> Wording {
    Wording(
      en: "A query can look for \(most) different words at most.", zh: "一次最多查找 \(most) 个不同的词。")
  }

  static let shortenQuery = Wording(en: "Ask for less at a time.", zh: "请分几次查找。")

  static func bracketsTooDeep(_ place: Int) -> Wording {
    Wording(
      en: "The brackets at character \(place) stand in too many others.",
      zh: "第 \(place) 个字处的括号层数过多。")
  }

  static func quotationOpen(_ place: Int) -> Wording {
    Wording(
      en: "The quotation that begins at character \(place) never ends.",
      zh: "第 \(place) 个字处的引号没有收尾。")
  }

  static let closeQuotation = Wording(
    en: "Put a quotation mark at its end.", zh: "请在末尾补上引号。")

  static func bracketNeverClosed(_ place: Int) -> Wording {
    Wording(
      en: "The bracket at character \(place) is never closed.", zh: "第 \(place) 个字处的括号没有收尾。")
  }

  static func bracketClosesNothing(_ place: Int) -> Wording {
    Wording(
      en: "The bracket at character \(place) closes nothing.", zh: "第 \(place) 个字处的括号没有开头。")
  }

  static func emptyBrackets(_ place: Int) -> Wording {
    Wording(
      en: "Nothing stands in the brackets at character \(place).", zh: "第 \(place) 个字处的括号里没有内容。")
  }

  static let quoteBrackets = Wording(
    en: "To look for a bracket itself, put it in quotation marks.", zh: "如要查找括号本身，请加引号。")

  static func andAlone(_ place: Int) -> Wording {
    Wording(
      en: "AND at character \(place) needs a word on both sides.",
      zh: "第 \(place) 个字处的 AND 两边都要有词。")
  }

  static func orAlone(_ place: Int) -> Wording {
    Wording(
      en: "OR at character \(place) needs a word on both sides.",
      zh: "第 \(place) 个字处的“或”(OR)两边都要有词。")
  }

  static let quoteWord = Wording(
    en: "To look for the word itself, put it in quotation marks.", zh: "如要查找这个字本身，请加引号。")

  static func notAlone(_ place: Int) -> Wording {
    Wording(
      en: "Nothing follows the “not” at character \(place).", zh: "第 \(place) 个字处的“不含”(-)之后没有内容。")
  }

  static let quoteNot = Wording(
    en: "To look for the mark itself, put it in quotation marks.", zh: "如要查找这个符号本身，请加引号。")

  static func understood(_ word: String, _ period: Period) -> Wording {
    let (first, last) = (period.first, period.last)
    return first == last
      ? Wording(
        en: "“\(word)” means \(first); in quotation marks it is a word.",
        zh: "“\(word)”指 \(first)；加引号则按字面查找。")
      : Wording(
        en: "“\(word)” means \(first) to \(last); in quotation marks it is a word.",
        zh: "“\(word)”指 \(first) 至 \(last)；加引号则按字面查找。")
  }
}

extension SearchHabit {
  /// What to write instead.
  var wording: Wording {
    switch self {
    case .and:
      Wording(
        en: "“and” was looked for as a word; blanks alone say that all must hold.",
        zh: "“and”已按字面查找；要同时含几个词，只用空格隔开。")
    case .or:
      Wording(
        en: "“or” was looked for as a word; write OR in capitals.",
        zh: "“or”已按字面查找；表示其一请写大写 OR 或“或”。")
    case .not:
      Wording(
        en: "“not” was looked for as a word; -WORD leaves out what has the word.",
        zh: "“not”已按字面查找；不要含某词，请在词前加 -。")
    case .star:
      Wording(
        en: "“*” was looked for as it stands; words are found in longer ones without it.",
        zh: "“*”已按字面查找；不用 * 也能查到更长的词。")
    }
  }
}
