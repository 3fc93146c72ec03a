import Foundation

/// How much memory the largest page that is read takes, in the shapes that hurt most.
enum Memory {
  static let benchmark = Benchmark(
    name: "memory", what: "peak memory of import --dry-run for pages of awkward shapes", run: run)

  private static let limit = 10.0
  private static let largest = 64 << 20

  private static func run(_ report: Report) throws {
    let text = try Checkout.seeds().flatMap(\.bytes).filter { $0 > 0x20 }
    let letters = String(decoding: text, as: UTF8.self).unicodeScalars
      .map { Array(String($0).utf8) }.filter { $0.count == 3 }
    let shapes = [
      Shape(name: "one line of 64 MB", lines: 1, bytes: largest),
      Shape(name: "a million lines, 64 MB", lines: 1_000_000, bytes: largest),
      Shape(name: "100,000 lines of one character", lines: 100_000, bytes: 400_000),
      Shape(name: "2 million lines of one character", lines: 2 << 20, bytes: 8 << 20),
    ]
    try withScratchFolder { folder in
      let newsdesk = try Program.newsdesk()
      let least = try peak(of: "一行字。", newsdesk, folder)
      for shape in shapes {
        let file = folder + "/page.txt"
        let size = try shape.write(letters, to: file)
        let run = try newsdesk.run(["import", "--dry-run", file])
        guard run.status == 0 || run.status == 5 else {
          throw CannotMeasure("\(shape.name) ended with \(run.status)")
        }
        let ratio = Double(run.peakBytes - least) / Double(size)
        report.row(
          "\(shape.name), \(decimals(run.seconds, 1)) s",
          "\(decimals(Double(run.peakBytes) / 1e6, 0)) MB",
          beside: "input \(decimals(Double(size) / 1e6, 1)) MB, one line \(least / 1_000_000) MB",
          ratio: ratio, limit: "10 times", isKept: ratio <= limit)
      }
    }
  }

  /// What the program holds to read a page at all: itself, its words and tables.
  private static func peak(of page: String, _ newsdesk: Program, _ folder: String) throws -> Int {
    let file = folder + "/line.txt"
    try Data(page.utf8).write(to: URL(fileURLWithPath: file))
    return try newsdesk.run(["import", "--dry-run", file]).peakBytes
  }
}

/// A page of so many lines of equal length.
private struct Shape {
  let name: String
  let lines: Int
  let bytes: Int

  /// Writes the page piece by piece, so that this program stays small, and answers its size.
  func write(_ letters: [[UInt8]], to path: String) throws -> Int {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let lineLength = bytes / lines - 1
    var (piece, size, inLine, next): ([UInt8], Int, Int, Int) = ([], 0, 0, 0)
    while size + piece.count < bytes - 8 {
      let letter = letters[next % letters.count]
      next += 1
      if inLine > 0, inLine + letter.count > lineLength {
        piece.append(0x0A)
        inLine = 0
      }
      piece += letter
      inLine += letter.count
      if piece.count >= 1 << 20 {
        try file.write(contentsOf: piece)
        size += piece.count
        piece.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: piece)
    return size + piece.count
  }
}
