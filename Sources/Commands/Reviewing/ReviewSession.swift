import Arguments
import Diagnostics
import Notation
import Operations
import Proofreading
import Revising
import TextRendering
import Workflow

/// One sitting of a reviewer at a terminal.
struct ReviewSession {
  let call: Call
  let queue: [Digest]
  private var signed = 0
  private var returned = 0

  init(call: Call, queue: [Digest]) { (self.call, self.queue) = (call, queue) }

  private enum Turn { case next, again, leave }

  /// What a signature under an article would sign.
  private struct Offer {
    let stage: Stage
    /// What changed since an approved text, where signing that is enough.
    let change: LateChange?

    /// The options of `approve` that go with it.
    var options: [String] {
      ["--stage", stage.name] + (change == nil ? [] : ["--since-approval"])
        + (stage.needsSignature ? ["--sign"] : [])
    }
  }

  /// Goes through the queue, as the desk is now; every step is filed before the next is asked for.
  mutating func run(_ newsroom: Newsroom, _ view: DeskView) throws(Problem) {
    var (newsroom, view, at) = (newsroom, view, 0)
    while at < queue.count {
      switch try show(at, newsroom, view) {
      case .next: at += 1
      case .again: break
      case .leave:
        call.say(.leftReview(signed, returned, queue.count - at))
        return
      }
      newsroom = try call.newsroom()
      view = try newsroom.view()
    }
    call.say(.reviewDone(signed, returned))
  }

  /// Shows an article and does what is asked.
  private mutating func show(
    _ at: Int, _ newsroom: Newsroom, _ view: DeskView
  ) throws(Problem) -> Turn {
    let person = newsroom.occasion.person
    guard let article = view.desk.article(queue[at]) else { return .next }
    let offer = try offer(article, newsroom, view)
    let problem = refusal(
      of: .approve(change: offer?.change, isSigned: true), on: article, by: person,
      under: view.rulebook)
    guard let offer, problem == nil || !article.openMusts.isEmpty else {
      call.say(.passedBy(problem?.wording ?? .named(article)))
      return .next
    }
    call.write(try page(of: article, at, offer.stage, newsroom, view))
    return try ask(article, offer)
  }

  /// The stage the article waits for; of one that was changed since it was approved, the stage that
  /// may sign the change.
  private func offer(
    _ article: ArticleState, _ newsroom: Newsroom, _ view: DeskView
  ) throws(Problem) -> Offer? {
    let rules = view.rulebook
    if let next = article.review(under: rules.policies).next {
      return Offer(stage: next, change: nil)
    }
    guard article.approvedBefore(under: rules.policies) != nil else { return nil }
    let change = try newsroom.changeSinceApproval(of: article, view)
    return article.signing(change, under: rules).map { Offer(stage: $0.stage, change: change) }
  }

  private mutating func ask(_ article: ArticleState, _ offer: Offer) throws(Problem) -> Turn {
    while true {
      prompt(.reviewPrompt)
      switch call.surroundings.typedLine() {
      case .end, .interrupted:
        call.write("\n")
        return .leave
      case .line(let typed):
        if let turn = try answer(typed, article, offer) { return turn }
      }
    }
  }

  private mutating func answer(
    _ typed: String, _ article: ArticleState, _ offer: Offer
  ) throws(Problem) -> Turn? {
    let text = article.textNumber(article.object)
    switch typed.first(where: { !$0.isWhitespace }).map({ $0.lowercased() }) {
    case "a", "签":
      guard let opinion = reply(.askOpinion) else { return .leave }
      let words =
        ["approve", article.number, "--text", text]
        + (article.embargo == nil ? [] : ["--embargoed"]) + offer.options
      return did(words + (opinion.isEmpty ? [] : ["-m", opinion])) { $0.signed += 1 }
    case "r", "退":
      guard let reason = reply(.askReason) else { return .leave }
      if reason.isEmpty { return nil }
      return did(["return", article.number, "-m", reason]) { $0.returned += 1 }
    case "n", "注":
      guard let note = reply(.askNote) else { return .leave }
      if note.isEmpty { return nil }
      _ = did(["note", article.number, "-m", note]) { _ in }
      return nil
    case "e", "改": return did(["edit", article.number]) { _ in } == .next ? .again : nil
    case "s", "跳": return .next
    case "q", "离": return .leave
    default:
      let lines = LineWrapping.lines(call.text(of: .reviewHelp), width: call.width)
      call.write(lines.map { $0 + "\n" }.joined())
      return nil
    }
  }

  /// Runs a command as if it had been typed; a refusal is told and the article stays.
  private mutating func did(
    _ words: [String], _ count: (inout ReviewSession) -> Void
  ) -> Turn? {
    guard Program.run(call.typing(words)) == 0 else { return nil }
    count(&self)
    return .next
  }

  private func prompt(_ wording: Wording) { call.write(call.text(of: wording) + " ") }

  private func reply(_ question: Wording) -> String? {
    prompt(question)
    guard case .line(let text) = call.surroundings.typedLine() else {
      call.write("\n")
      return nil
    }
    return String(text.drop(while: \.isWhitespace))
  }
}

// MARK: The page

extension ReviewSession {
  private func page(
    of article: ArticleState, _ at: Int, _ stage: Stage, _ newsroom: Newsroom, _ view: DeskView
  ) throws(Problem) -> String {
    let text = article.textNumber(article.object)
    let days =
      (newsroom.occasion.at.seconds
        - article.waitsSince(under: view.rulebook.policies).seconds) / 86_400
    let head = Wording.reviewHead(
      at + 1, queue.count, .stage(stage.name), article.number, text, days)
    let body = ArticleText.text(
      of: try newsroom.article(article.object), width: min(call.width, 80),
      language: call.language, ink: call.ink)
    let top = try warnings(about: article, newsroom, view)
    let parts =
      [call.ink.paint(call.text(of: head), .strong) + "\n" + top + "\n" + body]
      + (try changes(in: article, newsroom, view)) + (try remarks(on: article, newsroom, view))
    return "\n" + parts.joined(separator: "\n") + "\n"
  }

  /// An embargo, and what proofreading found.
  private func warnings(
    about article: ArticleState, _ newsroom: Newsroom, _ view: DeskView
  ) throws(Problem) -> String {
    let until = article.embargo.flatMap { $0 > newsroom.occasion.at ? $0 : nil }
    let embargo = until.map { [Wording.embargoLine(call.clock($0))] } ?? []
    let found = try newsroom.proofread(article.object, of: article, view).lines
    let more = found.count > 8 ? [Wording.moreFindings(found.count - 8, article.number)] : []
    return wrapped((embargo + found.prefix(8) + more).map { call.text(of: $0) })
  }

  /// What changed since this person last saw it, and since it was approved.
  private func changes(
    in article: ArticleState, _ newsroom: Newsroom, _ view: DeskView
  ) throws(Problem) -> [String] {
    let person = newsroom.occasion.person
    let seen = article.textSeen(by: person)
    let approved = article.approvedBefore(under: view.rulebook.policies)?.text
    var texts: [(Wording, Digest)] = []
    if let seen, seen != article.object {
      texts.append((.sinceYouSaw(article.textNumber(seen)), seen))
    }
    if let approved, approved != seen {
      texts.append((.sinceApproved(article.textNumber(approved)), approved))
    }
    var parts: [String] = []
    for (title, text) in texts {
      let difference = try newsroom.difference(of: article, from: text, to: article.object)
      let lines = DifferenceLines(difference: difference, call: call)
      parts.append(call.ink.paint(call.text(of: title), .strong) + "\n" + lines.text)
    }
    return parts
  }

  /// Notes, earlier opinions, who has it in hand.
  private func remarks(
    on article: ArticleState, _ newsroom: Newsroom, _ view: DeskView
  ) throws(Problem) -> [String] {
    var lines = try newsroom.reviewHistory(of: article, view).map { call.text(of: $0) }
    let notes = try NoteLine.shown(of: article, newsroom)
    lines += notes.lines.map { $0.text(call) }
    if notes.more > 0 { lines.append(call.text(of: .moreNotes(notes.more, article.number))) }
    for decision in article.decisions {
      guard let opinion = decision.note else { continue }
      lines.append(
        call.text(of: .opinion(decision.person, .stage(decision.decision.stage), opinion)))
    }
    return lines.isEmpty ? [] : [wrapped(lines)]
  }

  /// Lines of remarks, broken between words.
  private func wrapped(_ texts: [String]) -> String {
    texts.map { text in
      var words = Printable.clean(text)
      while words.last?.isNewline == true { words.removeLast() }
      return LineWrapping.lines(words, width: call.width).map { $0 + "\n" }.joined()
    }.joined()
  }
}

extension Call {
  /// The surroundings of a command typed inside this one, with the options that all share.
  func typing(_ words: [String]) -> Surroundings {
    var inner = surroundings
    inner.arguments =
      words + given("--store", shared.store) + given("--as", shared.person)
      + given("--now", shared.now) + given("--log", shared.log)
      + given("--lang", shared.language?.rawValue) + given("--color", shared.color.rawValue)
      + (shared.quiet ? ["--quiet"] : [])
    return inner
  }

  private func given(_ option: String, _ value: String?) -> [String] {
    value.map { ["\(option)=\($0)"] } ?? []
  }
}
