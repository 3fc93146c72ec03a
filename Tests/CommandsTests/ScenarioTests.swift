import Foundation
import TestSupport
import Testing

/// Each file of `Scenarios/` is played and compared whole. `RECORD=1` writes what was answered into
/// the files instead; then every line of `git diff` has to be read.
@Suite struct ScenarioTests {
  static let folder = Repository.path("Tests/CommandsTests/Scenarios")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: names) func `a scenario goes as its file tells`(name: String) throws {
    let file = Self.folder + "/" + name
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    let played = try Scenario(text).played()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(played.utf8).write(to: URL(fileURLWithPath: file))
    } else {
      expectSnapshot(played, text, "\(name)")
    }
  }

  @Test func `there are scenarios`() { #expect(Self.names.count > 5) }

  @Test func `a scenario shows both streams, documents, escapes and exit codes`() throws {
    let text = """
      // A remark.
      @ 2024-12-20T09:00:00Z wang
      $ cat - <<EOF; echo oops >&2; exit 3
      $ not a command
      EOF
      \\$ not a command
      ! oops
      [exit 3]

      % test -t 0 && test -t 1 && printf '\\033[1m'; echo seen >&2
      ␛[1mseen


      """
    expectSnapshot(try Scenario(text).played(), text)
  }
}
