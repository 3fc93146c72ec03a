import Foundation
import TestSupport
import Testing

@Suite struct MutatingCommandTests {
  /// Commands that leave the store as it is.
  private let others: Set<Substring> = [
    "list", "intake", "show", "search", "log", "diff", "status", "why", "render", "help",
    "completion", "check", "verify", "review", "packet", "sheet", "issues", "blame",
  ]
  /// Commands that `SyncTests` strikes.
  private let elsewhere: Set<Substring> = ["sync"]

  @Test func `every command that changes a store is struck by faults`() throws {
    let help = try ProofDesk(isEmpty: true).world.run("help --all").stdout
    let lists = help.components(separatedBy: "Every command takes")[0]
    let rows = lists.split(separator: "\n").filter { $0.hasPrefix("  ") }
    let listed = Set(rows.compactMap { $0.split(separator: " ").first })
    let names = MutatingCommand.all.map(\.name) + Upkeep.all.map(\.name)
    let struck = Set(names.map { Substring($0) })
    #expect(struck.isSubset(of: listed))
    let notStruck = listed.subtracting(struck).subtracting(others).subtracting(elsewhere)
    #expect(notStruck.isEmpty, "add these to MutatingCommand.all: \(notStruck.sorted())")
  }
}
