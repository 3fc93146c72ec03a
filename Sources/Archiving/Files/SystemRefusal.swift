import Diagnostics
import Foundation

extension SystemRefusal {
  /// What newsdesk was about to do.
  enum Act {
    case read, write
    /// To write what is no part of the store, or to make durable what stands in its place already.
    case settle
  }

  /// The refusal as a sentence about the file at `path`. Every sentence about writing is said
  /// before anything was replaced; the others may come when all is done, so they do not speak of
  /// that.
  func problem(_ act: Act, _ path: String) -> Problem {
    Problem(.refused, wording(act), at: Place(path), advice: advice)
  }

  private func wording(_ act: Act) -> Wording {
    switch (act, code) {
    case (_, ENOENT): .noSuchFile
    case (.read, EACCES), (.read, EPERM): .mayNotRead
    case (.write, EACCES), (.write, EPERM): .mayNotWrite
    case (.settle, EACCES), (.settle, EPERM): .mayNotWriteThere
    case (.write, EROFS): .diskReadOnly
    case (_, EROFS): .diskOnlyRead
    case (.write, ENOSPC), (.write, EFBIG): .diskFull
    case (_, ENOSPC), (_, EFBIG): .noRoom
    case (.write, EDQUOT): .quotaUsedUp
    case (_, EDQUOT): .noShare
    case (.read, EISDIR): .aFolderNotAFile
    case (_, EISDIR), (_, EEXIST), (_, ENOTEMPTY): .somethingElseStandsThere
    case (_, ENOTDIR): .notAFolder
    case (_, ELOOP): .linksInCircles
    case (_, ENAMETOOLONG): .nameTooLong
    case (_, EMFILE), (_, ENFILE): .tooManyOpenFiles
    case (_, EIO): .diskFails
    default: .systemRefuses(String(cString: strerror(code)), code: code)
    }
  }

  private var advice: Wording? {
    switch code {
    case ENOSPC, EFBIG, EDQUOT: .makeRoom
    case EIO: .diskFailsAdvice
    default: nil
    }
  }
}
