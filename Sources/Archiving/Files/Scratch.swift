import Diagnostics
import Foundation

/// `tmp/`: where files are written before they move to their place.
struct Scratch: Sendable {
  let folder: Folder

  static let folderName = "tmp"
  /// What the holder of the lock writes.
  static let filing = "filing-"
  /// What is written without the lock: files that people edit.
  private static let loose = "loose-"
  /// When a file of another writer counts as left behind, in seconds.
  private static let patience = 86_400

  /// What a refusal names: the store, not a file that nobody has heard of.
  private let place: Place
  /// Whose turn it is to make a file.
  private let turn = NSLock()

  init(in root: Folder) throws(Problem) {
    folder = try root.madeFolder(Self.folderName)
    place = Place(root.path)
  }

  /// What a file here is called. What the holder of the lock writes is swept by the next one.
  static func name(_ own: String, isUnderLock: Bool) -> String {
    (isUnderLock ? filing : loose) + own
  }

  /// Writes a new file, its content durable unless told otherwise, and answers its name.
  func write(
    _ bytes: [UInt8], underLock: Bool = true, isDurable: Bool = true
  ) throws(Problem) -> String {
    let own = String(UInt64.random(in: 0 ... .max), radix: 16)
    let name = Self.name(own, isUnderLock: underLock)
    try write(bytes, as: name, mode: 0o666, isDurable: isDurable)
    return name
  }

  /// Likewise, under a name that `name` made. Threads make their files one after the other: in the
  /// system, where they would have to wait too, waiting costs a processor.
  func write(
    _ bytes: [UInt8], as name: String, mode: mode_t, isDurable: Bool
  ) throws(Problem) {
    do throws(Problem) {
      try folder.create(name, bytes, mode: mode, isDurable: isDurable, inTurn: turn)
    } catch {
      throw Problem(error.kind, error.what, at: place, advice: error.advice)
    }
  }

  /// Removes what writers that died left here; its user holds the lock.
  func sweep() {
    let names = (try? folder.names()) ?? []
    let old = Int(time(nil)) - Self.patience
    for name in names {
      let modified = (try? folder.status(name))?.modified ?? old
      if name.hasPrefix(Self.filing) || modified < old { folder.discard(name) }
    }
  }
}
