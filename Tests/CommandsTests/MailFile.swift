/// Mails as mail programs save them.
enum MailFile {
  /// A part of a mail.
  enum Part {
    case words(String)
    case markdown(String, name: String)
    /// A picture in Base64.
    case picture(String)
    /// Fields and content as they are.
    case raw(String)

    fileprivate var source: String {
      switch self {
      case .words(let text): "Content-Type: text/plain; charset=utf-8\n\n\(text)"
      case .markdown(let text, let name):
        "Content-Type: text/markdown; charset=utf-8; name=\"\(name)\"\n"
          + "Content-Disposition: attachment; filename=\"\(name)\"\n\n\(text)"
      case .picture(let base64):
        "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"
          + "Content-Disposition: attachment; filename=\"pic.png\"\n\n\(base64)"
      case .raw(let source): source
      }
    }
  }

  /// A mail of several parts.
  static func mixed(
    _ subject: String, from sender: String = "李芳 <li@example.org>", _ parts: [Part]
  ) -> String {
    "From: \(sender)\nTo: d@example.org\nSubject: \(subject)\nMIME-Version: 1.0\n"
      + "Content-Type: multipart/mixed; boundary=A\n\n"
      + parts.map { "--A\n\($0.source)\n" }.joined() + "--A--\n"
  }
}
