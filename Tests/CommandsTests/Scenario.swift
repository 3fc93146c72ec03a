import Foundation
import Notation
import TestSupport

/// An afternoon at the desk, as a file tells it: what is typed and everything that is answered.
///
/// `// ` begins a remark. `@ 2024-12-20T09:00:00Z wang` says when it is and who sits there from
/// here on; `zh-Hans` behind it sets a Chinese locale. `$ ` begins a command line with its streams
/// apart: standard output as it is, lines of standard error after `! `. `% ` begins one typed at a
/// terminal of 80 columns, where both come as they are shown; lines that begin with `< ` right below
/// are typed there as answers. A here-document belongs to its command line. `[exit 1]` stands last where the exit code is not 0.
struct Scenario {
  private enum Part {
    case remark(String)
    case setting(String)
    case command(String, isAtTerminal: Bool, answers: [String])
  }

  private let parts: [Part]

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var parts: [Part] = []
    while let line = lines.popFirst() {
      if line.hasPrefix("// ") { parts.append(.remark(line)) }
      if line.hasPrefix("@ ") { parts.append(.setting(line)) }
      guard line.hasPrefix("$ ") || line.hasPrefix("% ") else { continue }
      let command = line.dropFirst(2) + Self.document(of: line, &lines)
      var answers: [String] = []
      while let next = lines.first, next.hasPrefix("< ") {
        answers.append(String(next.dropFirst(2)))
        lines.removeFirst()
      }
      parts.append(
        .command(String(command), isAtTerminal: line.hasPrefix("% "), answers: answers))
    }
    self.parts = parts
  }

  /// The here-document of a command line, taken off the lines behind it.
  private static func document(of line: String, _ lines: inout ArraySlice<String>) -> String {
    guard let mark = line.range(of: "<<") else { return "" }
    let end = line[mark.upperBound...].prefix { $0.isLetter }
    var document = ""
    while let next = lines.popFirst() {
      document += "\n" + next
      if next == end { break }
    }
    return document
  }

  /// Runs everything typed, in a world of its own, and answers the file as it would have to be.
  func played() throws -> String {
    var desk = try ScenarioDesk()
    var pages: [String] = []
    for part in parts {
      switch part {
      case .remark(let line): pages.append(line + "\n")
      case .setting(let line):
        try desk.seat(line)
        pages.append(line + "\n")
      case .command(let command, let isAtTerminal, let answers):
        let typed = ([(isAtTerminal ? "% " : "$ ") + command] + answers.map { "< " + $0 })
        let told = try desk.type(command, isAtTerminal, answers)
        pages.append(typed.map { $0 + "\n" }.joined() + told + "\n")
      }
    }
    return pages.joined()
  }
}

/// The desk a scenario plays at: a sealed world with `newsdesk` in its path.
private struct ScenarioDesk {
  private var world: SealedWorld

  init() throws {
    world = try SealedWorld()
    world.environment = [
      "SEEDS": Repository.path("seeds"), "NO_COLOR": "1", "TERM": "xterm",
    ]
  }

  /// Takes the clock, the person and the locale from a line that begins with `@ `.
  mutating func seat(_ line: String) throws {
    let words = line.split(separator: " ").dropFirst()
    guard let moment = words.first, let clock = Timestamp(iso: String(moment)) else {
      throw NotASetting(line: line)
    }
    world.environment["SOURCE_DATE_EPOCH"] = String(clock.seconds)
    world.environment["NEWSDESK_AS"] = words.dropFirst().first.map(String.init) ?? ""
    world.environment["LANG"] = words.last == "zh-Hans" ? "zh_CN.UTF-8" : "C.UTF-8"
  }

  /// What a command line answers, as a scenario shows it.
  func type(_ command: String, _ isAtTerminal: Bool, _ answers: [String]) throws -> String {
    let outcome = try world.type(command, isAtTerminal: isAtTerminal, answers: answers)
    let data = Self.lines(outcome.stdout).map { line in
      let isMark = ["$ ", "% ", "@ ", "! ", "< ", "// ", "["].contains { line.hasPrefix($0) }
      return isMark ? "\\" + line : line
    }
    let talk = Self.lines(outcome.stderr).map { "! " + $0 }
    let end = outcome.status == 0 ? [] : ["[exit \(outcome.status)]"]
    return (data + talk + end).map { $0 + "\n" }.joined()
  }

  /// Escape characters show as their picture, an end without a line feed is told.
  private static func lines(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    let shown = text.replacingOccurrences(of: "\u{1B}", with: "␛")
    var lines = shown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    if lines.last == "" { lines.removeLast() } else { lines.append("[no line feed]") }
    return lines
  }
}

private struct NotASetting: Error, CustomStringConvertible {
  let line: String
  var description: String { "no time and person: \(line)" }
}
