import Intake
import Manuscript
import Notation
import Workflow

/// A sign of a page that one of its articles goes on elsewhere, or comes from there.
struct PageJump: Sendable {
  let jump: Jump
  /// Where it stands on the page.
  let line: Int
  /// Which of the page's articles it belongs to.
  let article: Int
}

/// The lines of a page by which its jumps are told.
struct JumpSearch {
  /// Line numbers, with the place of the article that each belongs to; small, for a page may have
  /// millions of lines.
  private var owners: [(line: UInt32, article: UInt32)] = []
  private var signs: [(line: Int, jump: Jump)] = []
  private var inline: [PageJump] = []

  /// Takes a line of an article.
  mutating func take(_ number: Int, of article: Int) {
    owners.append((UInt32(clamping: number), UInt32(clamping: article)))
  }

  /// Takes a line that is in no article, or what was left out of one that is.
  mutating func take(_ number: Int, leftOut text: String) {
    if let jump = Jump(text) { signs.append((number, jump)) }
  }

  /// Takes what the reader left in the text of an article, whose body has these lines.
  mutating func take(_ body: [Block], _ numbers: [Int], of article: Int) {
    guard let first = body.first, let last = body.last, let low = numbers.first else { return }
    if let jump = Jump.opening(first.text)?.jump {
      inline.append(PageJump(jump: jump, line: low, article: article))
    }
    if let jump = Jump.ending(last.text)?.jump {
      inline.append(PageJump(jump: jump, line: numbers.last ?? low, article: article))
    }
  }

  /// All of them: a line that sends on belongs to the article above it, one that goes on to the one
  /// below, and what stood in a line of an article to that one.
  var jumps: [PageJump] {
    if signs.isEmpty { return inline }
    let owners = owners.sorted { $0.line < $1.line }
    var jumps = inline
    var below = 0
    for sign in signs.sorted(by: { $0.line < $1.line }) {
      while below < owners.count, owners[below].line < sign.line { below += 1 }
      let stoodIn = below < owners.count && owners[below].line == sign.line
      let owner = sign.jump.way == .from || stoodIn ? below : below - 1
      guard owners.indices.contains(owner) else { continue }
      jumps.append(
        PageJump(jump: sign.jump, line: sign.line, article: Int(owners[owner].article)))
    }
    return jumps
  }
}

extension IncomingPage {
  /// Where its articles go on on other pages, or come from them.
  var jumps: [PageJump] {
    var search = JumpSearch()
    for line in reading.lines {
      if let article = line.article {
        search.take(line.number, of: article)
      } else {
        search.take(line.number, leftOut: line.text)
      }
    }
    for (place, read) in reading.articles.enumerated() {
      for sign in read.signs { search.take(sign.line, leftOut: sign.text) }
      search.take(read.article.blocks, read.blockLines.flatMap { $0 }, of: place)
    }
    return search.jumps.leadingAway
  }
}

extension [PageJump] {
  /// Those that lead to what is not on the page: where an article says that it goes on and, further down,
  /// where it comes from, the reader joined the halves of a file that holds several pages.
  fileprivate var leadingAway: [PageJump] {
    let ordered = sorted { $0.line < $1.line }
    var open: [Int: Int] = [:]
    var settled: Set<Int> = []
    for (place, sign) in ordered.enumerated() {
      if sign.jump.way == .onto {
        open[sign.article] = place
      } else if let departure = open.removeValue(forKey: sign.article) {
        settled.formUnion([departure, place])
      }
    }
    return ordered.indices.filter { !settled.contains($0) }.map { ordered[$0] }
  }
}
