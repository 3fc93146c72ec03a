public import Manuscript

/// Copy out of a chat window, and the account of all that was taken out of it.
public struct CleanedChat: Hashable, Sendable {
  /// Something that was in the window and is no copy.
  public struct Taken: Hashable, Sendable {
    /// Why it is no copy.
    public let kind: Kind
    /// The 1-based line it stood in.
    public let line: Int
    /// What was taken out, as it stood there.
    public let text: String
    /// Whose message it stood in; nil where nothing says.
    public let sender: String?
    /// When that was sent, as the program wrote it; nil where nothing says.
    public let time: String?
  }

  /// What a chat has beside copy.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Who wrote and when: `王小明 2024-12-09 10:21`, `王小明:`.
    case heading
    /// When alone: `昨天 21:03`.
    case time
    /// What the program says: 撤回了一条消息.
    case notice
    /// What a message repeats of an earlier one.
    case quotation
    /// The place of a picture or file that was not pasted: `[图片]`.
    case placeholder
    /// 🌹, `[玫瑰]`.
    case emoji
    /// What the sender adds to the copy or corrects in passing: 金额上面忘写了.
    case correction
    /// What is said between sender and desk: 后面还有一段, 李编辑在吗？, 收到.
    case remark
  }

  /// The copy of each story, messages parted by a blank line; one where nobody says that another one
  /// follows.
  public let stories: [String]
  /// Who wrote, in the order they first speak.
  public let senders: [String]
  /// Who wrote most of the copy; nil where nothing says.
  public let contributor: String?
  /// Whom the contributor wants printed, as the desk was told when it asked.
  let signed: [Byline]
  /// Line by line; with `text` it holds every character that was pasted, but blanks.
  public let taken: [Taken]

  /// All of the copy, stories parted by a blank line.
  public var text: String { stories.joined(separator: "\n\n") }

  /// Whether somebody's name or a time says that this was a chat.
  public var isChat: Bool { taken.contains { $0.kind == .heading || $0.kind == .time } }

  /// Who is said to have written it, else the contributor's name where it is a person's; what people are called in a
  /// chat often is none, and 响水 刘蕾蕾 is one person.
  public var byline: [Byline] {
    if !signed.isEmpty { return signed }
    guard let contributor else { return [] }
    let signed = SignatureWords(contributor).names
    if signed.count == 1 { return signed.map { Byline(name: $0) } }
    return NameLine.read(Raw(of: contributor)) ?? []
  }

  /// What is said between sender and desk, line by line.
  public var remarks: [Taken] { taken.filter { $0.kind == .remark || $0.kind == .correction } }
}
