/// The lines of a reading, kept small: a page may have a million of them.
public struct ReadLines: RandomAccessCollection, Hashable, Sendable {
  private var numbers: [UInt32] = []
  private var roles: [UInt8] = []
  /// One more than the article's position; 0 for none.
  private var articles: [UInt32] = []
  /// The line that each goes on from; 0 for none.
  private var joins: [UInt32] = []
  /// Where the text of the lines is looked up; else it stands in `texts`.
  private let source: SourceLines?
  private var texts: [String] = []

  /// Lines that carry their text.
  init(_ lines: [ReadLine]) {
    source = nil
    for line in lines {
      append(line.number, line.role, article: line.article, joins: line.joins)
      texts.append(line.text)
    }
  }

  /// Room for the lines of a page.
  init(of source: SourceLines) {
    self.source = source
    numbers.reserveCapacity(source.count)
    roles.reserveCapacity(source.count)
    articles.reserveCapacity(source.count)
    joins.reserveCapacity(source.count)
  }

  mutating func append(_ number: Int, _ role: LineRole, article: Int?, joins: Int?) {
    numbers.append(UInt32(clamping: number))
    roles.append(UInt8(LineRole.allCases.firstIndex(of: role) ?? 0))
    articles.append(UInt32(clamping: (article ?? -1) + 1))
    self.joins.append(UInt32(clamping: joins ?? 0))
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { numbers.count }

  public subscript(place: Int) -> ReadLine {
    let number = Int(numbers[place])
    return ReadLine(
      number: number, role: LineRole.allCases[Int(roles[place])],
      article: articles[place] == 0 ? nil : Int(articles[place]) - 1,
      joins: joins[place] == 0 ? nil : Int(joins[place]),
      wording: source.map { .line($0, number - 1) } ?? .text(texts[place]))
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
