import Composition

/// The objects of a PDF file (ISO 32000-1), written without compression: the text stays readable
/// to any tool, and the files are hardly larger than compressed ones, as fonts and pictures make
/// the most of them.
struct PDFFile {
  /// The number of an object.
  struct Number: Hashable {
    let value: Int
    /// How other objects name it.
    var reference: String { "\(value) 0 R" }
  }

  private var bodies: [[UInt8]?] = []

  /// A number for an object that is written later.
  mutating func reserve() -> Number {
    bodies.append(nil)
    return Number(value: bodies.count)
  }

  /// Writes a reserved object.
  mutating func write(_ body: String, as number: Number) {
    bodies[number.value - 1] = Array(body.utf8)
  }

  /// Writes an object.
  mutating func add(_ body: String) -> Number {
    bodies.append(Array(body.utf8))
    return Number(value: bodies.count)
  }

  /// Writes a stream; `entries` are those of its dictionary besides the length.
  mutating func add(stream: [UInt8], _ entries: String = "") -> Number {
    let head = "<</Length \(stream.count)\(entries)>>\nstream\n"
    bodies.append(Array(head.utf8) + stream + Array("\nendstream".utf8))
    return Number(value: bodies.count)
  }

  /// The file (7.5). The two identifiers of the trailer are `identifier`, 32 hexadecimal digits, so
  /// the same pages are the same bytes.
  func bytes(catalog: Number, about: Number, identifier: String) -> [UInt8] {
    var file = Array("%PDF-1.6\n%".utf8) + [0xE7, 0x89, 0x88, 0xE6, 0x0A]
    file.reserveCapacity(bodies.reduce(4096) { $0 + ($1?.count ?? 0) + 64 })
    var places: [Int] = []
    for (index, body) in bodies.enumerated() {
      places.append(file.count)
      file += "\(index + 1) 0 obj\n".utf8
      file += body ?? Array("null".utf8)
      file += "\nendobj\n".utf8
    }
    let start = file.count
    file += Array("xref\n0 \(bodies.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places {
      let digits = String(place)
      let zeros = String(repeating: "0", count: max(0, 10 - digits.count))
      file += Array("\(zeros)\(digits) 00000 n \n".utf8)
    }
    let trailer =
      "trailer\n<</Size \(bodies.count + 1)/Root \(catalog.reference)/Info \(about.reference)"
      + "/ID[<\(identifier)><\(identifier)>]>>\nstartxref\n\(start)\n%%EOF\n"
    file += trailer.utf8
    return file
  }
}

/// Words as PDF writes them.
enum PDFWord {
  /// A text string for people (7.9.2.2): UTF-16 in hexadecimal digits.
  static func text(_ text: String) -> String {
    "<FEFF" + text.utf16.map { hex(Int($0), 4) }.joined() + ">"
  }

  /// Those of hexadecimal numbers.
  static let digits = Array("0123456789ABCDEF".utf8)

  /// Upper-case hexadecimal digits, zeros in front.
  static func hex(_ number: Int, _ length: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }

  /// A name (7.3.5) of any characters.
  static func escapedName(_ text: String) -> String {
    text.utf8.reduce(into: "/") { name, byte in
      name += mayStand(byte) ? String(Unicode.Scalar(byte)) : "#" + hex(Int(byte), 2)
    }
  }

  private static func mayStand(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == 45 || byte == 43 || byte == 95
  }

  /// A name (7.3.5); what may not stand in one is left out.
  static func name(_ text: String) -> String {
    "/" + String(decoding: text.utf8.filter(mayStand), as: UTF8.self)
  }
}
