import Foundation
import TestSupport
import Testing

/// A command that looks after a store, as it is struck by faults.
struct Upkeep: CustomTestStringConvertible, Sendable {
  let line: String
  /// What is done to the desk before, in shell.
  let before: String
  /// What is done each time, since a copied file is a young one.
  var eachTime = "true"
  /// The folder that is whole when it is done.
  var made = "store"
  /// A file below it that is there when it is done, or gone.
  var proof: (file: String, isThere: Bool)

  /// What the first system call that matters names.
  var start: String { name == "restore" ? "usb" : "store" }
  var name: String { String(line.prefix { $0 != " " }) }
  var testDescription: String { line }

  static let all: [Upkeep] = [
    Upkeep(
      line: "gc --delete", before: dangling, eachTime: "touch -d '2001-01-01' $(cat old)",
      proof: ("tmp/filing-dead", false)),
    Upkeep(line: "backup usb", before: "true", made: "usb", proof: ("log/desk/000001.jsonl", true)),
    Upkeep(
      line: "backup usb --full --private",
      before: "newsdesk backup usb -q 2>/dev/null; newsdesk note port -m later --log desk -q; "
        + "for f in usb/objects/*/*; do chmod u+w $f; echo x >>$f; break; done; "
        + "mkdir -p store/private; echo 139 >store/private/wang",
      made: "usb", proof: ("private/wang", true)),
    Upkeep(
      line: "restore usb --store anew",
      before: "mkdir -p store/unfiled; echo text >store/unfiled/a.md; newsdesk backup usb -q",
      made: "anew", proof: ("unfiled/a.md", true)),
    Upkeep(
      line: "fsck --repair --from usb",
      before: "newsdesk backup usb -q; newsdesk note port -m later --log desk -q; "
        + "set -- store/objects/*/*; chmod u+w $1; echo x >>$1; rm -f $2; "
        + "sed -i '3s/editor/redtio/' store/log/desk/000001.jsonl; sed -i s/Harb/Harp/ "
        + "store/newsdesk.json",
      proof: ("unfiled/damaged/newsdesk.json", true)),
  ]

  /// Two texts that nothing names, and what a dead writer left.
  private static let dangling = """
    for n in 1 2; do
      printf '{"n":%s,"type":"note"}' $n >text; h=$(sha256sum text | cut -c1-64)
      d=store/objects/$(echo $h | cut -c1-2); mkdir -p $d
      f=$d/$(echo $h | cut -c3-).json; mv text $f; echo $f >>old
    done
    echo x >store/tmp/filing-dead; echo store/tmp/filing-dead >>old
    """
}

/// A fault strikes a command that looks after a store: no store is worse for it, and the command
/// done again comes to its end.
@Suite(
  .enabled(if: Strace.isThere, "strace is not installed or may not watch programs here"))
struct UpkeepFaultTests {
  private static let sample = 1

  @Test(arguments: Upkeep.all)
  func `killed or refused at any call, a command of upkeep harms no store and can be done again`(
    upkeep: Upkeep
  ) throws {
    let trial = try UpkeepTrial(upkeep)
    try trial.run(Fault.kills(at: trial.calls), sample: Self.sample, called: "kills")
    try trial.run(Fault.refusals(at: trial.calls), sample: Self.sample, called: "refused calls")
  }
}

/// One command, and what it comes to when nothing fails.
private struct UpkeepTrial {
  let upkeep: Upkeep
  let desk: ProofDesk
  let calls: [SystemCall]
  /// What the desk says, in the store and in every whole copy of it.
  private let good: String

  init(_ upkeep: Upkeep) throws {
    self.upkeep = upkeep
    desk = try ProofDesk()
    try desk.prepare("export NEWSDESK_AS=editor; " + upkeep.before)
    try Self.begin(upkeep, desk)
    let run = try Strace.calls(
      of: ShellWords.split(upkeep.line), in: desk.world, from: upkeep.start)
    guard run.outcome.status == 0 else {
      throw ProofDesk.Failed(line: upkeep.line, outcome: run.outcome)
    }
    calls = run.calls
    good = try desk.state(of: upkeep.made)
    try #require(Self.flaws(of: upkeep, desk, good).isEmpty)
  }

  func run(_ points: [(Fault, SystemCall)], sample: Int, called name: String) throws {
    let chosen = Proof.chosen(points, sample: sample)
    var known: [Remains: [String]] = [:]
    try Self.begin(upkeep, desk)
    let start = try desk.fingerprint()
    for (fault, call) in chosen {
      if try desk.fingerprint() != start { try Self.begin(upkeep, desk) }
      let outcome = try Strace.run(ShellWords.split(upkeep.line), in: desk.world, fault, at: call)
      let remains = Remains(
        bytes: try desk.fingerprint(), isAnsweredFor: outcome.status == 0,
        isLossTold: !call.isMutating && outcome.status != 0)
      let found = try known[remains] ?? flaws(of: remains)
      known[remains] = found
      for flaw in flaws(of: outcome, fault, call) + found {
        Issue.record("\(upkeep.line): \(fault) at \(call.name) \(call.number): \(flaw)")
      }
    }
    Proof.tell("\(upkeep.name): \(chosen.count) of \(points.count) \(name)")
  }

  private static func begin(_ upkeep: Upkeep, _ desk: ProofDesk) throws {
    try desk.restore()
    _ = try desk.world.type(upkeep.eachTime)
  }

  /// How a command ends that could not do its work.
  private func flaws(of outcome: Outcome, _ fault: Fault, _ call: SystemCall) -> [String] {
    guard outcome.status != 0 && fault != .kill else { return [] }
    var flaws: [String] = []
    let isMute = fault.mutes(call)
    if outcome.status > 5 { flaws.append("ended with \(outcome.status): \(outcome.stderr)") }
    let isSaid = outcome.stderr.contains("newsdesk: ") || outcome.status == 3
    if !isMute && !isSaid { flaws.append("no sentence: \(outcome)") }
    return flaws
  }

  /// What a fault leaves, by its bytes: the same is not looked at twice.
  private struct Remains: Hashable {
    let bytes: Int
    let isAnsweredFor: Bool
    let isLossTold: Bool
  }

  private func flaws(of remains: Remains) throws -> [String] {
    var flaws: [String] = []
    if remains.isAnsweredFor {
      flaws += try Self.flaws(of: upkeep, desk, good).map { "answered for: \($0)" }
    }
    flaws += try wholeMeanwhile(isLossTold: remains.isLossTold)
    let again = try desk.world.run(upkeep.line)
    if again.status != 0 { flaws.append("cannot be done again: \(again)") }
    return flaws + (try Self.flaws(of: upkeep, desk, good).map { "done again: \($0)" })
  }

  /// A store that was whole before is whole after the fault; a copy is whole from its first line on,
  /// unless it was told that something could not be read. Before that it says that it lacks its logs.
  private func wholeMeanwhile(isLossTold: Bool) throws -> [String] {
    if upkeep.name == "fsck" { return [] }
    var flaws: [String] = []
    let isCopy = FileManager.default.fileExists(atPath: desk.world.path("usb/newsdesk.json"))
    // The later backup begins with a damaged one.
    let copies = isCopy && !isLossTold && !upkeep.line.contains("--full") ? ["usb"] : []
    for store in ["store"] + copies {
      let check = try desk.world.run("fsck --quiet --store \(store)")
      let isBegun = store == "usb" && check.stdout.contains("no log has any line")
      if check.status != 0, !isBegun { flaws.append("\(store): \(check)") }
    }
    return flaws
  }

  /// What is not as it has to be at the end.
  private static func flaws(
    of upkeep: Upkeep, _ desk: ProofDesk, _ good: String
  ) throws -> [String] {
    var flaws: [String] = []
    let check = try desk.world.run("fsck --quiet --store \(upkeep.made)")
    if check.status != 0 { flaws.append("fsck: \(check)") }
    if upkeep.name == "gc", check.stdout.contains("dangling") { flaws.append("not cleared") }
    if try desk.state(of: upkeep.made) != good { flaws.append("the desk is another one") }
    let proof = desk.world.path("\(upkeep.made)/\(upkeep.proof.file)")
    if FileManager.default.fileExists(atPath: proof) != upkeep.proof.isThere {
      flaws.append("\(upkeep.proof.file) is not as it should be")
    }
    return flaws
  }
}
