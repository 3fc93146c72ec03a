import Foundation
import TestSupport
import Testing

/// The tests' own ground must hold before anything stands on it.
@Suite struct SealedWorldTests {
  @Test func `a program sees its own folder, home and nothing else`() throws {
    let world = try SealedWorld(environment: ["EXTRA": "1"])
    let outcome = try world.run(
      program: "/bin/sh", ["-c", "pwd; echo $HOME $TZ $COLUMNS $EXTRA $USER; ls"])
    #expect(outcome.stdout == "\(world.workFolder)\n\(world.folder.path("home")) UTC 80 1\n")
    #expect(outcome.stderr == "")
  }

  @Test func `a program gets its input and answers with both streams and a status`() throws {
    let launch = Launch(
      program: "/bin/sh", arguments: ["-c", "cat; echo oops >&2; exit 3"], environment: [:],
      folder: "/", input: Array("老郭\n".utf8))
    #expect(try launch.run() == Outcome(status: 3, stdout: "老郭\n", stderr: "oops\n"))
  }

  @Test func `a program inherits no open file`() throws {
    let folder = try ScratchFolder()
    let file = open(try folder.write("", to: "lock"), O_RDONLY)
    defer { close(file) }
    let outcome = try SealedWorld().run(program: "/bin/sh", ["-c", "cat <&\(file)"])
    #expect(outcome.status != 0)
  }

  @Test func `a program that is interrupted reports the signal`() throws {
    let launch = Launch(
      program: "/bin/sleep", arguments: ["60"], environment: [:], folder: "/")
    let running = try launch.start()
    running.send(signal: SIGINT)
    #expect(try running.wait().status == 128 + SIGINT)
  }

  @Test func `a program that is not there is an error`() {
    let launch = Launch(program: "/none", arguments: [], environment: [:], folder: "/")
    #expect(throws: CannotStart.self) { try launch.run() }
  }

  @Test func `the built program is found`() throws {
    #expect(try BuiltProgram.path().hasSuffix("/newsdesk"))
  }

  @Test(arguments: [
    ("list --store s", ["list", "--store", "s"]),
    ("  note 'two words'  a\"b c\"d ''", ["note", "two words", "ab cd", ""]),
  ])
  func `a line is cut into words as a shell does`(line: String, words: [String]) {
    #expect(ShellWords.split(line) == words)
  }

  @Test func `a seed always gives the same numbers`() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = [generator.next(), generator.next()]
    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973])
  }
}
