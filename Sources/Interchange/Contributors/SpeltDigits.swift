/// Numbers of telephones as people write them to hide them from machines: 一三八零零零零零零零零, 138OOOOOOOO.
enum SpeltDigits {
  /// The line with figures for the eleven digits of a mobile telephone that are spelt, each at its place.
  static func read(_ line: Raw) -> Raw {
    guard line.contains(where: { digit($0) != nil && !("0"..."9").contains($0) }) else {
      return line
    }
    var read = line
    var index = 0
    while index < line.count {
      let run = line[index...].prefix { digit($0) != nil || " -".unicodeScalars.contains($0) }
      let places = run.indices.filter { digit(line[$0]) != nil }
      let digits = places.compactMap { digit(line[$0]) }
      if digits.count == 11, digits[0] == 1, digits[1] > 2 {
        for (place, digit) in zip(places, digits) { read[place] = figures[digit] }
      }
      index = max(run.endIndex, index + 1)
    }
    return read
  }

  private static let figures = Array("0123456789".unicodeScalars)

  /// What a figure, a numeral of Chinese or a letter O says.
  private static func digit(_ letter: Unicode.Scalar) -> Int? {
    switch letter {
    case "0"..."9": Int(letter.value) - 0x30
    case "O", "o", "〇", "○", "零": 0
    case "一", "壹", "幺": 1
    case "二", "贰", "貳": 2
    case "三", "叁", "參": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆", "陸": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }
}
