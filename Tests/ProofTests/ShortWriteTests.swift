import Foundation
import TestSupport
import Testing

/// A disk that does everything by single bytes and is interrupted all the time.
@Suite(.enabled(if: Shim.path != nil, "there is no C compiler to build the shim with"))
struct ShortWriteTests {
  @Test(
    arguments: Proof.chosen(MutatingCommand.all, sample: 9),
    Proof.chosen(
      [
        ["FAULT_SHORT": "1"], ["FAULT_EINTR": "3"], ["FAULT_EINTR": "2"],
        ["FAULT_SHORT": "7", "FAULT_EINTR": "2"],
      ], sample: 1))
  func `by single bytes and with interruptions, a command does all the same`(
    command: MutatingCommand, moods: [String: String]
  ) throws {
    let desk = try ProofDesk(isEmpty: command.isFirst)
    let arguments = desk.words(command.line)
    let input = Array(command.input.utf8)
    let plain = try desk.world.run(arguments, input: input)
    let expected = try desk.state()
    try desk.restore()
    var world = desk.world
    world.environment["LD_PRELOAD"] = Shim.path
    world.environment.merge(moods) { $1 }
    #expect(try world.run(arguments, input: input) == plain)
    #expect(try desk.state() == expected)
    #expect(try desk.world.run("fsck --quiet").stdout.contains("damaged") == false)
  }

  /// Else the tests above prove nothing.
  @Test func `the shim is in force`() throws {
    var world = try ProofDesk(isEmpty: true).world
    world.environment["LD_PRELOAD"] = Shim.path
    world.environment["FAULT_SHORT"] = "7"
    let line = "dd if=/dev/zero bs=100 count=1 2>/dev/null | wc -c"
    #expect(try world.type(line).stdout == "7\n")
  }
}

/// The library that stands between a program and the disk.
enum Shim {
  /// Where it was built for this run; nil without a compiler.
  static let path: String? = {
    guard let folder = try? ScratchFolder() else { return nil }
    let source = Repository.path("Tests/ProofTests/Shim/faults.c")
    let library = folder.path("faults.so")
    let options = ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
    for name in ["clang", "cc"] {
      guard let compiler = OutsideProgram(name) else { continue }
      if (try? compiler.run(options, in: folder))?.status == 0 { return library }
    }
    return nil
  }()
}
