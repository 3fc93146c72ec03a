import Diagnostics
import Foundation
import Intake
import TestSupport
import Testing

@Suite struct `The reasons of a reading` {
  private static let texts: [[UInt8]] = {
    let folder = Repository.path("seeds")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map(Array.init)
    }
  }()

  private static func explained(_ text: [UInt8]) -> ReadingReasons? {
    (try? SourcePage(name: "page", bytes: text)).map(PageReader.explain)
  }

  private static let seeds = texts.compactMap(explained)

  /// Two pages in one file, with a form feed between.
  private static let pairs = texts.indices.compactMap { number in
    explained(texts[number] + [0x0C] + texts[(number + 2) % texts.count])
  }

  @Test func `are given for every line, for the reading that import files`() throws {
    #expect(Self.seeds.count == 5)
    for reasons in Self.seeds { #expect(reasons.lines.count == reasons.reading.lines.count) }
    let page = SourcePage(name: "a", lines: ["标题一行", "本刊讯 今天，某工会开会。"])
    #expect(PageReader.explain(page).reading == PageReader.read(page))
  }

  @Test func `put the role that was read first, with nothing ahead of it`() {
    for reasons in Self.seeds + Self.pairs {
      for (line, account) in zip(reasons.reading.lines, reasons.lines) {
        let isRow = [.kicker, .headline, .deck].contains(line.role)
        let best = account.candidates.first
        #expect(best?.role == (isRow ? .headline : line.role), "line \(line.number)")
        #expect(best?.behind == 0)
        #expect(account.candidates.map(\.behind) == account.candidates.map(\.behind).sorted())
      }
    }
  }

  @Test func `add up to the line's own score`() {
    for account in Self.seeds.flatMap(\.lines) {
      for (place, candidate) in account.candidates.enumerated() {
        let sum = account.clues.reduce(candidate.start) { $0 + $1.weights[place] }
        #expect(abs(sum - candidate.own) < 1e-9)
      }
    }
  }

  @Test func `name every clue in both languages`() {
    for clue in Self.seeds.flatMap(\.lines).flatMap(\.clues) {
      #expect(clue.wording.english != clue.wording.chinese)
    }
  }

  @Test func `name the full stop and what it says`() throws {
    let page = SourcePage(name: "a", lines: ["工会送清凉", "", "本刊讯 7月1日，市总工会慰问一线职工。"])
    let account = try #require(PageReader.explain(page).lines.last)
    let stop = try #require(account.clues.first { $0.wording.english == "ends with a full stop" })
    #expect(account.candidates.first?.role == .body)
    #expect(stop.weights.first == 2)
  }
}
