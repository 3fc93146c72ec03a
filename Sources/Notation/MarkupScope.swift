/// Which prefix of a document stands for which namespace, element within element (Namespaces in
/// XML 1.0).
struct MarkupScope: Sendable {
  private struct Binding {
    var prefix: ArraySlice<UInt8>
    /// With the colon; empty for no namespace.
    var name: String
  }

  private static let mostBindings = 1_000
  private static let unknown = "?:"

  private let known: [String: String]
  private var bindings: [Binding] = []
  /// How many bindings there were before each open element.
  private var marks: [Int] = []

  init(known: [String: String]) {
    self.known = known.mapValues { $0.isEmpty ? "" : $0 + ":" }
    bindings = [Binding(prefix: ArraySlice("xml".utf8), name: "xml:")]
  }

  /// Takes the declarations among the attributes of a tag.
  mutating func enter(_ attributes: [RawAttribute]) throws(MarkupFault.Kind) {
    marks.append(bindings.count)
    for attribute in attributes {
      guard let prefix = declared(attribute.name) else { continue }
      let space = attribute.value
      let name = space.isEmpty ? "" : known[space] ?? Self.unknown
      bindings.append(Binding(prefix: prefix, name: name))
    }
    if bindings.count > Self.mostBindings { throw .tooMany }
  }

  mutating func leave() {
    if let mark = marks.popLast() { bindings.removeSubrange(mark...) }
  }

  /// The tag with the names of the reader.
  func tag(_ raw: RawTag) throws(MarkupFault.Kind) -> MarkupTag {
    var attributes: [MarkupTag.Attribute] = []
    for attribute in raw.attributes where declared(attribute.name) == nil {
      let name = try resolved(attribute.name, isAttribute: true)
      if name.first != "?", attributes.contains(where: { $0.name == name }) {
        throw .repeatedAttribute
      }
      attributes.append(MarkupTag.Attribute(name: name, value: attribute.value))
    }
    return MarkupTag(name: try resolved(raw.name, isAttribute: false), attributes: attributes)
  }

  /// The prefix that an attribute declares: empty for the default namespace, nil for other
  /// attributes.
  private func declared(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let word: StaticString = "xmlns"
    let start = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard name.starts(with: start) else { return nil }
    let rest = name.dropFirst(start.count)
    if rest.isEmpty { return rest }
    return rest.first == UInt8(ascii: ":") ? rest.dropFirst() : nil
  }

  private func resolved(
    _ name: ArraySlice<UInt8>, isAttribute: Bool
  ) throws(MarkupFault.Kind) -> String {
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else {
      let start = isAttribute ? "" : bindings.last { $0.prefix.isEmpty }?.name ?? ""
      return start + String(decoding: name, as: UTF8.self)
    }
    let prefix = name[..<colon]
    guard let binding = bindings.last(where: { $0.prefix == prefix }) else { throw .unknownPrefix }
    return binding.name + String(decoding: name[(colon + 1)...], as: UTF8.self)
  }
}
