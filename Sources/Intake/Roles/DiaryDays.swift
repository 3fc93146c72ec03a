/// Days that part a diary, and the day that closes a piece.
extension NeighbourClues {
  /// `1月28日　晴`: the day and its weather, right above a text, part one story.
  static func addDiaryDays(_ page: inout LineClues) {
    for index in page.lines.indices.dropLast() where isDayWithWeather(page.lines[index]) {
      if page.isText(index + 1) { page.takeForCrosshead(index) }
    }
  }

  private static func isDayWithWeather(_ line: PageLine) -> Bool {
    guard line.hasBlank, (5...14).contains(line.size), line.ending == .open else { return false }
    let parts = line.letters.split(separator: 0x20)
    guard parts.count > 1, let day = parts.first, let weather = parts.last,
      day.last == 0x65E5, day.contains(0x6708), (1...5).contains(weather.count)
    else { return false }
    return day.allSatisfy { FurnitureReading.isNumeral($0) || dayMarks.contains($0) }
      && weather.allSatisfy(weathers.contains)
  }

  private static let dayMarks: LetterSet = "年月日"
  private static let weathers: LetterSet = "晴阴雨雪云风雾霾多转小大中雷阵间到有沙尘霜冷热暖"

  /// `2013年12月写于榆城`, `二〇一四年春于江畔`: when and where a piece was written, below its last sentence.
  static func saysWhereWritten(_ line: PageLine) -> Bool {
    guard (5...20).contains(line.size), line.ending == .open, line.commas == 0, !line.isLatin
    else { return false }
    let letters = line.letters.filter { $0 != 0x28 && $0 != 0x29 }
    guard let year = letters.firstIndex(of: 0x5E74), year >= 2 else { return false }
    if writings.prefixLength(letters[...]) > 0 { return true }
    guard let place = letters[year...].firstIndex(of: 0x4E8E), place + 1 < letters.count else {
      return false
    }
    return letters[..<year].allSatisfy { FurnitureReading.isNumeral($0) || $0 == 0x3007 }
      && place - year <= 10
  }

  private static let writings = WordList("写于 作于 记于 草于 定稿于 改于 成稿于")
}
