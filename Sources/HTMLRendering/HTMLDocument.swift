import Notation

/// What every document has around its own words.
enum HTMLDocument {
  /// A whole document. `allowing` is what it needs besides styles of its own, as a content security
  /// policy says it; nothing comes from the network. One that people decide by shows characters that
  /// would reorder what they read.
  static func bytes(
    title: String, language: String, allowing sources: StaticString = "",
    showsSteering: Bool = false, style: (inout MarkupWriter) -> Void,
    body: (inout MarkupWriter) -> Void
  ) -> [UInt8] {
    var writer = MarkupWriter(showsSteering: showsSteering)
    writer.literal("<!DOCTYPE html>\n")
    writer.element("html", [("lang", language)]) { html in
      html.element("head") { head in
        describe(title, sources, in: &head)
        head.element("style", [], style)
      }
      html.literal("\n")
      html.element("body", [], body)
    }
    writer.literal("\n")
    return writer.bytes
  }

  private static func describe(
    _ title: String, _ sources: StaticString, in head: inout MarkupWriter
  ) {
    head.element("meta", [("charset", "utf-8")])
    head.element(
      "meta",
      [
        ("http-equiv", "Content-Security-Policy"),
        ("content", "default-src 'none'; style-src 'unsafe-inline'\(sources)"),
      ])
    head.element(
      "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    head.element("title") { $0.text(title) }
  }
}
