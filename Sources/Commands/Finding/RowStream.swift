import Arguments
import Notation
import TextRendering

/// Rows for a pipe, written as they come: lines parted by tabs, or the elements of a JSON array.
struct RowStream {
  private let call: Call
  private var waiting: [UInt8] = []
  private var isEmpty = true

  /// As many bytes as are written at once.
  private static let step = 1 << 16

  init(_ call: Call) { self.call = call }

  /// The row of a table as a line.
  static func line(_ table: Table) -> [UInt8] { Array(table.tabSeparated.utf8) }

  /// A value as an element of a JSON array, indented as in one.
  static func element(_ value: JSONValue) -> [UInt8] {
    Array(IndentedJSON.bytes(.array([value])).dropFirst(2).dropLast(3))
  }

  /// Adds what `line` or `element` made.
  mutating func add(_ row: [UInt8]) {
    if call.shared.json { waiting += Array((isEmpty ? "[\n" : ",\n").utf8) }
    isEmpty = false
    waiting += row
    if waiting.count >= Self.step { flush() }
  }

  /// Ends the array and writes what is left.
  mutating func finish() {
    if call.shared.json { waiting += Array((isEmpty ? "[]\n" : "\n]\n").utf8) }
    flush()
  }

  private mutating func flush() {
    call.surroundings.write(.data, waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
