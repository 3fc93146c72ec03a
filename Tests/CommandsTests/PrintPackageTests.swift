import Foundation
import TestSupport
import Testing

/// An issue of one story with a picture, on the desk of one person.
private func deskWithIssue() throws -> TrialDesk {
  let desk = try TrialDesk()
  try desk.done("newsdesk config solo --quiet && newsdesk config apply --quiet")
  try desk.done("newsdesk tag port --issue 2024-12 --quiet")
  try desk.done("newsdesk submit port --quiet && newsdesk approve port --quiet")
  try desk.done("newsdesk compose 2024-12 --pages 1 --template a4 --quiet")
  return desk
}

@Suite(
  .enabled(
    if: FileManager.default.fileExists(
      atPath: "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"),
    "fonts-noto-cjk is not installed"))
struct `The printer's package` {
  @Test func `is checked by its list, is the same again, and releases nothing`() throws {
    let desk = try deskWithIssue()
    let before = try desk.store()
    let said = try desk.type("newsdesk release 2024-12 --out one --dry-run")
    #expect(said.status == 0, "\(said.stderr)")
    #expect(said.stderr.hasSuffix("This was a trial: nothing is released.\n"))
    try desk.isAsBefore(before)
    try desk.done("newsdesk release 2024-12 --out two --dry-run --quiet")
    let names = try desk.done("ls one").split(separator: "\n")
    #expect(
      names == [
        "2024-12-pages.pdf", "2024-12-spreads.pdf", "2024-12-warnings.txt", "SHA256SUMS",
      ])
    #expect(try desk.type("cd one && sha256sum -c --quiet SHA256SUMS").status == 0)
    #expect(try desk.type("diff -r one two").status == 0)
  }

  @Test func `names what stands in the way`() throws {
    let desk = try deskWithIssue()
    try desk.done(
      "newsdesk show port --form | sed s/six/seven/ | newsdesk edit port --quiet --file -")
    let said = try desk.type("newsdesk release 2024-12 --out one --dry-run")
    #expect(said.status == 1)
    #expect(said.stderr.hasPrefix("“Port drivers get a rest house”"), "\(said.stderr)")
    let page = try desk.done("cat one/2024-12-warnings.txt")
    #expect(page.contains("\nThis was a trial: nothing is released.\n"))
    #expect(page.contains("In the way of printing:\n- “Port drivers get a rest house”"))
  }

  @Test func `names the story of a picture that cannot be printed, and only fonts that print`()
    throws
  {
    let desk = try deskWithIssue()
    try desk.write(PictureWriter.jpeg(width: 100, height: 60, start: 0xC9), "photo.jpg")
    try desk.write("# At the quay\n\nShips wait.\n", "quay.md")
    try desk.done(
      "newsdesk draft --slug quay --issue 2024-12 --file quay.md --photo photo.jpg "
        + "--caption Scene --quiet")
    try desk.done("newsdesk submit quay --quiet && newsdesk approve quay --quiet")
    try desk.done("newsdesk compose 2024-12 --pages 1 --template a4 --quiet")
    try desk.done("newsdesk release 2024-12 --out one --dry-run --quiet")
    let page = try desk.done("cat one/2024-12-warnings.txt")
    #expect(page.contains("- Page 1: the picture of “At the quay” ("))
    #expect(page.contains(") cannot be read; its place is grey."))
    let fonts = page.components(separatedBy: "Fonts:\n").last ?? ""
    #expect(fonts.contains("roman") && !fonts.contains("- serif: "))
  }

  @Test func `needs a folder, and says so`() throws {
    try deskWithIssue().refused(
      "newsdesk release 2024-12 --dry-run", 2,
      "--dry-run needs a folder for the printer's package: --out DIR.")
  }

  @Test func `has fonts or has none`() throws {
    try deskWithIssue().refused(
      "newsdesk render 2024-12 --format pdf --out one --no-embed --font serif=none.ttf", 2,
      "--no-embed leaves fonts out; --font has no meaning with it.")
  }

  @Test func `says which of the fonts that were named it has no use for`() throws {
    let desk = try deskWithIssue()
    let font = "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"
    let said = try desk.type(
      "newsdesk render 2024-12 --format pdf --out one --font kai=\(font) --quiet")
    #expect(
      said.stderr.contains(
        "Nothing on these pages is set in kai; the font named for it is not used."))
    let missing = try desk.type(
      "newsdesk render 2024-12 --format pdf --out two --font serif=none.ttf")
    #expect(missing.status == 1)
    #expect(
      missing.stderr.hasSuffix(
        "none.ttf: There is no such file. Name one with `--font serif=PATH`.\n"))
  }

  @Test func `comes with the release`() throws {
    let desk = try deskWithIssue()
    let said = try desk.type("newsdesk release 2024-12 --out one --no-embed")
    #expect(said.status == 0)
    #expect(said.stderr.contains("not fit for print"))
    #expect(try desk.type("cd one && sha256sum -c --quiet SHA256SUMS").status == 0)
    #expect(try desk.done("newsdesk issues").contains("released"))
  }
}
