/// In which turn the lines of columns follow each other that lie in each other line by line.
struct Rhythm {
  /// The column of each line of a round.
  let columns: [Int]

  /// Two columns or three, one or two lines of each in turn.
  static let woven = [[0, 1], [0, 1, 2], [0, 0, 1], [0, 1, 1]].map(Rhythm.init)

  /// The column of a line, counted from the first line of any round.
  func column(at place: Int) -> Int {
    let phase = place % columns.count
    return columns[phase < 0 ? phase + columns.count : phase]
  }

  /// How many lines above a line stands the one before it in its column.
  func distance(at place: Int) -> Int {
    (1..<columns.count).first { column(at: place - $0) == column(at: place) } ?? columns.count
  }
}
