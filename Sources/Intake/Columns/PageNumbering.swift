import Manuscript

/// What the lines of a page are called, by their place on it: a page that was parted into columns has
/// several lines of one line of its file.
struct PageNumbering: Hashable, Sendable {
  /// None where places and numbers go together.
  private let numbers: [UInt32]
  private let places: [UInt32: UInt32]

  /// Lines as the file has them.
  init() { (numbers, places) = ([], [:]) }

  /// Pieces of lines of the file, by the places of these; the pieces of one line from left to right.
  /// Blank lines need no name.
  init(of lines: [Int?]) {
    var pieces: [Int: Int] = [:]
    numbers = lines.map { line in
      guard let line else { return 0 }
      let piece = pieces[line, default: 0] + 1
      pieces[line] = piece
      return UInt32(LineNumber(line: line + 1, piece: piece).number)
    }
    places = Dictionary(
      zip(numbers, numbers.indices.map { UInt32($0) }), uniquingKeysWith: { first, _ in first })
  }

  /// The number of the line at a place, 0-based.
  func number(at place: Int) -> Int { numbers.isEmpty ? place + 1 : Int(numbers[place]) }

  /// The place of a line of the page.
  func place(of number: Int) -> Int? {
    if numbers.isEmpty { return number - 1 }
    return UInt32(exactly: number).flatMap { places[$0] }.map { Int($0) }
  }
}
