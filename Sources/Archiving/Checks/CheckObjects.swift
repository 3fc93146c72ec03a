import Diagnostics
import Foundation
import Notation

// Everything filed under the hash of its bytes.
extension Check {
  /// Lists everything, so that what is named later is known to be there or not.
  mutating func listObjects() {
    let (objects, strange) = Stock.listed(ObjectFiles.folderName, in: root) { $0 == "json" }
    let (media, stranger) = Stock.listed(ObjectFiles.mediaFolder, in: root) { !$0.isEmpty }
    (self.objects, self.media) = (objects, media)
    report.findings += strange + stranger
    report.objects = objects.count
    report.pictures = media.count
  }

  /// Reads everything listed, on all cores, and keeps what it names.
  mutating func readObjects(_ progress: @escaping (Int, Int) -> Void) {
    let count = Progress(of: objects.count + media.count, progress)
    objects.shards = read(objects, count)
    media.shards = read(media, count)
    for stock in [objects, media] {
      for index in stock.shards.indices {
        report.findings += stock.shards[index].findings
        report.bytes += stock.shards[index].bytes
      }
    }
  }

  private func read(_ stock: Stock, _ count: Progress) -> [Stock.Shard] {
    Crew.mapLarge(Array(stock.shards.indices)) { number in
      let reader = ShardReader(stock: stock, number: number, depth: depth, naming: naming)
      let shard = reader.read()
      count.add(shard.ids.count)
      return shard
    }
  }
}

/// How far several threads have come together.
private final class Progress: @unchecked Sendable {
  private let lock = NSLock()
  private var done = 0
  private let total: Int
  private let tell: (Int, Int) -> Void

  init(of total: Int, _ tell: @escaping (Int, Int) -> Void) {
    self.total = total
    self.tell = tell
  }

  func add(_ count: Int) {
    guard count > 0 else { return }
    lock.lock()
    defer { lock.unlock() }
    done += count
    tell(done, total)
  }
}

/// Reads one of the 256 folders of a shelf.
struct ShardReader {
  let stock: Stock
  let number: Int
  let depth: CheckDepth
  let naming: NamingMembers

  func read() -> Stock.Shard {
    var shard = stock.shards[number]
    guard let first = shard.ids.first else { return shard }
    let name = String(first.hex.prefix(2))
    guard let files = (try? stock.root.folder(stock.folderName)?.folder(name)) ?? nil else {
      return shard
    }
    for index in shard.ids.indices {
      look(at: shard.fileName(index), in: files, index, &shard)
    }
    return shard
  }

  /// Reads one file that a quick check cannot do without.
  func read(only index: Int) -> Stock.Shard {
    var shard = stock.shards[number]
    let name = String(shard.ids[index].hex.prefix(2))
    guard let files = (try? stock.root.folder(stock.folderName)?.folder(name)) ?? nil else {
      return shard
    }
    do throws(Problem) {
      try hash(shard.fileName(index), in: files, index, &shard)
    } catch {
      note(error.what, index, &shard)
    }
    return shard
  }

  private func look(at name: String, in files: Folder, _ index: Int, _ shard: inout Stock.Shard) {
    do throws(Problem) {
      switch depth {
      case .quick: try weigh(name, in: files, index, &shard)
      case .full: try hash(name, in: files, index, &shard)
      }
    } catch {
      note(error.what, index, &shard)
    }
  }

  /// A file that `gc` took since it was listed is no damage; one that is needed shows as missing.
  private func hash(
    _ name: String, in files: Folder, _ index: Int, _ shard: inout Stock.Shard
  ) throws(Problem) {
    guard let bytes = try files.bytes(name, limit: ObjectFiles.limit) else {
      shard.marks[index].insert(.gone)
      return
    }
    shard.bytes += bytes.count
    let id = shard.ids[index]
    guard SHA256.digest(bytes) == id else { return note(damaged(id), index, &shard) }
    shard.marks[index].insert(.read)
    if stock.holdsPictures { return }
    let scan = FormScan.of(bytes, naming)
    if !scan.isSound {
      let fault = ObjectForm.fault(in: bytes) ?? .bytesNotCanonical
      note(.notCanonical(fault), index, &shard)
    }
    stock.note(scan.names, index, in: &shard)
    if Batches.isBatch(bytes) { shard.marks[index].insert(.batch) }
  }

  private func weigh(
    _ name: String, in files: Folder, _ index: Int, _ shard: inout Stock.Shard
  ) throws(Problem) {
    guard let status = try files.status(name) else {
      shard.marks[index].insert(.gone)
      return
    }
    shard.bytes += status.size
    if status.kind != .file {
      note(status.kind == .link ? .linkInStore : .specialInStore, index, &shard)
    } else if status.size == 0 || status.size > ObjectFiles.limit {
      note(damaged(shard.ids[index]), index, &shard)
    }
  }

  private func damaged(_ id: Digest) -> Wording {
    stock.holdsPictures ? .pictureDamaged(id.hex) : .filedDamaged(id.hex)
  }

  private func note(_ what: Wording, _ index: Int, _ shard: inout Stock.Shard) {
    shard.marks[index].insert(.damaged)
    shard.findings.append(
      CheckReport.Finding(
        kind: .damaged, id: shard.ids[index],
        path: stock.path(Stock.Spot(shard: number, index: index)), line: nil, what: what))
  }
}
