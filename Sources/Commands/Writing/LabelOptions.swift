import Arguments
import Diagnostics
import Interchange
import Notation
import Search
import Workflow

/// Reads labels (tags, slug, issue, urgency) from options and from a manuscript's front matter;
/// what is typed as an option wins.
enum LabelOptions {
  static let all: [Option] = [.tag, .slug, .forIssue, .urgency]

  /// What the options ask for.
  static func change(_ parsed: ParsedCommand) throws(Problem) -> LabelChange {
    LabelChange(
      adds: try parsed.values(of: "tag").map { tag throws(Problem) in try checked(tag) },
      slug: try slug(parsed.value(of: "slug")), issue: try issue(parsed.value(of: "issue")),
      urgency: try urgency(parsed))
  }

  /// What a new manuscript's front matter and the options ask for together.
  static func change(
    _ parsed: ParsedCommand, _ front: FrontMatter
  ) throws(Problem) -> LabelChange {
    var change = try change(parsed)
    change.adds += front.tags ?? []
    if change.slug == .keep { change.slug = try slug(front.slug) }
    if change.issue == .keep { change.issue = try issue(front.issue) }
    return change
  }

  /// What an edited form changes: a tag that is no longer in it is taken off.
  static func change(
    _ parsed: ParsedCommand, _ front: FrontMatter, from article: ArticleState
  ) throws(Problem) -> LabelChange {
    var change = try change(parsed, front)
    if let tags = front.tags { change.removes = article.tags.filter { !tags.contains($0) } }
    change.adds.removeAll { article.tags.contains($0) }
    if front.slug == article.slug, parsed.value(of: "slug") == nil { change.slug = .keep }
    if front.issue == article.meantFor, parsed.value(of: "issue") == nil { change.issue = .keep }
    return change
  }

  /// What takes a label off.
  private static let nothing = ["none", "无"]

  private static func issue(_ name: String?) throws(Problem) -> Setting<String> {
    guard let name else { return .keep }
    return nothing.contains(name) ? .clear : .set(try IssueName.checked(name))
  }

  private static func slug(_ slug: String?) throws(Problem) -> Setting<String> {
    guard let slug else { return .keep }
    if nothing.contains(slug) { return .clear }
    return .set(try checkedSlug(slug))
  }

  private static func urgency(_ parsed: ParsedCommand) throws(Problem) -> Setting<Int> {
    if let word = parsed.value(of: "urgency"), nothing.contains(word) { return .clear }
    guard let urgency = try parsed.integer(of: "urgency") else { return .keep }
    guard (1...9).contains(urgency) else { throw Problem(.usage, .urgencyOutOfRange) }
    return .set(urgency)
  }

  /// The embargo the options ask for.
  static func embargo(_ call: Call) throws(Problem) -> Setting<Timestamp> {
    if let word = call.parsed.value(of: "embargo"), nothing.contains(word) { return .clear }
    return try call.moment(of: "embargo").map { .set($0) } ?? .keep
  }

  static func checked(_ tag: String) throws(Problem) -> String {
    let isWord = !tag.isEmpty && tag.utf8.count <= 100 && Printable.line(tag) == tag
    if isWord && !tag.contains(where: { $0.isWhitespace || $0 == "," || $0 == "，" }) { return tag }
    throw Problem(.usage, .badTag(Printable.line(tag)))
  }

  static func checkedSlug(_ slug: String) throws(Problem) -> String {
    guard Printable.isName(slug), !slug.hasPrefix("-") else {
      throw Problem(.usage, .badSlug(Printable.line(slug)), advice: .slugAdvice)
    }
    return slug
  }
}

/// Names of issues, as they stand on the masthead and in paths.
enum IssueName {
  static func checked(_ name: String) throws(Problem) -> String {
    if Printable.isName(name), !name.hasPrefix("-"), !name.hasPrefix(".") { return name }
    throw Problem(.usage, .badIssueName(Printable.line(name)))
  }
}

/// Names people work under.
enum PersonName {
  static func checked(_ name: String) throws(Problem) -> String {
    if Printable.isName(name) { return name }
    throw Problem(.usage, .badPersonName(name))
  }
}
