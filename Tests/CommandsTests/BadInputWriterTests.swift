import Foundation
import TestSupport
import Testing

/// Commands that are interrupted, and many at once.
@Suite struct BadInputWriterTests {
  let desk: TrialDesk

  init() throws { desk = try TrialDesk() }

  /// A page of many articles, so that its import takes a while.
  private var page: String {
    (1...150).map { number in
      "第\(number)个车间送清凉\n\n本报讯(记者王芳)7月\(number)日,市总工会为第\(number)车间工人送去清凉物资。\n\n"
    }.joined()
  }

  @Test func `Ctrl-C in the middle of an import files all of it or nothing`() throws {
    try desk.write(page, "page.txt")
    let before = try desk.store()
    var articles: Set<String> = []
    for milliseconds in [2, 15, 40, 80, 120, 160, 220, 300] {
      let running = try desk.world.start("import page.txt --quiet")
      usleep(UInt32(milliseconds) * 1_000)
      running.send(signal: SIGINT)
      let status = try running.wait().status
      #expect(status == 0 || status == 128 + SIGINT, "\(milliseconds)")
      let count = try desk.done("newsdesk list | wc -l")
      articles.insert(count)
      if status == 0 { break }
      if count == "2\n" {
        let log = before.filter { $0.key.hasPrefix("store/log/") }
        #expect(try desk.store().filter { $0.key.hasPrefix("store/log/") } == log)
      }
      try #require(try desk.type("newsdesk fsck --quiet").status == 0)
    }
    try desk.done("newsdesk import page.txt --quiet")
    articles.insert(try desk.done("newsdesk list | wc -l"))
    #expect(articles.count <= 2, "\(articles)")
    // What an import had written ahead without the lock is swept when it is a day old.
    #expect(try desk.type("ls store/tmp | grep -v '^loose-'").stdout == "")
    try desk.isWhole()
  }

  @Test func `eight writers at once all succeed`() throws {
    let writers = try (1...8).map { number in
      try desk.world.start(
        "draft --slug w\(number) --as w\(number)", input: "# Writer \(number)\n\nText.\n")
    }
    for writer in writers {
      let outcome = try writer.wait()
      #expect(outcome.status == 0, "\(outcome.stderr)")
    }
    let slugs = try desk.done("newsdesk list Writer --json | grep '\"slug\"' | sort")
    #expect(slugs == (1...8).map { "    \"slug\": \"w\($0)\",\n" }.joined())
    try desk.isWhole()
  }

  @Test func `eight people who edit one article at once lose nothing`() throws {
    let form = try desk.done("newsdesk show port --form")
    let writers = try (1...8).map { number in
      let text = form.replacing("Monday", with: "day \(number)")
      return try desk.world.start("edit port --as w\(number)", input: text)
    }
    let statuses = try writers.map { try $0.wait().status }.sorted()
    #expect(statuses == [0, 4, 4, 4, 4, 4, 4, 4])
    let saved = try desk.savedTexts()
    #expect(saved.count == 7)
    let filed = try desk.done("newsdesk show port --form")
    for number in 1...8 {
      let isKept = (saved + [filed]).contains { $0.contains("day \(number).") }
      #expect(isKept, "\(number)")
    }
    try desk.isWhole()
  }

  @Test func `a reader that goes away ends a command quietly`() throws {
    try desk.write(page, "page.txt")
    try desk.done("newsdesk import page.txt --quiet")
    for command in [
      "list", "log", "list --json", "show 第150个车间", "help", "import page.txt --explain",
    ] {
      let outcome = try desk.type("{ newsdesk \(command); echo $? >&2; } | head -1 > first")
      #expect(outcome.stderr == "0\n", "\(command)")
    }
  }

  @Test func `closed streams are no reason to fail`() throws {
    try desk.done("newsdesk list >&- 2>&-")
    try desk.done("newsdesk note port -m hello <&- >&- 2>&-")
    try desk.done("newsdesk list > /dev/full")
    #expect(try desk.type("newsdesk draft <&-").status == 1)
    try desk.isWhole()
  }
}
