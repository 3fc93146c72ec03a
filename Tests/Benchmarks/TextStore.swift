import Archiving
import Foundation
import Notation
import TestSupport

/// A store of many articles of about 4 KB each, always the same ones for the same count: sentences
/// of the seeds, a quarter of them respelled. The ids of the articles are in the file `heads`.
final class TextStore {
  /// What is looked for, and how many articles it was planted in.
  struct Phrase {
    let name: String
    let text: String
    let planted: Int
  }

  static let phrases = [
    Phrase(name: "4 characters, rare", text: "青瓷夜话", planted: 10),
    Phrase(name: "2 characters, rare", text: "瓷夜", planted: 10),
    Phrase(name: "1 character, rare", text: "瓷", planted: 10),
    Phrase(name: "3 characters, common", text: "总工会", planted: 1),
    Phrase(name: "1 character, common", text: "工", planted: 1),
  ]

  let path: String
  private(set) var count = 0
  /// The bytes of all articles.
  private(set) var size = 0
  private var generator = SeededGenerator(seed: 2_024)
  private let sentences: [[Unicode.Scalar]]
  private let letters: [Unicode.Scalar]
  private var shards: Set<String> = []

  init(at path: String, count: Int) throws {
    self.path = path
    let text = try Checkout.seeds().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let clean = text.unicodeScalars.filter { $0.value > 0x20 }
    sentences = clean.split { "。.;；".unicodeScalars.contains($0) }.map { Array($0) }
      .filter { $0.count > 8 }
    letters = clean.filter { $0.value >= 0x4E00 && $0.value < 0xA000 && $0 != "瓷" && $0 != "夜" }
    try Archive.create(at: path, name: "Big", storeID: "big", sample: false)
    _ = FileManager.default.createFile(atPath: path + "/heads", contents: nil)
    try add(count, plantedEvery: max(1, count / 10))
  }

  /// Files more articles.
  func add(_ more: Int, plantedEvery step: Int = .max) throws {
    let heads = try FileHandle(forWritingTo: URL(fileURLWithPath: path + "/heads"))
    try heads.seekToEnd()
    var ids: [UInt8] = []
    for number in 0..<more {
      let bytes = article(isPlanted: number % step == 0 && step != .max)
      let id = SHA256.digest(bytes)
      try file(bytes, id)
      ids += id.bytes
    }
    try heads.write(contentsOf: ids)
    try heads.close()
    count += more
  }

  private func file(_ bytes: [UInt8], _ id: Digest) throws {
    let shard = "\(path)/objects/\(id.hex.prefix(2))"
    if shards.insert(shard).inserted {
      try FileManager.default.createDirectory(atPath: shard, withIntermediateDirectories: true)
    }
    let file = open("\(shard)/\(id.hex.dropFirst(2)).json", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw CannotMeasure("no room for the store") }
    defer { close(file) }
    guard write(file, bytes, bytes.count) == bytes.count else {
      throw CannotMeasure("no room for the store")
    }
    size += bytes.count
  }

  private func article(isPlanted: Bool) -> [UInt8] {
    var blocks: [JSONValue] = []
    var left = 3_700
    while left > 0 {
      var text = (0..<4).map { _ in sentence() }.joined()
      if isPlanted, blocks.count == 1 { text += "他们把这里叫作“青瓷夜话”。" }
      left -= text.utf8.count
      blocks.append(["kind": "paragraph", "text": .string(text)])
    }
    let headline = String(sentence().prefix(16))
    return CanonicalJSON.bytes([
      "blocks": .array(blocks), "headline": .string(headline), "language": "zh-Hans",
      "type": "article",
    ])
  }

  private func sentence() -> String {
    var letters = sentences[generator.below(sentences.count)]
    if generator.below(4) == 0 {
      for place in letters.indices where generator.below(3) == 0 {
        letters[place] = self.letters[generator.below(self.letters.count)]
      }
    }
    return String(String.UnicodeScalarView(letters)) + "。"
  }

  func cacheSize() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/cache/texts")
    return attributes[.size] as? Int ?? 0
  }

  /// Searches in a process of its own.
  func search(_ words: String) throws -> (run: Program.Run, found: Int) {
    let answer = path + "/answer"
    let shell = try Program.named("sh")
    let run = try shell.run([
      "-c", "exec '\(Program.own)' search-once '\(path)' '\(words)' >'\(answer)'",
    ])
    let text = try String(contentsOfFile: answer, encoding: .utf8)
    guard run.status == 0, let found = Int(text.filter(\.isNumber)) else {
      throw CannotMeasure("the search ended with \(run.status)")
    }
    return (run, found)
  }

  /// The id of an article in the bytes of `heads`.
  static func head(_ number: Int, _ heads: UnsafeRawBufferPointer) -> Digest {
    func word(_ index: Int) -> UInt64 {
      UInt64(
        bigEndian: heads.loadUnaligned(fromByteOffset: number * 32 + index * 8, as: UInt64.self))
    }
    return Digest(words: SIMD4(word(0), word(1), word(2), word(3)))
  }
}
