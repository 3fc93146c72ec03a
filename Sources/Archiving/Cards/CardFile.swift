import Foundation

/// The desk table as it stood at one moment: cards in the order of their keys, derived from the
/// logs. Reading takes no lock; what a writer does later is not seen.
public final class CardFile: Sendable {
  /// Says, after a question, that the table is not what its writer wrote.
  public struct Damaged: Error {}

  let runs: [CardRun]
  let newest: NewestCards
  let shelf: CardShelf
  /// The greatest number of a file of it that readers may look for; 0 where there is none.
  let published: Int
  /// How far it has read each log; `nil` where it does not say.
  let marks: [LogMark]?

  init(shelf: CardShelf, runs: [CardRun], newest: NewestCards, published: Int) {
    (self.shelf, self.runs, self.newest) = (shelf, runs, newest)
    self.published = published
    marks = Self.marks(newest, runs)
  }

  private static func marks(_ newest: NewestCards, _ runs: [CardRun]) -> [LogMark]? {
    var found = newest.card(LogMark.key)
    for run in runs where found == nil { found = (try? run.card(LogMark.key)) ?? nil }
    return (found ?? nil).flatMap { try? LogMark.read($0) }
  }

  /// Opens what stands in `cache/`; `nil` where nothing usable does.
  convenience init?(in root: Folder, version: UInt32) {
    guard let folder = try? root.folder(TextSegment.folderName) else { return nil }
    for _ in 0..<8 {
      guard let shelf = CardShelf(in: folder, version: version) else { return nil }
      if let (runs, newest) = try? Self.open(shelf, in: folder) {
        self.init(shelf: shelf, runs: runs, newest: newest, published: shelf.greatest)
        return
      }
      // A writer may have put other files in their place meanwhile.
      if CardShelf(in: folder, version: version)?.bytes == shelf.bytes { return nil }
    }
    return nil
  }

  private static func open(
    _ shelf: CardShelf, in folder: Folder
  ) throws(CardDamage) -> ([CardRun], NewestCards) {
    let newest = try NewestCards(CardShelf.fileName(shelf.newest), in: folder)
    var runs: [CardRun] = []
    for number in shelf.runs {
      runs.append(try CardRun(CardShelf.fileName(number), number: number, in: folder))
    }
    return (runs, newest)
  }

  /// The same once it is in its place.
  var inPlace: CardFile {
    CardFile(shelf: shelf, runs: runs, newest: newest, published: shelf.greatest)
  }

  /// The value of a card.
  public func card(_ key: [UInt8]) throws(Damaged) -> [UInt8]? {
    do throws(CardDamage) {
      if let known = newest.card(key) { return known }
      for run in runs {
        if let known = try run.card(key) { return known }
      }
      return nil
    } catch { throw Damaged() }
  }

  /// The last key below `key`, whether its card was taken out or not.
  public func key(before key: [UInt8]) throws(Damaged) -> [UInt8]? {
    do throws(CardDamage) {
      var found = newest.key(before: key)
      for run in runs {
        guard let other = try run.key(before: key) else { continue }
        if found.map({ precedes($0, other) }) ?? true { found = other }
      }
      return found
    } catch { throw Damaged() }
  }

  /// Calls `visit` with every card from `start` on, in the order of their keys, until it says no.
  public func walk(
    from start: [UInt8], _ visit: (_ key: [UInt8], _ value: [UInt8]) -> Bool
  ) throws(Damaged) {
    do throws(CardDamage) {
      var cards = try merged(from: start)
      while let card = try cards.next() {
        guard let value = card.value else { continue }
        if !visit(card.key, value) { return }
      }
    } catch { throw Damaged() }
  }

  private func merged(from start: [UInt8]) throws(CardDamage) -> MergedCards {
    var cursors = [try CardCursor(newest.cards, from: start)]
    for run in runs { cursors.append(try CardCursor(run, from: start)) }
    return MergedCards(cursors)
  }

  /// Bytes on the disk.
  public var size: Int { newest.length + runs.reduce(0) { $0 + $1.size } }
}
