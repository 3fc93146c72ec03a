import Foundation
import TestSupport
import Testing

/// Programs that wait for one another.
@Suite(.enabled(if: OutsideProgram("flock") != nil, "flock is not installed"))
struct WaitingTests {
  /// Six writers come while somebody else writes; the third is killed while it waits.
  @Test func `who waits writes in the order of coming, also behind one that was killed`()
    async throws
  {
    let desk = try ProofDesk(isEmpty: true)
    try desk.done("init --sample --name Harbour")
    try desk.done("draft --slug port --file -", input: ProofDesk.story("port"))
    let line = """
      flock store/lock sleep 4 &
      sleep 0.5
      for n in 1 2 3 4 5 6; do
        dead=
        [ $n != 3 ] || dead="timeout -s KILL 1"
        $dead newsdesk note port -m waited-$n --as editor --log desk --quiet 2>>told &
        sleep 0.4
      done
      wait
      cat told
      """
    let outcome = try await desk.world.typeAside(line)
    #expect(outcome.stdout == "", "\(outcome)")
    let log = try desk.done("log port --json")
    let filed = log.components(separatedBy: "\"waited-").dropFirst().compactMap { $0.first }
    #expect(filed == ["6", "5", "4", "2", "1"], "newest first")
  }

  @Test func `who waits ten seconds is told by whom`() async throws {
    let desk = try ProofDesk(isEmpty: true)
    try desk.done("init --sample --name Harbour")
    let line = """
      flock store/lock sleep 12 &
      sleep 0.3
      newsdesk me >/dev/null; echo "# A" | newsdesk draft --file - --as editor --log desk; echo $?
      """
    let outcome = try await desk.world.typeAside(line)
    #expect(outcome.stdout.hasSuffix("1\n"), "\(outcome)")
    let sentence = "newsdesk has been writing for 10 seconds"
    #expect(outcome.stderr.contains(sentence), "\(outcome)")
    #expect(outcome.stderr.contains("nothing was changed"), "\(outcome)")
    try desk.done("draft --slug port --file -", input: ProofDesk.story("port"))
  }
}
