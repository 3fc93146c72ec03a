import Diagnostics
import Foundation

/// A line that was appended and is not durable yet. It is made so once the lock is given back, so
/// that writers who come at once wait for the disk together: who syncs a log makes every line before
/// his own durable, too. Nobody is answered before his own line is.
final class LinePledge {
  fileprivate struct Line {
    let log: LogName
    let folder: Folder
    let last: LogPosition?
    let position: LogPosition
    let start: Int
  }

  private var line: Line?

  /// Notes a line of `log`, in `folder`, that stands at `position`; before it the log ended at
  /// `last`.
  func give(
    _ log: LogName, in folder: Folder, at position: LogPosition, start: Int,
    after last: LogPosition?
  ) {
    line = Line(log: log, folder: folder, last: last, position: position, start: start)
  }

  /// Waits until the line survives a power cut. One that cannot be made durable is taken back where
  /// nobody has written behind it: nobody was told of it.
  func keep(in archive: Archive) throws(Problem) {
    guard let line else { return }
    do throws(Problem) {
      try line.folder.syncFile(line.name)
    } catch {
      guard takenBack(line, in: archive) else {
        throw Problem(
          .refused, .lineNotDurable, at: error.place, advice: .diskFailsAdvice)
      }
      throw error
    }
  }

  private func takenBack(_ line: Line, in archive: Archive) -> Bool {
    guard let lock = try? WriteLock.take(in: archive.folder, patience: archive.patience),
      let scratch = try? Scratch(in: archive.folder),
      line.folder.cut(line.name, from: line.position.end, to: line.start)
    else { return false }
    let inode = (try? archive.folder.status("."))??.inode ?? 0
    let lost = LocalCopy.read(in: archive.folder)?.lost ?? [:]
    let local = LocalCopy(
      folder: inode, log: line.log, last: line.last, next: line.position, lost: lost)
    try? local.write(in: archive.folder, through: scratch)
    withExtendedLifetime(lock) {}
    return true
  }
}

extension LinePledge.Line {
  fileprivate var name: String { LogSegment.fileName(position.segment) }
}
