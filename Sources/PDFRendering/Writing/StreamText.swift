import Composition
import Notation

/// The text of a stream as it is written: operators and their operands.
struct StreamText {
  private(set) var bytes: [UInt8] = []

  static func += (stream: inout StreamText, text: String) { stream.bytes += text.utf8 }

  static func += (stream: inout StreamText, other: StreamText) { stream.bytes += other.bytes }

  mutating func append(_ number: Int) { Digits.append(number, to: &bytes) }

  mutating func append(_ length: Length) { length.appendPoints(to: &bytes) }

  /// Four hexadecimal digits: a code of two bytes, or a unit of UTF-16.
  mutating func append(code: Int) {
    for shift in [12, 8, 4, 0] { bytes.append(PDFWord.digits[code >> shift & 0xF]) }
  }
}
