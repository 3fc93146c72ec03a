/// Tells the rows of one head apart: which are kicker, headline and deck, and which rows belong to
/// one element that was broken. Every division of the rows is scored, the best one counts.
struct HeadRows {
  /// What one row turned out to be.
  struct Row: Equatable {
    var role: LineRole
    /// Goes on from the row above.
    var joins: Bool
  }

  /// More rows than this are no headline; the rest become decks.
  private static let mostRows = 6

  let page: LineClues
  let rows: [Int]

  func divided() -> [Row] {
    let count = min(rows.count, Self.mostRows)
    guard count > 1 else {
      return rows.enumerated().map { Row(role: $0.offset == 0 ? .headline : .deck, joins: false) }
    }
    let flow = (1..<count).map { continuity(rows[$0 - 1], rows[$0]) }
    var best: (score: Double, rows: [Row]) = (-.infinity, [])
    for mask in 0..<(1 << (count - 1)) {
      let elements = elements(mask: mask, count: count)
      let shared = zip(flow.indices, flow).reduce(0.0) { sum, item in
        sum + (mask & (1 << item.0) != 0 ? item.1 : -item.1)
      }
      for main in elements.indices {
        let score = shared + roleScore(elements, main: main)
        if score > best.score { best = (score, named(elements, main: main)) }
      }
    }
    let rest = rows.dropFirst(count).map { _ in Row(role: .deck, joins: false) }
    return best.rows + rest
  }

  /// Bit n of `mask` set: row n + 1 goes on from row n.
  private func elements(mask: Int, count: Int) -> [Range<Int>] {
    var elements: [Range<Int>] = []
    var start = 0
    for row in 1...count where row == count || mask & (1 << (row - 1)) == 0 {
      elements.append(start..<row)
      start = row
    }
    return elements
  }

  private func named(_ elements: [Range<Int>], main: Int) -> [Row] {
    var result: [Row] = []
    for (number, element) in elements.enumerated() {
      for row in element {
        result.append(Row(role: role(element, number, main), joins: row > element.lowerBound))
      }
    }
    return result
  }

  private func role(_ element: Range<Int>, _ number: Int, _ main: Int) -> LineRole {
    if number == main { return .headline }
    return number < main || endsInDash(element) ? .kicker : .deck
  }

  private func line(_ row: Int) -> PageLine { page.lines[rows[row]] }

  private func endsInDash(_ element: Range<Int>) -> Bool {
    let last = line(element.upperBound - 1)
    return last.ending == .dash && last.size > 12
  }

  /// `Trustees split 8-1:` above the rows of a headline in larger type.
  private func endsInColon(_ element: Range<Int>) -> Bool {
    page.shape.isLatin && line(element.upperBound - 1).ending == .colon
  }

  private func roleScore(_ elements: [Range<Int>], main: Int) -> Double {
    var score = 0.0
    for (number, element) in elements.enumerated() {
      if number == main {
        score += headlineScore(element)
      } else if number < main || endsInDash(element) {
        score += kickerScore(element)
      } else {
        score += deckScore(element)
      }
    }
    score -= 1.5 * Double(max(0, main - 1))
    return score
  }

  /// In ems: a Latin letter takes less than half of one.
  private func size(_ element: Range<Int>) -> Int {
    element.reduce(0) { $0 + (page.shape.isLatin ? line($1).width * 2 / 5 : line($1).size) }
  }

  private func startsWithMark(_ element: Range<Int>) -> Bool {
    page.has(.startsDash, at: rows[element.lowerBound])
      || page.has(.startsBullet, at: rows[element.lowerBound])
  }

  /// A headline is of moderate length and does not lead over to anything.
  private func headlineScore(_ element: Range<Int>) -> Double {
    var score = 0.0
    let size = size(element)
    if size > 26 { score -= 1 }
    if size > 36 { score -= 1.5 }
    if size < 4 { score -= 2 } else if size < 6 { score -= 0.6 }
    if startsWithMark(element) { score -= 4 }
    if endsInDash(element) { score -= 4 }
    if element.count == 1, leadsOver(element.lowerBound) { score -= rows.count == 2 ? 2.5 : 1 }
    if element == 0..<1, rows.count == 3, isPairOfPhrases(line(1)), !isPairOfPhrases(line(2)) {
      score -= 1.5
    }
    if isInLargeType(element) { score += 1.5 }
    // Whoever typed # meant that row.
    if line(element.lowerBound).heading == 0, rows.contains(where: { page.lines[$0].heading > 0 }) {
      score -= 4
    }
    if element.count > 3 { score -= 1 }
    if opensWithKicker(element) { score -= 3.5 }
    if page.shape.isLatin, element.count > 1, element.allSatisfy({ line($0).width <= 26 }),
      element.count * 2 >= rows.count
    {
      // Large type has few letters in a row.
      score += 1.8
    }
    if isInCapitals(element), rows.indices.contains(where: { !isInCapitals($0..<($0 + 1)) }) {
      score += 1.5
    } else if isTitleCased(element), rows.indices.contains(where: { isSentence($0) }) {
      score += 1.5
    }
    return score
  }

  /// A pair of phrases among three rows and more, or above a row that is none: it says twice what led to
  /// what the headline tells once.
  private func leadsOver(_ row: Int) -> Bool {
    guard isPairOfPhrases(line(row)) else { return false }
    return rows.count > 2 || row == 0 && !isPairOfPhrases(line(1))
  }

  /// The headline is broken into short rows where kicker and deck, set smaller, fit into one.
  private func isInLargeType(_ element: Range<Int>) -> Bool {
    guard element.count > 1, !page.shape.isLatin else { return false }
    let widest = element.reduce(0) { max($0, line($1).size) }
    return widest <= 10
      && rows.indices.contains { !element.contains($0) && line($0).size >= widest + 5 }
  }

  /// Above the rows of a headline there is mostly a row that leads to it: of sixteen heads of three rows
  /// the first was a kicker in thirteen, and the others began with a word or two.
  private func opensWithKicker(_ element: Range<Int>) -> Bool {
    !page.shape.isLatin && element.lowerBound == 0 && element.count > 2 && line(0).size > 6
      && (element.count == rows.count || !isWhoActs(line(0)))
  }

  /// `春江古籍修复中心`: what it did stands in the rows below.
  private func isWhoActs(_ line: PageLine) -> Bool {
    isBareSubject(line) || PeopleWords.offices.suffixLength(line.letters[...]) > 0
  }

  /// English papers set the headline in capitals, what leads to it and follows it in lower case.
  private func isInCapitals(_ element: Range<Int>) -> Bool {
    page.shape.isLatin && element.allSatisfy { page.has(.capitals, at: rows[$0]) }
  }

  private func isTitleCased(_ element: Range<Int>) -> Bool {
    page.shape.isLatin && element.allSatisfy { line($0).isTitleCased }
  }

  /// A deck in English is a sentence: a capital at its start and lower case behind it.
  private func isSentence(_ row: Int) -> Bool {
    page.shape.isLatin && !line(row).isTitleCased && !line(row).beginsLow
      && line(row).size > 20
  }

  /// A kicker leads over to the headline: by a dash, as a phrase, as the greater whole. The largest type
  /// has room for the fewest letters.
  private func kickerScore(_ element: Range<Int>) -> Double {
    var score = 0.2
    if endsInDash(element) || endsInColon(element) { score += 4 }
    if page.shape.isLatin, isAsLongAsHead(line(element.lowerBound)) { score -= 1.2 }
    if isColumnAndKind(line(element.lowerBound)) { score += 2 }
    if startsWithMark(element) { score -= 3 }
    if line(element.upperBound - 1).letters.last == 0x21 { score -= 1 }
    if size(element) < 5 { score -= 1 }
    // Of three rows and more the first alone leads to the others, or two of one build.
    if element.count > 1, rows.count > 2, !page.shape.isLatin, !isOfOneBuild(element) {
      score -= 2 * Double(element.count - 1)
    }
    if rows.count == 2, !page.shape.isLatin, line(0).size >= line(1).size + 6 { score += 0.9 }
    return score
  }

  /// `三下乡·回访`: the name of a column, a dot, and what kind of piece it is; `七律·重阳` is a title.
  private func isColumnAndKind(_ line: PageLine) -> Bool {
    guard line.size <= 9, line.letters.contains(0xB7) else { return false }
    let parts = line.letters.split(separator: 0xB7)
    return parts.count == 2
      && parts.allSatisfy { $0.count > 1 && $0.allSatisfy(Lettering.isHan) }
      && !NameJudgement.isTuneOfPoem(line.letters) && !NameJudgement.isName(line.letters[...])
  }

  private func isOfOneBuild(_ element: Range<Int>) -> Bool {
    element.count == 2 && rows.count > 3
      && isParallel(line(element.lowerBound), line(element.upperBound - 1))
  }

  /// What leads to an English headline is a word or two.
  private func isAsLongAsHead(_ line: PageLine) -> Bool {
    line.width > 24 || line.letters.count { $0 == 0x20 } > 2
  }

  /// A deck says more than the headline, in smaller type: it begins with a dash, has bullets, names
  /// office-holders or who speaks, is longer.
  private func deckScore(_ element: Range<Int>) -> Double {
    var score = -0.4
    if startsWithMark(element) { score += 4 }
    let letters = line(element.lowerBound).letters
    if Self.offices.occurs(in: letters[...]) { score += 1 }
    if isWhoAttended(line(element.lowerBound)) { score += 1.5 }
    // Right above its text 征稿启事 heads a notice.
    if LineWords.notices.contains(letters) { score -= 4 }
    if element.count > 1 && element.lowerBound > 0 { score += 0.4 }
    if element.lowerBound > 0, !page.shape.isLatin {
      let above = line(element.lowerBound - 1)
      let isLonger = line(element.lowerBound).size >= above.size + 6
      if rows.count == 2, isLonger, above.ending != .ellipsis { score += 0.9 }
      if rows.count == 2, isLongPair, Self.speakers.prefixLength(letters[...]) > 0 { score += 0.9 }
      if letters.contains(0x3A), !above.letters.contains(0x3A) { score += 0.9 }
      if rows.count == 2, saysHow(line(element.lowerBound), below: above) { score += 1.2 }
    }
    return score
  }

  /// `骨科、急诊、血库连续作战九小时`: who took part is said below what they did. `比去年早了十二天`: what is
  /// measured stands in the row above.
  private func saysHow(_ row: PageLine, below above: PageLine) -> Bool {
    Self.comparisons.prefixLength(row.letters[...]) > 0
      || row.size > above.size && row.letters.contains(0x3001) && !above.letters.contains(0x3001)
  }

  private static let comparisons = WordList(
    "比计划 比原 比预 比去年 比前年 比上年 比往年 比上月 比上届 比以往 比过去 较计划 较原 较预 较去年 较上年 较往年 较上月 较上届 较以往")

  /// Both rows together are longer than a headline on two rows.
  private var isLongPair: Bool { line(0).size + line(1).size > Self.mostInTwoRows }

  /// Who has something to say of what the headline tells.
  private static let speakers = WordList(
    "居民 住户 街坊 市民 村民 乡民 民众 学生 家长 教师 老师 校方 院方 厂方 资方 劳方 警方 署方 业主 业者 店家 商户 乘客 社工 学者 专家 医师 医生 议员 立委 县府 市府 公所 农会 渔会 公会 社团 团体 里长 村长 邻居 同乡 侨胞"
  )
  private static let offices = WordList("主席 副主席 书记 部长 局长 主任 市长 县长 省长 会长 纪实 侧记 述评 综述 访谈")

  /// How surely the row below goes on from the row above; negative: they are different elements.
  private func continuity(_ above: Int, _ below: Int) -> Double {
    let upper = page.lines[above]
    let lower = page.lines[below]
    guard let last = upper.letters.last, let first = lower.letters.first else { return 0 }
    var score = -0.45
    score += min(2.5, page.words.cutsWord(last, first) * 1.4)
    if page.shape.usualGap > 0 && lower.gap == 0 { score += 2.2 }
    if upper.unclosed > 0 && lower.unopened > 0 { score += 4 }
    if isParallel(upper, lower) { score += 2.5 }
    if lower.size <= 3 { score += 2.5 }
    if Self.dangling.contains(last) || endsInMeasureWord(upper) { score += 2 }
    if upper.heading > 0, upper.heading == lower.heading { score += 1.5 }
    if Self.wanting.suffixLength(upper.letters[...]) > 0 { score += 4 }
    if Self.isQuoteStart(first), Self.named.suffixLength(upper.letters[...]) > 0 { score += 3 }
    if isBareSubject(upper) && startsWithVerb(lower) { score += 2.4 }
    if upper.size <= 6, upper.commas == 0, startsWithVerb(lower) { score += 2.4 }
    score += secondRowScore(upper, lower) + shortRowScore(upper)
    score += lastRowsScore(below, upper, lower)
    if isQuoted(upper) != isQuoted(lower) { score -= 2 }
    if isFirstOfKind(upper) { score += 2.4 }
    if isWhoAttended(lower) { score -= 4 }
    if PeopleWords.isEdition(lower.letters) { score += 4 }
    if isPairOfPhrases(upper) != isPairOfPhrases(lower), !page.shape.isLatin { score -= 2 }
    if areTwoPairs(upper, lower) { score -= 2 }
    if !page.shape.isLatin, upper.commas == 0 {
      let size = upper.size + lower.size
      score += size <= 13 ? 1.3 : size <= 16 && upper.size >= 6 ? 0.6 : 0
    }
    if upper.size >= 7, startsWithVerb(lower), !page.shape.isLatin { score += 1.2 }
    if page.has(.startsDash, at: below) || page.has(.startsBullet, at: below) { score -= 6 }
    if upper.ending == .dash || upper.ending == .stop || isColumnAndKind(upper) { score -= 4 }
    // `### 渡口镇的`: the sign stands before the first of its rows alone.
    let isBare = lower.heading == 0 && lower.gap == 0 && Self.dangles(upper.letters)
    if upper.heading != lower.heading, !isBare { score -= 5 }
    if lower.gap > page.shape.usualGap { score -= 0.8 }
    if Self.adverbs.prefixLength(lower.letters[...]) > 0 { score += 1.5 }
    if page.shape.isLatin { score += LatinRows.continuity(page, above, below) }
    return score
  }

  /// `乘务班里有支`: what is counted stands in the row below.
  private func endsInMeasureWord(_ line: PageLine) -> Bool {
    guard let last = line.letters.last, let before = line.letters.dropLast().last else {
      return false
    }
    return Self.measureWords.contains(last) && Self.counts.contains(before)
  }

  private static let measureWords: LetterSet = "支个把座项名位只张条间份本台辆家件群对双"
  private static let counts: LetterSet = "有一二两三四五六七八九十百千几数这那每"

  /// What somebody said, as a row of its own.
  private func isQuoted(_ line: PageLine) -> Bool {
    let pairs: [(Letter, Letter)] = [(0x201C, 0x201D), (0x300C, 0x300D), (0x22, 0x22)]
    return pairs.contains { $0.0 == line.letters.first && $0.1 == line.letters.last }
  }

  /// Two rows of about one length, by the custom of the place.
  private func secondRowScore(_ upper: PageLine, _ lower: PageLine) -> Double {
    let slack = rows.count == 2 ? 2 : 0
    guard max(upper.size, lower.size) <= 13, upper.size + lower.size <= Self.mostInTwoRows,
      abs(upper.size - lower.size) <= 3 + slack,
      min(upper.size, lower.size) >= 6 - slack, page.shape.setsHeadsOnTwoRows
    else { return 0 }
    return 1.6
  }

  /// Over a report six letters without a blank are half a headline, unless they begin with a verb: of the
  /// heads on two rows with so short a first one 29 in 34 were one headline.
  private func shortRowScore(_ upper: PageLine) -> Double {
    guard rows.count == 2, !page.shape.isLatin, upper.size <= 6, upper.letters.count == upper.size,
      upper.ending == .open, !startsWithVerb(upper), page.has(.nextHasLead, at: rows[1])
    else { return 0 }
    return 1.5
  }

  /// Below a row that leads to them two rows without blanks, of no more letters than a headline has, are
  /// one headline: a deck says more than its headline, and would have no room to.
  private func lastRowsScore(_ below: Int, _ upper: PageLine, _ lower: PageLine) -> Double {
    guard rows.count == 3, below == rows[2], !page.shape.isLatin,
      upper.size + lower.size <= Self.mostInTwoRows, min(upper.size, lower.size) >= 5,
      !upper.letters.contains(0x20), !lower.letters.contains(0x20), upper.commas == 0,
      !saysAgain(upper, lower)
    else { return 0 }
    return 1.2
  }

  /// A headline does not say three letters twice.
  private func saysAgain(_ upper: PageLine, _ lower: PageLine) -> Bool {
    (0..<(lower.letters.count - 2)).contains { place in
      upper.letters[...].holds(lower.letters[place..<(place + 3)])
    }
  }

  /// Two rows with more letters than this are kicker and headline or headline and deck.
  private static let mostInTwoRows = 20

  /// A row that begins with a time has its subject in the row above.
  private static let adverbs = WordList(
    "终于 不是 明年 今年 去年 明起 今起 明天 今天 昨日 昨天 下月 本月 年底 月底 年内 首日 将 已 终 有望 仍 再 不再 也")

  static func isQuoteStart(_ letter: Letter) -> Bool {
    [0x201C, 0x300C, 0x22, 0x300A].contains(letter)
  }

  /// What has a name of its own, which follows in quotes.
  private static let named = WordList(
    "品种 项目 电影 歌曲 话剧 歌剧 舞剧 列车 工程 课题 作品 系统 平台 品牌 活动 行动 号 展 节目 软件 机器人 纪录片 期刊 杂志 教材 课程 论文 著作 丛书")

  /// Verbs that say nothing without what follows: `老人们住上` over `“幸福小院”`.
  private static let wanting = WordList(
    "有了 成了 成为 变成 变身 建起 办起 搭起 迎来 用上 住上 吃上 喝上 当上 装上 穿上 走进 走上 叫作 名叫")

  private func isBareSubject(_ line: PageLine) -> Bool {
    line.size <= 12 && line.commas == 0 && LineWords.units.suffixLength(line.letters[...]) > 0
  }

  private func startsWithVerb(_ line: PageLine) -> Bool {
    LineWords.verbs.prefixLength(line.letters[...]) > 0 || VerbsOfTwo.begin(line.letters)
  }

  /// Letters with which no headline ends.
  static let dangling: LetterSet = "的和与及对为从向把将被让以于等、,"
  /// Whether the letters want a next word, which those of 出让 and 转让 do not.
  static func dangles(_ letters: [Letter]) -> Bool {
    letters.last.map(dangling.contains) ?? false && closed.suffixLength(letters[...]) == 0
  }

  private static let closed = WordList("出让 转让 礼让 谦让 参与")

  /// Letters that want the next word even before a paragraph that begins like one.
  static let clinging: LetterSet = "的和与及、"
}
