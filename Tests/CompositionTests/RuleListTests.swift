import Foundation
import TestSupport
import Testing

@Suite struct `The list of rules` {
  private static let rules = (1...22).map { "T\($0)" } + (1...8).map { "N\($0)" }

  @Test(arguments: rules)
  func `has a test for each that names it`(_ rule: String) throws {
    let folders = ["Tests/TypesettingTests", "Tests/CompositionTests"].map { Repository.path($0) }
    var names: [String] = []
    for folder in folders {
      for file in try FileManager.default.contentsOfDirectory(atPath: folder)
      where file.hasSuffix(".swift") {
        let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        names += text.split(separator: "`").map(String.init)
      }
    }
    #expect(names.contains { $0.hasPrefix(rule + " ") })
  }
}
