import Foundation
import TestSupport
import Testing

/// A desk with a store of two drafts, `port` and `heat`, to which bad things are done.
struct TrialDesk {
  static let port = """
    # Port drivers get a rest house

    The union opened a rest house on Monday.

    Meals are served from six.

    """

  var world: SealedWorld

  private static let surroundings = [
    "SOURCE_DATE_EPOCH": "1734685200", "NEWSDESK_AS": "editor", "NO_COLOR": "1", "TERM": "xterm",
  ]

  init(_ environment: [String: String] = [:]) throws {
    world = try SealedWorld(
      environment: Self.surroundings.merging(environment) { _, given in given })
    try world.takeDesk(from: Self.made.get().workFolder)
  }

  /// A copy of a desk that was made for several tests.
  init(copying desk: TrialDesk) throws {
    world = try SealedWorld(environment: desk.world.environment)
    try world.takeDesk(from: desk.world.workFolder)
  }

  /// The desk that all others are copies of.
  private static let made = Result {
    let desk = TrialDesk(try SealedWorld(environment: surroundings))
    try desk.fill()
    return desk.world
  }

  private init(_ world: SealedWorld) { self.world = world }

  /// Makes the store with the program itself.
  private func fill() throws {
    try done("newsdesk init --sample --name Harbour --quiet")
    try write(Self.port, "port.md")
    try done("newsdesk draft --slug port --quiet --file port.md")
    try done("newsdesk draft --slug heat --quiet <<EOF\n# 高温天气送清凉\n\n市总工会送去清凉物资。\nEOF")
    try done("rm port.md")
  }

  /// Runs a line of shell that has to succeed, and answers its output.
  @discardableResult
  func done(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let outcome = try world.type(line)
    #expect(outcome.status == 0, "\(line): \(outcome.stderr)", sourceLocation: sourceLocation)
    return outcome.stdout
  }

  /// Runs a line of shell.
  func type(_ line: String, isAtTerminal: Bool = false) throws -> Outcome {
    try world.type(line, isAtTerminal: isAtTerminal)
  }

  /// Writes a file of text into the working folder.
  func write(_ text: String, _ name: String) throws { try world.write(text, to: name) }

  /// Writes a file of any bytes into the working folder.
  func write(_ bytes: [UInt8], _ name: String) throws {
    try world.folder.write(bytes, to: "room/" + name)
  }

  /// The bytes of a file in the working folder.
  func bytes(_ name: String) throws -> [UInt8] { try world.folder.bytes(of: "room/" + name) }

  /// The files of a folder of the store, relative to the working folder.
  func files(_ folder: String) -> [String] {
    world.folder.files().filter { $0.hasPrefix("room/store/" + folder) }.map {
      String($0.dropFirst("room/".count))
    }
  }

  /// Every byte of the store but for what is rebuildable or passing, and for saved texts.
  func store() throws -> [String: [UInt8]] {
    let passing = ["cache/", "tmp/", "lock", "unfiled/"].map { "store/" + $0 }
    let kept = files("").filter { file in !passing.contains { file.hasPrefix($0) } }
    return Dictionary(uniqueKeysWithValues: try kept.map { ($0, try bytes($0)) })
  }

  /// The texts that were saved because they could not be filed.
  func savedTexts() throws -> [String] {
    try files("unfiled/").map { String(decoding: try bytes($0), as: UTF8.self) }
  }

  /// Runs a line that has to be refused with one sentence and this exit code, nothing printed, and
  /// the store byte for byte as it was.
  func refused(
    _ line: String, _ status: Int32, _ sentence: String, isAtTerminal: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try store()
    let outcome = try type(line, isAtTerminal: isAtTerminal)
    let said = "newsdesk: " + sentence + "\n"
    let expected = Outcome(
      status: status, stdout: isAtTerminal ? said : "", stderr: isAtTerminal ? "" : said)
    #expect(outcome == expected, "\(line)", sourceLocation: sourceLocation)
    try isAsBefore(before, sourceLocation: sourceLocation)
  }

  /// Compares the store with what it was.
  func isAsBefore(
    _ before: [String: [UInt8]], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let now = try store()
    let changed = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }
    #expect(changed.sorted() == [], "the store is not as it was", sourceLocation: sourceLocation)
  }

  /// The store is whole, and the next command works.
  func isWhole(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let check = try type("newsdesk fsck --quiet | grep -v -e '^dangling' -e '^edited'")
    #expect(check.stdout + check.stderr == "", sourceLocation: sourceLocation)
    try done("newsdesk note heat -m 'All is well.'", sourceLocation: sourceLocation)
  }
}
