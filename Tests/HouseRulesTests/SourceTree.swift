import Foundation
import TestSupport

/// A Swift file of the repository.
struct SourceFile: Sendable {
  /// From the top of the repository.
  var path: String
  var text: String
  /// Without comments.
  var tokens: [Token]
  var comments: [Token]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    let all = SwiftScanner.tokens(of: text)
    comments = all.filter(\.isComment)
    tokens = all.filter { !$0.isComment }
  }

  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The folder below `Sources` or `Tests`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  func place(_ token: Token) -> String { "\(path):\(token.line)" }
}

extension Token {
  fileprivate var isComment: Bool {
    if case .comment = kind { true } else { false }
  }
}

/// All Swift files of the repository, read once.
enum SourceTree {
  static let sources = files(below: "Sources")
  static let tests = files(below: "Tests")

  /// Paths of all files below `folder` whose name ends so, in order.
  static func paths(below folder: String, endings: [String]) -> [String] {
    let found = FileManager.default.enumerator(atPath: Repository.path(folder))
    let paths = found?.compactMap { $0 as? String } ?? []
    return paths.filter { path in endings.contains { path.hasSuffix($0) } }
      .map { folder + "/" + $0 }.sorted()
  }

  private static func files(below folder: String) -> [SourceFile] {
    paths(below: folder, endings: [".swift"]).map { path in
      SourceFile(path: path, text: (try? Repository.text(of: path)) ?? "")
    }
  }
}
