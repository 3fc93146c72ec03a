public import Diagnostics

extension JSONFault {
  /// What is wrong, in a half sentence that follows a place.
  public var wording: Wording {
    switch kind {
    case .invalidUTF8: Wording(en: "the text is not valid UTF-8", zh: "不是有效的 UTF-8 文本")
    case .byteOrderMark: Wording(en: "there is a byte order mark", zh: "开头有字节顺序标记(BOM)")
    case .tooLong: Wording(en: "the text is too long", zh: "内容过长")
    case .tooDeep: Wording(en: "it is nested too deeply", zh: "嵌套层数过多")
    case .unexpected: Wording(en: "this is not JSON", zh: "此处不是 JSON")
    case .unexpectedEnd: Wording(en: "the text breaks off", zh: "内容在此中断")
    case .trailingText: Wording(en: "there is more text after the end", zh: "结尾之后还有内容")
    case .badNumber: Wording(en: "this is not a number", zh: "此处不是数字")
    case .badEscape: Wording(en: "this is not an escape that JSON knows", zh: "转义写法有误")
    case .loneSurrogate: Wording(en: "half a character stands alone", zh: "半个字符(孤立代理项)")
    case .controlCharacter: Wording(en: "there is a bare control character", zh: "有未转义的控制字符")
    case .duplicateKey: Wording(en: "the same name occurs twice", zh: "同一名称出现两次")
    }
  }

  /// The fault as a problem of a file that people write: its line and column are told.
  public func problem(
    _ kind: Problem.Kind, in path: String, of bytes: [UInt8]
  ) -> Problem {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    let problem = problem(kind, in: path)
    return Problem(kind, problem.what, at: Place(path, line: line, column: column))
  }

  /// The fault as a problem of the file at `path`.
  public func problem(_ kind: Problem.Kind, in path: String) -> Problem {
    Problem(
      kind, Wording(en: "Not usable: ", zh: "无法使用：") + wording + Wording(en: ".", zh: "。"),
      at: Place(path, offset: offset))
  }
}

extension MarkupFault {
  /// What is wrong, in a half sentence that follows a place.
  public var wording: Wording {
    switch kind {
    case .invalidUTF8: Wording(en: "the text is not valid UTF-8", zh: "不是有效的 UTF-8 文本")
    case .otherEncoding: Wording(en: "the encoding is not UTF-8", zh: "编码不是 UTF-8")
    case .documentType: Wording(en: "there is a document type", zh: "含有文档类型声明(DTD)")
    case .unknownReference: Wording(en: "this reference is not known", zh: "无法识别的字符引用")
    case .unexpected: Wording(en: "this is not XML", zh: "此处不是 XML")
    case .unexpectedEnd: Wording(en: "the text breaks off", zh: "内容在此中断")
    case .wrongEnd: Wording(en: "this end has no beginning", zh: "结束标签与开始标签不符")
    case .unknownPrefix: Wording(en: "this prefix is not declared", zh: "前缀未声明")
    case .repeatedAttribute: Wording(en: "the same name occurs twice", zh: "同一名称出现两次")
    case .tooDeep: Wording(en: "it is nested too deeply", zh: "嵌套层数过多")
    case .tooMany: Wording(en: "there are too many names", zh: "名称过多")
    case .controlCharacter: Wording(en: "there is a bare control character", zh: "有控制字符")
    }
  }

  /// The fault as a problem of the file at `path`.
  public func problem(_ kind: Problem.Kind, in path: String) -> Problem {
    Problem(
      kind, Wording(en: "Not usable: ", zh: "无法使用：") + wording + Wording(en: ".", zh: "。"),
      at: Place(path, offset: offset))
  }
}

extension Wording {
  static func unknownMember(_ name: String) -> Wording {
    Wording(en: "`\(name)` means nothing here.", zh: "此处没有 `\(name)` 这一项。")
  }

  static func missingMember(_ name: String) -> Wording {
    Wording(en: "`\(name)` is missing.", zh: "缺少 `\(name)`。")
  }

  static func wrongMember(_ name: String, wanted: Wording) -> Wording {
    Wording(en: "`\(name)` should be ", zh: "`\(name)` 应为") + wanted + Wording(en: ".", zh: "。")
  }

  static let aText = Wording(en: "a text", zh: "文字")
  static let anInteger = Wording(en: "a whole number", zh: "整数")
  static let aTruthValue = Wording(en: "true or false", zh: "true 或 false")
  static let aList = Wording(en: "a list", zh: "列表")
  static let anObject = Wording(en: "an object in { }", zh: "{ } 对象")
  static let aDigest = Wording(en: "64 hexadecimal digits", zh: "64 位十六进制数")
}
