import Arguments
import Diagnostics
import Foundation
import Notation
import Operations
import Search
import TextRendering

/// One command being run: what was typed, and the ways in and out.
struct Call {
  let parsed: ParsedCommand
  let surroundings: Surroundings
  let language: Language
  let notices = DeskNotices()

  var shared: SharedOptions { parsed.shared }

  /// Whether what is printed goes to a person at a terminal.
  var isForPeople: Bool { surroundings.isTerminal.output && !shared.json }

  /// Columns for tables and pages.
  var width: Int { surroundings.width }

  var ink: Ink {
    switch shared.color {
    case .always: Ink(coloured: true)
    case .never: Ink(coloured: false)
    case .auto:
      Ink(
        coloured: surroundings.isTerminal.output
          && (surroundings.environment["NO_COLOR"] ?? "").isEmpty)
    }
  }

  // MARK: In

  func text(of wording: Wording) -> String {
    Program.text(of: wording, in: language, for: surroundings.arguments)
  }

  /// The path as the program's folder sees it.
  func path(_ path: String) -> String {
    path.hasPrefix("/") ? path : surroundings.currentFolder + "/" + path
  }

  /// The bytes of a file; problems name it as the person did.
  func file(_ name: String) throws(Problem) -> [UInt8] {
    do throws(Problem) {
      return try OutsideFile.read(path(name))
    } catch {
      throw error.inFile(name)
    }
  }

  func standardInput() throws(Problem) -> [UInt8] { try surroundings.standardInput() }

  /// Today as the clock, or the person, says.
  func moment() throws(Problem) -> (at: Timestamp, isGiven: Bool) {
    if let text = shared.now {
      let day = SpokenDay.day(text, today: local(surroundings.clock()).day)
      guard let at = Timestamp(iso: day ?? text) else { throw Problem(.usage, .notATime(text)) }
      return (at, true)
    }
    if let epoch = surroundings.environment["SOURCE_DATE_EPOCH"] {
      guard let seconds = Int(epoch), Timestamp.calendar.contains(seconds) else {
        throw Problem(.usage, .notAnEpoch(Printable.line(epoch)))
      }
      return (Timestamp(seconds: seconds), true)
    }
    return (surroundings.clock(), false)
  }

  /// The day it is where this person sits.
  func today() throws(Problem) -> String { local(try moment().at).day }

  /// A moment shifted so that its day and clock read as they do where this person sits; for what
  /// people read, in a pipe too, never for what is filed or printed as JSON.
  func shown(_ moment: Timestamp) -> Timestamp { shared.json ? moment : local(moment) }

  /// Day and clock where this person sits, with the zone.
  func clock(_ moment: Timestamp) -> String { clocks.text(of: moment) }

  /// What the clocks here are called.
  var zoneName: String { clocks.name(at: surroundings.clock()) }

  private var clocks: LocalClocks { LocalClocks(zone: surroundings.zone) }

  /// The moment a day begins where this person sits, from the day's midnight in UTC.
  func midnight(_ day: Timestamp) -> Timestamp {
    Timestamp(seconds: day.seconds - surroundings.zone(day).seconds)
  }

  func local(_ moment: Timestamp) -> Timestamp { clocks.local(moment) }

  /// Opens the store that is meant, as the person who sits here.
  func newsroom() throws(Problem) -> Newsroom {
    try Newsroom(at: try StoreFinder(self).path(), occasion: try occasion())
  }

  /// Who acts, and when.
  func occasion() throws(Problem) -> Occasion {
    let moment = try moment()
    notices.show { progress(.readingLogs, $0, of: $1) }
    return Occasion(
      person: try Seat(self).person(), at: moment.at, isClockGiven: moment.isGiven,
      logName: shared.log, freshLogName: { LogName.fresh(surroundings.random) }, notices: notices,
      clock: surroundings.clock(), clocks: clocks)
  }

  // MARK: Out

  /// Prints what was asked for.
  func write(_ text: String) { surroundings.write(.data, Array(text.utf8)) }

  /// Prints a value for programs.
  func write(_ value: JSONValue) { surroundings.write(.data, IndentedJSON.bytes(value)) }

  /// Says something about what was done, unless silence was asked for.
  func say(_ wording: Wording) {
    if !shared.quiet { warn(wording) }
  }

  /// Says something that has to be heard.
  func warn(_ wording: Wording) {
    surroundings.write(.talk, Array((Printable.clean(text(of: wording)) + "\n").utf8))
  }

  /// Asks for an answer that is typed on the same line.
  func prompt(_ wording: Wording) {
    surroundings.write(.talk, Array((Printable.clean(text(of: wording)) + " ").utf8))
  }

  /// Shows on a terminal how far long work is, in a line that wipes itself out at the end.
  func progress(_ what: Wording, _ done: Int, of total: Int) {
    guard surroundings.isTerminal.talk, !shared.quiet, surroundings.environment["TERM"] != "dumb"
    else { return }
    let isOver = done >= total
    guard isOver || done % max(1, total / 100) == 0 else { return }
    let line = ProgressLine(what, done: done, of: total).text(width: width, language: language)
    let text = isOver ? ProgressLine.erase : "\r" + line
    surroundings.write(.talk, Array(text.utf8))
  }

  /// Prints rows: aligned on a terminal, tab-separated in a pipe.
  func write(_ table: Table) {
    write(isForPeople ? table.text(width: width, language: language, ink: ink) : table.tabSeparated)
  }
}

extension Problem {
  /// The same problem in the file as the person named it.
  func inFile(_ name: String) -> Problem {
    let place = Place(name, line: place?.line, offset: place?.offset)
    return Problem(kind, what, at: place, advice: advice)
  }
}
