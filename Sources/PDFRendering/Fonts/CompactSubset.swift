import Packing

/// A part of a compact font: a CID-keyed font of the glyphs that are used, numbered anew, without
/// subroutines (Adobe Technical Note 5176). Glyph, CID and code are one number, so that viewers
/// that go by glyphs and those that go by CIDs show the same.
struct CompactSubset {
  private let font: FontFile
  private let top: CompactDictionary
  private let global: CompactStrings
  private let outlines: CompactIndex
  private var parts: [FontPart] = []

  /// One font of the FDArray; a font that is not CID-keyed has one.
  private struct FontPart {
    let matrix: [UInt8]
    let privateEntries: [CompactDictionary.Entry]
    let routines: CompactStrings?
  }

  init(_ font: FontFile) throws(SubsetFault) {
    self.font = font
    guard let head = font.bytes(ofTable: "CFF ", 0..<4), head[0] == 1 else { throw .broken }
    let names = try CompactIndex(font, at: Int(head[2]))
    let tops = try CompactIndex(font, at: names.end)
    guard let topBytes = tops.string(0) else { throw .broken }
    top = try CompactDictionary(topBytes)
    let texts = try CompactIndex(font, at: tops.end)
    global = try CompactIndex(font, at: texts.end).strings()
    guard let at = top[.charStrings]?.numbers.first else { throw .broken }
    outlines = try CompactIndex(font, at: at)
  }

  /// The font with these glyphs, the first of them `.notdef`.
  func bytes(of glyphs: [Int], named name: String) throws(SubsetFault) -> [UInt8] {
    let select = try FontSelect(font, top)
    let kinds = try glyphs.map { (glyph) throws(SubsetFault) -> Int in try select[glyph] }
    let used = Set(kinds).sorted()
    var parts: [Int: FontPart] = [:]
    for kind in used { parts[kind] = try part(kind) }
    var strings: [[UInt8]] = []
    for (glyph, kind) in zip(glyphs, kinds) {
      guard let stored = outlines.string(glyph) else { throw .broken }
      var flat = CharString(global: global, local: parts[kind]?.routines)
      try flat.flatten(stored)
      strings.append(flat.bytes)
    }
    let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    return CompactFile(
      name: name, box: font.bounds, matrix: matrix(top), outlines: strings,
      selects: kinds.map { UInt8(places[$0] ?? 0) },
      parts: used.compactMap { parts[$0] }.map { ($0.matrix, Self.privateBytes($0)) }
    ).bytes
  }

  private func matrix(_ dictionary: CompactDictionary) -> [UInt8] {
    dictionary[.fontMatrix].map { Array($0.stored) + [12, 7] } ?? []
  }

  private func part(_ kind: Int) throws(SubsetFault) -> FontPart {
    guard let array = top[.fontArray]?.numbers.first else { return try part(of: top, matrix: []) }
    guard let bytes = try CompactIndex(font, at: array).string(kind) else { throw .broken }
    let dictionary = try CompactDictionary(bytes)
    return try part(of: dictionary, matrix: matrix(dictionary))
  }

  private func part(
    of dictionary: CompactDictionary, matrix: [UInt8]
  ) throws(SubsetFault) -> FontPart {
    guard let place = dictionary[.privatePart]?.numbers, place.count == 2, place[0] >= 0,
      let bytes = font.bytes(ofTable: "CFF ", place[1]..<(place[1] + place[0]))
    else { throw .broken }
    let entries = try CompactDictionary(bytes)
    var routines: CompactStrings?
    if let offset = entries[.subroutines]?.numbers.first {
      routines = try CompactIndex(font, at: place[1] + offset).strings()
    }
    return FontPart(matrix: matrix, privateEntries: entries.entries, routines: routines)
  }

  private static func privateBytes(_ part: FontPart) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in part.privateEntries
    where entry.name != CompactDictionary.Name.subroutines.rawValue {
      bytes += entry.stored
      if entry.name > 0xFF { bytes.append(12) }
      bytes.append(UInt8(entry.name & 0xFF))
    }
    return bytes
  }
}

/// Which font of the FDArray a glyph belongs to (Technical Note 5176, 19).
private struct FontSelect {
  private let font: FontFile
  private let at: Int?
  /// Of format 3: first glyph and font, then the glyph after the last.
  private var ranges: [(first: Int, part: Int)] = []
  private var isList = false

  init(_ font: FontFile, _ top: CompactDictionary) throws(SubsetFault) {
    self.font = font
    at = top[.registry] == nil ? nil : top[.fontSelect]?.numbers.first
    guard let at else { return }
    guard let head = font.bytes(ofTable: "CFF ", at..<(at + 3)) else { throw .broken }
    isList = head[0] == 0
    guard !isList else { return }
    let count = Int(head[1]) << 8 | Int(head[2])
    guard head[0] == 3,
      let list = font.bytes(ofTable: "CFF ", (at + 3)..<(at + 3 + 3 * count))
    else { throw .broken }
    for at in stride(from: 0, to: 3 * count, by: 3) {
      let first = Int(list[at]) << 8 | Int(list[at + 1])
      ranges.append((first, Int(list[at + 2])))
    }
  }

  subscript(glyph: Int) -> Int {
    get throws(SubsetFault) {
      guard let at else { return 0 }
      if isList {
        let place = at + 1 + glyph
        guard let part = font.bytes(ofTable: "CFF ", place..<(place + 1)) else { throw .broken }
        return Int(part[0])
      }
      return ranges.last { $0.first <= glyph }?.part ?? 0
    }
  }
}
