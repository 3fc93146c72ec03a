import Foundation

/// Writes the desk table. Its user holds the lock. Nothing is synced: what is lost in a power cut
/// is made anew from the logs.
struct CardFileWriter {
  let folder: Folder
  let scratch: Scratch

  /// A run that is not this many times as long as the one before it is made one with it.
  private static let growth = 4
  /// A table in the making has at most so many runs.
  private static let most = 64

  init?(in root: Folder, through scratch: Scratch) {
    guard let folder = try? root.madeFolder(TextSegment.folderName) else { return nil }
    (self.folder, self.scratch) = (folder, scratch)
  }

  /// Adds cards to a table; a failure leaves the table as it was.
  func add(_ cards: [Card], to file: CardFile) throws(CardDamage) {
    let sorted = cards.sorted { precedes($0.key, $1.key) }
    if file.newest.length < NewestCards.bound, cards.count < 2_000 {
      return try append(sorted, to: file)
    }
    try publish(try finished(file, by: sorted))
  }

  private func append(_ cards: [Card], to file: CardFile) throws(CardDamage) {
    var draft = CardBlockDraft()
    for card in cards { draft.add(card.key, card.value) }
    let start = file.newest.length
    let frame = CardBlock.head(of: draft.bytes, at: start) + draft.bytes
    let name = CardShelf.fileName(file.shelf.newest)
    let done: Void? = try? folder.writing(name) { () throws(SystemRefusal) in
      let descriptor = try Disk.open(
        name, in: folder.descriptor, O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
      try Disk.repeating { ftruncate(descriptor.descriptor, off_t(start)) }
      try Disk.write(frame, to: descriptor)
    }
    if done == nil { throw CardDamage() }
  }

  /// A table with no cards; nobody sees it before it is published.
  func empty(version: UInt32) -> CardFile {
    CardFile(
      shelf: CardShelf(version: version, newest: unusedNumber(), runs: []), runs: [],
      newest: NewestCards(), published: 0)
  }

  /// The table with these cards, sorted, in a run of their own, for a table in the making: only where
  /// runs have become too many, those are made one with it that it outgrows.
  func grown(_ file: CardFile, by cards: [Card]) throws(CardDamage) -> CardFile {
    try grown(file, by: cards) { run, size in
      file.runs.count > Self.most && run.size / size < Self.growth
    }
  }

  /// The table with these cards, sorted, and its newest ones in a run made one with all that nobody
  /// has seen yet and those it outgrows.
  func finished(_ file: CardFile, by cards: [Card]) throws(CardDamage) -> CardFile {
    try grown(file, by: cards) { run, size in
      run.number > file.published || run.size / size < Self.growth
    }
  }

  private func grown(
    _ file: CardFile, by cards: [Card], joining isJoined: (CardRun, _ size: Int) -> Bool
  ) throws(CardDamage) -> CardFile {
    var sources = [
      try CardCursor(cards, from: []), try CardCursor(file.newest.cards, from: []),
    ]
    let bytes = cards.reduce(file.newest.length + 1) { $0 + $1.key.count + ($1.value?.count ?? 0) }
    var size = bytes
    var kept = file.runs
    while let next = kept.first, isJoined(next, size) {
      sources.append(try CardCursor(next, from: []))
      size += next.size
      kept.removeFirst()
    }
    let number = file.shelf.greatest + 1
    let run = try write(MergedCards(sources), as: number, isLast: kept.isEmpty)
    for gone in file.runs.dropLast(kept.count) where gone.number > file.published {
      folder.discard(CardShelf.fileName(gone.number))
    }
    let shelf = CardShelf(
      version: file.shelf.version, newest: number + 1, runs: [number] + kept.map(\.number))
    return CardFile(
      shelf: shelf, runs: [run] + kept, newest: NewestCards(), published: file.published)
  }

  private func write(
    _ cards: consuming MergedCards, as number: Int, isLast: Bool
  ) throws(CardDamage) -> CardRun {
    let name = CardShelf.fileName(number)
    var cards = cards
    do throws(SystemRefusal) {
      var writer = try CardRunWriter(name, in: folder)
      while let card = try Self.next(&cards) {
        if !isLast || card.value != nil { try writer.add(card) }
      }
      try writer.finish()
    } catch {
      folder.discard(name)
      throw CardDamage()
    }
    return try CardRun(name, number: number, in: folder)
  }

  private static func next(_ cards: inout MergedCards) throws(SystemRefusal) -> Card? {
    do throws(CardDamage) { return try cards.next() } catch { throw SystemRefusal(code: EIO) }
  }

  /// Puts a table in the place of the one there was, and removes the files it does not need.
  func publish(_ file: CardFile) throws(CardDamage) {
    let name = CardShelf.fileName(file.shelf.newest)
    folder.discard(name)
    do {
      try folder.create(name, [], isDurable: false)
      let draft = try scratch.write(file.shelf.bytes, isDurable: false)
      try scratch.folder.move(draft, to: folder, as: CardShelf.fileName)
    } catch { throw CardDamage() }
    sweep(keeping: Set(file.shelf.runs + [file.shelf.newest]))
  }

  /// Takes the table away, so that the next command makes it anew.
  func discard() { folder.discard(CardShelf.fileName) }

  private func sweep(keeping numbers: Set<Int>) {
    for name in (try? folder.names()) ?? [] {
      if let number = CardShelf.number(ofFile: name), !numbers.contains(number) {
        folder.discard(name)
      }
    }
  }

  private func unusedNumber() -> Int {
    let names = (try? folder.names()) ?? []
    return (names.compactMap { CardShelf.number(ofFile: $0) }.max() ?? 0) + 1
  }
}
