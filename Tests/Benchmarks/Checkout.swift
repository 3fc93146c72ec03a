import Foundation

/// The checkout that the benchmarks were built from.
enum Checkout {
  static func path(_ name: String) -> String {
    let file = URL(fileURLWithPath: #filePath)
    let top = (0..<3).reduce(file) { url, _ in url.deletingLastPathComponent() }
    return top.path + "/" + name
  }

  /// The five pages that the project was given, in order of their names.
  static func seeds() throws -> [Seed] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path("seeds")).sorted()
    return try names.map { name in
      let file = path("seeds/" + name)
      return Seed(path: file, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: file))))
    }
  }

  struct Seed {
    let path: String
    let bytes: [UInt8]
  }
}

/// A folder that is there while `work` runs.
func withScratchFolder(_ work: (String) throws -> Void) throws {
  let name = FileManager.default.temporaryDirectory.path + "/newsdesk-benchmarks-\(getpid())"
  try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: name) }
  try work(name)
}
