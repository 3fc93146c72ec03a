public import Diagnostics
public import Notation

/// How wide each scalar is set, in thousandths of an em.
///
/// Lines are broken by this table and by nothing else, so that pages never depend on the fonts of
/// a machine. It is filed as an object and named by every issue that was set with it.
public struct Metrics: Hashable, Sendable {
  /// A stretch of scalars whose advances are listed.
  struct Stretch: Hashable, Sendable {
    let first: UInt32
    let advances: [Int]
  }

  /// The face that was measured, for people.
  public let face: String
  /// Of Han, full-width marks, pictographs and everything else that fills the em box.
  public let wide: Int
  /// Of letters the face does not have: Arabic, Hebrew, Thai and others.
  public let narrow: Int
  let stretches: [Stretch]
  /// The tables of the faces of English copy; none in an issue without any.
  let latin: [LatinFace: Metrics]
  /// One entry per scalar of the basic plane; `unlisted` where no stretch names it.
  private let table: [Int16]
  private static let unlisted: Int16 = -1

  init(
    face: String, wide: Int, narrow: Int, stretches: [Stretch], latin: [LatinFace: Metrics] = [:],
    over others: [Stretch] = []
  ) {
    self.latin = latin
    self.face = face
    self.wide = wide
    self.narrow = narrow
    self.stretches = stretches
    var table = [Int16](repeating: Self.unlisted, count: 0x10000)
    for stretch in others + stretches {
      for (offset, advance) in stretch.advances.enumerated() {
        table[Int(stretch.first) + offset] = Int16(clamping: advance)
      }
    }
    self.table = table
  }

  /// Full em for Han and full-width marks, the advances of Noto Serif CJK SC for everything else.
  public static let builtIn = Metrics(
    face: "Noto Serif CJK SC", wide: 1000, narrow: 580,
    stretches: unpack(NotoSerifCJKAdvances.packed))

  /// The characters of the built-in table as wide as another face has them, in thousandths of an
  /// em; those it does not have stay as they are. Han and full-width marks fill the em box.
  public init(face: String, advance: (Unicode.Scalar) -> Int?) {
    let stretches = Self.builtIn.stretches.map { stretch in
      Stretch(
        first: stretch.first,
        advances: stretch.advances.enumerated().map { offset, usual in
          let own = Unicode.Scalar(stretch.first + UInt32(offset)).flatMap { advance($0) }
          return own.map { min(4000, max(0, $0)) } ?? usual
        })
    }
    self.init(
      face: face, wide: Self.builtIn.wide, narrow: Self.builtIn.narrow, stretches: stretches)
  }

  /// The advance of one scalar; combining marks and control characters have none.
  public func advance(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x10000 {
      let listed = table[Int(scalar.value)]
      if listed != Self.unlisted { return Int(listed) }
    }
    switch CharacterClass(scalar) {
    case .joining, .lineFeed: return 0
    case .western: return scalar.value < 0x2E80 ? narrow : wide
    default: return wide
    }
  }

  static func unpack(_ packed: String) -> [Stretch] {
    var stretches: [Stretch] = []
    var first: UInt32 = 0
    var advances: [Int] = []
    for word in packed.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.last == ":" {
        if !advances.isEmpty { stretches.append(Stretch(first: first, advances: advances)) }
        first = UInt32(word.dropLast(), radix: 16) ?? 0
        advances = []
      } else {
        let parts = word.split(separator: "*")
        let count = parts.count == 2 ? Int(parts[1]) ?? 1 : 1
        advances += Array(repeating: Int(parts[0]) ?? 0, count: count)
      }
    }
    if !advances.isEmpty { stretches.append(Stretch(first: first, advances: advances)) }
    return stretches
  }
}

extension Metrics {
  /// The stored form; integers only.
  public var json: JSONValue {
    var object: JSONObject = [
      "type": "metrics", "face": .string(face), "wide": .integer(wide), "narrow": .integer(narrow),
      "stretches": stretchesJSON,
    ]
    if !latin.isEmpty {
      var faces = JSONObject()
      for face in LatinFace.allCases {
        guard let table = latin[face] else { continue }
        faces[face.rawValue] = ["face": .string(table.face), "stretches": table.stretchesJSON]
      }
      object["latin"] = .object(faces)
    }
    return .object(object)
  }

  private var stretchesJSON: JSONValue {
    .array(
      stretches.map { stretch in
        [
          "first": .integer(Int(stretch.first)),
          "advances": .array(stretch.advances.map { .integer($0) }),
        ]
      })
  }

  /// Reads the stored form; widths are between 0 and 4 em, stretches within the basic plane.
  public init(json: JSONFields) throws(Problem) {
    guard try json.string("type") == "metrics" else { throw json.problem("type", .notMetrics) }
    let (wide, narrow) = (try json.advance("wide"), try json.advance("narrow"))
    let stretches = try Self.stretches(json)
    var latin: [LatinFace: Metrics] = [:]
    let faces = try json.optionalFields("latin")
    for face in LatinFace.allCases {
      guard let fields = try faces?.optionalFields(face.rawValue) else { continue }
      latin[face] = Metrics(
        face: try fields.string("face"), wide: wide, narrow: narrow,
        stretches: try Self.stretches(fields), over: stretches)
    }
    self.init(
      face: try json.string("face"), wide: wide, narrow: narrow, stretches: stretches,
      latin: latin)
  }

  private static func stretches(_ json: JSONFields) throws(Problem) -> [Stretch] {
    var stretches: [Stretch] = []
    for fields in try json.list("stretches") { stretches.append(try Stretch(json: fields)) }
    return stretches
  }
}

extension Metrics.Stretch {
  fileprivate init(json: JSONFields) throws(Problem) {
    let first = try json.integer("first")
    let advances = try json.array("advances").map { $0.integerValue ?? -1 }
    guard advances.allSatisfy({ 0...4000 ~= $0 }) else {
      throw json.problem("advances", .advanceOutOfRange)
    }
    guard 0...0xFFFF ~= first, first + advances.count <= 0x10000 else {
      throw json.problem("first", .stretchOutOfRange)
    }
    self.init(first: UInt32(first), advances: advances)
  }
}

extension JSONFields {
  fileprivate func advance(_ key: String) throws(Problem) -> Int {
    let advance = try integer(key)
    guard 1...4000 ~= advance else { throw problem(key, .advanceOutOfRange) }
    return advance
  }
}
