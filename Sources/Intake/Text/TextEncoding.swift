/// How the bytes of a page stand for characters; raw values are the words `--encoding` takes.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// GB 18030, and with it GBK and GB 2312.
  case gb18030 = "gb18030"
  case big5 = "big5"
  /// What Windows writes in Western Europe; guessed only where nothing speaks for Chinese.
  case windows1252 = "windows-1252"
  /// Read where it is named, never guessed.
  case shiftJIS = "shift_jis"
  /// Read where it is named, never guessed.
  case eucKR = "euc-kr"
}
