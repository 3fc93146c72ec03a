/// The lines of a reading, kept small: a page may have a million of them.
public struct ReadLines: RandomAccessCollection, Hashable, Sendable {
  /// Lines that follow each other on the page and belong to one article.
  private struct Run: Hashable, Sendable {
    let place: UInt32
    /// One more than the place of its first line on the page.
    let number: UInt32
    /// One more than the article's position; 0 for none.
    let article: UInt32
  }

  /// A line that goes on from one further off.
  private struct Join: Hashable, Sendable {
    let place: UInt32
    let above: UInt32
  }

  /// The role of each line, and in the upper half whether it goes on from the line above it (1), from
  /// another (2) or from none (0).
  private var tags: [UInt8] = []
  private var runs: [Run] = []
  private var joins: [Join] = []
  /// Where the text of the lines is looked up; else it stands in `texts`.
  private let source: SourceLines?
  private var texts: [String] = []
  /// What the lines are called; here they are counted by their places on the page.
  private let numbering: PageNumbering

  /// Lines that carry their text.
  init(_ lines: [ReadLine]) {
    source = nil
    numbering = PageNumbering()
    for line in lines {
      append(line.number, line.role, article: line.article, joins: line.joins)
      texts.append(line.text)
    }
  }

  /// Room for the lines of a page.
  init(of page: SourcePage) {
    source = page.lines
    numbering = page.layout.numbering
    tags.reserveCapacity(page.lines.count)
  }

  mutating func append(_ name: Int, _ role: LineRole, article: Int?, joins joined: Int?) {
    let number = count(of: name)
    let above = joined.map { count(of: $0) }
    let place = UInt32(clamping: tags.count)
    let article = UInt32(clamping: (article ?? -1) + 1)
    var tag = UInt8(LineRole.allCases.firstIndex(of: role) ?? 0)
    if let above {
      let isAbove =
        !tags.isEmpty && self.number(of: tags.count - 1, in: runs[runs.count - 1]) == above
      tag |= isAbove ? 0x10 : 0x20
      if !isAbove { joins.append(Join(place: place, above: UInt32(clamping: above))) }
    }
    let isNext =
      runs.last.map { $0.article == article && self.number(of: tags.count, in: $0) == number }
      ?? false
    if !isNext {
      runs.append(Run(place: place, number: UInt32(clamping: number), article: article))
    }
    tags.append(tag)
  }

  private func count(of name: Int) -> Int { (numbering.place(of: name) ?? 0) + 1 }

  private func number(of place: Int, in run: Run) -> Int {
    Int(run.number) + place - Int(run.place)
  }

  private func run(of place: Int) -> Run {
    runs[runs.partitioningIndex { Int($0.place) > place } - 1]
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of lines.
  public var endIndex: Int { tags.count }

  /// A line by its place in the reading; its text is made when it is asked for.
  public subscript(place: Int) -> ReadLine {
    let run = run(of: place)
    let number = number(of: place, in: run)
    return ReadLine(
      number: numbering.number(at: number - 1), role: LineRole.allCases[Int(tags[place] & 0x0F)],
      article: run.article == 0 ? nil : Int(run.article) - 1,
      joins: above(place).map { numbering.number(at: $0 - 1) },
      origin: source.map { .line($0, number - 1) } ?? .text(texts[place]))
  }

  /// The line of that number on its page, on which the lines stand in the order of their numbers.
  public func line(numbered name: Int) -> ReadLine? {
    guard let place = numbering.place(of: name) else { return nil }
    let number = place + 1
    let next = runs.partitioningIndex { Int($0.number) > number }
    guard next > 0 else { return nil }
    let found = Int(runs[next - 1].place) + number - Int(runs[next - 1].number)
    let end = next < runs.count ? Int(runs[next].place) : tags.count
    return found < end ? self[found] : nil
  }

  private func above(_ place: Int) -> Int? {
    switch tags[place] >> 4 {
    case 1: number(of: place - 1, in: run(of: place - 1))
    case 2: Int(joins[joins.partitioningIndex { Int($0.place) >= place }].above)
    default: nil
    }
  }
}

/// Numbers of lines in any order, kept as runs.
struct LineRuns: Hashable, Sendable {
  private struct Run: Hashable, Sendable {
    let first: UInt32
    var count: UInt32
  }

  private var runs: [Run] = []

  init(_ numbers: [Int]) {
    for number in numbers {
      let number = UInt32(clamping: number)
      if let last = runs.last, last.first + last.count == number {
        runs[runs.count - 1].count += 1
      } else {
        runs.append(Run(first: number, count: 1))
      }
    }
  }

  var numbers: [Int] {
    runs.flatMap { run in (0..<run.count).map { Int(run.first + $0) } }
  }
}
