import Diagnostics
import Launching
import Notation

/// The program `git`, run in one folder.
final class Git {
  private let folder: String
  private let environment: [String: String]
  /// Who commits, where git has not been told, and when.
  private let authorship: [String: String]

  init(folder: String, occasion: Occasion, environment: [String: String]) throws(Problem) {
    (self.folder, self.environment) = (folder, environment)
    let known = try Launch.run(
      "git", ["-C", folder, "config", "user.email"], environment: environment)
    let (date, person) = ("\(occasion.at.seconds) +0000", occasion.person)
    var authorship = ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date]
    if !known.succeeded {
      for role in ["AUTHOR", "COMMITTER"] {
        authorship["GIT_\(role)_NAME"] = person
        authorship["GIT_\(role)_EMAIL"] = "\(person)@newsdesk.invalid"
      }
    }
    self.authorship = authorship
  }

  /// Renames are not looked for, since names are hashes. Everything is made durable before anything
  /// names it, file by file: a git that syncs in batches passes over a folder it could not make, and
  /// loses what belongs in it.
  private static let settings = [
    "merge.renames=false", "core.fsync=all", "core.fsyncMethod=fsync", "core.quotePath=false",
  ]

  /// Whether a git that was run here was ended by a signal, so that it may have left its locks.
  private(set) var wasKilled = false

  /// Runs git to its end; a slow line may take an hour.
  func run(_ arguments: [String]) throws(Problem) -> Outcome {
    let settings = Self.settings.flatMap { ["-c", $0] }
    let outcome = try Launch.run(
      "git", ["-C", folder] + settings + arguments, environment: environment,
      adding: authorship.merging(["LC_ALL": "C"]) { $1 }, timeout: 3_600)
    if case .signalled = outcome.ending { wasKilled = true }
    return outcome
  }

  /// The lines it writes; a failure is a problem in git's own words.
  @discardableResult func lines(_ arguments: [String]) throws(Problem) -> [String] {
    let outcome = try run(arguments)
    guard outcome.succeeded else { throw problem(outcome) }
    return Self.lines(of: outcome)
  }

  /// A state, or the one without files.
  func state(_ name: String?) throws(Problem) -> String {
    if let name { return name }
    return try lines(["hash-object", "-t", "tree", "--stdin"]).first ?? ""
  }

  static func lines(of outcome: Outcome) -> [String] {
    String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func problem(_ outcome: Outcome) -> Problem {
    let said = outcome.wording(of: "git")
    let isWhole = said.english.hasSuffix(".")
    return Problem(.refused, isWhole ? said : said + Wording(en: ".", zh: "。"))
  }
}
