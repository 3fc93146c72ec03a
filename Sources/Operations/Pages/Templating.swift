import Archiving
public import Composition
public import Diagnostics
import Notation

extension Newsroom {
  /// A page template of the desk's own, `desk/templates/<name>.json`; none where there is no such
  /// file. A mistake in it is thrown as one sentence.
  public func template(named name: String) throws(Problem) -> Template? {
    guard Self.isPlain(name), let bytes = try archive.deskFile(Self.path(name)) else { return nil }
    let place = Place("desk/" + Self.path(name))
    return try Template(json: try JSONFields(writtenByHand: bytes, at: place))
  }

  /// Writes a template under a name of the desk's own, for a person to change.
  public func keep(_ template: Template, as name: String) throws(Problem) {
    guard Self.isPlain(name), !Template.builtIns.contains(where: { $0.name == name }) else {
      throw Problem(.usage, .templateNameTaken(Printable.line(name)))
    }
    if try archive.deskFile(Self.path(name)) != nil {
      throw Problem(.refused, .templateNameTaken(name))
    }
    var object = template.json.objectValue ?? [:]
    object["name"] = .string(name)
    try archive.writeDeskFile(Self.path(name), IndentedJSON.bytes(.object(object)))
  }

  private static func path(_ name: String) -> String { "templates/\(name).json" }

  /// Letters, digits and hyphens, so that a name is never a path.
  private static func isPlain(_ name: String) -> Bool {
    let letters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
    return !name.isEmpty && name.count <= 40 && name.allSatisfy { letters.contains($0) }
  }
}
