/// `&amp;`, `&#20013;`, `&#x4e2d;` and the names that mail and web pages use.
enum HypertextEntity {
  /// The text of a name without `&` and `;`; nil where it is not known.
  static func text(_ name: String) -> String? {
    if let known = names[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number else { return nil }
    return Unicode.Scalar(number).map { $0.value < 0x20 ? " " : String($0) } ?? "\u{FFFD}"
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": " ",
    "emsp": "\u{3000}", "thinsp": " ", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
    "mdash": "—", "ndash": "–", "hellip": "…", "middot": "·", "bull": "•", "laquo": "«",
    "raquo": "»", "times": "×", "divide": "÷", "plusmn": "±", "deg": "°", "copy": "©",
    "reg": "®", "trade": "™", "euro": "€", "yen": "¥", "pound": "£", "cent": "¢", "sect": "§",
    "permil": "‰", "shy": "", "zwnj": "", "zwj": "", "larr": "←", "rarr": "→", "frac12": "½",
    "sup2": "²", "sup3": "³", "eacute": "é", "egrave": "è", "aacute": "á", "iacute": "í",
    "oacute": "ó", "uacute": "ú", "uuml": "ü", "ouml": "ö", "auml": "ä", "ntilde": "ñ",
    "ccedil": "ç",
  ]
}
