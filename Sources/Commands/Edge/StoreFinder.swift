import Arguments
import Diagnostics
import Foundation

/// Finds the store that is meant: `--store`, else `$NEWSDESK_STORE`, else the nearest `store/`
/// upwards from here.
struct StoreFinder {
  private let call: Call

  init(_ call: Call) { self.call = call }

  /// The path named by the person, if there is one.
  var given: String? { call.shared.store ?? call.surroundings.environment["NEWSDESK_STORE"] }

  func path() throws(Problem) -> String {
    if let given { return call.path(given) }
    var folder = call.surroundings.currentFolder
    while true {
      let candidate = (folder == "/" ? "" : folder) + "/store"
      if FileManager.default.fileExists(atPath: candidate + "/newsdesk.json") { return candidate }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { break }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    throw Problem(.refused, .noStoreHere, advice: .noStoreAdvice)
  }
}
