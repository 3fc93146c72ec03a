import Diagnostics
import Notation

/// Everything that stands under `objects/` or `media/`: ids in order, with a mark each, so that a
/// million of them take 33 MB.
struct Stock: Sendable {
  /// What is known of one file.
  struct Mark: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// Its bytes are not what was filed.
    static let damaged = Mark(rawValue: 1)
    /// Something names it.
    static let named = Mark(rawValue: 2)
    /// It holds entries of a line that is too long.
    static let batch = Mark(rawValue: 4)
    /// Its bytes were looked at, and are what was filed.
    static let read = Mark(rawValue: 8)
    /// It went away since it was listed.
    static let gone = Mark(rawValue: 16)
  }

  /// One of the 256 folders of a shelf.
  struct Shard: Sendable {
    var ids: [Digest] = []
    var marks: [Mark] = []
    /// Suffixes of pictures, by place; objects have none.
    var suffixes: [String] = []
    /// What the values here name, for those that name anything: filed values by their places, and
    /// whatever is not among them by its name.
    var pointers: [Int: [Pointer]] = [:]
    var others: [Int: [FormScan.Name]] = [:]
    var findings: [CheckReport.Finding] = []
    var bytes = 0

    func fileName(_ index: Int) -> String {
      "\(ids[index].hex.dropFirst(2)).\(suffixes.isEmpty ? "json" : suffixes[index])"
    }
  }

  /// A filed value that another one names, in eight bytes.
  struct Pointer: Sendable {
    let shard: UInt8
    let kind: FormScan.Name.Kind
    let index: UInt32
  }

  /// Where a file stands in the order of a shelf.
  struct Spot: Hashable, Sendable {
    let shard: Int
    let index: Int
  }

  /// `objects` or `media`.
  let folderName: String
  let root: Folder
  var shards = [Shard](repeating: Shard(), count: 256)

  /// Every spot, in order.
  var spots: [Spot] {
    shards.indices.flatMap { shard in
      shards[shard].ids.indices.map { Spot(shard: shard, index: $0) }
    }
  }

  /// The spots whose values name others.
  var namingSpots: [Spot] {
    shards.indices.flatMap { shard in
      Set(shards[shard].pointers.keys).union(shards[shard].others.keys)
        .map { Spot(shard: shard, index: $0) }
    }
  }

  /// What the value of a spot names.
  func names(_ spot: Spot) -> [FormScan.Name] {
    let shard = shards[spot.shard]
    let known = (shard.pointers[spot.index] ?? []).map { pointer in
      let id = shards[Int(pointer.shard)].ids[Int(pointer.index)]
      return FormScan.Name(id: id, kind: pointer.kind)
    }
    return known + (shard.others[spot.index] ?? [])
  }

  /// Notes in `shard`, one of these, what its value at `index` names.
  func note(_ names: [FormScan.Name], _ index: Int, in shard: inout Shard) {
    for name in names {
      if let spot = spot(of: name.id) {
        let pointer = Pointer(
          shard: UInt8(spot.shard), kind: name.kind,
          index: UInt32(truncatingIfNeeded: spot.index))
        shard.pointers[index, default: []].append(pointer)
      } else {
        shard.others[index, default: []].append(name)
      }
    }
  }

  var holdsPictures: Bool { folderName == ObjectFiles.mediaFolder }

  var count: Int { shards.reduce(0) { $0 + $1.ids.count } }

  subscript(spot: Spot) -> Mark {
    get { shards[spot.shard].marks[spot.index] }
    set { shards[spot.shard].marks[spot.index] = newValue }
  }

  /// Where an id stands, if it is here.
  func spot(of id: Digest) -> Spot? {
    let shard = Int(id.firstByte)
    let ids = shards[shard].ids
    var range = 0..<ids.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if ids[middle] < id {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    guard range.lowerBound < ids.count, ids[range.lowerBound] == id else { return nil }
    return Spot(shard: shard, index: range.lowerBound)
  }

  /// The path of a file, below the store's folder as that was named.
  func path(_ spot: Spot) -> String {
    let id = shards[spot.shard].ids[spot.index]
    return root.path(of: "\(folderName)/\(ObjectFiles.shard(of: id))/\(fileName(spot))")
  }

  /// The name of a file in its folder.
  func fileName(_ spot: Spot) -> String { shards[spot.shard].fileName(spot.index) }
}

extension Stock {
  private static let zeros = String(repeating: "0", count: 62)

  /// Lists what stands under `name`; the findings name what has another kind of name.
  static func listed(
    _ name: String, in root: Folder, hasSuffix: (Substring) -> Bool
  ) -> (stock: Stock, findings: [CheckReport.Finding]) {
    var stock = Stock(folderName: name, root: root)
    var findings: [CheckReport.Finding] = []
    guard let shelf = opened(name, in: root, &findings) else { return (stock, findings) }
    for shard in names(in: shelf, &findings) {
      guard shard.utf8.count == 2, let id = Digest(hex: shard + zeros) else {
        findings.append(.foreign(shelf.path(of: shard)))
        continue
      }
      guard let files = opened(shard, in: shelf, &findings) else { continue }
      stock.shards[Int(id.firstByte)] = listed(
        shard, files, keepsSuffix: name != ObjectFiles.folderName, hasSuffix, &findings)
    }
    return (stock, findings)
  }

  private static func listed(
    _ name: String, _ files: Folder, keepsSuffix: Bool, _ hasSuffix: (Substring) -> Bool,
    _ findings: inout [CheckReport.Finding]
  ) -> Shard {
    var shard = Shard()
    let names = names(in: files, &findings)
    shard.ids.reserveCapacity(names.count)
    for file in names {
      let parts = file.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, hasSuffix(parts[1]), let id = Digest(hex: name + parts[0]) else {
        findings.append(.foreign(files.path(of: file)))
        continue
      }
      shard.ids.append(id)
      if keepsSuffix { shard.suffixes.append(String(parts[1])) }
    }
    shard.marks = Array(repeating: [], count: shard.ids.count)
    return shard
  }

  private static func opened(
    _ name: String, in folder: Folder, _ findings: inout [CheckReport.Finding]
  ) -> Folder? {
    do throws(Problem) { return try folder.folder(name) } catch {
      findings.append(.init(error, in: folder.path(of: name)))
      return nil
    }
  }

  private static func names(
    in folder: Folder, _ findings: inout [CheckReport.Finding]
  ) -> [String] {
    do throws(Problem) { return try folder.names() } catch {
      findings.append(.init(error, in: folder.path))
      return []
    }
  }
}

extension CheckReport.Finding {
  static func foreign(_ path: String) -> CheckReport.Finding {
    CheckReport.Finding(kind: .foreign, id: nil, path: path, line: nil, what: .foreignFile)
  }

  /// A problem met while reading is damage of its place.
  init(_ problem: Problem, in path: String) {
    self.init(
      kind: .damaged, id: nil, path: problem.place?.path ?? path, line: problem.place?.line,
      what: problem.what)
  }
}
