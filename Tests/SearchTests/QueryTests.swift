import Diagnostics
import Search
import TestSupport
import Testing

private var courier: SearchDocument {
  SearchDocument(
    status: "approved", tags: ["快递", "New Work"], section: "新闻速递", bylines: ["王思颖", "Jane Doe"],
    issues: ["2024-12"], slug: "kuaidi", day: "2024-12-19", headline: "快递小哥有了“新家”",
    text: { Array("12月18日，1+10+N模式启动。\n货车司机 入会 ＡＰＰ上线，Tesla 也来了。".utf8) })
}

private func matches(_ query: String, _ document: SearchDocument = courier) throws -> Bool {
  try Query(query, today: "2024-12-20").matches(document)
}

@Suite struct QueryTests {
  @Test(arguments: [
    "", "status:approved", "STATUS:Approved", "状态：已签发", "status:draft,approved",
    "tag:快递", "标签：快递", "tag:\"new work\"", "section:新闻速递", "section:\"新闻速递\"",
    "section:速递", "栏目:“新闻速递”", "by:王思颖", "作者：思颖", "by:\"jane doe\"", "issue:2024-12",
    "issue:2024", "期：2024-12", "slug:kuaidi", "简题：KUAIDI", "-status:twin",
  ])
  func `finds the article by a field`(query: String) throws {
    #expect(try matches(query))
  }

  @Test(arguments: [
    "status:draft", "tag:快", "section:要闻", "by:李", "issue:2024-1", "issue:2023", "slug:kuai",
    "-status:approved", "status:twin", "－tag：快递", "status:approved -by:王思颖", "since:2024-12-20",
    "until:2024-11",
  ])
  func `leaves out what a field does not hold`(query: String) throws {
    #expect(try !matches(query))
  }

  @Test(arguments: [
    "since:2024", "since:2024-12", "since:2024-12-19", "起：2024年12月", "since:２０２４", "until:2024",
    "until:2024-12", "止：2024/12/19", "until:2024.12.31", "since:yesterday until:昨天", "since:本月",
    "since:this-year", "since:last-month until:today", "自：去年",
  ])
  func `reads dates as people write them, both ends included`(query: String) throws {
    #expect(try matches(query))
  }

  @Test(arguments: ["date:2024-10-16", "上上个月 OR 2024-10", "until:2024-10-16", "since:2024-12-19"])
  func `an article of a page has the day of its page too`(query: String) throws {
    var page = courier
    page.pageDay = "2024-10-16"
    #expect(try matches(query, page))
    page.pageDay = "2024-10"
    #expect(try matches(query, page))
    #expect(try !matches("date:2024-11", page))
    #expect(try !matches("since:2024-11-01 until:2024-11-30", page))
  }

  @Test(arguments: [
    "货车司机", "货车司机 入会", "入会　货车司机", "\"货车司机 入会\"", "“货车司机 入会”", "「货车司机」", "小哥",
    "\"新家\"", "新家 启动", "app", "ＡＰＰ", "TESLA", "１＋１０＋Ｎ", "1+10+n", "12月18日,1+10",
    "上线 -下线", "启动 AND 上线", "启动 AND NOT 下线", "王思颖", "10:30 -启动", "https://x.cn",
  ])
  func `words are found whatever their width and case`(query: String) throws {
    let isThere = !query.contains("10:30") && !query.contains("https")
    #expect(try matches(query) == isThere)
  }

  @Test(arguments: ["入会 货车队", "\"入会 货车司机\"", "-启动", "启动 -入会", "货车司机入会"])
  func `every word must be there, a phrase as it stands`(query: String) throws {
    #expect(try !matches(query))
  }

  @Test func `the text is fetched only for words, and only where the fields fit`() throws {
    var reads = 0
    var article = courier
    article.text = {
      reads += 1
      return []
    }
    #expect(try matches("tag:快递 status:approved", article))
    #expect(try !matches("tag:要闻 启动", article))
    #expect(reads == 0)
    let plain = try Query("tag:快递", today: "2024-12-20")
    let worded = try Query("tag:快递 启动", today: "2024-12-20")
    #expect(!plain.needsText && worded.needsText)
  }

  @Test(arguments: [
    (
      "sttus:draft",
      "A query has no field `sttus:`. Did you mean `status:`?",
      "查询条件中没有 `sttus:`。是不是 `status:`？"
    ),
    (
      "since:2024-13",
      "`since:2024-13` is not a date. Write 2024, 2024-12, 2024-12-20, today, tomorrow, yesterday, "
        + "this-week, last-week, this-month, last-month or last-year.",
      "`since:2024-13` 不是日期。可写 2024、2024-12、2024-12-20、今天、明天、昨天、本周、上周、本月、上月、今年、去年、最近7天。"
    ),
    (
      "启动 AND",
      "AND at character 4 needs a word on both sides. To look for the word itself, put it in "
        + "quotation marks.",
      "第 4 个字处的 AND 两边都要有词。如要查找这个字本身，请加引号。"
    ),
    (
      "since:2024-05 until:2023-01",
      "The days are the wrong way round: since 2024-05-01, until 2023-01-31. Give the earlier day "
        + "to since: and the later one to until:.",
      "日期前后颠倒：自 2024-05-01 起，至 2023-01-31 止。请在 起:（since:）后写较早的日期，在 止:（until:）后写较晚的日期。"
    ),
    (
      "tag: 快递",
      "Nothing follows `tag:`. Write it without a blank, as `tag:WORD` or `tag:\"TWO WORDS\"`.",
      "`tag:` 之后没有内容。请紧接着写，中间不空格，如 `tag:内容` 或 `tag:\"带空格的内容\"`。"
    ),
  ])
  func `a query that cannot be read is refused in one sentence`(
    query: String, english: String, chinese: String
  ) throws {
    let problem = try #require(throws: Problem.self) { try Query(query, today: "2024-12-20") }
    #expect(problem.exitCode == 2)
    expectSnapshot(problem.wording.english, english)
    expectSnapshot(problem.wording.chinese, chinese)
  }

  @Test(arguments: [
    "since:2023-02-29", "until:0000", "since:", "since:2024-1-0", "since:20241220", "until:今",
    "zzz:1",
  ])
  func `dates that do not exist and unknown fields are refused`(query: String) {
    #expect(throws: Problem.self) { try Query(query, today: "2024-12-20") }
  }

  @Test func `no text of any kind stops the program, and not divides what there is`() throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "-", ":", "：", "\"", "“", "status", "tag", "since", "快递", " ", "　", ",", "2024", "\u{0}",
    ]
    for _ in 0..<Proof.samples(500, all: 50_000) {
      let text = (0..<generator.below(6)).map { _ in generator.pick(pieces) }.joined()
      guard let query = try? Query(text, today: "2024-12-20") else { continue }
      let isFound = query.matches(courier)
      let isOne = QueryCount.terms(text) == 1 && !text.hasPrefix("-")
      guard isOne, let turned = try? Query("-" + text, today: "2024-12-20") else { continue }
      #expect(turned.matches(courier) != isFound, "\(text.debugDescription)")
    }
  }
}

private enum QueryCount {
  /// How many terms a query of the law above has; only the plain ones count.
  static func terms(_ text: String) -> Int {
    let isPlain = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == ":" }
    return isPlain && !text.isEmpty ? 1 : 0
  }
}
