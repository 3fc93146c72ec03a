import Diagnostics
import Notation

// Everything filed under the hash of its bytes.
extension StoreMending {
  /// Brings back what is named and missing, and whatever is damaged, and then what that names.
  mutating func mendFiled(_ check: Check, _ naming: NamingMembers) throws(Problem) {
    try clearShards(check)
    var open: [FormScan.Name] = Array(check.missing.keys)
    for (stock, kind) in [(check.objects, FormScan.Name.Kind.object), (check.media, .picture)] {
      for spot in stock.spots where stock[spot].contains(.damaged) {
        open.append(.init(id: stock.shards[spot.shard].ids[spot.index], kind: kind))
      }
    }
    var tried: Set<Digest> = []
    while let name = open.popLast() {
      guard tried.insert(name.id).inserted else { continue }
      guard let names = try bringBack(name, naming) else { continue }
      open += names.filter { !isThere($0) }
    }
  }

  /// A link, pipe or file in the place of a folder is set aside where the copy has the folder.
  private mutating func clearShards(_ check: Check) throws(Problem) {
    for finding in check.report.findings where finding.kind == .damaged && finding.id == nil {
      let path = String(finding.path.dropFirst(root.path(of: "").utf8.count))
      let steps = path.split(separator: "/").map(String.init)
      guard let shelf = steps.first,
        [ObjectFiles.folderName, ObjectFiles.mediaFolder].contains(shelf)
      else { continue }
      if steps.count == 1, (try? copy.folder(shelf)) ?? nil != nil {
        try setAside(shelf, in: root, path: path)
      }
      if steps.count == 2, (try? copy.folder(shelf)?.folder(steps[1])) ?? nil != nil,
        let own = try root.folder(shelf)
      {
        try setAside(steps[1], in: own, path: path)
      }
    }
  }

  private func isThere(_ name: FormScan.Name) -> Bool {
    ObjectFiles(root: root).contains(name.id)
      || (try? ObjectFiles(root: root).picture(name.id)) != nil
  }

  /// Brings one back if the copy has it whole; answers what it names.
  private mutating func bringBack(
    _ name: FormScan.Name, _ naming: NamingMembers
  ) throws(Problem) -> [FormScan.Name]? {
    guard let item = item(name.id) else { return nil }
    let shelf = try root.madeFolder(item.shelf.folderName)
    let shard = try shelf.madeFolder(ObjectFiles.shard(of: item.id))
    let file = item.shelf.fileName(of: item.id)
    let path = "\(item.shelf.folderName)/\(ObjectFiles.shard(of: item.id))/\(file)"
    try setAside(file, in: shard, path: path)
    try ObjectFiles(root: root).file([item], through: scratch)
    report.broughtBack.append(path)
    return item.shelf == .objects ? FormScan.of(item.bytes, naming).names : []
  }

  private func item(_ id: Digest) -> ObjectFiles.Item? {
    let files = ObjectFiles(root: copy)
    if let bytes = try? files.bytes(of: id) {
      return ObjectFiles.Item(id: id, shelf: .objects, bytes: bytes)
    }
    guard let suffix = files.pictureSuffix(id), let bytes = try? files.picture(id) else {
      return nil
    }
    return ObjectFiles.Item(id: id, shelf: .media(suffix: suffix), bytes: bytes)
  }
}

extension ObjectFiles {
  /// The kind of a picture, as its file's name says it.
  func pictureSuffix(_ id: Digest) -> String? {
    let shard = try? root.folder(Self.mediaFolder)?.folder(Self.shard(of: id))
    let stem = String(id.hex.dropFirst(2)) + "."
    let name = (try? (shard ?? nil)?.names())?.first { $0.hasPrefix(stem) }
    return name.map { String($0.dropFirst(stem.count)) }
  }
}
