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

  @Test func `a paper to decide by shows what would reorder its words, copy stands as it is`() {
    func written(_ writer: MarkupWriter) -> String {
      var writer = writer
      writer.element("p", [("title", "a\u{202E}b")]) { $0.text("<\u{2066}c\n\u{200F}") }
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    #expect(
      written(MarkupWriter(showsSteering: true))
        == #"<p title="a\u{202e}b">&lt;\u{2066}c"# + "\n" + #"\u{200f}</p>"#)
    #expect(written(MarkupWriter()).contains("a\u{202E}b"))
  }
}
