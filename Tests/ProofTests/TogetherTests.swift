import Foundation
import TestSupport
import Testing

/// Many programs write to one store at once, some of them are killed, others read and check: each
/// save succeeds or its writer is told, nothing answered for is lost, nobody sees half of anything.
@Suite struct TogetherTests {
  @Test func `eight writers on one article`() throws {
    try Crowd(writers: 8, articles: 1).works(saves: Proof.samples(4, all: 100))
  }

  @Test func `eight writers on eight articles`() throws {
    try Crowd(writers: 8, articles: 8).works(saves: Proof.samples(4, all: 100))
  }

  @Test func `sixty-four writers`() throws {
    try Crowd(writers: 64, articles: 8).works(saves: Proof.samples(1, all: 100))
  }
}

/// Writers, readers and checkers of one store. Each is a shell that runs the program in turns.
private struct Crowd {
  private let desk: ProofDesk
  private var world: SealedWorld
  private let writers: Int
  private let articles: Int

  init(writers: Int, articles: Int) throws {
    self.writers = writers
    self.articles = articles
    desk = try ProofDesk(isEmpty: true)
    world = desk.world
    world.environment["NEWSDESK_AS"] = "editor"
    try desk.done("init --sample --name Harbour")
    let paragraphs = (0..<writers).map { "Writer \($0) writes 0." }.joined(separator: "\n\n")
    for number in 0..<articles {
      try desk.done("draft --slug story-\(number) --file -", input: "# Story\n\n\(paragraphs)\n")
    }
  }

  func works(saves: Int) throws {
    var random = Proof.chance(seed: UInt64(writers))
    let scripts = (0..<writers).map { writer($0, saves: saves, &random) }
    let watchers = try [Self.reader, Self.checker].map { try world.startTyping($0) }
    let working = try scripts.map { try world.startTyping($0) }
    for worker in working { _ = try worker.wait(limit: 3_600) }
    try desk.world.write("", to: "stop")
    for watcher in watchers {
      let outcome = try watcher.wait()
      #expect(outcome.stdout + outcome.stderr == "")
    }
    try judge()
  }

  /// Every tenth save or so is killed after some milliseconds. A save is a note, or an edit of the
  /// writer's own paragraph.
  private func writer(_ number: Int, saves: Int, _ random: inout SeededGenerator) -> String {
    let story = "story-\(number % articles)"
    let lines = (1...saves).map { save -> String in
      let delay = "0.0\(10 + random.below(40))"
      let killer = random.once(in: 10) ? "timeout -s KILL \(delay) " : ""
      let note = "\(killer)newsdesk note \(story) -m w\(number)-\(save) --quiet --log desk"
      let edit = """
        newsdesk show \(story) --form | sed 's/Writer \(number) writes .*/Writer \(number) writes \
        \(save)./' | \(killer)newsdesk edit \(story) --file - --quiet --log desk
        """
      let (act, line) = save % 4 == 0 ? ("edit", edit) : ("note", note)
      return """
        t=$(date +%s%N); { \(line); } 2>told.\(number); s=$?
        echo "\(act) \(number) \(save) $s $((($(date +%s%N) - t) / 1000000)) $(cat told.\(number))" \
        >> answers.\(number)
        """
    }
    return lines.joined(separator: "\n")
  }

  /// Tells whatever is not as it should be.
  private static let reader = """
    seen=0
    while [ ! -e stop ]; do
      newsdesk list --json >list.json || echo "list: $?"
      now=$(newsdesk log | wc -l)
      [ $now -ge $seen ] || echo "the log had $seen lines and has $now"
      seen=$now
    done
    """

  private static let checker = """
    while [ ! -e stop ]; do
      newsdesk fsck --quiet >found || { echo "fsck: $?"; cat found; }
      newsdesk gc --delete --quiet >cleared 2>&1 || { echo "gc: $?"; cat cleared; }
      sleep 0.05
    done
    """

  private func judge() throws {
    let answers = try (0..<writers).flatMap {
      try desk.world.folder.text(of: "room/answers.\($0)").split(separator: "\n")
    }.map(Answer.init)
    let filed = answers.filter { $0.status == 0 }
    let told = answers.filter { $0.status == 4 || ($0.status == 1 && !$0.told.isEmpty) }
    let killed = answers.filter { $0.status == 137 }
    #expect(filed.count + told.count + killed.count == answers.count)
    #expect(try desk.world.run("fsck --quiet").status == 0)
    try nothingIsLost(filed)
    let waits = answers.map(\.milliseconds).sorted()
    Proof.tell(
      "\(writers) writers, \(articles) articles: \(filed.count) saves filed, \(told.count) told, "
        + "\(killed.count) killed; of all \(waits.count) half within \(waits[waits.count / 2]) ms, "
        + "99 of 100 within \(waits[waits.count * 99 / 100]) ms")
  }

  private func nothingIsLost(_ filed: [Answer]) throws {
    let log = try desk.done("log --json")
    for answer in filed where answer.act == "note" {
      #expect(log.contains("\"w\(answer.writer)-\(answer.save)\""), "\(answer) is lost")
    }
    let texts = try (0..<articles).map { try desk.done("show story-\($0) --form") }
    for writer in 0..<writers {
      let edits = filed.filter { $0.act == "edit" && $0.writer == writer }.map(\.save)
      let text = texts[writer % articles]
      let line = text.split(separator: "\n").first { $0.hasPrefix("Writer \(writer) writes ") }
      let shown = line?.split(separator: " ").last.flatMap { Int($0.dropLast()) } ?? -1
      #expect(shown >= edits.max() ?? 0, "writer \(writer) filed \(edits), and \(shown) is there")
    }
  }
}

/// What became of one save.
private struct Answer {
  let act: Substring
  let writer: Int
  let save: Int
  let status: Int
  let milliseconds: Int
  let told: String

  init(_ line: Substring) {
    let parts = line.split(separator: " ")
    let numbers = parts.dropFirst().prefix(4).map { Int($0) ?? -1 }
    act = parts[0]
    (writer, save, status, milliseconds) = (numbers[0], numbers[1], numbers[2], numbers[3])
    told = parts.dropFirst(5).joined(separator: " ")
  }
}
