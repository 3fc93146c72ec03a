extension Frame {
  /// What a whole picture of a size takes in the middle of it.
  func holding(_ size: PictureSize) -> Frame {
    let wide = min(width.thousandths, height.thousandths * size.width / size.height)
    let tall = min(height.thousandths, width.thousandths * size.height / size.width)
    return Frame(
      x: x + Length(thousandths: (width.thousandths - wide) / 2),
      y: y + Length(thousandths: (height.thousandths - tall) / 2),
      width: Length(thousandths: wide), height: Length(thousandths: tall))
  }
}

/// How the pictures of a group stand: in rows, each picture as tall as its neighbours and as wide as
/// its own proportions make it. Measures in thousandths of a point.
struct PhotoRows {
  private let photos: [Photo]
  private let rows: [Range<Int>]
  private let gap: Int
  /// How tall each row is at the pictures' own proportions.
  private let heights: [Int]

  init(_ photos: [Photo], columns: Int, width: Int, gap: Int) {
    self.photos = photos
    self.gap = gap
    rows = Self.rows(of: photos.count, columns: columns)
    heights = rows.map { row in
      if row.count == 1 {
        let size = photos[row.lowerBound].size
        return width * size.height / size.width
      }
      let proportions = row.reduce(0) { $0 + Self.proportion(photos[$1]) }
      return (width - gap * (row.count - 1)) * 1000 / max(1, proportions)
    }
  }

  /// All rows, without what parts them.
  var height: Int { heights.reduce(0, +) }
  var gaps: Int { gap * (rows.count - 1) }

  /// How many of the dots to the inch that print wants the coarsest picture has in rows of a width,
  /// in thousandths; none where no file was looked at.
  func sharpness(width: Int) -> Int? {
    let room = Frame(
      x: .zero, y: .zero, width: Length(thousandths: width),
      height: Length(thousandths: height + gaps))
    return zip(photos, frames(in: room)).compactMap { photo, frame in
      let wanted = frame.width.thousandths * PictureSize.leastDotsPerInch
      return photo.dots.map { $0 * 72_000_000 / max(1, wanted) }
    }.min()
  }

  private static func proportion(_ photo: Photo) -> Int {
    max(1, photo.size.width * 1000 / photo.size.height)
  }

  /// Two side by side, three in a row or two under one, four in two rows; in one column, each has
  /// the whole width.
  private static func rows(of count: Int, columns: Int) -> [Range<Int>] {
    if count == 1 { return [0..<1] }
    if columns == 1 && count < 4 { return (0..<count).map { $0..<($0 + 1) } }
    switch count {
    case 2: return [0..<2]
    case 3: return columns == 2 ? [0..<1, 1..<3] : [0..<3]
    default: return columns < 5 ? [0..<2, 2..<4] : [0..<4]
    }
  }

  /// Where each picture stands in a rectangle.
  func frames(in room: Frame) -> [Frame] {
    var frames: [Frame] = []
    var y = room.y
    let free = room.height.thousandths - gaps
    for (index, row) in rows.enumerated() {
      let isLast = index + 1 == rows.count
      let tall =
        isLast
        ? room.foot - y : Length(thousandths: free * heights[index] / max(1, height))
      frames += self.frames(row, in: Frame(x: room.x, y: y, width: room.width, height: tall))
      y = y + tall + Length(thousandths: gap)
    }
    return frames
  }

  private func frames(_ row: Range<Int>, in room: Frame) -> [Frame] {
    let free = room.width.thousandths - gap * (row.count - 1)
    let proportions = row.reduce(0) { $0 + Self.proportion(photos[$1]) }
    var x = room.x
    return row.map { index in
      let wide =
        index + 1 == row.upperBound
        ? room.x + room.width - x
        : Length(thousandths: free * Self.proportion(photos[index]) / max(1, proportions))
      defer { x = x + wide + Length(thousandths: gap) }
      return Frame(x: x, y: room.y, width: wide, height: room.height)
    }
  }
}
