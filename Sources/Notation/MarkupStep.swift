/// One step through an XML document. Comments, processing instructions and the prolog make none.
public enum MarkupStep: Hashable, Sendable {
  case start(MarkupTag)
  /// The end of the innermost open element; an empty element has a start and an end too.
  case end
  /// Characters as they are meant: references resolved, line ends as line feeds.
  case text(String)
}

/// A start tag.
public struct MarkupTag: Hashable, Sendable {
  /// An attribute other than a namespace declaration.
  public struct Attribute: Hashable, Sendable {
    /// As of a tag; without a prefix where the document has none.
    public let name: String
    /// White space in it is one blank for each character.
    public let value: String
  }

  /// `prefix:name` with the prefix that the reader of the document chose for its namespace,
  /// `name` in no namespace, `?:name` in one that nobody asked for.
  public let name: String
  /// In the order of the document.
  public let attributes: [Attribute]

  /// The value of an attribute.
  public subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

/// The first place where a text is not the XML that is read here.
public struct MarkupFault: Error, Hashable, Sendable {
  /// What is wrong there.
  public enum Kind: Error, Hashable, Sendable {
    case invalidUTF8, otherEncoding, documentType, unknownReference, unexpected, unexpectedEnd
    case wrongEnd, unknownPrefix, repeatedAttribute, tooDeep, tooMany, controlCharacter
  }

  /// What is wrong.
  public let kind: Kind
  /// The byte where it is wrong; after UTF-16 has been made UTF-8.
  public let offset: Int
}
