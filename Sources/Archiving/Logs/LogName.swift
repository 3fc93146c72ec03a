import Diagnostics

/// The name of one copy's log: 1 to 64 of `a`–`z`, `0`–`9` and `-`, not beginning with `-`, so that
/// it is a plain file name on every disk.
struct LogName: Hashable {
  let text: String

  init?(_ text: String) {
    guard (1...64).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-") else {
      return nil
    }
    guard text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.text = text
  }

  /// Takes a name that a person gave.
  init(given text: String) throws(Problem) {
    guard let name = LogName(text) else { throw Problem(.usage, .badLogName(text)) }
    self = name
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
