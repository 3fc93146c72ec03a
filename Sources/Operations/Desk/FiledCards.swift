import Archiving
public import Diagnostics
import Foundation
import Workflow

/// The cards of the table in `cache/`. Where they turn out to be damaged, the same cards are made of
/// the lines the table was made from, so no answer depends on the table.
final class FiledCards: CardSource {
  private let file: CardFile
  private let archive: Archive
  private let notices: DeskNotices
  private let lock = NSLock()
  private nonisolated(unsafe) var substitute: (any CardSource)?

  init(_ file: CardFile, _ archive: Archive, _ notices: DeskNotices) {
    (self.file, self.archive, self.notices) = (file, archive, notices)
  }

  func card(_ key: [UInt8]) -> [UInt8]? {
    if let other { return other.card(key) }
    do throws(CardFile.Damaged) { return try file.card(key) } catch {
      return remade().card(key)
    }
  }

  func key(before key: [UInt8]) -> [UInt8]? {
    if let other { return other.key(before: key) }
    do throws(CardFile.Damaged) { return try file.key(before: key) } catch {
      return remade().key(before: key)
    }
  }

  func walk(from start: [UInt8], _ visit: (_ key: [UInt8], _ value: [UInt8]) -> Bool) {
    if let other { return other.walk(from: start, visit) }
    var last: [UInt8]?
    do throws(CardFile.Damaged) {
      try file.walk(from: start) { key, value in
        last = key
        return visit(key, value)
      }
    } catch {
      remade().walk(from: last.map { $0 + [0] } ?? start, visit)
    }
  }

  private var other: (any CardSource)? { lock.withLock { substitute } }

  private func remade() -> any CardSource {
    lock.withLock {
      if let substitute { return substitute }
      archive.forgetTable(file)
      notices.noteDamage()
      var desk = Desk()
      do throws(Problem) { desk = try folded() } catch { notices.note(error) }
      notices.tell(.tableDamaged)
      substitute = desk.kept
      return desk.kept
    }
  }

  /// The desk from the lines that the table was made from.
  private func folded() throws(Problem) -> Desk {
    var open = OpenDesk(
      desk: Desk(), table: nil,
      news: try archive.lines(of: file, dividing: FiledRecord.isDivisible), archive: archive)
    while let line = try open.news.next() { _ = try open.take(line) }
    try open.settle()
    return open.desk
  }
}

/// What is to be told to a person about the table: how far making it is, and that it was damaged.
public final class DeskNotices: Sendable {
  private let lock = NSLock()
  private nonisolated(unsafe) var wordings: [Wording] = []
  private nonisolated(unsafe) var onProgress: ((Int, Int) -> Void)?
  private nonisolated(unsafe) var foundDamage = false
  private nonisolated(unsafe) var found: Problem?
  private nonisolated(unsafe) var losses: Losses?

  /// Nothing to be told yet.
  public init() {}

  /// Calls `progress` while the table is made: how much of it is done, of 100.
  public func show(_ progress: @escaping (Int, Int) -> Void) {
    lock.withLock { onProgress = progress }
  }

  /// Whether a table turned out to be damaged.
  var isDamaged: Bool { lock.withLock { foundDamage } }

  func noteDamage() { lock.withLock { foundDamage = true } }

  /// What keeps a damaged table from being made anew. What was answered since cannot be relied on.
  public var problem: Problem? { lock.withLock { found } }

  func note(_ problem: Problem) { lock.withLock { found = found ?? problem } }

  /// What reading had to pass over, if anything: the answer is made without it.
  public var loss: Problem? {
    let problems = lock.withLock { losses }?.problems ?? []
    return problems.first.map { Problem(passingOver: $0, more: problems.count - 1) }
  }

  func watch(_ losses: Losses) { lock.withLock { self.losses = losses } }

  /// What was to be told, each sentence once.
  public func taken() -> [Wording] {
    lock.withLock {
      defer { wordings = [] }
      return wordings
    }
  }

  func tell(_ wording: Wording) {
    lock.withLock { if !wordings.contains(wording) { wordings.append(wording) } }
  }

  /// How many lines are read, of about how many.
  func progress(_ done: Int, _ total: Int) { show(min(99, done * 100 / max(1, total))) }

  /// The table is made.
  func progressIsOver() { show(100) }

  private func show(_ percent: Int) { lock.withLock { onProgress }?(percent, 100) }
}

extension Problem {
  /// What to tell where an answer was made without what is damaged.
  init(passingOver first: Problem, more: Int) {
    let what = first.what + Wording.gap + .madeOfTheRest(more: more)
    self.init(.damaged, what, at: first.place, advice: .bringBack)
  }
}
