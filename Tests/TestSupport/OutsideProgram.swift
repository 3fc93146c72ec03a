import Foundation

/// A real program that a test compares with, where it is installed.
public struct OutsideProgram: Sendable {
  /// Its absolute path.
  public let path: String

  /// Nil where the search path of this run does not have it.
  public init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { $0 + "/" + name }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// Python, if it is installed and has these modules.
  public static func python(with modules: String...) -> OutsideProgram? {
    guard let python = OutsideProgram("python3"), let folder = try? ScratchFolder() else {
      return nil
    }
    defer { folder.remove() }
    let line = modules.map { "import \($0)" }.joined(separator: "; ")
    return (try? python.run(["-c", line], in: folder))?.status == 0 ? python : nil
  }

  /// Runs it in a scratch folder, which is its home too.
  public func run(_ arguments: [String], in folder: ScratchFolder) throws -> Outcome {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Launch(
      program: self.path, arguments: arguments,
      environment: ["PATH": path, "HOME": folder.path, "LANG": "C.UTF-8", "PYTHONUTF8": "1"],
      folder: folder.path
    ).run()
  }
}
