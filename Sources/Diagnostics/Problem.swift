/// Where something went wrong, as far as it is known.
public struct Place: Hashable, Sendable {
  /// A file as the person named it, or a path inside the store.
  public let path: String
  /// 1-based line.
  public let line: Int?
  /// 1-based character of the line.
  public let column: Int?
  /// 0-based byte.
  public let offset: Int?

  /// Names a file and, where known, the line with the character, or the byte in it.
  public init(_ path: String, line: Int? = nil, column: Int? = nil, offset: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// The form compilers use, which editors can jump to: `page.txt:12`, `page.txt, byte 17`.
  public var wording: Wording {
    if let line, let column { return .verbatim("\(path):\(line):\(column)") }
    if let line { return .verbatim("\(path):\(line)") }
    guard let offset else { return .verbatim(path) }
    return Wording(en: "\(path), byte \(offset)", zh: "\(path) 第 \(offset) 字节")
  }
}

/// Why a command did not do what it was asked: what, where, and what to do about it.
public struct Problem: Error, Hashable, Sendable {
  /// Who has to act; raw values are the exit codes of the command line.
  public enum Kind: Int32, Hashable, Sendable {
    /// Understood, and not allowed or not possible.
    case refused = 1
    /// The command line itself is wrong.
    case usage = 2
    /// The store is damaged.
    case damaged = 3
    /// Somebody else changed it first.
    case overtaken = 4
    /// Nothing fits what was asked for.
    case notFound = 5
  }

  /// Who has to act.
  public let kind: Kind
  /// What happened, a full sentence.
  public let what: Wording
  /// Where it happened.
  public let place: Place?
  /// What the person can do, a full sentence.
  public let advice: Wording?

  /// Makes a problem; `what` and `advice` are full sentences.
  public init(_ kind: Kind, _ what: Wording, at place: Place? = nil, advice: Wording? = nil) {
    self.kind = kind
    self.what = what
    self.place = place
    self.advice = advice
  }

  /// The same with one more sentence of advice behind it.
  public func adding(_ more: Wording) -> Problem {
    let both = advice.map { $0 + Wording.gap + more } ?? more
    return Problem(kind, what, at: place, advice: both)
  }

  /// The exit code of a command that ends with this problem.
  public var exitCode: Int32 { kind.rawValue }

  /// The whole message on one line: place, what, advice.
  public var wording: Wording {
    let colon = Wording(en: ": ", zh: "：")
    let start = place.map { $0.wording + colon + what } ?? what
    return advice.map { start + Wording.gap + $0 } ?? start
  }
}
