import Diagnostics
import Operations

extension Call {
  /// The path of a file or a folder that a person wants written. None lies in a store: its own files
  /// could be written over, and whatever else stands there is strange to it.
  func output(_ name: String) throws(Problem) -> String {
    let place = path(name)
    guard StoreFinder.store(around: OutsideFile.resolved(place)) != nil else { return place }
    throw Problem(.usage, .placeInStore(name), advice: .placeOutsideStore)
  }
}
