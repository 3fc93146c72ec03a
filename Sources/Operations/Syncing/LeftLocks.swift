import Diagnostics
import Foundation

/// The lock files of a repository. A git that is killed leaves them behind, and the next one refuses
/// to work; so a mark tells that a sync is under way, and the one that finds the mark of another,
/// under the store's lock, knows whose locks they are.
struct LeftLocks {
  /// The `.git` folder.
  let folder: String
  /// The branch that is worked on.
  let branch: String

  /// Locks that are older are left over, whoever still runs: a git that a killed sync had started
  /// goes on for a while.
  private static let mostSeconds = 60.0

  private var mark: String { folder + "/newsdesk-sync" }

  private var paths: [String] {
    ["index", "HEAD", "ORIG_HEAD", "packed-refs", "config", "refs/heads/\(branch)"].map {
      "\(folder)/\($0).lock"
    }
  }

  /// Does something with git under the mark, once the locks of a sync that was killed are away.
  /// Where the git that did it was killed, the locks that were not there before were its own.
  func clearing(
    _ act: () throws(Problem) -> Void, wasKilled: () -> Bool
  ) throws(Problem) {
    if OutsideFile.exists(mark) {
      let group = String(decoding: try OutsideFile.read(mark), as: UTF8.self)
      for path in paths { try clear(path, of: Int32(group) ?? 0) }
    }
    try OutsideFile.write(Array(String(getpgrp()).utf8), to: mark)
    defer { try? OutsideFile.delete(mark) }
    let standing = paths.filter { OutsideFile.exists($0) }
    do throws(Problem) {
      try act()
    } catch {
      for path in paths where wasKilled() && !standing.contains(path) {
        try OutsideFile.delete(path)
      }
      throw error
    }
  }

  /// Takes a lock away once nothing of the process group that made it runs any more.
  private func clear(_ path: String, of group: Int32) throws(Problem) {
    while let made = Self.time(of: path), group > 1, kill(-group, 0) == 0,
      Date().timeIntervalSince(made) < Self.mostSeconds
    { Thread.sleep(forTimeInterval: 0.1) }
    try OutsideFile.delete(path)
  }

  private static func time(of path: String) -> Date? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.modificationDate] as? Date
  }
}
