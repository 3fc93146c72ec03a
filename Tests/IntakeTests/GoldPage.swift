import Foundation
import Intake
import Notation

/// A page with the reading that people agreed on, and where both are kept.
struct GoldPage {
  let name: String
  let page: SourcePage
  let gold: JSONValue

  private static var tests: URL { URL(fileURLWithPath: #filePath).deletingLastPathComponent() }

  static func seed(_ name: String) throws -> SourcePage {
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    let url = root.appendingPathComponent("seeds").appendingPathComponent(name + ".txt")
    return try SourcePage(name: name + ".txt", bytes: [UInt8](Data(contentsOf: url)))
  }

  /// The five documents of `seeds/`.
  static func seeds() throws -> [GoldPage] {
    try names.map { name in
      let url = tests.appendingPathComponent("Gold").appendingPathComponent(name + ".gold.json")
      let gold = try JSONReader.read([UInt8](Data(contentsOf: url)))
      return GoldPage(name: name, page: try seed(name), gold: gold)
    }
  }

  static let names = [
    "000_a2a051d0fb4e3a2d", "001_bd9d97b2e13d7eae", "002_19b18c31716167b3",
    "003_8fb35ab9fdfbd164", "004_61653662ef152efa",
  ]
}
