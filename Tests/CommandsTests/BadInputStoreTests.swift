import Foundation
import TestSupport
import Testing

/// Stores that are none, too new, damaged, or cannot be written.
@Suite struct BadInputStoreTests {
  let desk: TrialDesk

  init() throws { desk = try TrialDesk() }

  @Test func `a folder that is no store`() throws {
    try desk.done("mkdir folder && echo hello > file")
    let advice = "Name the store with --store, or make one with `newsdesk init`."
    let sentence = "This is not a newsdesk store: it has no newsdesk.json. \(advice)"
    for command in ["list", "fsck", "draft < file", "import file"] {
      let words = command.split(separator: " ", maxSplits: 1)
      let rest = words.dropFirst().joined()
      try desk.refused(
        "newsdesk \(words[0]) --store folder \(rest)", 1,
        "$WORLD/room/folder: \(sentence)")
    }
    try desk.refused(
      "newsdesk list --store file", 1, "$WORLD/room/file: \(sentence)")
    try desk.refused(
      "newsdesk list --store none", 1,
      "$WORLD/room/none: There is no such file or folder. \(advice)")
  }

  @Test(arguments: [
    "search rest --out", "status --html", "import page.txt --explain --html",
    "export port --draft --out", "sheet port --html", "compose 2025-01 --select port --draft --out",
  ])
  func `what is written for people does not go into a store`(command: String) throws {
    try desk.done("echo Page >page.txt; mkdir elsewhere && ln -s ../store elsewhere/link")
    let before = try desk.store()
    for place in ["store/newsdesk.json", "store/log/new", "store", "elsewhere/link/me.html"] {
      try desk.refused(
        "newsdesk \(command) \(place)", 2,
        "\(place) lies in a store, and nothing is written there; nothing was changed. Name a place "
          + "outside the store.")
    }
    try desk.isAsBefore(before)
  }

  @Test(arguments: [
    ("anew --name $LONG", 2, "A paper's name is one line of 1 to 400 bytes; nothing was made."),
    ("anew --name ''", 2, "A paper's name is one line of 1 to 400 bytes; nothing was made."),
    (
      "anew --log Desk", 2,
      "“Desk” cannot name a log: use 1 to 64 of the characters a–z, 0–9 and -."
    ),
    ("anew/$NAME", 1, "$WORLD/room/anew/$NAME: The name is too long."),
  ])
  func `what no store can be made with is said before anything is made`(
    words: String, status: Int32, sentence: String
  ) throws {
    let long = String(repeating: "a/", count: 50_000)
    let name = String(repeating: "b", count: 256)
    let said = sentence.replacing("$LONG", with: long).replacing("$NAME", with: name)
    let make = "LONG=`printf 'a/%.0s' $(seq 50000)`; NAME=`printf 'b%.0s' $(seq 256)`"
    try desk.refused("\(make); newsdesk init --store \(words)", status, said)
    try desk.done("test ! -e anew")
  }

  @Test func `a path that no disk can have is refused before anything is made`() throws {
    let outcome = try desk.type("newsdesk init --store anew/`printf 'a/%.0s' $(seq 3000)`")
    #expect(outcome.status == 1)
    #expect(outcome.stderr.hasSuffix("/a/: The name is too long.\n"))
    try desk.done("test ! -e anew")
  }

  @Test func `where a store is, none is made`() throws {
    let advice =
      "Work in it, beginning with `newsdesk status`, or name another folder with --store."
    try desk.refused(
      "newsdesk init", 1,
      "$WORLD/room/store: There is a newsdesk store here already; nothing was changed. \(advice)")
    try desk.done("mkdir letters && touch letters/dear")
    try desk.refused(
      "newsdesk init --store letters", 1,
      "$WORLD/room/letters: This folder is not empty; a store is made in an empty or a new one.")
  }

  @Test(arguments: ["restore", "restore --store anew", "fsck --repair --from"])
  func `what is no copy of a store is told as that`(command: String) throws {
    let advice = "Name the folder of a clone or a backup of the store."
    try desk.done("mkdir letters && touch letters/dear")
    let words = command == "restore --store anew" ? ("restore", " --store anew") : (command, "")
    try desk.refused(
      "newsdesk \(words.0) none\(words.1)", 1,
      "$WORLD/room/none: There is no such file or folder. \(advice)")
    try desk.refused(
      "newsdesk \(words.0) letters\(words.1)", 1,
      "$WORLD/room/letters: This is not a newsdesk store: it has no newsdesk.json. \(advice)")
    try desk.done("test ! -e anew")
  }

  @Test func `damage in an earlier backup is mended and told`() throws {
    try desk.done("newsdesk backup usb -q 2>&1")
    try desk.done("set -- usb/objects/*/* && chmod u+w $1 && echo >$1")
    let outcome = try desk.type("newsdesk backup usb --full -q")
    expectSnapshot(
      outcome.stderr.split(separator: "\n").first.map(String.init) ?? "",
      "Damaged in the backup, and mended from the store: 1 file. If that happens again, back up to "
        + "another disk.")
    try desk.done("newsdesk fsck -q --store usb")
  }

  @Test func `a folder of other files is not restored into`() throws {
    try desk.done("newsdesk backup usb -q && mkdir letters && echo dear >letters/a.txt")
    try desk.refused(
      "newsdesk restore usb --store letters", 1,
      "$WORLD/room/letters: This folder holds other files; a copy is made in a new or an empty one. "
        + "Name another folder. Nothing was changed.")
    try desk.done("test $(ls letters) = a.txt")
    try desk.done("rm store/newsdesk.json && newsdesk restore usb && newsdesk fsck --quiet")
  }

  @Test(arguments: ["objects/*/*", "log/*/*"])
  func `what was damaged is not synced`(files: String) throws {
    try desk.done("newsdesk backup usb -q && newsdesk sync desk.git -q 2>&1")
    try desk.done("set -- store/\(files); chmod u+w $1; sed -i '1s/editor/redtio/;1s/e/x/' $1")
    let outcome = try desk.type("newsdesk sync")
    #expect(outcome.status == 3, "\(outcome)")
    #expect(outcome.stderr.contains("is not as it was filed here; nothing was taken or sent."))
    try desk.done("newsdesk fsck --repair --from usb -q; newsdesk fsck -q && newsdesk sync -q")
    try desk.done("git clone -q desk.git laptop && newsdesk fsck -q --store laptop")
  }

  @Test func `a first backup that was cut off is no backup`() throws {
    try desk.done("newsdesk backup usb -q && rm -r usb/log")
    try desk.refused(
      "newsdesk restore usb --store anew", 3,
      "$WORLD/room/usb: This backup was cut off before it was done: it has no line of any log. Nothing "
        + "was restored. Restore another backup, or back up again while the store is there.")
    try desk.done("test ! -e anew && newsdesk backup usb -q && newsdesk restore usb --store anew")
  }

  @Test func `a restoring that was cut off at its beginning is done again`() throws {
    try desk.done("newsdesk backup usb -q && mkdir -p anew/tmp && touch anew/lock anew/tmp/filing")
    try desk.done("newsdesk restore usb --store anew -q && newsdesk fsck --quiet --store anew")
  }

  @Test func `a store made by a newer newsdesk`() throws {
    let card = String(decoding: try desk.bytes("store/newsdesk.json"), as: UTF8.self)
    let newer = card.replacing("\"format\":1", with: "\"format\":2")
    try desk.write(newer.replacing("\"sum\"", with: "\"seal\""), "store/newsdesk.json")
    for command in ["list", "fsck", "note port -m hello", "draft --file store/newsdesk.json"] {
      try desk.refused(
        "newsdesk \(command)", 1,
        "$WORLD/room/store/newsdesk.json: A newer newsdesk made this store (format 2; this one "
          + "knows 1). Install the newest newsdesk. Nothing was changed.")
    }
  }

  @Test func `a store that may only be read`() throws {
    let reader = try Stranger(in: desk)
    #expect(try reader.type("newsdesk list | cut -f 1-2").status == 0)
    #expect(try reader.type("newsdesk fsck").status == 0)
    let sentence =
      "newsdesk: $WORLD/room/store: This store can only be read here; nothing was changed. Ask for "
      + "the right to write to it, or copy it to a place of your own.\n"
    for line in ["newsdesk note port -m hello", "newsdesk draft --file port.md"] {
      let before = try desk.store()
      #expect(try reader.type(line) == Outcome(status: 1, stderr: sentence), "\(line)")
      try desk.isAsBefore(before)
    }
  }

  @Test func `a text that cannot be filed in a store that may only be read is not lost`() throws {
    let reader = try Stranger(in: desk)
    let outcome = try reader.type("newsdesk draft <<EOF\n# Mine\n\nText.\nEOF")
    let path = try #require(outcome.stderr.split(separator: " ").last).dropLast(2)
    #expect(path.hasPrefix("$WORLD/tmp/newsdesk-") && outcome.status == 1, "\(outcome)")
    let file = path.replacing("$WORLD", with: "..")
    #expect(try desk.done("cat \(file)") == "# Mine\n\nText.\n")
  }

  @Test func `a full disk`() throws {
    let long = String(repeating: "市总工会送去清凉物资。", count: 200)
    try desk.write("# Long\n\n\(long)\n", "long.md")
    try desk.refused(
      "ulimit -f 2; newsdesk draft --file long.md", 1,
      "$WORLD/room/store: The disk is full; nothing was changed. Make room on the disk, then do it "
        + "again.")
    try desk.isWhole()
  }

  @Test func `a full disk is told once and is no fault of the files`() throws {
    let long = String(repeating: "市总工会送去清凉物资。", count: 200)
    for name in ["a.md", "b.md"] { try desk.write("# \(name)\n\n\(long)\n", "in/" + name) }
    try desk.refused(
      "ulimit -f 2; newsdesk import --skip-bad in port.md", 1,
      "$WORLD/room/store: The disk is full; nothing was changed. Make room on the disk, then do it "
        + "again.")
    try desk.isWhole()
  }

  @Test(arguments: [2, 3, 4]) func `a disk that fills up while the log is written`(
    blocks: Int
  ) throws {
    // Each note makes the log longer, until one of them does not fit any more.
    var whole = try desk.files("log/").map { try desk.bytes($0) }
    var outcome = Outcome()
    while outcome.status == 0 {
      whole = try desk.files("log/").map { try desk.bytes($0) }
      outcome = try desk.type("ulimit -f \(blocks); newsdesk note port -m hello")
    }
    let log = try #require(desk.files("log/").first)
    let sentence = "$WORLD/room/\(log): The disk is full; nothing was changed."
    #expect(outcome.status == 1)
    #expect(outcome.stderr == "newsdesk: \(sentence) Make room on the disk, then do it again.\n")
    let kept = try desk.files("log/").map { try desk.bytes($0) }
    #expect(kept.count == 1 && kept[0].starts(with: whole[0]))
    let lines = whole[0].count { $0 == 0x0A }
    #expect(try desk.done("newsdesk log | wc -l") == "\(lines)\n")
    try desk.isWhole()
    #expect(try desk.done("newsdesk log | wc -l") == "\(lines + 1)\n")
  }

  @Test func `a record that names a text that is not there`() throws {
    let object = try #require(try desk.object(of: "port"))
    try desk.done("rm \(object.path)")
    let rows = try desk.done("newsdesk list | cut -f 2,5")
    #expect(rows == "draft\tPort drivers get a rest house\ndraft\t高温天气送清凉\n")
    let missing =
      "$WORLD/room/\(object.path): The file of text \(object.id) is missing. "
      + "Run `newsdesk fsck`, and `newsdesk fsck --repair --from COPY` to bring it back from a clone "
      + "or a backup."
    try desk.refused("newsdesk show port", 3, missing)
    let check = try desk.type("newsdesk fsck")
    let log = try #require(desk.files("log/").first)
    #expect(check.status == 3)
    expectSnapshot(
      check.stdout,
      "missing\t$WORLD/room/\(object.path)\tObject \(object.id) is missing; $WORLD/room/\(log):2 names it.\n"
    )
    try desk.done("newsdesk note heat -m 'The rest can be worked on.'")
  }

  @Test func `a damaged text`() throws {
    let object = try #require(try desk.object(of: "port"))
    try desk.flipBit(in: object.path, at: 20)
    #expect(try desk.type("newsdesk list --quiet").status == 0)
    for command in ["show port", "compose 2024-12 --select port --draft"] {
      try desk.refused(
        "newsdesk \(command)", 3,
        "$WORLD/room/\(object.path): The file of text \(object.id) is damaged: its content is not "
          + "what was filed. Run `newsdesk fsck`, and `newsdesk fsck --repair --from COPY` to bring "
          + "it back from a clone or a backup.")
    }
    expectSnapshot(
      try desk.type("newsdesk fsck --quiet").stdout,
      "damaged\t$WORLD/room/\(object.path)\tThe file of text \(object.id) is damaged: its content "
        + "is not what was filed.\n")
  }

  @Test func `a damaged line of a log that the desk table has read is found by the check`() throws {
    let log = try #require(desk.files("log/").first)
    try desk.flipBit(in: log, at: 400)
    try desk.done("newsdesk list --quiet")
    #expect(try desk.type("newsdesk fsck --quiet").status == 3)
  }

  @Test func `a damaged line of a log`() throws {
    let log = try #require(desk.files("log/").first)
    try desk.flipBit(in: log, at: 400)
    try desk.done("rm -r store/cache")
    let damage = "$WORLD/room/\(log):2: This line of the log is damaged. "
    let rest = "This answer is made of everything else. "
    let advice = "to bring it back from a clone or a backup."
    let listed = try desk.type("newsdesk list | cut -f 5; newsdesk list >/dev/null 2>&1")
    expectSnapshot(listed.stdout, "高温天气送清凉\n")
    #expect(listed.status == 3 && listed.stderr.hasPrefix("newsdesk: \(damage)\(rest)"))
    for command in ["show port", "note port -m hello"] {
      let outcome = try desk.type("newsdesk \(command)")
      #expect(outcome.status == 3 && outcome.stdout == "")
      #expect(outcome.stderr.hasPrefix("newsdesk: There is no article “port”."), "\(outcome)")
      #expect(outcome.stderr.contains("\nnewsdesk: \(damage)\(rest)"), "\(outcome)")
    }
    try desk.refused(
      "newsdesk note 高温 -m hello", 3,
      damage + "Run `newsdesk fsck`, and `newsdesk fsck --repair --from COPY` " + advice)
    let check = try desk.type("newsdesk fsck --quiet")
    let first = "damaged\t$WORLD/room/\(log):2\tThis line of the log is damaged.\n"
    #expect(check.status == 3 && check.stdout.hasPrefix(first), "\(check)")
  }

  @Test func `a text for a damaged store is not lost`() throws {
    let log = try #require(desk.files("log/").first)
    try desk.flipBit(in: log, at: 400)
    try desk.done("rm -r store/cache")
    let outcome = try desk.type("newsdesk draft <<EOF\n# Mine\n\nText.\nEOF")
    #expect(outcome.status == 3)
    #expect(try desk.savedTexts() == ["# Mine\n\nText.\n"])
  }

  @Test(arguments: [1, 40, 65, 100]) func `a torn last line`(length: Int) throws {
    let log = try #require(desk.files("log/").first)
    let whole = try desk.bytes(log)
    let line = try #require(whole.split(separator: 0x0A).last)
    try desk.write(whole + line.prefix(length), log)
    #expect(try desk.type("newsdesk list | wc -l").stdout == "2\n")
    try desk.done("newsdesk note port -m hello")
    #expect(try desk.bytes(log) == whole + line.prefix(length))
    try desk.isWhole()
  }

  @Test func `conflict markers in a file of the desk`() throws {
    let people = """
      {"people": [
      <<<<<<< HEAD
      {"name": "chief"}
      =======
      {"name": "boss"}
      >>>>>>> other
      ]}
      """
    try desk.write(people, "store/desk/people.json")
    try desk.refused(
      "newsdesk config apply", 1,
      "$WORLD/room/store/desk/people.json:2: Two people changed this file and git could not join "
        + "what they wrote. Open it, keep what is right and delete the lines of <, = and >.")
    let outcome = try desk.type("newsdesk submit port --quiet")
    let said =
      "$WORLD/room/store/desk/people.json:2: Two people changed this file and git could not join "
      + "what they wrote. Open it, keep what is right and delete the lines of <, = and >. Until "
      + "it is mended, the rules filed last hold.\n"
    #expect(outcome == Outcome(status: 0, stderr: said))
  }

  @Test(arguments: ["", "{", "[]", "{\"people\": [{\"name\": 7}]}", "\u{FF}"])
  func `people that cannot be read`(text: String) throws {
    try desk.write(text, "store/desk/people.json")
    let before = try desk.store()
    let outcome = try desk.type("newsdesk config apply")
    #expect(outcome.status == 1 && outcome.stderr.hasPrefix("newsdesk: desk/people.json"))
    try desk.isAsBefore(before)
    try desk.isWhole()
  }
}

extension TrialDesk {
  /// Where the text of an article is filed.
  func object(of slug: String) throws -> (id: String, path: String)? {
    let json = try done("newsdesk show \(slug) --json")
    guard let start = json.range(of: "\"object\": \"")?.upperBound else { return nil }
    let id = String(json[start...].prefix(64))
    return (id, "store/objects/\(id.prefix(2))/\(id.dropFirst(2)).json")
  }

  /// Damages a file as a failing disk does.
  func flipBit(in file: String, at offset: Int) throws {
    var bytes = try bytes(file)
    bytes[offset] ^= 1
    try write(bytes, file)
  }
}

/// Somebody who may look at a desk's store and not write to it.
struct Stranger {
  private let desk: TrialDesk

  init(in desk: TrialDesk) throws {
    self.desk = desk
    try desk.write("# Mine\n\nText.\n", "port.md")
    try desk.done(
      "chmod -R a-w store && chmod -R a+rX . && chmod a+rx .. ../.. && chmod a+rwx ../tmp")
    // The superuser, whom no mode stops, becomes nobody, who may not look into every folder.
    if getuid() == 0 { try desk.done("cp `command -v newsdesk` .. && chmod a+rx ../newsdesk") }
  }

  /// Runs a line of shell.
  func type(_ line: String) throws -> Outcome {
    guard getuid() == 0 else { return try desk.type(line) }
    var world = desk.world
    world.environment["LINE"] = "PATH=..:$PATH; " + line
    return try world.type(
      "exec setpriv --reuid=65534 --regid=65534 --clear-groups /bin/sh -c \"$LINE\"")
  }
}
