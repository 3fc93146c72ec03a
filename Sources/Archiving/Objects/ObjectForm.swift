import Diagnostics
import Notation

/// The form of everything filed: canonical JSON (RFC 8785) whose names are made of `a`–`z`, `0`–`9`
/// and `_` and whose numbers are whole, so that no two writers can differ.
enum ObjectForm {
  /// Refuses bytes that are not in that form.
  static func check(_ bytes: [UInt8]) throws(Problem) {
    if let fault = fault(in: bytes) { throw Problem(.refused, .notCanonical(fault)) }
  }

  /// What is wrong with the form, in a half sentence.
  static func fault(in bytes: [UInt8]) -> Wording? {
    do throws(JSONFault) {
      let value = try JSONReader.read(bytes)
      if let fault = fault(in: value) { return fault }
      return CanonicalJSON.bytes(value) == bytes ? nil : .bytesNotCanonical
    } catch {
      return error.wording + Wording(en: ".", zh: "。")
    }
  }

  static func fault(in value: JSONValue) -> Wording? {
    switch value {
    case .null, .bool, .integer, .string: return nil
    case .number: return .fractionNotAllowed
    case .array(let elements): return elements.lazy.compactMap { fault(in: $0) }.first
    case .object(let object):
      for member in object.members {
        if !member.key.utf8.allSatisfy(isKeyByte) || member.key.isEmpty { return .keyNotAllowed }
        if let fault = fault(in: member.value) { return fault }
      }
      return nil
    }
  }

  /// What names are made of.
  static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
