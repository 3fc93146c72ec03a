import Composition
import Manuscript
import Notation
import TestSupport
import Typesetting

/// An id that is easy to tell apart.
func articleID(_ number: Int) -> Digest { Digest(words: [UInt64(number) << 48, 5, 5, 5]) }

/// An issue of two pages with these articles.
func layout(of articles: [Article], name: String = "工会通讯", draft: Bool = false) -> Layout {
  let stories = articles.enumerated().map { number, article in
    Story(
      id: articleID(number), object: articleID(number + 100), number: "000\(number)",
      article: article, urgency: 1 + number)
  }
  return PageMaker.compose(
    stories: stories, template: .a4, metrics: .builtIn, pages: 2,
    masthead: Masthead(name: name, issue: "2024-12"), draft: draft)
}

/// Text that tries to leave the element it stands in.
let hostile = "</text></svg><script>alert(1)</script><!-- ]]> \" onload=\"x\" &amp; \u{0}\u{1B}[31m"

/// The names of the elements of a document in the order in which they end, by a reader that knows
/// nothing but tags; `nil` where they are not properly nested.
func nesting(_ bytes: [UInt8]) -> [String]? {
  var open: [String] = []
  var closed: [String] = []
  for part in String(decoding: bytes, as: UTF8.self).split(separator: "<").dropFirst() {
    guard let end = part.firstIndex(of: ">") else { return nil }
    let tag = part[..<end]
    let name = String(tag.prefix { $0 != " " })
    if tag.hasPrefix("?") || tag.hasPrefix("!") { continue }
    if name.hasPrefix("/") {
      guard open.popLast() == String(name.dropFirst()) else { return nil }
      closed.append(String(name.dropFirst()))
    } else if tag.hasSuffix("/") {
      closed.append(name.last == "/" ? String(name.dropLast()) : name)
    } else {
      open.append(name)
    }
  }
  return open.isEmpty ? closed : nil
}

/// What a reader sees: the text between the tags, with the escapes taken back.
func visibleText(_ bytes: [UInt8]) -> String {
  var text = ""
  for part in String(decoding: bytes, as: UTF8.self).split(separator: "<").dropFirst() {
    guard part.hasPrefix("text"), let end = part.firstIndex(of: ">") else { continue }
    text += part[part.index(after: end)...]
  }
  for (escape, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
    text = text.split(separator: escape, omittingEmptySubsequences: false)
      .joined(separator: character)
  }
  return text
}
