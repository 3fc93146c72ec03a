import Diagnostics
import Notation
import Packing

/// The parts of a Word document and what points where (ECMA-376 part 2).
struct WordPackage {
  /// A pointer from one part to another, or to the outside.
  struct Relation {
    var id: String
    /// The last word of its type, the same in both namespaces: `image`, `styles`.
    var kind: String
    /// Path of a part, or an address outside.
    var target: String
    var isOutside: Bool
  }

  /// Longest XML part in bytes: a book of a million words takes a third.
  private static let longestPart = 32 << 20

  private let archive: ZipArchive
  private var parts: [String: ZipArchive.Entry] = [:]

  init(_ bytes: [UInt8], name: String) throws(Problem) {
    do throws(Problem) { archive = try ZipArchive(bytes, name: name) } catch {
      guard ZipArchive.isBroken(error) else { throw error }
      throw Problem(.refused, .documentNotWhole, at: Place(name), advice: .askForDocumentAgain)
    }
    for entry in archive.entries where !entry.isFolder { parts[Self.path(entry)] = entry }
  }

  /// Names of parts are compared without case (9.1.1.1); some programs write backslashes.
  static func path(_ entry: ZipArchive.Entry) -> String {
    let path = entry.label.lowercased().split { $0 == "/" || $0 == "\\" }
    return path.joined(separator: "/")
  }

  /// The bytes of a part; nil where there is none.
  func bytes(_ path: String) throws(Problem) -> [UInt8]? {
    guard let entry = parts[path.lowercased()] else { return nil }
    return try archive.unpack(entry)
  }

  /// Reads an XML part with `body`; nothing where there is none.
  func read(
    _ path: String, _ body: (inout MarkupReader) throws(MarkupFault) -> Void
  ) throws(Problem) {
    guard let entry = parts[path.lowercased()] else { return }
    guard entry.size <= Self.longestPart else {
      throw Problem(
        .refused, .documentTooLong(entry.size >> 20, Self.longestPart >> 20),
        at: Place(archive.name))
    }
    let bytes = try archive.unpack(entry)
    do throws(MarkupFault) {
      var markup = try MarkupReader(bytes, spaces: WordNames.spaces)
      try body(&markup)
      while try markup.next() != nil {}
    } catch {
      throw error.problem(.refused, in: archive.name + "/" + entry.label)
    }
  }

  /// What a part points to; of the whole package with an empty path.
  func relations(of part: String) throws(Problem) -> [Relation] {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    var relations: [Relation] = []
    try read(folder + "_rels/" + part[cut...] + ".rels") { markup throws(MarkupFault) in
      while let step = try markup.next() {
        guard case .start(let tag) = step, tag.name == "rel:Relationship" else { continue }
        relations.append(Self.relation(tag, in: folder))
      }
    }
    return relations
  }

  private static func relation(_ tag: MarkupTag, in folder: String) -> Relation {
    let isOutside = tag["TargetMode"] == "External"
    let target = tag["Target"] ?? ""
    return Relation(
      id: tag["Id"] ?? "", kind: String((tag["Type"] ?? "").split(separator: "/").last ?? ""),
      target: isOutside ? target : resolve(target, in: folder), isOutside: isOutside)
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step == ".." {
        _ = path.popLast()
      } else {
        path.append(step)
      }
    }
    return path.joined(separator: "/").lowercased()
  }

  /// The path of the document itself; nil where this is another kind of package.
  func mainPart() throws(Problem) -> String? {
    let named = try relations(of: "").first { $0.kind == "officeDocument" }?.target
    return [named, "word/document.xml"].compactMap { $0 }.first { parts[$0] != nil }
  }
}

/// The namespaces of a Word document, transitional and strict, with the prefixes used here.
enum WordNames {
  static let spaces: [String: String] = {
    let open = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    return [
      open + "wordprocessingml/2006/main": "w", strict + "wordprocessingml/main": "w",
      open + "officeDocument/2006/relationships": "r",
      strict + "officeDocument/relationships": "r",
      open + "drawingml/2006/main": "a", strict + "drawingml/main": "a",
      open + "officeDocument/2006/math": "m", strict + "officeDocument/math": "m",
      open + "drawingml/2006/chart": "c", strict + "drawingml/chart": "c",
      open + "drawingml/2006/diagram": "dgm", strict + "drawingml/diagram": "dgm",
      open + "markup-compatibility/2006": "mc",
      open + "package/2006/relationships": "rel",
      "urn:schemas-microsoft-com:vml": "v", "urn:schemas-microsoft-com:office:office": "o",
    ]
  }()
}

extension MarkupTag {
  /// `w:val`, the value of most properties.
  var value: String? { self["w:val"] }

  /// A property that is on when it is there and not said to be off.
  var isOn: Bool { !["0", "false", "off"].contains(value ?? "1") }
}
