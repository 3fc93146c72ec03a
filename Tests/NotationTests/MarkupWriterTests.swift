import Notation
import Testing

@Suite struct MarkupWriterTests {
  @Test func `copy cannot break out of its element or attribute`() {
    var writer = MarkupWriter()
    writer.element("p", [("title", "\"><img onerror=x>\n")]) { $0.text("</p><script>&\u{0}\u{1B}") }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<p title=\"&quot;&gt;&lt;img onerror=x&gt;&#10;\">"
        + "&lt;/p&gt;&lt;script&gt;&amp;\u{FFFD}\u{FFFD}</p>")
  }

  @Test func `elements nest and empty ones close themselves`() {
    var writer = MarkupWriter()
    writer.element("g", [("id", "a")]) { $0.element("rect", [("x", "1")]) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "<g id=\"a\"><rect x=\"1\"/></g>")
  }
}
