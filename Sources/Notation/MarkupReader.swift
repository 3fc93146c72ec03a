/// Reads XML 1.0 with namespaces, one step after the other.
///
/// Strict where it costs nobody anything and safe everywhere: no document type, so no entities but
/// the five; every element closed by its own name; limits on depth, attributes and namespaces.
public struct MarkupReader: Sendable {
  private var scanner: MarkupScanner
  private var scope: MarkupScope
  /// The raw names of the elements that are open.
  private var open: [ArraySlice<UInt8>] = []
  private let maximumDepth: Int
  private var isEmptyElement = false
  private var hasRoot = false

  /// Begins to read. `spaces` gives each namespace the prefix that names have in the steps; several
  /// namespaces may share one. UTF-16 is told by its byte order mark.
  public init(
    _ bytes: [UInt8], spaces: [String: String] = [:], maximumDepth: Int = 256
  ) throws(MarkupFault) {
    scanner = try MarkupScanner(bytes)
    scope = MarkupScope(known: spaces)
    self.maximumDepth = maximumDepth
    try scanner.skipDeclaration()
  }

  /// How many elements are open.
  public var depth: Int { open.count }

  /// The next step; nil behind the root element.
  public mutating func next() throws(MarkupFault) -> MarkupStep? {
    if isEmptyElement {
      isEmptyElement = false
      return leave()
    }
    while !scanner.isAtEnd {
      if scanner.isAt("<!--") {
        try scanner.skip(past: "-->", from: 4)
      } else if scanner.isAt("<?") {
        try scanner.skip(past: "?>", from: 2)
      } else if open.isEmpty {
        scanner.skipBlanks()
        if scanner.isAtEnd { break }
        if scanner.isAt("<"), !scanner.isAt("<!--"), !scanner.isAt("<?") { return try root() }
        if !scanner.isAt("<") { throw scanner.fault(.unexpected) }
      } else {
        return try step()
      }
    }
    if hasRoot, open.isEmpty { return nil }
    throw scanner.fault(.unexpectedEnd)
  }

  /// Passes over the rest of the innermost open element, its end included.
  public mutating func skip() throws(MarkupFault) {
    let outside = depth - 1
    while depth > outside, try next() != nil {}
  }

  /// All characters up to the end of the innermost open element, its end included.
  public mutating func text() throws(MarkupFault) -> String {
    let outside = depth - 1
    var text = ""
    while depth > outside, let step = try next() {
      if case .text(let piece) = step { text += piece }
    }
    return text
  }

  private mutating func root() throws(MarkupFault) -> MarkupStep {
    if scanner.isAt("<!") { throw scanner.fault(.documentType) }
    if hasRoot { throw scanner.fault(.unexpected) }
    hasRoot = true
    return try start()
  }

  private mutating func step() throws(MarkupFault) -> MarkupStep {
    guard scanner.isAt("<") else { return .text(try scanner.text()) }
    if scanner.isAt("</") { return try end() }
    if scanner.isAt("<![CDATA[") { return .text(try scanner.section()) }
    return try start()
  }

  private mutating func start() throws(MarkupFault) -> MarkupStep {
    if open.count >= maximumDepth { throw scanner.fault(.tooDeep) }
    let at = scanner.at
    let tag = try scanner.startTag()
    do throws(MarkupFault.Kind) {
      try scope.enter(tag.attributes)
      open.append(tag.name)
      isEmptyElement = tag.isEmpty
      return .start(try scope.tag(tag))
    } catch {
      throw MarkupFault(kind: error, offset: at)
    }
  }

  private mutating func end() throws(MarkupFault) -> MarkupStep {
    let at = scanner.at
    let name = try scanner.endTag()
    guard let last = open.last, last == name else {
      throw MarkupFault(kind: .wrongEnd, offset: at)
    }
    return leave()
  }

  private mutating func leave() -> MarkupStep {
    open.removeLast()
    scope.leave()
    return .end
  }
}
