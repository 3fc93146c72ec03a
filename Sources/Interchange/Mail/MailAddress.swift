/// Who a mail is from: `王芳 <wf@example.org>`, `"Fang, Wang" <wf@example.org>`,
/// `wf@example.org (王芳)`.
enum MailAddress {
  /// The first mailbox of a list; nil where nothing is written.
  static func read(_ value: [UInt8]) -> Mail.Sender? {
    let parts = parts(value)
    let phrase = HeaderText.line(parts.phrase)
    let sender =
      parts.angle.map { Mail.Sender(name: phrase, address: HeaderText.line($0)) }
      ?? Mail.Sender(name: HeaderText.line(parts.comment), address: phrase)
    return sender.name.isEmpty && sender.address.isEmpty ? nil : sender
  }

  /// Takes the `\` away before a quotation mark or another `\`.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      let isMark = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      if isEscaped, isMark { result.removeLast() }
      result.append(byte)
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return result
  }

  private struct Parts {
    var phrase: [UInt8] = []
    var angle: [UInt8]?
    var comment: [UInt8] = []
  }

  private static func parts(_ value: [UInt8]) -> Parts {
    var parts = Parts()
    var isQuoted = false
    var isAngle = false
    var depth = 0
    for (index, byte) in value.enumerated() {
      let isEscaped = index > 0 && value[index - 1] == UInt8(ascii: "\\")
      switch byte {
      case UInt8(ascii: "\"") where !isEscaped: isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted: depth += 1
      case UInt8(ascii: ")") where !isQuoted && depth > 0: depth -= 1
      case UInt8(ascii: "<") where !isQuoted && depth == 0 && parts.angle == nil:
        isAngle = true
        parts.angle = []
      case UInt8(ascii: ">") where isAngle: return parts
      case UInt8(ascii: ",") where !isQuoted && depth == 0: return parts
      case UInt8(ascii: "\\")
      where isQuoted && index + 1 < value.count
        && value[index + 1] == UInt8(ascii: "\""):
        continue
      default:
        if isAngle {
          parts.angle?.append(byte)
        } else if depth > 0 {
          parts.comment.append(byte)
        } else {
          parts.phrase.append(byte)
        }
      }
    }
    return parts
  }
}
