import Foundation
import TestSupport
import Testing

/// A disk with no room left: the last command that fits is filed, the next is refused in a sentence,
/// and with room again everything goes on.
@Suite(
  .enabled(if: SmallDisk.isPossible, "this machine does not allow mounting a disk (unshare, tmpfs)")
)
struct SmallDiskTests {
  @Test func `a disk that is full to the last byte`() throws {
    let free = Proof.samples(6, all: 60)
    try SmallDisk.tries((0..<free).map { "size=\(60 + 4 * $0)k" }, called: "full disks")
  }

  @Test func `a disk that can take no more files`() throws {
    let free = Proof.samples(6, all: 40)
    try SmallDisk.tries((0..<free).map { "nr_inodes=\(30 + $0)" }, called: "disks without files")
  }

  @Test func `a disk that can only be read is read`() throws {
    let desk = try ProofDesk()
    let line = """
      mount -t tmpfs none disk && cp -R store disk/ && mount -o remount,ro disk
      newsdesk list --store disk/store | wc -l
      newsdesk fsck --store disk/store --quiet >found; echo $?
      newsdesk note port -m hello --store disk/store --as editor 2>&1
      """
    #expect(
      try SmallDisk.type(line, desk.world) == """
        9
        0
        newsdesk: $WORLD/room/disk/store: This store can only be read here; nothing was changed. Ask \
        for the right to write to it, or copy it to a place of your own.

        """)
  }

  /// A file that only grows, as `chattr +a` makes it: a log is never written otherwise.
  /// Only root may ask for it, and not every disk has it.
  @Test func `a log that may only grow is enough`() throws {
    let desk = try ProofDesk()
    let log = desk.world.path("store/log/desk/000001.jsonl")
    guard try desk.world.type("chattr +a \(log)").status == 0 else { return }
    defer { _ = try? desk.world.type("chattr -a \(log)") }
    let note = try desk.world.run("note port -m hello --as editor")
    #expect(note.status == 0, "the log that was touched, or a new one: \(note)")
    #expect(try desk.done("log port").contains("hello"))
  }

  @Test(arguments: ["-n 6", "-n 9", "-v 30000", "-v 400000", "-f 1", "-f 8"])
  func `limits of a shell are told in a sentence`(limit: String) throws {
    let desk = try ProofDesk()
    let before = try desk.state()
    let line = "ulimit \(limit); exec newsdesk note port -m hello --log desk --as editor"
    let outcome = try desk.world.type(line)
    let isDone = try desk.state() != before
    #expect(isDone == (outcome.status == 0), "\(outcome)")
    #expect(try desk.world.run("fsck --quiet").status == 0)
    try desk.done("note port -m again")
  }
}

/// A disk of a few hundred kilobytes, in a mount space of its own.
enum SmallDisk {
  /// Root may mount, and most systems let others do so in a user space of their own.
  static let isPossible = (try? tried(["-m"])) == true || (try? tried(["-Urm"])) == true

  private static func tried(_ options: [String]) throws -> Bool {
    let world = try SealedWorld()
    let line = "unshare \(options.joined(separator: " ")) mount -t tmpfs -o size=64k none ."
    return try world.type(line).status == 0
  }

  /// On each disk: stories until one does not fit, then room for more.
  private static let script = """
    mount -t tmpfs -o "$1" none disk || exit 9
    cp -R store disk/store 2>/dev/null || { echo too small; exit 0; }
    filed=0
    while story=$((filed + 1)); do
      printf '# Story %s\\n\\nThe union opened a rest house.\\n' $story > story.md
      newsdesk draft --file story.md --store disk/store --quiet --as editor 2>told || break
      filed=$story
      [ $filed -lt 400 ] || break
    done
    cat told
    newsdesk fsck --store disk/store --quiet | grep -vE '^(dangling|edited)'
    echo "filed $filed listed $(newsdesk list --store disk/store '"Story"' | wc -l)"
    mount -o remount,size=8m,nr_inodes=9000 disk
    newsdesk draft --file story.md --store disk/store --quiet --as editor || echo stuck
    newsdesk fsck --store disk/store --quiet | grep -vE '^(dangling|edited)'
    echo "after $(newsdesk list --store disk/store '"Story"' | wc -l)"
    """

  /// Runs a line of shell in a mount space of its own, with an empty folder `disk`.
  static func type(_ line: String, _ world: SealedWorld) throws -> String {
    try FileManager.default.createDirectory(
      atPath: world.path("disk"), withIntermediateDirectories: true)
    try world.write(line, to: "line.sh")
    let options = (try? tried(["-m"])) == true ? "-m" : "-Urm"
    return try world.type("unshare \(options) sh line.sh").stdout
  }

  static func tries(_ disks: [String], called name: String) throws {
    let desk = try ProofDesk(isEmpty: true)
    try desk.done("init --sample --name Harbour")
    try desk.world.write(script, to: "fill.sh")
    try FileManager.default.createDirectory(
      atPath: desk.world.path("disk"), withIntermediateDirectories: true)
    let options = (try? tried(["-m"])) == true ? "-m" : "-Urm"
    var stories = 0
    for disk in disks {
      let outcome = try desk.world.type("unshare \(options) sh fill.sh \(disk) 2>&1")
      if outcome.stdout == "too small\n" { continue }
      let lines = outcome.stdout.split(separator: "\n")
      let filed = lines.dropFirst().first?.split(separator: " ").dropFirst().first.flatMap {
        Int($0)
      }
      let count = try #require(filed, "\(disk): \(outcome)")
      #expect(lines.first?.contains("is full; nothing was changed.") == true, "\(disk): \(outcome)")
      #expect(
        lines.dropFirst() == ["filed \(count) listed \(count)", "after \(count + 1)"],
        "\(disk): \(outcome)")
      stories += count
    }
    #expect(stories > 0)
    Proof.tell("\(name): \(disks.count), \(stories) stories on them")
  }
}
