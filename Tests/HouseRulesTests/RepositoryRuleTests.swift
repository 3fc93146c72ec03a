import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Repository.isCheckout)) struct RepositoryRuleTests {
  @Test func `the top level holds what was agreed and nothing else`() throws {
    let allowed: Set<Substring> = [
      "Package.swift", "README.md", "Sources", "Tests", "seeds", "store",
    ]
    let files = try Repository.git("ls-files").split(separator: "\n")
    let top = Set(files.compactMap { $0.split(separator: "/").first })
    let strangers = top.filter { !allowed.contains($0) && !$0.hasPrefix(".") }
    #expect(strangers.sorted() == [])
  }

  /// `store/README.md` names the tests that check what it promises, each between back quotes.
  @Test func `every promise of the store names tests that there are`() throws {
    let page = try Repository.text(of: "store/README.md")
    let promises = page.components(separatedBy: "## Promises\n").last ?? ""
    let tests = SourceTree.tests.map(\.text).joined()
    let rows = promises.split(separator: "\n").filter { $0.first == "|" }.dropFirst(2)
    #expect(rows.count == 7)
    for row in rows {
      let checked = row.split(separator: "|").dropFirst(2).joined(separator: "|")
      let names = checked.split(separator: "`", omittingEmptySubsequences: false)
      for (place, name) in names.enumerated() where place % 2 == 1 {
        let isTest = tests.contains("func `\(name)`") || tests.contains("struct \(name) ")
        let isFile =
          FileManager.default.fileExists(atPath: Repository.path(String(name)))
          || FileManager.default.fileExists(
            atPath: Repository.path("Tests/CommandsTests/Scenarios/\(name).txt"))
        #expect(isTest || isFile, "\(name)")
      }
    }
  }

  @Test func `the seeds are as they came`() throws {
    let seeds = [
      ("000_a2a051d0fb4e3a2d.txt", "7d3d2c71554eeac04fce29e0d5703975e9ab9326"),
      ("001_bd9d97b2e13d7eae.txt", "576de5bb969ff5ce16f9fad52b84479d0473fa01"),
      ("002_19b18c31716167b3.txt", "ea32c7d5c7ce0a91bf43ea6604aa00d08cf154c0"),
      ("003_8fb35ab9fdfbd164.txt", "d27571ffa3e5cd828a33b36677d32d324c20bf8c"),
      ("004_61653662ef152efa.txt", "18941c5eed426f882f8d7c52037c701765984bd7"),
    ]
    for (name, id) in seeds {
      let found = try Repository.git("hash-object", "--no-filters", "seeds/" + name)
      #expect(found == id + "\n", "\(name)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.path("seeds"))
    #expect(names.sorted() == seeds.map(\.0))
  }

  @Test func `generated files are not filed`() throws {
    let files = try Repository.git("ls-files").split(separator: "\n")
    let generated = ["Package.resolved", ".build/", "build/", "store/cache/", "store/tmp/"]
    for file in files { #expect(!generated.contains { file.hasPrefix($0) }, "\(file)") }
  }
}
