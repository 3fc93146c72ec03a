import Notation

/// One walk over bytes that should be a filed value or the JSON of a line: whether they are in the
/// one form that is filed, and what they name.
///
/// Says the same as `ObjectForm.fault(in:)`, which finds the words, without building the value.
struct FormScan {
  /// A member written like an id: 64 hexadecimal digits, by itself or in a list.
  struct Name: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case object
      /// Pictures stand on a shelf of their own.
      case picture
      /// Entries of a line that is too long for them.
      case batch
      /// Written like an id, in a member that names nothing; perhaps one of a newer newsdesk does.
      case mention
    }

    let id: Digest
    let kind: Kind
  }

  /// Whether the bytes are in the one form.
  private(set) var isSound = false
  /// What they name, in the order of reading.
  private(set) var names: [Name] = []
  /// The top member `seq`, where it is a whole number.
  private(set) var seq: Int?
  /// The top member `prev`, where it is 64 hexadecimal digits.
  private(set) var previous: Digest?
  /// Whether there are top members `prev` and `batches`.
  private(set) var hasPrevious = false
  private(set) var hasBatches = false

  private let bytes: UnsafeBufferPointer<UInt8>
  private let naming: NamingMembers
  private var at = 0
  private var depth = 0

  /// Walks over `bytes`; names are the members that `naming` says are names.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ naming: NamingMembers) {
    self.bytes = bytes
    self.naming = naming
    guard bytes.count <= JSONLimits.object.bytes else { return }
    isSound = value(of: 0..<0, isInList: false) && at == bytes.count
  }

  /// Walks over a whole array.
  static func of(_ bytes: [UInt8], _ naming: NamingMembers) -> FormScan {
    bytes.withUnsafeBufferPointer { FormScan($0, naming) }
  }

  private mutating func value(of key: Range<Int>, isInList: Bool) -> Bool {
    guard at < bytes.count else { return false }
    switch bytes[at] {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.array(of: key) }
    case UInt8(ascii: "\""): return text(of: key, isInList)
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return integer(of: key, isInList)
    }
  }

  private mutating func nested(_ inside: (inout FormScan) -> Bool) -> Bool {
    depth += 1
    at += 1
    defer { depth -= 1 }
    return depth <= JSONLimits.object.depth && inside(&self)
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func object() -> Bool {
    if takes(UInt8(ascii: "}")) { return true }
    var last = 0..<0
    repeat {
      guard let key = key(after: last), takes(UInt8(ascii: ":")) else { return false }
      note(key)
      guard value(of: key, isInList: false) else { return false }
      last = key
    } while takes(UInt8(ascii: ","))
    return takes(UInt8(ascii: "}"))
  }

  private mutating func array(of key: Range<Int>) -> Bool {
    if takes(UInt8(ascii: "]")) { return true }
    repeat {
      guard value(of: key, isInList: true) else { return false }
    } while takes(UInt8(ascii: ","))
    return takes(UInt8(ascii: "]"))
  }

  /// A name of `a`–`z`, `0`–`9` and `_` that stands behind the one before.
  private mutating func key(after last: Range<Int>) -> Range<Int>? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    let start = at
    while at < bytes.count, ObjectForm.isKeyByte(bytes[at]) { at += 1 }
    let key = start..<at
    guard !key.isEmpty, takes(UInt8(ascii: "\"")) else { return nil }
    let isRising = bytes[last].lexicographicallyPrecedes(bytes[key])
    return last.isEmpty || isRising ? key : nil
  }

  private mutating func word(_ word: StaticString) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount {
      guard takes(word.utf8Start[offset]) else { return false }
    }
    return true
  }

  /// Whole numbers as ECMAScript prints them, to 2⁵³−1 either way.
  private mutating func integer(of key: Range<Int>, _ isInList: Bool) -> Bool {
    let isNegative = takes(UInt8(ascii: "-"))
    let start = at
    var number = 0
    while at < bytes.count, at - start < 17, case 0x30...0x39 = bytes[at] {
      number = number * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    guard at > start, number <= 9_007_199_254_740_991 else { return false }
    let isPlain = bytes[start] != 0x30 || (at == start + 1 && !isNegative)
    if depth == 1, !isInList, matches(key, "seq") { seq = isNegative ? -number : number }
    return isPlain
  }
}

// Texts.
extension FormScan {
  private mutating func text(of key: Range<Int>, _ isInList: Bool) -> Bool {
    at += 1
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        if at - start == 64 { take(start..<at, of: key, isInList) }
        at += 1
        return true
      }
      guard byte == UInt8(ascii: "\\") ? escape() : character(byte) else { return false }
    }
    return false
  }

  /// Steps over one character, well-formed and not one that has to be escaped.
  private mutating func character(_ byte: UInt8) -> Bool {
    if byte < 0x80 {
      at += 1
      return byte >= 0x20
    }
    if byte & 0xF0 == 0xE0, byte != 0xE0, byte != 0xED, at + 2 < bytes.count {
      at += 3
      return bytes[at - 2] & 0xC0 == 0x80 && bytes[at - 1] & 0xC0 == 0x80
    }
    guard let length = UTF8Check.sequenceLength(bytes, at) else { return false }
    at += length
    return true
  }

  /// Steps over one escape, of the shortest kind and only where one is needed.
  private mutating func escape() -> Bool {
    at += 1
    guard at < bytes.count else { return false }
    at += 1
    switch bytes[at - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return true
    case UInt8(ascii: "u"): return controlCharacter()
    default: return false
    }
  }

  private mutating func controlCharacter() -> Bool {
    guard takes(0x30), takes(0x30), at + 2 <= bytes.count else { return false }
    let (high, low) = (bytes[at], bytes[at + 1])
    at += 2
    guard high == 0x30 || high == 0x31 else { return false }
    switch low {
    case 0x30...0x39: return high == 0x31 || !(0x38...0x39).contains(low)
    case UInt8(ascii: "b"), UInt8(ascii: "e")...UInt8(ascii: "f"): return true
    case UInt8(ascii: "a"), UInt8(ascii: "c")...UInt8(ascii: "d"): return high == 0x31
    default: return false
    }
  }

  private mutating func note(_ key: Range<Int>) {
    guard depth == 1 else { return }
    if matches(key, "prev") { hasPrevious = true }
    if matches(key, "batches") { hasBatches = true }
  }

  private mutating func take(_ text: Range<Int>, of key: Range<Int>, _ isInList: Bool) {
    guard let id = Digest(hexDigits: UnsafeBufferPointer(rebasing: bytes[text])) else { return }
    if depth == 1, !isInList, matches(key, "prev") { previous = id }
    let isBatch = depth == 2 && isInList && matches(key, "batches")
    if isBatch {
      names.append(Name(id: id, kind: .batch))
    } else if !isInList, isNaming(key) {
      names.append(Name(id: id, kind: matches(key, "media") ? .picture : .object))
    } else if naming.keepsMentions {
      names.append(Name(id: id, kind: .mention))
    }
  }

  private func isNaming(_ key: Range<Int>) -> Bool {
    naming.keys.contains { $0.elementsEqual(bytes[key]) }
  }

  private func matches(_ key: Range<Int>, _ word: StaticString) -> Bool {
    guard key.count == word.utf8CodeUnitCount else { return false }
    return key.indices.allSatisfy { bytes[$0] == word.utf8Start[$0 - key.lowerBound] }
  }
}

/// Which members of lines and filed values name something filed.
///
/// Lists of `batches` always do. What a member `media` names is a picture.
public struct NamingMembers: Sendable {
  let keys: [[UInt8]]
  /// Whether whatever else looks like an id is kept too.
  let keepsMentions: Bool

  private init(keys: [[UInt8]], keepsMentions: Bool) {
    self.keys = keys
    self.keepsMentions = keepsMentions
  }

  /// The members of these names whose value is a text.
  public init(_ names: [String]) {
    self.init(keys: names.map { Array($0.utf8) }, keepsMentions: false)
  }

  /// Everything that looks like an id beside what is named: for what must rather keep too much.
  var withMentions: NamingMembers { NamingMembers(keys: keys, keepsMentions: true) }
}
