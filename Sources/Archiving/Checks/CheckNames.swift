import Diagnostics
import Notation

// What names what.
extension Check {
  /// Marks what something names; what is not there is missing. Answers where an object stands, the
  /// first time it is named.
  @discardableResult
  mutating func mark(_ name: FormScan.Name, by place: String) -> Stock.Spot? {
    if let spot = objects.spot(of: name.id), !objects[spot].contains(.gone) {
      if name.kind == .batch { batches[spot] = place }
      return objects[spot].insert(.named).inserted ? spot : nil
    }
    if let spot = media.spot(of: name.id), !media[spot].contains(.gone) {
      media[spot].insert(.named)
    } else if name.kind != .mention, missing[name] == nil {
      missing[name] = place
    }
    return nil
  }

  /// Walks from what lines name to everything that is reached from there. What is never reached
  /// dangles.
  mutating func follow() {
    for (spot, place) in batches { checkBatch(spot, namedBy: place) }
    var open = objects.namingSpots.filter { objects[$0].contains(.named) }
    while let spot = open.popLast() {
      let path = objects.path(spot)
      for name in objects.names(spot) {
        if let next = mark(name, by: path) { open.append(next) }
      }
    }
    for (name, place) in missing {
      let isPicture = name.kind == .picture
      let shelf = isPicture ? ObjectFiles.mediaFolder : ObjectFiles.folderName
      let path = root.path(of: ObjectFiles.path(of: name.id, on: shelf))
      let id = name.id.hex
      let what: Wording =
        isPicture ? .pictureMissing(id, for: place) : .missingNamed(id, by: place)
      note(.missing, path, what, id: name.id)
    }
    noteDangling(objects)
    noteDangling(media)
  }

  /// What a line takes for its entries has to hold entries. A quick check reads no other values.
  private mutating func checkBatch(_ spot: Stock.Spot, namedBy place: String) {
    if objects[spot].isDisjoint(with: [.read, .damaged]) {
      let reader = ShardReader(stock: objects, number: spot.shard, depth: .full, naming: naming)
      let shard = reader.read(only: spot.index)
      report.findings += shard.findings.dropFirst(objects.shards[spot.shard].findings.count)
      objects.shards[spot.shard] = shard
    }
    if objects[spot].contains(.read), !objects[spot].contains(.batch) {
      let id = objects.shards[spot.shard].ids[spot.index]
      note(.damaged, objects.path(spot), .filedDamaged(id.hex), id: id)
    }
  }

  private mutating func noteDangling(_ stock: Stock) {
    for (number, shard) in stock.shards.enumerated() {
      for (index, mark) in shard.marks.enumerated() {
        guard mark.isDisjoint(with: [.named, .damaged, .gone]), mark.contains(.read) else {
          continue
        }
        let id = shard.ids[index]
        let path = stock.path(Stock.Spot(shard: number, index: index))
        let what: Wording =
          stock.holdsPictures ? .nothingNamesPicture(id.hex) : .nothingNames(id.hex)
        note(.dangling, path, what, id: id)
      }
    }
  }
}
