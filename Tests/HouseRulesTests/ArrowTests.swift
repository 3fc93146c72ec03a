import TestSupport
import Testing

@Suite struct ArrowTests {
  @Test func `the package declares no arrow that the design does not have`() throws {
    for target in try DeclaredTarget.inPackage() where target.kind != "testTarget" {
      guard !["TestSupport", "Benchmarks"].contains(target.name) else { continue }
      let allowed = try #require(Arrows.allowed[target.name], "\(target.name) is no house target")
      let extra = target.dependencies.filter { !allowed.contains($0) }
      #expect(extra == [], "\(target.name) must not depend on these")
    }
  }

  @Test func `every file imports only what its target declares`() throws {
    let targets = try DeclaredTarget.inPackage()
    let modules = Set(targets.map(\.name))
    let outsiders = Arrows.outside.union(["Testing"])
    for file in SourceTree.sources + SourceTree.tests {
      let declared = targets.first { $0.name == file.target }?.dependencies ?? []
      for (module, place) in file.imports {
        let isFine =
          modules.contains(module) ? declared.contains(module) : outsiders.contains(module)
        #expect(isFine, "\(place) imports \(module)")
      }
    }
  }

  @Test func `sources import nothing from outside but Foundation`() {
    let own = Set(Arrows.allowed.keys)
    for file in SourceTree.sources {
      for (module, place) in file.imports {
        #expect(own.contains(module) || Arrows.outside.contains(module), "\(place) \(module)")
      }
    }
  }

  @Test func `every target has a folder with sources`() throws {
    for target in try DeclaredTarget.inPackage() {
      let files = (SourceTree.sources + SourceTree.tests).filter { $0.target == target.name }
      #expect(!files.isEmpty, "\(target.name)")
    }
  }

  @Test func `the package's targets are read as they stand`() {
    let text = """
      targets: [ // values
        .target(name: "Search", dependencies: ["Diagnostics", "Notation"]),
        .executableTarget(
          name: "newsdesk", dependencies: ["Commands"]),
        .target(name: "Diagnostics"), ]
      """
    let targets = DeclaredTarget.parse(SwiftScanner.tokens(of: text))
    #expect(targets.map(\.name) == ["Search", "newsdesk", "Diagnostics"])
    #expect(targets.map(\.dependencies) == [["Diagnostics", "Notation"], ["Commands"], []])
  }
}
