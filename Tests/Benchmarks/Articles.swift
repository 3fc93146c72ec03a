import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport

/// Articles of about 4 KB made of the letters of the seeds, always the same ones.
struct Articles {
  let objects: [[UInt8]]
  private let manuscripts: [[UInt8]]

  var count: Int { objects.count }

  init(count: Int) throws {
    let text = try Checkout.seeds().flatMap(\.bytes)
    let letters = String(decoding: text, as: UTF8.self).unicodeScalars
      .filter { (0x4E00...0x9FFF).contains($0.value) }.map { String($0) }
    var generator = SeededGenerator(seed: 2024)
    func letter() -> String { generator.pick(letters) }
    func sentence(_ length: Int) -> String { (0..<length).map { _ in letter() }.joined() }
    var made: (objects: [[UInt8]], manuscripts: [[UInt8]]) = ([], [])
    for _ in 0..<count {
      let headline = sentence(14)
      let paragraphs = (0..<10).map { _ in sentence(125) + "。" }
      made.manuscripts.append(
        Array("# \(headline)\n\n\(paragraphs.joined(separator: "\n\n"))\n".utf8))
      made.objects.append(
        CanonicalJSON.bytes([
          "blocks": .strings(paragraphs), "headline": .string(headline), "type": "article",
        ]))
    }
    (objects, manuscripts) = made
  }

  /// Files all objects with one record that names them.
  func file(in archive: Archive) throws {
    let ids = objects.map { SHA256.digest($0) }
    let entries = ids.map { JSONValue.object(["object": .string($0.hex)]) }
    let filing = Filing(objects: objects, record: ["articles": .array(entries)], names: ids)
    try archive.holding { (held: HeldArchive) throws(Problem) in
      guard let news = try archive.news(since: nil) else { return }
      _ = try held.file(
        filing, after: news, lastSeq: 0, log: "benchmark", freshLogName: { "benchmark" })
    }
  }

  /// Has another process write so many manuscripts: Linux counts what this one holds as a peak of
  /// the programs it starts.
  static func write(_ count: Int, to folder: String) throws {
    try Program(path: Program.own).mustRun(["manuscripts", folder, String(count)])
  }

  func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (number, bytes) in manuscripts.enumerated() {
      let path = "\(folder)/m\(number).md"
      guard FileManager.default.createFile(atPath: path, contents: Foundation.Data(bytes)) else {
        throw CannotMeasure("cannot write \(path)")
      }
    }
  }
}
