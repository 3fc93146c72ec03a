import Foundation
import TestSupport
import Testing

/// A store that was copied, restored or set back: nobody writes into a log that another copy has,
/// and what all copies hold together is everything that was answered for.
@Suite struct OtherCopyTests {
  private let desk: ProofDesk

  init() throws {
    desk = try ProofDesk(isEmpty: true)
    try desk.done("init --sample --name Harbour")
    try desk.done("draft --slug port --file -", input: ProofDesk.story("port"))
  }

  /// Puts a note on the story, with whatever log the copy chooses.
  private func note(_ text: String, in store: String = "store") throws {
    let outcome = try desk.world.run("note port -m \(text) --as editor --store \(store)")
    #expect(outcome.status == 0, "\(outcome)")
  }

  private func type(_ line: String) throws {
    let outcome = try desk.world.type(line)
    #expect(outcome.status == 0, "\(line): \(outcome)")
  }

  /// Whether the store is whole and has these notes, whatever their order.
  private func holds(_ notes: Set<String>, in store: String = "store") throws {
    let check = try desk.world.run("fsck --quiet --store \(store)")
    #expect(check == Outcome(), "\(store)")
    let shown = try desk.world.run("log port --json --store \(store)").stdout
    for note in ["one", "two", "three", "four"] {
      #expect(shown.contains("\"\(note)\"") == notes.contains(note), "\(store): \(note)")
    }
  }

  private func logs(in store: String = "store") -> [String] {
    let path = desk.world.path(store + "/log")
    return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }

  /// What git does: the files of both, of each log the longer one.
  private func join(_ other: String, into store: String) throws {
    try type(
      """
      for f in $(cd \(other) && find objects log -type f); do
        if [ ! -e \(store)/$f ] || [ $(wc -c < \(other)/$f) -gt $(wc -c < \(store)/$f) ]; then
          mkdir -p $(dirname \(store)/$f) && cp \(other)/$f \(store)/$f
        fi
      done
      """)
  }

  @Test func `a copied store takes a log of its own`() throws {
    try type("cp -R store copy")
    try note("one")
    try note("two", in: "copy")
    #expect(logs() == ["desk"] && logs(in: "copy").count == 2)
    try join("copy", into: "store")
    try join("store", into: "copy")
    try holds(["one", "two"])
    try holds(["one", "two"], in: "copy")
  }

  @Test func `a backup that was restored goes on in a new log`() throws {
    try note("one")
    try type("cp -R store backup")
    try note("two")
    try type("mv store lost && cp -R backup store")
    try note("three")
    try holds(["one", "three"])
    #expect(logs().count == 2)
    try join("lost", into: "store")
    try holds(["one", "two", "three"])
    try note("four")
    try holds(["one", "two", "three", "four"])
    #expect(logs().count == 2)
  }

  /// The same folder, its `local.json` too: only the system knows that the log's file was changed.
  @Test(arguments: [
    ("tar cf saved.tar store", "tar xf saved.tar"), ("cp -a store saved", "cp -a saved/. store/"),
    ("cp -a store saved", "cp -a --remove-destination saved/. store/"),
  ])
  func `a state put back in its place, local.json and all, goes on in a new log`(
    save: String, putBack: String
  ) throws {
    try note("one")
    try type(save)
    try note("two")
    try type("cp -R store lost && \(putBack)")
    try holds(["one"])
    try note("three")
    try holds(["one", "three"])
    #expect(logs().count == 2)
    try join("lost", into: "store")
    try holds(["one", "two", "three"])
    try note("four")
    #expect(logs().count == 2)
    try holds(["one", "two", "three", "four"])
  }

  @Test func `a backup that newsdesk restores goes on in a new log`() throws {
    try note("one")
    try type("newsdesk backup usb -q 2>/dev/null")
    try note("two")
    try type("mv store lost && newsdesk restore usb --store store -q")
    try holds(["one"])
    try note("three")
    #expect(logs().count == 2)
    try join("lost", into: "store")
    try holds(["one", "two", "three"])
  }

  @Test func `git that takes out an older state of the log, and the newer one again`() throws {
    let git = "git -C store -c user.name=desk -c user.email=desk@example.org"
    try type("git init -q -b main store && \(git) add -A && \(git) commit -qm one")
    try note("one")
    try type("\(git) add -A && \(git) commit -qm two")
    try type("\(git) checkout -q HEAD~1")
    try holds([])
    try type("\(git) checkout -q main")
    try holds(["one"])
    try note("two")
    try holds(["one", "two"])
    #expect(logs().count == 2)
  }

  @Test func `a log whose last lines are gone is only read`() throws {
    try note("one")
    try type("cp store/log/desk/000001.jsonl whole")
    try note("two")
    try type("cp whole store/log/desk/000001.jsonl")
    try note("three")
    #expect(logs().count == 2)
    try holds(["one", "three"])
  }

  @Test func `git set back to an older commit, and joined with the newer one`() throws {
    let git = "git -C store -c user.name=desk -c user.email=desk@example.org"
    try type("git init -q -b main store && \(git) add -A && \(git) commit -qm one")
    try note("one")
    try type("\(git) add -A && \(git) commit -qm two && \(git) branch newer")
    try type("\(git) reset -q --hard HEAD~1")
    try note("two")
    try holds(["two"])
    try type("\(git) add -A && \(git) commit -qm three && \(git) merge -q --no-edit newer")
    try holds(["one", "two"])
    try note("three")
    try holds(["one", "two", "three"])
    #expect(logs().count == 2)
  }
}
