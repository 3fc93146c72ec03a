public import Diagnostics
public import Notation

/// The list of a line that may become very long, put together entry by entry: whatever makes a whole
/// batch goes to the tray at once.
public struct EntryList {
  private let tray: FilingTray
  private var open: [JSONValue] = []
  /// How many values there are in `open`.
  private var weight = 0
  private var batches: [Digest] = []

  /// An empty list; its batches come to their places with what else waits in the tray.
  public init(in tray: FilingTray) { self.tray = tray }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { open.isEmpty && batches.isEmpty }

  /// Adds an entry.
  public mutating func add(_ entry: JSONValue) throws(Problem) {
    open.append(entry)
    weight += entry.weight
    if open.count == Batches.size || weight >= Batches.mostValues { try pack() }
  }

  /// Ends the list: one that fills no batch is left for the line itself.
  public mutating func finish() throws(Problem) {
    if !batches.isEmpty && !open.isEmpty { try pack() }
  }

  private mutating func pack() throws(Problem) {
    batches.append(try tray.put(Batches.object(of: open)))
    open.removeAll(keepingCapacity: true)
    weight = 0
  }

  /// What is filed of a record with this list; nothing else need be there but what the tray has.
  public func filing(_ record: JSONObject) -> Filing {
    var record = record
    record[Batches.key] = .array(open)
    return Filing(objects: [], record: record, names: tray.kept, batches: batches)
  }
}

extension JSONValue {
  /// How many values it holds, itself among them.
  fileprivate var weight: Int {
    switch self {
    case .array(let values): values.reduce(1) { $0 + $1.weight }
    case .object(let object): object.members.reduce(1) { $0 + $1.value.weight }
    case .null, .bool, .integer, .number, .string: 1
    }
  }
}
