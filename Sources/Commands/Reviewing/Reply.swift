import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// Lines that came back from a packet, word for word, each with the code of what it decides.
struct Reply {
  private let text: String
  private let call: Call

  init(_ text: String, _ call: Call) { (self.text, self.call) = (text, call) }

  /// Files every line with a code; one that fits no text as it is now is refused.
  func file() throws(Problem) -> Int32 {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let found = lines.compactMap { line in ReplyLine(line).map { (line, $0) } }
    if found.isEmpty || found.count < lines.count(where: ReplyLine.holdsCode) {
      throw Problem(.refused, .noCodeInReply, advice: .codeForm)
    }
    let evidence = try call.parsed.value(of: "evidence").map { name throws(Problem) in
      try IncomingPicture(name: name, bytes: try call.file(name))
    }
    let newsroom = try call.newsroom()
    for (line, reply) in found { try file(reply, line, evidence, newsroom) }
    return 0
  }

  private func file(
    _ reply: ReplyLine, _ line: String, _ evidence: IncomingPicture?, _ newsroom: Newsroom
  ) throws(Problem) {
    let article = try newsroom.view().article(reply.article, exactly: true)
    let shown = try article.text(numbered: reply.text).object
    let subject = Subject(article: article.id, object: shown)
    let proxy = Proxy(
      signer: try PersonName.checked(reply.person), reply: Printable.line(line))
    guard reply.decision == .approve else {
      let reason = reply.words.isEmpty ? call.text(of: .noReasonGiven) : reply.words
      let view = try newsroom.giveBack(subject, reason: reason, for: proxy, evidence: evidence)
      call.report([article], view) { .sentBack(.named($0)) }
      return
    }
    var request = ApprovalRequest(
      texts: [subject], note: reply.words.isEmpty ? nil : reply.words)
    (request.proxy, request.evidence) = (proxy, evidence)
    let view = try newsroom.approve(request)
    call.report([article], view) {
      .signed(.named($0), $0.textNumber($0.object), view.status(of: $0).title)
    }
  }
}
