import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// `status --store`: how large the store is and what was last done for its safety.
struct StoreAccountPrint {
  let call: Call
  let newsroom: Newsroom
  let view: DeskView
  /// When each article came in, oldest first.
  private let filed: [Timestamp]

  init(call: Call, newsroom: Newsroom, view: DeskView) {
    (self.call, self.newsroom, self.view) = (call, newsroom, view)
    filed = view.desk.articles.map(\.original.at).sorted()
  }

  func print() {
    let account = newsroom.account()
    if call.shared.json { return call.write(json(account)) }
    call.write(table(account))
    for line in lines(account) { call.write(Printable.clean(call.text(of: line)) + "\n") }
  }

  private func table(_ account: StoreAccount) -> Table {
    let columns = [
      Table.Column(.shelfColumn), Table.Column(.filesColumn, .trailing),
      Table.Column(.sizeColumn, .trailing),
    ]
    let rows = account.shelves.map { shelf in
      [
        Table.Cell(shelf.name), Table.Cell(String(shelf.files)),
        Table.Cell(call.isForPeople ? ByteCount.text(shelf.bytes) : String(shelf.bytes)),
      ]
    }
    return Table(columns, rows: rows)
  }

  private func lines(_ account: StoreAccount) -> [Wording] {
    guard call.isForPeople else { return [] }
    var lines: [Wording] = [
      .storeHolds(filed.count, view.desk.recordCount, account.logs)
    ]
    if let first = filed.first, let last = filed.last {
      lines.append(.storeAges(call.shown(first).day, call.shown(last).day))
    }
    lines.append(
      account.backup.map { .lastBackup(call.shown($0.at).day, $0.path ?? "") } ?? .neverBackedUp)
    lines.append(
      account.check.map { .lastCheck(call.shown($0.at).day, isSound: $0.isSound) } ?? .neverChecked)
    return lines
  }

  private func json(_ account: StoreAccount) -> JSONValue {
    let shelves = account.shelves.map { shelf -> JSONValue in
      ["name": .string(shelf.name), "files": .integer(shelf.files), "bytes": .integer(shelf.bytes)]
    }
    return [
      "articles": .integer(filed.count),
      "records": .integer(view.desk.recordCount), "logs": .integer(account.logs),
      "folders": .array(shelves), "oldest": .optional(filed.first?.description),
      "newest": .optional(filed.last?.description),
      "backup": care(account.backup), "check": care(account.check),
    ]
  }

  private func care(_ care: StoreAccount.Care?) -> JSONValue {
    guard let care else { return .null }
    var json: JSONObject = [
      "at": .string(care.at.description), "sound": .bool(care.isSound),
    ]
    json["path"] = care.path.map { .string($0) }
    return .object(json)
  }
}
