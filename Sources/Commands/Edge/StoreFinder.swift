import Arguments
import Diagnostics
import Foundation
import Operations

/// Finds the store that is meant: `--store`, else `$NEWSDESK_STORE`, else, in each folder from here
/// upwards, its `store/` or the folder itself. One that nobody named and that a stranger owns is
/// refused, as git refuses such a repository: in a folder that many write to, anybody may have put
/// it in the way. Neither this user, root nor whoever owns the folder where one stands is a
/// stranger.
struct StoreFinder {
  private let call: Call

  init(_ call: Call) { self.call = call }

  /// The path named by the person, if there is one.
  var given: String? { call.shared.store ?? call.surroundings.environment["NEWSDESK_STORE"] }

  func path() throws(Problem) -> String {
    if let given { return call.path(given) }
    guard let store = nearest else {
      throw Problem(.refused, .noStoreHere, advice: .noStoreAdvice)
    }
    try refuseStrangers(store)
    return store
  }

  /// Whether a resolved path lies in a store, or is one.
  static func isInStore(_ path: String) -> Bool {
    OutsideFile.upward(from: path).contains(where: isStore)
  }

  /// Whether anything of a store is left in a folder.
  static func isRestOfStore(_ folder: String) -> Bool {
    ["newsdesk.json", "log", "objects"].contains { OutsideFile.exists(folder + "/" + $0) }
  }

  /// The nearest candidate that is a store.
  private var nearest: String? {
    for folder in OutsideFile.upward(from: call.surroundings.currentFolder) {
      for candidate in [(folder == "/" ? "" : folder) + "/store", folder] {
        if Self.isStore(candidate) { return candidate }
      }
    }
    return nil
  }

  /// Whether the store's own file stands there, or what is left of a store that has lost it: to pass
  /// over that one would be to write into another.
  private static func isStore(_ folder: String) -> Bool {
    func has(_ name: String) -> Bool {
      OutsideFile.exists(folder + "/" + name)
    }
    return has("newsdesk.json") || (has("log") && has("objects"))
  }

  private func refuseStrangers(_ store: String) throws(Problem) {
    let here = OutsideFile.owner(of: call.surroundings.currentFolder)
    guard let owner = OutsideFile.owner(of: store), owner != 0, owner != geteuid(), owner != here
    else { return }
    throw Problem(.refused, .storeOfStranger, at: Place(store), advice: .nameTheStore(store))
  }
}
