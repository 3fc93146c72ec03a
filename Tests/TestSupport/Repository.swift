import Foundation

/// The checkout that the tests were built from.
public enum Repository {
  /// Its top folder, absolute, without a slash at the end.
  public static let root: String = {
    let file = URL(fileURLWithPath: #filePath)
    return (0..<3).reduce(file) { url, _ in url.deletingLastPathComponent() }.path
  }()

  /// The path of `name` below the top folder.
  public static func path(_ name: String) -> String {
    root + "/" + name
  }

  /// The text of a file of the checkout.
  public static func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// Whether this is a git checkout, and not an exported folder.
  public static var isCheckout: Bool {
    FileManager.default.fileExists(atPath: path(".git"))
  }

  /// What `git` prints when it is run in the top folder.
  public static func git(_ arguments: String...) throws -> String {
    let launch = Launch(
      program: "/usr/bin/env",
      arguments: ["git", "-c", "safe.directory=*", "-c", "core.quotePath=false"] + arguments,
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"],
      folder: root)
    return try launch.run().stdout
  }
}
