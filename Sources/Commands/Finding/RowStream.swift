import Arguments
import Notation
import TextRendering

/// Rows for a pipe, written as they come: lines parted by tabs, or the elements of a JSON array, or
/// of several that an object names.
struct RowStream {
  private let call: Call
  /// What the arrays are called from the present one on; none where there is just one.
  private var names: ArraySlice<String>
  private let depth: Int
  private var waiting: [UInt8] = []
  private var isEmpty = true

  /// As many bytes as are written at once.
  private static let step = 1 << 16

  init(_ call: Call, under names: [String] = []) {
    self.call = call
    self.names = names[...]
    depth = names.isEmpty ? 0 : 1
    if depth > 0 { waiting += Array("{\n".utf8) }
    open()
  }

  /// The row of a table as a line.
  static func line(_ table: Table) -> [UInt8] { Array(table.tabSeparated.utf8) }

  /// A value as an element of a JSON array, indented as in one.
  static func element(_ value: JSONValue, depth: Int = 0) -> [UInt8] {
    IndentedJSON.element(value, depth: depth + 1)
  }

  /// Adds what `line` or `element` made.
  mutating func add(_ row: [UInt8]) {
    if call.shared.json { waiting += Array((isEmpty ? "[\n" : ",\n").utf8) }
    isEmpty = false
    waiting += row
    if waiting.count >= Self.step { flush() }
  }

  /// Adds an element.
  mutating func add(_ value: JSONValue) { add(Self.element(value, depth: depth)) }

  /// Goes on to the array of the next name.
  mutating func nextList() {
    close()
    names = names.dropFirst()
    waiting += Array(",\n".utf8)
    open()
  }

  /// Ends what was begun and writes what is left.
  mutating func finish() {
    close()
    if call.shared.json { waiting += Array((depth > 0 ? "\n}\n" : "\n").utf8) }
    flush()
  }

  private mutating func open() {
    guard let name = names.first else { return }
    waiting += Array("  \"\(name)\": ".utf8)
  }

  private mutating func close() {
    guard call.shared.json else { return }
    let indentation = String(repeating: "  ", count: depth)
    waiting += Array((isEmpty ? "[]" : "\n\(indentation)]").utf8)
    isEmpty = true
  }

  private mutating func flush() {
    call.surroundings.write(.data, waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
