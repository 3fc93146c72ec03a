import TestSupport
import Testing

@Suite struct `Lines broken by the widths of a font` {
  private let desk: TrialDesk
  private let compose = "newsdesk compose 2024-12 --draft --quiet"

  init() throws {
    desk = try TrialDesk()
    try desk.write("# 工会送AAA\n\n\(String(repeating: "工会AAAA服务", count: 20))。\n", "wide.md")
    try desk.done("newsdesk draft --slug wide --issue 2024-12 --quiet --file wide.md")
    try desk.done("\(compose) --pages 1 --template a4 --out before")
    try desk.write(FontWriter.quadratic(), "small.ttf")
  }

  @Test func `are those of the font until the built-in ones are asked for`() throws {
    try desk.done("\(compose) --font small.ttf --out small")
    #expect(try desk.type("cmp -s before/layout.json small/layout.json").status == 1)
    try desk.done("\(compose) --font serif=small.ttf --out again && diff -r small again")
    try desk.done("\(compose) --out kept && diff -r small kept")
    try desk.done("\(compose) --font built-in --out back && diff -r before back")
  }

  @Test func `need a font`() throws {
    try desk.refused(
      "\(compose) --font wide.md", 1,
      "$WORLD/room/wide.md: This is not a font that newsdesk reads (TrueType, OpenType, or a collection of them)."
    )
    try desk.refused(
      "\(compose) --font none.ttf", 1,
      "$WORLD/room/none.ttf: There is no such file. Name one with `--font serif=PATH`."
    )
  }
}
