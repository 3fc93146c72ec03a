import TestSupport

/// Which module may import which: the table of the design.
enum Arrows {
  static let allowed: [String: [String]] = [
    "Diagnostics": [],
    "Notation": ["Diagnostics"],
    "Packing": ["Diagnostics"],
    "Manuscript": ["Diagnostics", "Notation"],
    "Intake": ["Diagnostics", "Manuscript", "Notation"],
    "Proofreading": ["Diagnostics", "Manuscript", "Notation"],
    "Revising": ["Manuscript"],
    "Workflow": ["Diagnostics", "Manuscript", "Notation", "Revising"],
    "Search": ["Diagnostics"],
    "Archiving": ["Diagnostics", "Notation", "Flushing", "Digesting"],
    "Typesetting": ["Diagnostics", "Notation"],
    "Composition": ["Diagnostics", "Manuscript", "Notation", "Typesetting"],
    "HTMLRendering": makers + ["Diagnostics", "Intake", "Workflow", "Revising"],
    "SVGRendering": makers,
    "PDFRendering": makers + ["Diagnostics"],
    "TextRendering": makers + ["Diagnostics"],
    "Interchange": ["Diagnostics", "Manuscript", "Notation", "Packing"],
    "Launching": ["Diagnostics"],
    "Operations": values + desks + ["Interchange", "Launching"],
    "Arguments": ["Diagnostics"],
    "Commands": values + desks.filter { $0 != "Archiving" } + [
      "HTMLRendering", "SVGRendering", "PDFRendering", "TextRendering", "Interchange",
      "Launching", "Operations", "Arguments",
    ],
    "newsdesk": ["Commands"],
  ]

  private static let values = ["Diagnostics", "Notation", "Packing", "Manuscript"]
  private static let desks = [
    "Intake", "Proofreading", "Revising", "Workflow", "Search", "Archiving", "Typesetting",
    "Composition",
  ]
  private static let makers = ["Manuscript", "Typesetting", "Composition", "Notation", "Packing"]

  /// What may be imported beside our own modules.
  static let outside: Set<String> = ["Foundation", "Synchronization", "Flushing", "Digesting"]
}

/// A target as `Package.swift` declares it.
struct DeclaredTarget: Equatable {
  var kind: String
  var name: String
  var dependencies: [String]

  static func inPackage() throws -> [DeclaredTarget] {
    parse(SwiftScanner.tokens(of: try Repository.text(of: "Package.swift")))
  }

  /// Reads `.target(name: "X", dependencies: ["A", "B"])` and its two sisters.
  static func parse(_ tokens: [Token]) -> [DeclaredTarget] {
    let kinds = ["target", "executableTarget", "testTarget"]
    let starts = tokens.indices.filter { index in
      kinds.contains(tokens[index].word ?? "") && index > 0 && tokens[index - 1].isMark(".")
    }
    return starts.map { start in
      let words = tokens[(start + 1)...].prefix { !kinds.contains($0.word ?? "") }
      let list = words.drop { $0.word != "dependencies" }.prefix { !$0.isMark("]") }
      return DeclaredTarget(
        kind: tokens[start].word ?? "", name: words.lazy.compactMap(\.literal).first?.text ?? "",
        dependencies: list.compactMap { $0.literal?.text })
    }
  }
}

extension SourceFile {
  /// The modules that the file imports, with their places.
  var imports: [(module: String, place: String)] {
    tokens.indices.dropLast().compactMap { index in
      guard tokens[index].word == "import", let module = tokens[index + 1].word else { return nil }
      return (module, place(tokens[index]))
    }
  }
}
