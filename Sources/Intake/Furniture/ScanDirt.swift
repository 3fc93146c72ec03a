/// What a scan or a page of the web leaves on a line of its own.
extension FurnitureReading {
  /// `<br>`, `</p>`, `&nbsp;`: marks of a page of the web and nothing else.
  static func isTag(_ letters: [Letter]) -> Bool {
    guard letters.count <= 8, let first = letters.first else { return false }
    if first == 0x26 { return letters == space }
    guard first == 0x3C, letters.last == 0x3E else { return false }
    return tags.contains(letters.filter { Lettering.isLatin($0) })
  }

  private static let space = "&nbsp;".asLetters
  private static let tags = WordList("br BR p P hr HR div DIV span tr TR td TD li LI ul UL b B i I")

  /// `. .. ; ' _`: marks with blanks between them, as no sentence has them.
  static func isScattered(_ letters: [Letter]) -> Bool {
    guard (3...40).contains(letters.count), letters.contains(0x20) else { return false }
    if letters.allSatisfy({ (0x20..<0x7F).contains($0) && !Lettering.isAlphanumeric($0) }) {
      return true
    }
    return areSpecks(letters)
  }

  /// `‧、一 ; |l 。 .~`: marks among which a scan took a few specks for strokes.
  private static func areSpecks(_ letters: [Letter]) -> Bool {
    var (marks, strokes, parts) = (0, 0, 1)
    for letter in letters {
      if letter == 0x20 {
        parts += 1
      } else if FurnitureReading.strokes.contains(letter) {
        strokes += 1
      } else if Lettering.isHan(letter) || Lettering.isAlphanumeric(letter) {
        return false
      } else {
        marks += 1
      }
    }
    return parts > 3 && marks > 2 * strokes && marks + strokes <= 3 * parts
  }

  /// What a speck looks like to a machine.
  private static let strokes: LetterSet = "一丨丶丿亅lIi1jo"
}
