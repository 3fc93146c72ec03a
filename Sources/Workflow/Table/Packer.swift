import Notation

/// Something the desk table holds, in bytes. What is read is what was written.
protocol Packed {
  func pack(to packer: inout Packer)
  init(from unpacker: inout Unpacker) throws(Unpacker.Fault)
}

/// Writes values one behind the other. A digest or a text that occurs again is written as its
/// number, a time as the difference to the one before.
struct Packer {
  private(set) var bytes: [UInt8] = []
  private var knownDigests: [Digest: Int] = [:]
  private var knownTexts: [[UInt8]: Int] = [:]
  private var lastTime = 0

  mutating func number(_ number: Int) {
    // Small numbers of either sign take few bytes.
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func digest(_ digest: Digest) {
    if let known = knownDigests[digest] { return number(known + 1) }
    knownDigests[digest] = knownDigests.count
    number(0)
    bytes.append(contentsOf: digest.bytes)
  }

  mutating func text(_ text: String) {
    let utf8 = Array(text.utf8)
    if let known = knownTexts[utf8] { return number(known + 1) }
    knownTexts[utf8] = knownTexts.count
    number(0)
    number(utf8.count)
    bytes.append(contentsOf: utf8)
  }

  mutating func time(_ at: Timestamp) {
    number(at.seconds &- lastTime)
    lastTime = at.seconds
  }

  mutating func optional<Value>(_ value: Value?, _ pack: (inout Packer, Value) -> Void) {
    flag(value != nil)
    if let value { pack(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ pack: (inout Packer, Value) -> Void) {
    number(values.count)
    for value in values { pack(&self, value) }
  }

  mutating func optional(_ text: String?) { optional(text) { $0.text($1) } }
  mutating func optional(_ digest: Digest?) { optional(digest) { $0.digest($1) } }
  mutating func optional(_ number: Int?) { optional(number) { $0.number($1) } }
  mutating func optional(_ value: (some Packed)?) { optional(value) { $1.pack(to: &$0) } }
  mutating func list(_ values: [some Packed]) { list(values) { $1.pack(to: &$0) } }
  mutating func list(_ values: [Digest]) { list(values) { $0.digest($1) } }
  mutating func list(_ values: [String]) { list(values) { $0.text($1) } }
  mutating func list(_ values: [Int]) { list(values) { $0.number($1) } }
}

/// Reads what a `Packer` wrote.
struct Unpacker {
  /// The bytes are not what a packer wrote.
  struct Fault: Error {}

  private let bytes: [UInt8]
  private var at = 0
  private var knownDigests: [Digest] = []
  private var knownTexts: [String] = []
  private var lastTime = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() throws(Fault) -> Int {
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      rest |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(rest >> 1) ^ -Int(rest & 1) }
      shift += 7
    }
    throw Fault()
  }

  mutating func flag() throws(Fault) -> Bool {
    guard at < bytes.count, bytes[at] < 2 else { throw Fault() }
    at += 1
    return bytes[at - 1] == 1
  }

  mutating func digest() throws(Fault) -> Digest {
    let known = try number()
    if known > 0 {
      guard known <= knownDigests.count else { throw Fault() }
      return knownDigests[known - 1]
    }
    guard let digest = Digest(bytes: Array(try piece(32))) else { throw Fault() }
    knownDigests.append(digest)
    return digest
  }

  mutating func text() throws(Fault) -> String {
    let known = try number()
    if known > 0 {
      guard known <= knownTexts.count else { throw Fault() }
      return knownTexts[known - 1]
    }
    let text = String(decoding: try piece(try number()), as: UTF8.self)
    knownTexts.append(text)
    return text
  }

  private mutating func piece(_ count: Int) throws(Fault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - at else { throw Fault() }
    at += count
    return bytes[at - count..<at]
  }

  mutating func time() throws(Fault) -> Timestamp {
    lastTime = try number() &+ lastTime
    return Timestamp(seconds: lastTime)
  }

  mutating func optional<Value>(
    _ read: (inout Unpacker) throws(Fault) -> Value
  ) throws(Fault) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout Unpacker) throws(Fault) -> Value
  ) throws(Fault) -> [Value] {
    let count = try number()
    guard count >= 0, count <= bytes.count - at else { throw Fault() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func value<Value: Packed>() throws(Fault) -> Value { try Value(from: &self) }
  mutating func optional<Value: Packed>() throws(Fault) -> Value? {
    try flag() ? try Value(from: &self) : nil
  }
  mutating func list<Value: Packed>() throws(Fault) -> [Value] {
    try list { (read) throws(Fault) in try Value(from: &read) }
  }
  mutating func optionalText() throws(Fault) -> String? { try flag() ? try text() : nil }
  mutating func optionalDigest() throws(Fault) -> Digest? { try flag() ? try digest() : nil }
  mutating func optionalNumber() throws(Fault) -> Int? { try flag() ? try number() : nil }
  mutating func digests() throws(Fault) -> [Digest] {
    try list { (read) throws(Fault) in try read.digest() }
  }
  mutating func texts() throws(Fault) -> [String] {
    try list { (read) throws(Fault) in try read.text() }
  }
  mutating func numbers() throws(Fault) -> [Int] {
    try list { (read) throws(Fault) in try read.number() }
  }

  /// One of the cases of a kind, by its number.
  mutating func one<Value>(of values: [Value]) throws(Fault) -> Value {
    let number = try number()
    guard values.indices.contains(number) else { throw Fault() }
    return values[number]
  }
}
