import Diagnostics
import Notation

/// Somebody who answers for pages (责编、版式、校对).
public struct ImprintName: Hashable, Sendable {
  /// The page it is printed on, from 1; every page without a name of its own for this work where
  /// none is given.
  public let page: Int?
  /// The work, as it is printed: 责编, 版式, 校对.
  public let role: String
  /// The person, as printed.
  public let name: String

  /// Makes a name.
  public init(page: Int? = nil, role: String, name: String) {
    self.page = page
    self.role = role
    self.name = name
  }
}

extension ImprintName {
  var json: JSONValue {
    var object: JSONObject = ["role": .string(role), "name": .string(name)]
    object["page"] = page.map { .integer($0) }
    return .object(object)
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      page: try json.optionalInteger("page"), role: try json.string("role"),
      name: try json.string("name"))
  }
}
