import Notation

/// Copy as Unicode scalars, which most marks of a form and of Markdown are made of.
typealias Raw = [Unicode.Scalar]

extension Raw {
  /// The letters of a text.
  init(of text: some StringProtocol) {
    self =
      text.utf8.withContiguousStorageIfAvailable { Raw(utf8: $0) } ?? Raw(text.unicodeScalars)
  }

  /// The letters that well-formed UTF-8 stands for.
  init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(unsafeUninitializedCapacity: CodePoints.count(in: bytes)) { letters, count in
      count = letters.withMemoryRebound(to: UInt32.self) { CodePoints.write(bytes, to: $0) }
    }
  }

  /// Whether no Chinese letter and no mark as wide as those are stands in it.
  var isLatin: Bool { allSatisfy { $0.value < 0x2E80 } }

  /// The lines of a text, which LF, CR LF and CR end.
  static func lines(of text: String) -> [Raw] {
    var text = text
    return text.withUTF8 { bytes in
      var ends = LineEnds(UnsafeRawBufferPointer(bytes))
      var lines: [Raw] = []
      var start = 0
      while start < bytes.count {
        let end = ends.next(from: start)
        lines.append(Raw(utf8: UnsafeBufferPointer(rebasing: bytes[start..<end])))
        let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        start = end + (isPair ? 2 : 1)
      }
      return lines
    }
  }

  /// Without blanks at both ends.
  var trimmed: Raw {
    guard let first, let last, Escape.isBlank(first) || Escape.isBlank(last) else { return self }
    return self[...].trimmed
  }
}

/// Where lines end, one after the other.
private struct LineEnds {
  private let bytes: UnsafeRawBufferPointer
  /// The next line feed and the next carriage return, which most texts have not.
  private var feed = -1
  private var carriage = -1

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next end from a place on; the end of the text where none is left.
  mutating func next(from start: Int) -> Int {
    if feed < start { feed = ByteSearch.place(of: 0x0A, in: bytes, from: start) ?? bytes.count }
    if carriage < start {
      carriage = ByteSearch.place(of: 0x0D, in: bytes, from: start) ?? bytes.count
    }
    return min(feed, carriage)
  }
}

extension String {
  /// Scalars as they stand.
  init(_ raw: some Sequence<Unicode.Scalar>) {
    self = raw.withContiguousStorageIfAvailable { String(letters: $0) } ?? String(Raw(raw))
  }

  private init(letters: UnsafeBufferPointer<Unicode.Scalar>) {
    self = letters.withMemoryRebound(to: UInt32.self) { String(codePoints: $0) }
  }
}
