public import Diagnostics
public import Notation

/// A letter as it came in: who sent it, what it says, what hangs on it.
public struct Mail: Hashable, Sendable {
  /// Who a mail says it is from; nobody has checked it.
  public struct Sender: Hashable, Sendable {
    /// The name in the clear, or "" where only the address stands.
    public let name: String
    /// The address, or "" where there is none.
    public let address: String
  }

  /// A file that came with the mail.
  public struct Attachment: Hashable, Sendable {
    /// A plain file name: no folders, no control characters, never empty, none twice in one mail.
    public let name: String
    /// Its content, decoded from the form it travelled in.
    public let bytes: [UInt8]
  }

  /// The subject on one line, or "".
  public var subject: String
  /// The first sender.
  public var from: Sender?
  /// When the sender says it was sent.
  public var date: Timestamp?
  /// The plain text, lines parted by `\n`; text of HTML where there is no plain one.
  public var text: String
  /// In the order of the mail, pictures inside HTML and forwarded mail among them.
  public var attachments: [Attachment]
  /// What a person should know about the reading; full sentences.
  public var remarks: [Wording]
}

/// Reads mail as it is saved to an `.eml` file (RFC 5322, 2045 to 2047, 2231, 3676).
public enum MailMessage {
  /// Larger mail is refused.
  public static let sizeLimit = 64 << 20

  /// Reads one message; `name` is its file, for the place in a problem.
  ///
  /// Refuses what has no head of a mail, more than 64 MB, parts nested more than 20 deep, and more
  /// than 1,000 parts. What is only broken is read as far as it goes, with a remark.
  public static func read(_ bytes: [UInt8], name: String) throws(Problem) -> Mail {
    guard bytes.count <= sizeLimit else {
      throw Problem(.refused, .mailTooLarge(megabytes: sizeLimit >> 20), at: Place(name))
    }
    let entity = MailEntity(bytes[...])
    guard entity.headers.isMail else {
      throw Problem(.refused, .notMail, at: Place(name), advice: .saveAsMail)
    }
    var walk = MailWalk(name: name)
    let reading = try walk.read(entity, depth: 0)
    return Mail(
      subject: entity.headers.line("subject"), from: entity.headers.sender,
      date: entity.headers.first("date").flatMap(MailDate.read), text: reading.text,
      attachments: AttachmentName.apart(reading.attachments), remarks: reading.remarks)
  }
}
