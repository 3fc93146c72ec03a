import Diagnostics
import Foundation

/// The environment a program is given, and where programs are found in it.
struct Surroundings {
  /// `NAME=value`, in order of the names.
  let variables: [String]
  private let searchPath: String

  init(_ inherited: [String: String], adding: [String: String]) {
    var kept = inherited.filter { !$0.key.hasPrefix("GIT_") }
    for (name, value) in adding { kept[name] = value }
    let names = kept.keys.sorted().filter { !$0.isEmpty && !$0.utf8.contains(0x3d) }
    variables = names.map { "\($0)=\(kept[$0] ?? "")" }
    searchPath = kept["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// The file of a program, or a problem that says what to install.
  func find(_ program: String) throws(Problem) -> String {
    if program.utf8.contains(0x2f) {
      if Self.isProgram(program) { return program }
      throw Problem(.refused, .cannotRun(program), at: Place(program))
    }
    for folder in searchPath.split(separator: ":", omittingEmptySubsequences: true) {
      let path = "\(folder)/\(program)"
      if Self.isProgram(path) { return path }
    }
    throw Problem(.refused, .notInstalled(program), advice: .install(program))
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return access(path, X_OK) == 0
  }
}
