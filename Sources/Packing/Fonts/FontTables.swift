/// The tables of a face that tell its measures.
struct FontTables {
  let directory: FontDirectory
  private let source: FontSource

  init(_ source: FontSource, _ directory: FontDirectory) {
    self.source = source
    self.directory = directory
  }

  func optional(_ tag: String) -> [UInt8]? { directory.tables[tag].flatMap { source.bytes($0) } }

  func reading(_ tag: String, atLeast length: Int) throws(FontFault) -> ByteReading {
    guard let bytes = optional(tag) else { throw .broken }
    guard bytes.count >= length else { throw .breaksOff }
    return ByteReading(bytes: bytes)
  }

  /// Between 16 and 16,384 (5.2.2).
  func unitsPerEm(_ head: ByteReading) throws(FontFault) -> Int {
    guard let units = head.big16(18), 16...16_384 ~= units else { throw .broken }
    return units
  }

  func outlines() throws(FontFault) -> FontFile.Outlines {
    if directory.tables["CFF "] != nil { return .compact }
    guard directory.tables["glyf"] != nil, directory.tables["loca"] != nil else {
      throw .withoutOutlines
    }
    return .quadratic
  }

  /// What table `OS/2` says (5.2.7); a face without it is taken as a regular one that may be used.
  func style() -> (weight: Int, mayBeEmbedded: Bool, capitals: Int) {
    let reading = ByteReading(bytes: optional("OS/2") ?? [])
    let rights = reading.big16(8) ?? 0
    let hasHeights = (reading.big16(0) ?? 0) >= 2 && reading.bytes.count >= 90
    let mayBeEmbedded = rights & 0x000F != 2 && rights & 0x0300 == 0
    return (reading.big16(4) ?? 400, mayBeEmbedded, hasHeights ? reading.signed16(88) : 0)
  }
}

extension ByteReading {
  /// Two bytes as a signed number; 0 where the bytes end before.
  func signed16(_ at: Int) -> Int { Int(Int16(truncatingIfNeeded: big16(at) ?? 0)) }
}

/// The names of a face (5.2.6).
struct FontNames {
  private(set) var family = ""
  private(set) var postScript = ""

  init(_ bytes: [UInt8]?) {
    let reading = ByteReading(bytes: bytes ?? [])
    guard let count = reading.big16(2), let texts = reading.big16(4) else { return }
    for index in 0..<count {
      let at = 6 + 12 * index
      guard let name = reading.big16(at + 6), name == 1 || name == 6,
        let text = Self.text(reading, at, texts)
      else { continue }
      if name == 6 { postScript = Self.plain(text) }
      if name == 1, family.isEmpty || reading.big16(at + 4) == 0x409 { family = text }
    }
    if postScript.isEmpty { postScript = Self.plain(family) }
  }

  private static func text(_ reading: ByteReading, _ at: Int, _ texts: Int) -> String? {
    guard let platform = reading.big16(at), let length = reading.big16(at + 8),
      let offset = reading.big16(at + 10), let bytes = reading.part(texts + offset, length)
    else { return nil }
    if platform == 1 { return String(decoding: bytes, as: UTF8.self) }
    let pairs = Array(bytes)
    let units = stride(from: 0, to: pairs.count - 1, by: 2).map {
      UInt16(pairs[$0]) << 8 | UInt16(pairs[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// What may stand in a PDF name as it is.
  private static func plain(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar == "-")
    }
    return String(String.UnicodeScalarView(kept.prefix(60)))
  }
}
