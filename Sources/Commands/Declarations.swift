import Arguments
import Diagnostics

/// Parts that several commands declare alike.
extension Parameter {
  static let article = Parameter("ARTICLE", help: .articleHelp, listedBy: "list")
  static let articles = Parameter("ARTICLE", .many, help: .articleHelp, listedBy: "list")
  static let exactArticles = Parameter(
    "ARTICLE", .many, help: .exactArticleHelp, listedBy: "list")
  static let anyArticles = Parameter("ARTICLE", .any, help: .articleHelp, listedBy: "list")
  static let issue = Parameter("ISSUE", help: .issueHelp)
}

extension Option {
  static let note = Option("note", short: "m", value: "TEXT", help: .noteOptionHelp)
  static let reason = Option("reason", short: "m", value: "TEXT", help: .reasonHelp)
  static let requiredReason = Option(
    "reason", short: "m", value: "TEXT", required: true, help: .reasonHelp)
  static let file = Option("file", value: "FILE", help: .fileHelp)
  static let override = Option("override", value: "REASON", help: .overrideHelp)
  static let slug = Option("slug", value: "SLUG", help: .slugHelp)
  static let forIssue = Option("issue", value: "ISSUE", help: .forIssueHelp)
  static let urgency = Option("urgency", value: "1-9", help: .urgencyHelp)
  static let embargo = Option("embargo", value: "TIME", help: .embargoHelp)
  static let font = Option("font", value: "KIND=PATH", repeatable: true, help: .fontHelp)
  static let spot = Option("spot", value: "INK", help: .spotHelp)
  static let noEmbed = Option("no-embed", help: .noEmbedHelp)
  static let tag = Option("tag", value: "TAG", repeatable: true, help: .tagOptionHelp)
}

extension [ExitMeaning] {
  /// What nearly every command can end with.
  static let usual: [ExitMeaning] = [
    .done, .problem(.refused), .problem(.usage), .problem(.damaged), .problem(.notFound),
  ]
  static let saving: [ExitMeaning] = [
    .done, .problem(.refused), .problem(.usage), .problem(.damaged), .problem(.overtaken),
    .problem(.notFound),
  ]
}
