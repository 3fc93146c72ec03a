public import Diagnostics
public import Notation

/// A name that is printed with an article or a picture (署名, 图片署名).
public struct Byline: Hashable, Sendable {
  /// What the person did; raw values are the stored words.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// 文: wrote it.
    case text
    /// 摄: took the picture.
    case photo
    /// 文/图: wrote it and took the pictures.
    case textAndPhoto = "text_and_photo"
    /// 制图: drew it.
    case drawing
    /// 供图: gave the picture.
    case supplied
  }

  /// The name alone, without title or role.
  public let name: String
  /// What the person did.
  public let role: Role
  /// What stands with the name: 记者, 通讯员, an office, a work place.
  public let title: String?

  /// Makes a byline.
  public init(name: String, role: Role = .text, title: String? = nil) {
    self.name = name
    self.role = role
    self.title = title
  }

  /// The name with its title, as each is printed: 记者 张三, Jane Doe, Shop Steward, Rev. John Roe.
  ///
  /// A Chinese title stands before the name. An English one stands behind it, but for what people are
  /// called before theirs.
  public var titled: String {
    guard let title, !title.isEmpty else { return name }
    guard title.unicodeScalars.allSatisfy({ $0.value < 0x2E80 }) else { return title + " " + name }
    let parts = title.split(separator: ",", maxSplits: 1).map { $0.drop { $0 == " " } }
    guard let first = parts.first, Honorifics.precede(first) else { return name + ", " + title }
    return ([first + " " + name] + parts.dropFirst()).joined(separator: ", ")
  }

  /// The stored form.
  public var json: JSONValue {
    var object: JSONObject = ["name": .string(name), "role": .string(role.rawValue)]
    object["title"] = title.map { .string($0) }
    return .object(object)
  }

  /// Reads the stored form.
  public init(json: JSONFields) throws(Problem) {
    guard let role = Role(rawValue: try json.string("role")) else {
      throw json.problem("role", .unknownRole)
    }
    self.init(name: try json.string("name"), role: role, title: try json.optionalString("title"))
  }
}
