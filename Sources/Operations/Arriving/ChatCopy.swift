import Archiving
import Diagnostics
import Interchange
import Manuscript
import Notation

/// Copy that was pasted from a chat.
extension ArrivalReader {
  /// Each story of several is known again by its own words; what was said to the desk goes with the
  /// first.
  func chat(
    _ name: String, _ bytes: [UInt8], _ source: Digest, _ origin: Origin
  ) throws(Problem) -> [IncomingManuscript] {
    let decoded = try decoded(bytes, name)
    let chat = ChatPaste.clean(decoded.text)
    let isOne = isOneArticle || takenAs == .manuscript || chat.stories.count < 2
    let texts = isOne ? [chat.text] : chat.stories
    var manuscripts = try texts.enumerated().map { (at, text) throws(Problem) in
      let talk = at == 0 ? chat.talk : []
      var manuscript = try story(text, of: chat, saying: talk, name, source, origin)
      if !isOne { manuscript.words = SHA256.digest(manuscript.form.article.canonicalBytes) }
      return manuscript
    }
    manuscripts[0].remarks.insert(contentsOf: decoded.remarks + chat.wordings, at: 0)
    for at in manuscripts.indices { manuscripts[at].encoding = decoded.encoding }
    return manuscripts
  }

  private func story(
    _ text: String, of chat: CleanedChat, saying talk: [CleanedChat.Talk], _ name: String,
    _ source: Digest, _ origin: Origin
  ) throws(Problem) -> IncomingManuscript {
    let letter = CoverLetter(text)
    let sender = origin.sender ?? chat.contributor
    var manuscript = try IncomingManuscript(
      text: letter.copy, name: name, source: source,
      origin: Origin(channel: "chat", sender: sender)
    ) { (text) throws(Problem) in PlainManuscript.read(text) }
    for talk in talk {
      manuscript.note(talk.lines, by: talk.sender ?? sender ?? "chat", sent: talk.time)
    }
    manuscript.note(letter, from: sender ?? "chat", by: letter.writer ?? sender ?? "chat")
    manuscript.remarks = manuscript.form.remarks
    manuscript.takeOutFields()
    if manuscript.form.article.bylines.isEmpty && !isOneArticle {
      manuscript.form.article.bylines = chat.byline
    }
    return manuscript
  }
}

extension CleanedChat {
  fileprivate typealias Talk = (sender: String?, time: String?, lines: [String])

  /// What was said to the desk, one entry for what somebody said without another one speaking.
  fileprivate var talk: [Talk] {
    remarks.reduce(into: []) { talk, said in
      if let last = talk.last, last.sender == said.sender {
        talk[talk.count - 1].lines.append(said.text)
      } else {
        talk.append((said.sender, said.time, [said.text]))
      }
    }
  }

  /// What a person should know of what was taken out.
  fileprivate var wordings: [Wording] {
    let marks = taken.filter { $0.kind == .placeholder }.map(\.text)
    let corrections = taken.filter { $0.kind == .correction }
    return (marks.isEmpty ? [] : [.notPasted(marks)])
      + corrections.map { .correctedInChat($0.text) }
  }
}
