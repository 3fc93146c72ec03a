import Foundation
import TestSupport
import Testing

/// A packet as somebody reads and answers it: on a telephone, by pressing a button.
@Suite(.enabled(if: Browser.isThere, "chromium is not installed"))
struct PacketBrowserTests {
  @Test(arguments: [
    ("同意", "可以发", " was approved by wu on "),
    ("退回", "核 数字", " was returned by wu on 2024-12-20: “核 数字”. "),
  ])
  func `what a button writes is a line that approve takes`(
    word: String, opinion: String, why: String
  ) throws {
    let desk = try TrialDesk()
    try desk.done("newsdesk submit heat --quiet")
    try desk.done("newsdesk packet heat --for wu --out packet.html --quiet --lang zh-Hans")
    let (line, isWide) = try pressed(word, opinion, desk)
    #expect(line.hasPrefix("【") && line.hasSuffix("wu】\(word)：\(opinion)"), "\(line)")
    #expect(!isWide)
    try desk.done("newsdesk approve --reply '王书记发来:\(line)' --quiet")
    #expect(try desk.type("newsdesk why heat").stdout.contains(why))
  }

  /// The line after an opinion was written and a button pressed, in a window as wide as a telephone's;
  /// and whether anything stands out of that window.
  private func pressed(
    _ word: String, _ opinion: String, _ desk: TrialDesk
  ) throws -> (line: String, isWide: Bool) {
    let html = String(decoding: try desk.bytes("packet.html"), as: UTF8.self)
    let script = """
      <script>
      document.querySelector(".words").value = " \(opinion)\\n";
      document.querySelector("[data-word=\(word)]").click();
      const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
      parent.postMessage("\u{1E}" + document.querySelector(".line").value + "\u{1F}" + wide + "\u{1E}", "*");
      </script></body>
      """
    try desk.write(html.replacing("</body>", with: script), "measured.html")
    let phone = Browser.Screen.phone
    try desk.write(BrowserScript.frame(width: phone.width, height: phone.height), "frame.html")
    let dom = try Browser.open(
      desk.world.path("frame.html"), on: phone, ["--virtual-time-budget=5000", "--dump-dom"],
      in: desk.world.folder)
    let parts = dom.stdout.components(separatedBy: "\u{1E}")
    try #require(parts.count == 3, "\(dom.stderr.suffix(400))")
    let answer = parts[1].components(separatedBy: "\u{1F}")
    return (answer[0], answer.last == "true")
  }
}
