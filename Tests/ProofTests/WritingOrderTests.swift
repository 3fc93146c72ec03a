import TestSupport
import Testing

/// What is safe before what, as the system is told.
@Suite(
  .enabled(if: Strace.isThere, "strace is not installed or may not watch programs here"))
struct WritingOrderTests {
  @Test func `a new segment's name is durable before its first line stands in it`() throws {
    let world = try SealedWorld(environment: ["NEWSDESK_AS": "editor"])
    for line in ["newsdesk init --name Harbour --store desk", "cp -a desk copy"] {
      #expect(try world.type(line).status == 0)
    }
    let (outcome, calls) = try Strace.calls(
      of: ["draft", "--store", "copy"], in: world, from: "000001.jsonl", input: "# A\n\nB.\n")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let segment = calls.drop { !($0.words.contains("000001.jsonl") && $0.isMutating) }
    #expect(segment.filter(\.isMutating).prefix(3).map(\.name) == ["openat", "fsync", "write"])
  }
}
