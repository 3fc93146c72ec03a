public import Diagnostics
public import Notation

/// Somebody at the desk.
public struct Person: Hashable, Sendable {
  /// The name the person works under: `--as`, `newsdesk me`.
  public var name: String
  /// Names the person is printed under in bylines, besides `name`.
  public var printed: [String]
  /// What the person is at the desk; several are usual at a small paper.
  public var roles: [Role]

  /// Makes an entry.
  public init(name: String, printed: [String] = [], roles: [Role] = []) {
    self.name = name
    self.printed = printed
    self.roles = roles
  }
}

/// Who works at the desk. While it names nobody, anybody may do everything.
public struct People: Hashable, Sendable {
  /// In the order of the file; no name twice.
  public let entries: [Person]
  /// Every name of every entry, taken apart once.
  private let printed: [Listed]

  private struct Listed: Hashable {
    let name: PrintedName
    let entry: Int
  }

  /// Makes a list; `mistakes` tells whether it can work.
  public init(entries: [Person] = []) {
    self.entries = entries
    printed = entries.enumerated().flatMap { index, entry in
      ([entry.name] + entry.printed).map { Listed(name: PrintedName($0), entry: index) }
    }
  }

  /// The entry of somebody.
  public func person(named name: String) -> Person? { entries.first { $0.name == name } }

  /// Who is printed under this name in a byline: whoever is listed so, else whoever may be meant by
  /// it, in other letters, with an initial or a title.
  public func person(printedAs name: String) -> Person? {
    if let known = entries.first(where: { $0.name == name || $0.printed.contains(name) }) {
      return known
    }
    let byline = PrintedName(name)
    return printed.first { byline.isOf($0.name) }.map { entries[$0.entry] }
  }

  /// The stored form, every part written out so that people can edit it.
  public var json: JSONValue { ["type": "people", "people": .array(entries.map(\.json))] }

  /// Reads the stored form; the problem holds one sentence for every mistake.
  public init(json: JSONFields) throws(Problem) {
    var entries: [Person] = []
    var mistakes = json.unknownMembers(besides: ["type", "people"])
    for fields in try json.list("people") { entries.append(try Person(fields, &mistakes)) }
    self.init(entries: entries)
    try json.refuse(mistakes + self.mistakes)
  }

  /// One sentence for everything that keeps the list from working.
  public var mistakes: [Wording] {
    var mistakes: [Wording] = []
    var names: Set<String> = []
    var owners: [String: String] = [:]
    for (index, person) in entries.enumerated() {
      if person.name.isEmpty {
        mistakes.append(.personWithoutName(index + 1))
      } else if !Printable.isName(person.name) {
        mistakes.append(.badPersonName(person.name))
      }
      if !names.insert(person.name).inserted { mistakes.append(.personTwice(person.name)) }
      for name in Set([person.name] + person.printed).sorted() {
        if let owner = owners[name], owner != person.name {
          mistakes.append(.printedTwice(name, owner, person.name))
        }
        owners[name] = person.name
      }
    }
    return mistakes
  }
}

extension Person {
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "printed": .strings(printed),
      "roles": .strings(roles.map(\.rawValue)),
    ]
  }

  fileprivate init(_ fields: JSONFields, _ mistakes: inout [Wording]) throws(Problem) {
    mistakes += fields.unknownMembers(besides: ["name", "printed", "roles"])
    self.init(
      name: try fields.string("name"), printed: try fields.strings("printed"),
      roles: try readRoles(fields, &mistakes))
  }
}
