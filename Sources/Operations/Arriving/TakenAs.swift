import Diagnostics
import Interchange

/// What a person says that a file is, where its looks are not to decide.
public enum TakenAs: String, CaseIterable, Hashable, Sendable {
  /// A page with whatever articles it holds.
  case page
  /// One article.
  case manuscript
  /// Text copied from a chat window.
  case chat
  /// A mail as it was saved.
  case mail
  /// A Word document.
  case word

  /// The kind of a file that looks like `seen`. What its bytes show to be a zip, a picture or a
  /// document stays what it is: the word goes for the texts inside.
  func kind(insteadOf seen: ArrivalKind) -> ArrivalKind {
    if self == .word { return .word }
    guard seen.isText else { return seen }
    switch self {
    case .page: return .page
    case .manuscript: return seen.isManuscript ? seen : .manuscript(.plain)
    case .chat: return .chat
    case .mail: return .mail
    case .word: return .word
    }
  }
}

extension ArrivalKind {
  /// Whether it was told by its words rather than by the first bytes of a format.
  fileprivate var isText: Bool {
    switch self {
    case .page, .manuscript, .stories, .chat, .mail, .unread(.hypertext), .unread(.binary): true
    case .word, .zip, .office, .picture, .unread: false
    }
  }

  fileprivate var isManuscript: Bool {
    if case .manuscript = self { true } else { false }
  }
}
