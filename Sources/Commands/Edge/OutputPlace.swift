import Diagnostics
import Operations

extension Call {
  /// The path of a file or a folder that a person wants written. None lies in a store: its own files
  /// could be written over, and whatever else stands there is strange to it.
  func output(_ name: String) throws(Problem) -> String {
    let place = path(name)
    guard StoreFinder.isInStore(OutsideFile.resolved(place)) else { return place }
    throw Problem(.usage, .placeInStore(name), advice: .placeOutsideStore)
  }

  /// Writes a file that a person asked for, whole or not at all.
  func write(_ bytes: [UInt8], to name: String) throws(Problem) {
    try OutsideFile.write(bytes, to: output(name))
  }
}
