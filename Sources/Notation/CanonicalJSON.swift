/// The one byte form of a JSON value (RFC 8785, JCS): no blanks, names sorted by UTF-16 code
/// units, shortest escapes, numbers as ECMAScript prints them.
public enum CanonicalJSON {
  /// The canonical bytes of `value`.
  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  private static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
    switch value {
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(element, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object): append(object, to: &bytes)
    default: JSONScalar.append(value, to: &bytes)
    }
  }

  private static func append(_ object: JSONObject, to bytes: inout [UInt8]) {
    let sorted = object.members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in sorted.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONScalar.append(string: member.key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(member.value, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}

/// JSON for people and for `--json`: two blanks of indentation, members in their own order, a line
/// feed at the end.
public enum IndentedJSON {
  /// The indented bytes of `value`.
  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, indentation: 0, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// A value as it stands in its line inside `depth` arrays and objects, without what parts it from
  /// the next.
  public static func element(_ value: JSONValue, depth: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0x20, count: 2 * depth)
    append(value, indentation: depth, to: &bytes)
    return bytes
  }

  private static func append(_ value: JSONValue, indentation: Int, to bytes: inout [UInt8]) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      lines(elements, "[", "]", indentation, &bytes) { append($0, indentation: $1, to: &$2) }
    case .object(let object) where !object.members.isEmpty:
      lines(object.members, "{", "}", indentation, &bytes) { member, inner, bytes in
        JSONScalar.append(string: member.key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        append(member.value, indentation: inner, to: &bytes)
      }
    case .array: bytes.append(contentsOf: "[]".utf8)
    case .object: bytes.append(contentsOf: "{}".utf8)
    default: JSONScalar.append(value, to: &bytes)
    }
  }

  private static func lines<Item>(
    _ items: [Item], _ open: String, _ close: String, _ indentation: Int, _ bytes: inout [UInt8],
    _ append: (Item, Int, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, item) in items.enumerated() {
      bytes.append(contentsOf: (index > 0 ? ",\n" : "\n").utf8)
      bytes.append(contentsOf: repeatElement(0x20, count: 2 * (indentation + 1)))
      append(item, indentation + 1, &bytes)
    }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * indentation))
    bytes.append(contentsOf: close.utf8)
  }
}
