import Composition
import Notation

/// The text of a stream as it is written: operators and their operands.
struct StreamText {
  private(set) var bytes: [UInt8] = []
  /// What is in force until it is chosen otherwise (ISO 32000-1, 9.3), none at the start of a page.
  private var font = ""
  private var scale = 10_000

  static func += (stream: inout StreamText, text: String) { stream.bytes += text.utf8 }

  static func += (stream: inout StreamText, other: StreamText) { stream.bytes += other.bytes }

  mutating func append(_ number: Int) { Digits.append(number, to: &bytes) }

  mutating func append(_ length: Length) { length.appendPoints(to: &bytes) }

  /// Chooses a font by its name and size.
  mutating func choose(font: String) {
    guard font != self.font else { return }
    self.font = font
    self += "/\(font) Tf\n"
  }

  /// Chooses how wide characters are drawn, in hundredths of a per cent.
  mutating func choose(scale: Int) {
    guard scale != self.scale else { return }
    self.scale = scale
    append(Length(thousandths: scale * 10))
    self += " Tz "
  }

  /// Four hexadecimal digits: a code of two bytes, or a unit of UTF-16.
  mutating func append(code: Int) {
    for shift in [12, 8, 4, 0] { bytes.append(PDFWord.digits[code >> shift & 0xF]) }
  }
}
