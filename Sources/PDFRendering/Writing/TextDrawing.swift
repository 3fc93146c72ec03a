import Composition
import Typesetting

/// Draws rows of characters at the places that `layout.json` records.
///
/// Where a font sets a character wider or narrower than the metrics do, letters and digits
/// of a word are scaled together to the recorded width, dashes each for itself so that two of them
/// meet, and other marks stand in the middle of their room.
struct TextDrawing {
  /// A character on its way to the page.
  private struct Letter {
    let code: Int
    /// Where it starts, in thousandths of a point.
    var place: Int
    /// In hundredths of a per cent; 10,000 as the font draws it.
    var scale = 10_000
  }

  private let metrics: Metrics
  /// How many characters were scaled, by their face.
  private(set) var scaled: [Row.Face: Set<Unicode.Scalar>] = [:]
  /// Rows whose characters would have to be shaped together, which is not done.
  private(set) var unshaped: Set<Unicode.Scalar> = []

  init(metrics: Metrics) { self.metrics = metrics }

  /// Writes the operators that draw a mark; `height` is that of the page, as PDF counts from its
  /// foot.
  mutating func draw(
    _ mark: TextMark, _ font: inout UsedFont, resource: String, height: Length,
    to stream: inout StreamText
  ) {
    let letters = letters(of: mark, &font)
    stream.choose(font: "\(resource) \(mark.size.points)")
    stream += "BT "
    var start = (x: Length.zero, y: Length.zero)
    for run in letters.split(whereNeighbours: { $0.scale != $1.scale }) {
      guard let first = run.first else { continue }
      let place = (x: Length(thousandths: first.place), y: height - mark.y)
      stream.choose(scale: first.scale)
      stream += "\((place.x - start.x).points) \((place.y - start.y).points) Td "
      start = place
      show(run, font, size: mark.size.thousandths, to: &stream)
    }
    stream += "ET\n"
  }

  /// The codes with the corrections that put each character where it is recorded. What is rounded
  /// off is carried on, so that no row drifts.
  private func show(
    _ run: ArraySlice<Letter>, _ font: UsedFont, size: Int, to stream: inout StreamText
  ) {
    var pen = 0
    var before: Letter?
    stream += "[<"
    for letter in run {
      if let before {
        let unit = size * before.scale / 10_000
        pen += font.width(of: before.code) * unit
        let correction = unit == 0 ? 0 : Self.rounded(pen - letter.place * 1000, over: unit)
        if correction != 0 {
          pen -= correction * unit
          stream += ">"
          stream.append(correction)
          stream += "<"
        }
      } else {
        pen = letter.place * 1000
      }
      font.write(letter.code, to: &stream)
      before = letter
    }
    stream += ">]TJ\n"
  }

  private static func rounded(_ number: Int, over unit: Int) -> Int {
    number >= 0 ? (number + unit / 2) / unit : -((-number + unit / 2) / unit)
  }

  private mutating func letters(of mark: TextMark, _ font: inout UsedFont) -> [Letter] {
    let scalars = Array(mark.text.unicodeScalars)
    guard mark.x.count == scalars.count else { return loose(scalars, mark, &font) }
    var letters: [Letter] = []
    letters.reserveCapacity(scalars.count)
    for (scalar, x) in zip(scalars, mark.x) {
      letters.append(Letter(code: font.code(of: scalar), place: x.thousandths))
    }
    let widths = mark.face.latin.map { metrics[$0] } ?? metrics
    var at = 0
    while at < scalars.count {
      let end = Self.endOfWord(scalars, from: at)
      fit(&letters, scalars[at..<end], to: widths, mark, font)
      at = end
    }
    return letters
  }

  /// Letters and digits up to the next blank are one word; everything else stands for itself.
  private static func endOfWord(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].value > 0x20, scalars[end].value < 0x2000,
      scalars[end].value != 0xB7, scalars[end].value != 0xA0
    {
      end += 1
    }
    return max(end, start + 1)
  }

  /// Brings the letters of a word, `scalars`, to the width that the metrics give it.
  private mutating func fit(
    _ letters: inout [Letter], _ scalars: ArraySlice<Unicode.Scalar>, to widths: Metrics,
    _ mark: TextMark, _ font: UsedFont
  ) {
    let natural = scalars.indices.reduce(0) { $0 + font.width(of: letters[$1].code) }
    let wanted = scalars.reduce(0) { $0 + widths.advance(of: $1) }
    guard natural > 0, wanted > 0, abs(natural - wanted) > max(2, wanted / 200) else { return }
    let first = scalars.startIndex
    let isWord = scalars.count > 1 || (0x21..<0x2000).contains(scalars[first].value)
    let isDash = scalars.contains("\u{2014}")
    if scalars.contains("\u{B7}") || !isWord && !isDash && natural < wanted {
      letters[first].place += mark.size.thousandths * (wanted - natural) / 2000
      return
    }
    scaled[mark.face, default: []].formUnion(scalars)
    for index in scalars.indices { letters[index].scale = 10_000 * wanted / natural }
    line(up: &letters, scalars.indices, font, size: mark.size.thousandths)
  }

  /// The letters of a scaled word follow each other as the font sets them.
  private func line(
    up letters: inout [Letter], _ word: Range<Int>, _ font: UsedFont, size: Int
  ) {
    for index in word.dropFirst() {
      let before = letters[index - 1]
      let width = font.width(of: before.code) * size / 1000
      letters[index].place = before.place + width * before.scale / 10_000
    }
  }

  /// Characters with one place for all of them: one after the other as the font sets them.
  private mutating func loose(
    _ scalars: [Unicode.Scalar], _ mark: TextMark, _ font: inout UsedFont
  ) -> [Letter] {
    if scalars.count > 1 { unshaped.formUnion(scalars) }
    let start = mark.x.first?.thousandths ?? 0
    var letters = scalars.map { Letter(code: font.code(of: $0), place: start) }
    line(up: &letters, letters.indices, font, size: mark.size.thousandths)
    return letters
  }
}

extension Array {
  /// Stretches of neighbours, parted where two of them differ.
  fileprivate func split(whereNeighbours differ: (Element, Element) -> Bool) -> [SubSequence] {
    var stretches: [SubSequence] = []
    var start = 0
    for end in indices.dropFirst() where differ(self[end - 1], self[end]) {
      stretches.append(self[start..<end])
      start = end
    }
    return isEmpty ? [] : stretches + [self[start...]]
  }
}
