import Foundation
import TestSupport
import Testing

/// Page files and manuscripts that cannot be taken.
@Suite struct BadInputFileTests {
  let desk: TrialDesk

  init() throws { desk = try TrialDesk() }

  @Test func `a file that is not there`() throws {
    try desk.refused("newsdesk import none.txt", 1, "none.txt: There is no such file or folder.")
    try desk.refused(
      "newsdesk draft --file none.md", 1, "none.md: There is no such file or folder.")
    try desk.refused(
      "newsdesk edit port --file none.md", 1, "none.md: There is no such file or folder.")
  }

  @Test func `a folder of nothing`() throws {
    try desk.done("mkdir empty")
    try desk.refused("newsdesk import empty", 5, "empty: There is no file in this folder.")
    try desk.refused("newsdesk draft --file empty", 1, "empty: This is a folder; a file is needed.")
  }

  @Test func `a file whose name is not UTF-8 is read, alone and in its folder`() throws {
    try desk.done("mkdir -p in")
    try desk.done("printf '灯塔\\n\\n守了三十年的灯，今天换了新的。\\n' > in/a.md")
    try desk.done("mv in/a.md in/$(printf '\\265\\306').md")
    #expect(try desk.type("newsdesk import in").stderr.contains("灯.md: 1 article filed."))
    #expect(
      try desk.type("newsdesk import in/$(printf '\\265\\306').md").stderr.contains("灯.md"))
    try desk.done("cp in/* in/$(printf '\\307\\305').md")
    try desk.refused(
      "newsdesk import in/$(printf '\\265\\306').md", 2,
      "in/\u{FFFD}\u{FFFD}.md: The names of several files are no UTF-8 and look like this: "
        + "灯.md 桥.md. Import their folder, or rename them (convmv -f gb18030 -t utf8 --notest).")
  }

  @Test(arguments: ["", "\n \n　\n", "\u{FEFF}"]) func `an empty page`(text: String) throws {
    try desk.write(text, "page.txt")
    let before = try desk.store()
    let outcome = try desk.type("newsdesk import page.txt")
    let said = "page.txt: no article; it holds no text; if it should, ask for it again.\n"
    #expect(outcome == Outcome(status: 5, stderr: said))
    try desk.isAsBefore(before)
    #expect(try desk.done("newsdesk import page.txt --explain").contains("\"articles\": []"))
  }

  @Test func `an empty manuscript files nothing and empties nothing`() throws {
    let sentence = "There is neither a headline nor a text here; nothing was filed."
    try desk.refused("newsdesk draft < /dev/null", 1, sentence)
    try desk.refused("newsdesk edit port < /dev/null", 1, sentence)
    #expect(try desk.savedTexts() == [])
    try desk.refused(
      "printf -- '---\\nsection: News\\n---\\n\\n#\\n' | newsdesk draft", 1,
      sentence + " Your text is saved in $WORLD/room/store/unfiled/draft.md.")
  }

  @Test(
    arguments: [
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        "The picture breaks off; it did not arrive whole."
      ),
      (
        [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        "This file is neither text, Word, mail, zip nor a picture. If it is text, name its encoding with --encoding."
      ),
      (
        Array("abc\0def\n".utf8),
        "This is not a page of text. Export the page as plain text and import that."
      ),
      (
        [0, 0, 0, 0], "This is not a page of text. Export the page as plain text and import that."
      ),
    ] as [([UInt8], String)])
  func `a binary file`(bytes: [UInt8], sentence: String) throws {
    try desk.write(bytes, "page.txt")
    try desk.refused("newsdesk import page.txt", 1, "page.txt: " + sentence)
    try desk.refused(
      "newsdesk draft --file page.txt", 1,
      "page.txt: This is not a page of text. Export the page as plain text and import that.")
  }

  @Test func `a document is no text to edit with, and it is said how it comes in`() throws {
    try desk.write(ZipWriter().adding("word/document.xml", "<a/>").bytes(), "a.docx")
    try desk.refused(
      "newsdesk edit heat --file a.docx", 1,
      "a.docx: This is no text. `newsdesk import a.docx` reads it as a new article; with "
        + "`--to ARTICLE` it is the next text of one that was returned, and goes behind the text "
        + "of any other.")
  }

  @Test func `a file over 64 MB is refused before it is read`() throws {
    try desk.write("", "whole-disk.txt")
    try desk.write("", "page.txt")
    // No memory holds this one: had it been read, the program would be dead.
    try #require(truncate(desk.world.path("whole-disk.txt"), 4 << 40) == 0)
    try desk.refused(
      "newsdesk import whole-disk.txt", 1,
      "whole-disk.txt: The file is 4194304 MB large; at most 64 MB are read.")
    try #require(truncate(desk.world.path("page.txt"), 64 << 20 + 1) == 0)
    try desk.refused(
      "newsdesk import page.txt", 1, "page.txt: The file is 65 MB large; at most 64 MB are read.")
    try desk.refused(
      "newsdesk draft --file page.txt", 1,
      "page.txt: The file is 65 MB large; at most 64 MB are read.")
    try desk.refused(
      "newsdesk import - < page.txt", 1, "Standard input is over 64 MB; nothing was filed.")
  }

  @Test func `a line of a megabyte, or of ten, is read whole`() throws {
    let characters = Proof.samples(340_000, all: 3_400_000)
    try desk.write(String(repeating: "工会", count: characters / 2), "page.txt")
    let rows = try desk.done("newsdesk import page.txt --dry-run --quiet")
    #expect(rows == "\t\t\(characters)\t\n")
  }

  @Test func `bytes that are no text in the middle of a page`() throws {
    let page = Array("高温天气送清凉\n\n市总工会为环卫工人".utf8)
    try desk.write(page + [0xFF, 0xFE, 0x80] + page, "page.txt")
    try desk.refused(
      "newsdesk import page.txt", 1,
      "page.txt:3: Byte 50 cannot be read as utf-8. Save it as UTF-8, or name its encoding "
        + "with --encoding.")
    try desk.refused(
      "newsdesk draft --file page.txt", 1,
      "page.txt:3: Byte 50 cannot be read as utf-8. Save it as UTF-8, or name its encoding "
        + "with --encoding.")
  }

  @Test(arguments: ["page.txt", "story.md"])
  func `a broken byte of GB 18030 is named by its own place`(file: String) throws {
    let line: [UInt8] = [0xB9, 0xA4, 0xBB, 0xE1, 0xCB, 0xCD, 0xC1, 0xB9, 0x0A]
    try desk.write(line + [0x0A] + line.dropLast() + [0xFF, 0x80, 0x0A] + line, file)
    try desk.refused(
      "newsdesk import \(file)", 1,
      "\(file):3: Byte 18 cannot be read as gb18030. Save it as UTF-8, or name its encoding "
        + "with --encoding.")
  }

  @Test func `one bad page of several files none of them`() throws {
    try desk.write("高温天气送清凉\n\n市总工会送去物资。\n", "pages/1.txt")
    try desk.write([0xFF, 0x80, 0x80], "pages/2.txt")
    let before = try desk.store()
    #expect(try desk.type("newsdesk import pages").status == 1)
    try desk.isAsBefore(before)
  }

  @Test func `a folder that pages cannot be written into`() throws {
    try desk.write("", "build")
    for folder in ["build", "build/2024-12"] {
      let place = "$WORLD/room/" + folder
      try desk.refused(
        "newsdesk compose 2024-12 --select port --draft --out \(folder)", 1,
        "\(place): Nothing can be written into this folder; nothing was changed.")
    }
  }

  @Test(arguments: [
    "", "{", "[]", "7", "{\"type\": \"template\"}", "{\"columns\": -9223372036854775808}",
    "{\"columns\": 1e300}", "\u{FEFF}{}",
  ])
  func `a template that cannot be`(text: String) throws {
    try desk.write(text, "page.json")
    let before = try desk.store()
    let outcome = try desk.type(
      "newsdesk compose 2024-12 --select port --draft --template page.json")
    #expect(outcome.status == 1 && outcome.stdout == "", "\(outcome)")
    #expect(outcome.stderr.hasPrefix("newsdesk: page.json"), "\(outcome)")
    #expect(outcome.stderr.utf8.count { $0 == 0x0A } == 1, "\(outcome)")
    try desk.isAsBefore(before)
  }

  @Test func `what is not an ordinary file`() throws {
    try desk.done("mkfifo pipe.txt")
    for name in ["pipe.txt", "/dev/zero"] {
      try desk.refused(
        "newsdesk import \(name)", 1,
        "\(name): This is not an ordinary file but a pipe or a device.")
    }
  }

  @Test func `a manuscript typed into a pipe is kept where it cannot be filed`() throws {
    try desk.refused(
      "printf '# A\\n\\nText.\\n\\n# B\\n' | newsdesk draft", 1,
      "draft:5: A second headline stands here. Write `## ` for a crosshead, and `\\#` for copy that "
        + "begins with `#`. Your text is saved in $WORLD/room/store/unfiled/draft.md.")
    #expect(try desk.savedTexts() == ["# A\n\nText.\n\n# B\n"])
  }
}
