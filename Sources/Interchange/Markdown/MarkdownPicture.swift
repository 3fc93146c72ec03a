/// `![caption](file.jpg "title")` on a line of its own.
struct MarkdownPicture: Hashable {
  let caption: Raw
  let file: Raw

  /// By the words in the brackets, and the file with its title.
  init(words: Raw, inside: some Collection<Unicode.Scalar>) {
    let raw = Raw(inside)
    let title = raw.drop { $0 != "\"" && $0 != "'" }
    caption = Self.caption(words, Self.unquoted(title.trimmed))
    file = raw.prefix { $0 != "\"" && $0 != "'" }.trimmed
  }

  /// Without the quotation marks around it.
  private static func unquoted(_ title: Raw) -> Raw {
    guard let mark = title.first, title.count > 1, title.last == mark else { return title }
    return Raw(title.dropFirst().dropLast()).trimmed
  }

  /// `<img src="file.jpg" alt="caption">`.
  static func tags(in text: String) -> [MarkdownPicture] {
    text.split(separator: "<img ", omittingEmptySubsequences: false).dropFirst().compactMap {
      rest in
      let tag = String(rest.prefix { $0 != ">" })
      return attribute("src", of: tag).map { file in
        MarkdownPicture(words: Raw(of: attribute("alt", of: tag) ?? ""), inside: Raw(of: file))
      }
    }
  }

  private static func attribute(_ name: String, of tag: String) -> String? {
    tag.firstRange(of: name + "=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
  }

  init?(_ raw: Raw) {
    guard raw.starts(with: "![".unicodeScalars), raw.last == ")",
      let close = raw.firstIndex(of: "]"), close + 1 < raw.count, raw[close + 1] == "("
    else { return nil }
    let inside = raw[(close + 2)...].dropLast()
    guard !inside.contains("(") else { return nil }
    self.init(words: Raw(raw[2..<close]), inside: inside)
  }

  /// The words in the brackets and the title behind the file, which often says the same in full.
  private static func caption(_ words: Raw, _ title: Raw) -> Raw {
    if words.isEmpty || String(title).contains(String(words)) { return title }
    return title.isEmpty ? words : words + [" "] + title
  }
}
