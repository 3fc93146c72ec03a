public import Diagnostics
public import Notation

extension Archive {
  /// The texts that `make` makes of filed values, kept in `cache/texts` from one run to the next.
  ///
  /// The answers are the same without the cache, which may be deleted, garbled or unwritable.
  /// - Parameter version: to be raised whenever `make` makes another text of the same value.
  public func texts(
    of ids: [Digest], version: UInt32 = 1, make: (Digest) throws(Problem) -> [UInt8]
  ) throws(Problem) -> [Digest: [UInt8]] {
    let cache = TextCache(in: folder, version: version)
    var texts: [Digest: [UInt8]] = [:]
    var made: [(Digest, [UInt8])] = []
    texts.reserveCapacity(ids.count)
    for id in ids where texts[id] == nil {
      if let known = cache.text(of: id) {
        texts[id] = known
      } else {
        let text = try make(id)
        texts[id] = text
        made.append((id, text))
      }
    }
    cache.add(made, in: folder)
    return texts
  }
}
