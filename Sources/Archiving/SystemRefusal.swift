import Diagnostics
import Foundation

extension SystemRefusal {
  /// What newsdesk was about to do.
  enum Act { case read, write }

  /// The refusal as a sentence about the file at `path`. Every sentence about writing is said
  /// before anything was replaced.
  func problem(_ act: Act, _ path: String) -> Problem {
    Problem(.refused, wording(act), at: Place(path), advice: advice)
  }

  private func wording(_ act: Act) -> Wording {
    switch (act, code) {
    case (_, ENOENT): .noSuchFile
    case (.read, EACCES), (.read, EPERM): .mayNotRead
    case (.write, EACCES), (.write, EPERM): .mayNotWrite
    case (_, EROFS): .diskReadOnly
    case (_, ENOSPC), (_, EFBIG): .diskFull
    case (_, EDQUOT): .quotaUsedUp
    case (.read, EISDIR): .aFolderNotAFile
    case (.write, EISDIR), (.write, EEXIST), (.write, ENOTEMPTY): .somethingElseStandsThere
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
