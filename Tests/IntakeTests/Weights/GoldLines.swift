// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Foundation
  import Notation

  @testable import Intake

  /// A page with gold, ready for fitting: what is seen at each line of the reading, and what it is.
  struct GoldLines {
    let name: String
    /// Pages of one paper share it.
    let paper: String
    let page: SourcePage
    let gold: JSONValue
    let clues: [ClueSet]
    /// Rows of a headline count as `headline`, whatever their place among each other.
    let roles: [LineRole]

    /// A page with gold, not looked at yet.
    typealias Sheet = (name: String, paper: String, page: SourcePage, gold: JSONValue)

    init(_ sheet: Sheet) {
      (name, paper, page, gold) = sheet
      let source = PageText(page, 0..<page.lines.count)
      clues = PageReader.clues(of: source).clues
      var byNumber: [Int: LineRole] = [:]
      for line in gold["lines"]?.arrayValue ?? [] {
        let role = line["role"]?.stringValue.flatMap { LineRole(rawValue: $0) } ?? .body
        byNumber[line["n"]?.integerValue ?? 0] = [.kicker, .deck].contains(role) ? .headline : role
      }
      roles = source.lines.map { byNumber[$0.number] ?? .body }
    }

    /// The combined score of the page read by `weights`.
    func score(_ weights: RoleWeights) -> Double {
      let reading = PageReader.read(page, weights: weights)
      return ReadingScore(gold: gold, read: reading.explanation, page: page).combined
    }

    /// The seeds, the papers of `Papers/`, and the folder that `PAGES` names.
    static func sheets() throws -> [Sheet] {
      let seeds = try GoldPage.seeds().map {
        (name: $0.name, paper: "seeds", page: $0.page, gold: $0.gold)
      }
      let papers = PaperReadingTests.pages.map {
        (name: $0.name, paper: $0.name, page: $0.page, gold: $0.gold)
      }
      return try seeds + folder() + papers
    }

    private static func folder() throws -> [Sheet] {
      guard let path = ProcessInfo.processInfo.environment["PAGES"] else { return [] }
      let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      return try names.filter { $0.hasSuffix(".gold.json") }.map { file in
        let name = String(file.dropLast(".gold.json".count))
        let root = URL(fileURLWithPath: path)
        let text = try Data(contentsOf: root.appendingPathComponent(name + ".txt"))
        let gold = try Data(contentsOf: root.appendingPathComponent(file))
        return (
          name: name, paper: "People's Daily",
          page: try SourcePage(name: name, bytes: [UInt8](text)),
          gold: try JSONReader.read([UInt8](gold))
        )
      }
    }
  }
#endif
