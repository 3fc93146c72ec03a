import Notation

/// What stands in the head of every document.
enum HTMLHead {
  /// `allowing` is what the document needs besides styles of its own, as a content security policy
  /// says it; nothing comes from the network.
  static func write(
    title: String, allowing sources: StaticString = "", to head: inout MarkupWriter
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
