import Foundation

/// What only the system notes of a file.
public enum FileNotes {
  /// When the file at `path` last changed in any way, as `local.json` has it; 0.0 where there is
  /// none.
  public static func changeTime(of path: String) -> String {
    var status = stat()
    stat(path, &status)
    #if canImport(Darwin)
      return "\(status.st_ctimespec.tv_sec).\(status.st_ctimespec.tv_nsec)"
    #else
      return "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
    #endif
  }

  /// The file's number on its disk, which another file moved to its place does not have.
  public static func number(of path: String) -> UInt64 {
    var status = stat()
    stat(path, &status)
    return UInt64(status.st_ino)
  }
}
