public import Diagnostics
public import Notation

/// A picture with what is printed beside it.
public struct Picture: Hashable, Sendable {
  /// The SHA-256 of the picture file under `media/`; none while only the words have come in.
  public let media: Digest?
  /// 图片说明.
  public let caption: String
  /// 图片署名.
  public let credits: [Byline]

  /// Makes a picture.
  public init(media: Digest? = nil, caption: String, credits: [Byline] = []) {
    self.media = media
    self.caption = caption
    self.credits = credits
  }
}

/// One element of an article's body, in reading order.
public enum Block: Hashable, Sendable {
  case paragraph(String)
  /// 小标题.
  case crosshead(String)
  /// 编者按, 编后.
  case editorsNote(String)
  /// Items of a list, without their marks.
  case list([String])
  /// Lines of verse; an empty line parts stanzas.
  case verse([String])
  case picture(Picture)

  /// The stored word for each kind of block.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case paragraph, crosshead
    case editorsNote = "editors_note"
    case list, verse, picture
  }

  /// Which kind of block this is.
  public var kind: Kind {
    switch self {
    case .paragraph: .paragraph
    case .crosshead: .crosshead
    case .editorsNote: .editorsNote
    case .list: .list
    case .verse: .verse
    case .picture: .picture
    }
  }

  /// The words of the block: items and lines joined by line feeds, of a picture its caption.
  public var text: String {
    switch self {
    case .paragraph(let text), .crosshead(let text), .editorsNote(let text): text
    case .list(let lines), .verse(let lines): lines.joined(separator: "\n")
    case .picture(let picture): picture.caption
    }
  }

  /// The stored form: `kind` and `text` always, for a picture also `media` and `credits`.
  public var json: JSONValue {
    var object: JSONObject = ["kind": .string(kind.rawValue), "text": .string(text)]
    if case .picture(let picture) = self {
      object["media"] = picture.media.map { .string($0.hex) }
      if !picture.credits.isEmpty { object["credits"] = .array(picture.credits.map(\.json)) }
    }
    return .object(object)
  }

  /// Reads the stored form.
  public init(json: JSONFields) throws(Problem) {
    guard let kind = Kind(rawValue: try json.string("kind")) else {
      throw json.problem("kind", .unknownBlock)
    }
    let text = try json.string("text")
    switch kind {
    case .paragraph: self = .paragraph(text)
    case .crosshead: self = .crosshead(text)
    case .editorsNote: self = .editorsNote(text)
    case .list: self = .list(Self.lines(text))
    case .verse: self = .verse(Self.lines(text))
    case .picture: self = .picture(try Self.picture(text, json))
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func picture(_ caption: String, _ json: JSONFields) throws(Problem) -> Picture {
    var credits: [Byline] = []
    for credit in try json.list("credits") { credits.append(try Byline(json: credit)) }
    return Picture(media: try json.optionalDigest("media"), caption: caption, credits: credits)
  }
}
