import Foundation
import TestSupport
import Testing

/// One system call of one command fails, or the program is killed there: afterwards everything is as
/// it was or as it was to be, nothing needs mending, and nothing that was answered for is missing.
@Suite(
  .enabled(if: Strace.isThere, "strace is not installed or may not watch programs here"))
struct FaultTests {
  /// How many of each command's points of either kind `swift test` tries.
  private static let sample = 1

  @Test(arguments: MutatingCommand.all)
  func `killed or refused at any call, a command does all or nothing and says which`(
    command: MutatingCommand
  ) throws {
    let trial = try FaultTrial(command)
    try trial.run(Fault.kills(at: trial.calls), sample: Self.sample, called: "kills")
    try trial.run(Fault.refusals(at: trial.calls), sample: Self.sample, called: "refused calls")
  }
}

/// One command, what it does when nothing fails, and what it may do when something does.
struct FaultTrial {
  let command: MutatingCommand
  let desk: ProofDesk
  /// Its system calls from the first that touches the store.
  let calls: [SystemCall]
  private let arguments: [String]
  private let old: String
  private let new: String

  init(_ command: MutatingCommand) throws {
    self.command = command
    desk = try ProofDesk(isEmpty: command.isFirst)
    arguments = desk.words(command.line)
    old = try desk.state()
    let run = try Strace.calls(
      of: arguments, in: desk.world, from: command.start, input: command.input)
    guard run.outcome.status == 0 else {
      throw ProofDesk.Failed(line: command.line, outcome: run.outcome)
    }
    calls = run.calls
    new = try desk.state()
    try #require(old != new, "\(command.line) changes nothing")
  }

  func run(_ points: [(Fault, SystemCall)], sample: Int, called name: String) throws {
    let chosen = Proof.chosen(points, sample: sample)
    var known: [Int: Aftermath] = [:]
    try desk.restore()
    let start = try desk.fingerprint()
    for (fault, call) in chosen {
      if try desk.fingerprint() != start { try desk.restore() }
      let outcome = try Strace.run(
        arguments, in: desk.world, fault, at: call, input: command.input)
      let mark = try desk.fingerprint()
      let aftermath = try known[mark] ?? Aftermath(self)
      known[mark] = aftermath
      let flaws = try flaws(after: outcome, fault, call, state: aftermath.state)
      for flaw in flaws + aftermath.flaws {
        Issue.record(
          "\(command.line): \(fault) at \(call.name) \(call.number) (\(call.words)): \(flaw)")
      }
    }
    Proof.tell("\(command.name): \(chosen.count) of \(points.count) \(name)")
  }

  private func flaws(
    after outcome: Outcome, _ fault: Fault, _ call: SystemCall, state: String
  ) throws -> [String] {
    let said = outcome.stderr
    let isMute = fault.mutes(call)
    var flaws: [String] = []
    if state != old && state != new { flaws.append("neither old nor new: \(said)") }
    if outcome.status == 0 && state != new { flaws.append("answered for, and not done") }
    if outcome.status != 0 && fault != .kill {
      if outcome.status > 5 { flaws.append("ended with \(outcome.status): \(said)") }
      let isSaid = said.hasPrefix("newsdesk: ") || said.contains("\nnewsdesk: ")
      if !isMute && !isSaid { flaws.append("no sentence: \(said)") }
      if state == new && said.contains("nothing was") { flaws.append("not true: \(said)") }
      if state == old, !isMute, wasRead(by: call, fault), try isLost(said + outcome.stdout) {
        flaws.append("the text is lost: \(said)")
      }
    }
    return flaws
  }

  /// What is left behind, by its bytes: the same bytes are not looked at twice.
  private struct Aftermath {
    let state: String
    let flaws: [String]

    init(_ trial: FaultTrial) throws {
      state = try trial.desk.state()
      flaws = try trial.flawsOfTheStore(isNew: state == trial.new)
    }
  }

  /// What `fsck` and the next person find.
  private func flawsOfTheStore(isNew: Bool) throws -> [String] {
    var flaws: [String] = []
    if command.isFirst && !isNew {
      let again = try desk.world.run(arguments)
      if again.status != 0 { return ["cannot be done again: \(again.stderr)"] }
    }
    let check = try desk.world.run("fsck --quiet")
    let harmless = ["dangling", "edited"]
    let findings = check.stdout.split(separator: "\n").filter { finding in
      !harmless.contains { finding.hasPrefix($0) }
    }
    if check.status != 0 || !findings.isEmpty { flaws.append("fsck: \(check)") }
    let next = try desk.world.run(
      desk.words("draft --slug next --file -"), input: Array(ProofDesk.story("next").utf8))
    if next.status != 0 { flaws.append("the next command: \(next.stderr)") }
    return flaws
  }

  /// Whether the program had its input: it reads it once it has a store.
  private func wasRead(by call: SystemCall, _ fault: Fault) -> Bool {
    if call.name == "read" && (fault.isLasting || call.words.hasPrefix("0,")) { return false }
    let opened = calls.firstIndex { $0.words.contains("\"log\"") } ?? 0
    return calls.firstIndex(of: call) ?? 0 >= opened
  }

  /// Whether the words of a person are nowhere: not in the answer, not in a file.
  private func isLost(_ said: String) throws -> Bool {
    guard let words = command.words, !said.contains(words) else { return false }
    let places = [desk.world.path("store/unfiled"), desk.world.folder.path("tmp")]
    let files = places.flatMap { place in
      FileManager.default.enumerator(atPath: place)?.compactMap { "\(place)/\($0)" } ?? []
    }
    return !files.contains { file in
      (try? String(contentsOfFile: file, encoding: .utf8))?.contains(words) == true
    }
  }
}
