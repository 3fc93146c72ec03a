import Foundation
import TestSupport
import Testing

/// A disk with no room left: the last command that fits is filed, the next is refused in a sentence,
/// and with room again everything goes on.
@Suite(.enabled(if: SmallDisk.isPossible, "no disk can be mounted here (unshare, tmpfs)"))
struct SmallDiskTests {
  @Test func `a disk that is full to the last byte`() throws {
    let free = Proof.samples(12, all: 60)
    try SmallDisk.tries((0..<free).map { "size=\(60 + 4 * $0)k" }, called: "full disks")
  }

  @Test func `a disk that can take no more files`() throws {
    let free = Proof.samples(12, all: 40)
    try SmallDisk.tries((0..<free).map { "nr_inodes=\(30 + $0)" }, called: "disks without files")
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
    newsdesk fsck --store disk/store --quiet | grep -v ^dangling
    echo "filed $filed listed $(newsdesk list --store disk/store '"Story"' | wc -l)"
    mount -o remount,size=8m,nr_inodes=9000 disk
    newsdesk draft --file story.md --store disk/store --quiet --as editor || echo stuck
    newsdesk fsck --store disk/store --quiet | grep -v ^dangling
    echo "after $(newsdesk list --store disk/store '"Story"' | wc -l)"
    """

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
