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
  /// A line of an article, by the article's place, or one that is in none, with its text.
  enum Line {
    case of(Int)
    case leftOut(String)
  }

  private var found: [(number: Int, line: Line)] = []
  private var inline: [PageJump] = []

  /// Takes a line.
  mutating func take(_ number: Int, _ line: Line) { found.append((number, line)) }

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
  /// below.
  var jumps: [PageJump] {
    var jumps = inline
    var above: Int?
    var waiting: [(jump: Jump, line: Int)] = []
    for (number, line) in found.sorted(by: { $0.number < $1.number }) {
      switch line {
      case .of(let article):
        jumps += waiting.map { PageJump(jump: $0.jump, line: $0.line, article: article) }
        (above, waiting) = (article, [])
      case .leftOut(let text):
        guard let jump = Jump(text) else { continue }
        if jump.way == .from {
          waiting.append((jump, number))
        } else if let above {
          jumps.append(PageJump(jump: jump, line: number, article: above))
        }
      }
    }
    return jumps
  }
}

extension IncomingPage {
  /// Where its articles go on on other pages, or come from them.
  var jumps: [PageJump] {
    var search = JumpSearch()
    for line in reading.lines {
      search.take(line.number, line.article.map { .of($0) } ?? .leftOut(line.text))
    }
    for (place, read) in reading.articles.enumerated() {
      search.take(read.article.blocks, read.blockLines.flatMap { $0 }, of: place)
    }
    return search.jumps
  }
}
