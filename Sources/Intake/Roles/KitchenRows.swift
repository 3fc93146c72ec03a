/// What goes into a dish, one thing in a row: recipes of parish papers and newsletters.
enum KitchenRows {
  /// `2 oz butter`, `1 Cup sugar`, `half a pint of cream`, `Pinch of salt`; `3 Cups Stolen` is a headline.
  static func isMeasured(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 45, line.ending != .stop, line.innerStops <= 1 else {
      return false
    }
    let words = Lettering.lowered(line.letters).split(separator: 0x20, maxSplits: 4)
    guard words.count > 1 else { return false }
    if openings.contains(words[0]) { return words[1].elementsEqual("of".asLetters) }
    let rest = words.dropFirst().drop { isQuantity($0) || $0.elementsEqual("a".asLetters) }
    if let unit = rest.first, isQuantity(words[0]) {
      return units.contains(unit.last == 0x2E ? unit.dropLast() : unit)
        && rest.prefix(2).contains { Lettering.isLower(line.letters[$0.startIndex]) }
    }
    let unit = words[0].drop { Lettering.isDigit($0) }
    return unit.count < words[0].count && gluedUnits.contains(unit)
  }

  /// `3`, `1/2`, `1½`, `half`.
  private static func isQuantity(_ word: ArraySlice<Letter>) -> Bool {
    quantities.contains(word)
      || word.allSatisfy { Lettering.isDigit($0) || $0 == 0x2F || (0xBC...0xBE).contains($0) }
  }

  /// `3 eggs`, `Salt to taste` between rows with a measure, or below them and above white, and those rows.
  static func amongMeasured(_ measured: [Int], _ lines: [PageLine]) -> [Int] {
    zip(measured, measured.dropFirst() + [lines.count]).flatMap { row, next -> [Int] in
      let end = (row + 1..<lines.count).first { lines[$0].gap > 0 } ?? lines.count
      let hasOther = measured.contains(row - 1) || next < end
      let rest = row + 1..<min(next, end)
      guard hasOther, (1...3).contains(rest.count), rest.allSatisfy({ isThing(lines[$0]) }) else {
        return []
      }
      return Array(row...min(next, end - 1))
    }
  }

  private static func isThing(_ line: PageLine) -> Bool {
    line.isLatin && line.size <= 40 && line.ending != .stop && line.innerStops == 0
      && line.heading == 0 && line.ending != .colon
      && !steps.contains(Lettering.lowered(line.letters))
  }

  private static let steps = WordList("method directions instructions topping filling icing")
  private static let openings = WordList("pinch dash juice knob handful rind zest")
  private static let quantities = WordList("half quarter a one two three four")
  private static let gluedUnits = WordList("g kg ml l oz lb cl")
  private static let units = WordList(
    """
    oz ozs lb lbs g kg ml l cl tsp tsps tbsp tbsps teaspoon teaspoons tablespoon tablespoons teaspoonful tablespoonful cup cups cupful
    pint pints quart quarts gill pound pounds ounce ounces pinch dash knob handful gram grams litre litres clove cloves
    """)
}
