import Composition
import Typesetting

/// Draws rows of characters at the places that `layout.json` records.
///
/// Where a font sets a character wider or narrower than the metrics do, letters and digits
/// of a word are scaled together to the recorded width, dashes each for itself so that two of them
/// meet, and other marks stand in the middle of their room.
struct TextDrawing {
  /// Characters that are drawn with one scale.
  private struct Run {
    var codes: [Int]
    /// Where each character starts, in thousandths of a point.
    var places: [Int]
    /// In hundredths of a per cent; 10,000 as the font draws it.
    var scale: Int
  }

  private let metrics: Metrics
  /// How many characters were scaled, by their face.
  private(set) var scaled: [Row.Face: Set<Unicode.Scalar>] = [:]
  /// Rows whose characters would have to be shaped together, which is not done.
  private(set) var unshaped: Set<Unicode.Scalar> = []

  init(metrics: Metrics) { self.metrics = metrics }

  /// The operators that draw a mark; `height` is that of the page, as PDF counts from its foot.
  mutating func operators(
    of mark: TextMark, _ font: inout UsedFont, resource: String, height: Length
  ) -> String {
    let runs = self.runs(of: mark, &font)
    var text = "BT /\(resource) \(mark.size.points) Tf\n"
    for run in runs {
      let place = Length(thousandths: run.places[0]).points
      text += "\(Self.scale(run.scale)) Tz 1 0 0 1 \(place) \((height - mark.y).points) Tm "
      text += Self.shown(run, font, size: mark.size.thousandths) + "\n"
    }
    return text + "ET\n"
  }

  private static func scale(_ scale: Int) -> String {
    Length(thousandths: scale * 10).points
  }

  /// The codes with the corrections that put each character where it is recorded. What is rounded
  /// off is carried on, so that no row drifts.
  private static func shown(_ run: Run, _ font: UsedFont, size: Int) -> String {
    var text = "[<"
    var pen = run.places[0] * 1000
    for (index, code) in run.codes.enumerated() {
      text += font.digits(of: code)
      guard index + 1 < run.codes.count else { break }
      pen += font.width(of: code) * size * run.scale / 10_000
      let unit = size * run.scale / 10_000
      let correction = unit == 0 ? 0 : rounded(pen - run.places[index + 1] * 1000, over: unit)
      guard correction != 0 else { continue }
      pen -= correction * unit
      text += "> \(correction) <"
    }
    return text + ">] TJ"
  }

  private static func rounded(_ number: Int, over unit: Int) -> Int {
    number >= 0 ? (number + unit / 2) / unit : -((-number + unit / 2) / unit)
  }

  private mutating func runs(of mark: TextMark, _ font: inout UsedFont) -> [Run] {
    let scalars = Array(mark.text.unicodeScalars)
    guard mark.x.count == scalars.count else { return [loose(scalars, mark, &font)] }
    var runs: [Run] = []
    var at = 0
    while at < scalars.count {
      let end = Self.endOfWord(scalars, from: at)
      runs.append(run(scalars[at..<end], mark, &font))
      at = end
    }
    return Self.joined(runs)
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

  private mutating func run(
    _ scalars: ArraySlice<Unicode.Scalar>, _ mark: TextMark, _ font: inout UsedFont
  ) -> Run {
    let codes = scalars.map { font.code(of: $0) }
    var run = Run(
      codes: codes, places: scalars.indices.map { mark.x[$0].thousandths }, scale: 10_000)
    let natural = codes.reduce(0) { $0 + font.width(of: $1) }
    let widths = mark.face.latin.map { metrics[$0] } ?? metrics
    let wanted = scalars.reduce(0) { $0 + widths.advance(of: $1) }
    guard natural > 0, wanted > 0, abs(natural - wanted) > max(2, wanted / 200) else { return run }
    let isWord = scalars.count > 1 || (0x21..<0x2000).contains(scalars[scalars.startIndex].value)
    let isDash = scalars.contains("\u{2014}")
    if scalars.contains("\u{B7}") || !isWord && !isDash && natural < wanted {
      run.places[0] += mark.size.thousandths * (wanted - natural) / 2000
      return run
    }
    scaled[mark.face, default: []].formUnion(scalars)
    run.scale = 10_000 * wanted / natural
    return set(run, font, size: mark.size.thousandths)
  }

  /// The characters of a scaled word follow each other as the font sets them.
  private func set(_ run: Run, _ font: UsedFont, size: Int) -> Run {
    var run = run
    for index in run.codes.indices.dropFirst() {
      let before = font.width(of: run.codes[index - 1]) * size / 1000
      run.places[index] = run.places[index - 1] + before * run.scale / 10_000
    }
    return run
  }

  /// Neighbours of one scale are drawn together.
  private static func joined(_ runs: [Run]) -> [Run] {
    var joined: [Run] = []
    for run in runs {
      if let last = joined.last, last.scale == run.scale {
        joined[joined.count - 1].codes += run.codes
        joined[joined.count - 1].places += run.places
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  /// Characters with one place for all of them: one after the other as the font sets them.
  private mutating func loose(
    _ scalars: [Unicode.Scalar], _ mark: TextMark, _ font: inout UsedFont
  ) -> Run {
    let codes = scalars.map { font.code(of: $0) }
    if scalars.count > 1 { unshaped.formUnion(scalars) }
    let start = mark.x.first?.thousandths ?? 0
    let run = Run(
      codes: codes, places: Array(repeating: start, count: codes.count), scale: 10_000)
    return set(run, font, size: mark.size.thousandths)
  }
}
