import Foundation
import Notation

/// Desks that are made once and copied, so that each test has one of its own.
extension SealedWorld {
  /// Copies what another folder holds into the working folder, where its store goes on in its log.
  public func takeDesk(from folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.copyItem(atPath: folder + "/" + name, toPath: path(name))
    }
    try adoptStore()
  }

  /// Makes the store here the one that its `local.json` is about, which a copied one is not and
  /// would begin a new log.
  public func adoptStore() throws {
    guard let text = try? folder.bytes(of: "room/store/local.json"),
      var local = try JSONReader.read(text).objectValue
    else { return }
    let status = try FileManager.default.attributesOfItem(atPath: path("store"))
    local["folder"] = .string("\(status[.systemFileNumber] as? UInt64 ?? 0)")
    let log = path("store/log/\(local["log"]?.stringValue ?? "")/000001.jsonl")
    local["changed"] = .string(FileNotes.changeTime(of: log))
    try folder.write(CanonicalJSON.bytes(.object(local)) + [0x0A], to: "room/store/local.json")
  }
}
