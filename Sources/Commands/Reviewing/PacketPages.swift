import Composition
import Diagnostics
import Foundation
import HTMLRendering
import Manuscript
import Notation
import Operations
import Proofreading
import Revising
import SVGRendering
import TextRendering
import Workflow

/// What a packet shows to one person.
struct PacketPages {
  let person: String
  let newsroom: Newsroom
  let view: DeskView
  let call: Call

  /// The file for an issue, with its pages and the articles on them, or for articles.
  func html(of subjects: [String]) throws(Problem) -> [UInt8] {
    var pages: [String] = []
    var articles: [ArticleState] = []
    for subject in subjects {
      if view.desk.issue(subject) != nil {
        pages += try images(of: subject)
        articles += try view.articles(onPagesOf: subject, page: nil).filter { $0.killed == nil }
      } else {
        articles.append(try article(subject))
      }
    }
    var items: [HTMLPacket.Item] = []
    for article in articles { items.append(try item(article)) }
    let issues = subjects.filter { view.desk.issue($0) != nil }
    let subject = issues.isEmpty && items.count == 1 ? items[0].heading : nil
    let names = [newsroom.deskName] + issues + [subject].compactMap { $0 }
    return HTMLPacket.html(
      title: call.text(of: .packetTitle(names)),
      items: items, pages: pages, words: words, language: call.language,
      pictures: try newsroom.pictures(in: items.map(\.article)))
  }

  /// The article of a name; where it is that of an issue with copy and no pages, it is asked for
  /// those, which says what to do.
  private func article(_ name: String) throws(Problem) -> ArticleState {
    do throws(Problem) { return try view.article(name, exactly: false) } catch {
      if view.desk.articles.contains(where: { $0.meantFor == name }) {
        _ = try newsroom.issue(name)
      }
      throw error
    }
  }

  private var words: HTMLPacket.Words {
    HTMLPacket.Words(
      warnings: call.text(of: .packetWarnings), changes: call.text(of: .packetChanges),
      remarks: call.text(of: .packetRemarks), page: call.text(of: .pageColumn),
      approve: call.text(of: .packetApprove), giveBack: call.text(of: .packetReturn),
      opinion: call.text(of: .packetOpinion), copy: call.text(of: .packetLine),
      pen: call.text(of: .packetPen),
      howTo: call.text(of: .packetHowTo(person)))
  }

  private func images(of issue: String) throws(Problem) -> [String] {
    let composed = try newsroom.issue(issue).composed
    let pictures = try newsroom.pictures(on: composed.layout)
    return composed.layout.pages.map { page in
      let svg = SVGPage.svg(of: page, in: composed.layout, pictures: pictures)
      return "data:image/svg+xml;base64," + Data(svg).base64EncodedString()
    }
  }

  private func item(_ article: ArticleState) throws(Problem) -> HTMLPacket.Item {
    let text = try newsroom.article(article.object)
    let number = article.textNumber(article.object)
    let next = article.review(under: view.rulebook.policies).next
    var item = HTMLPacket.Item()
    item.heading = call.headline(of: article)
    let facts = [
      next.map { call.text(of: .stage($0.name)) } ?? call.text(of: view.status(of: article).title),
      call.text(of: .length(article.summary.length, article.summary.language)),
      article.meantFor ?? "",
    ]
    item.facts = facts.filter { !$0.isEmpty }.joined(separator: " · ")
    let found = try newsroom.proofread(article.object, of: article, view).lines
    item.warnings = (warnings(about: article) + found).map { call.text(of: $0) }
    item.mark = article.number
    if mayAnswer(article) {
      item.code = ReplyLine.code(article: article.number, text: number, person: person)
    }
    item.article = text
    item.changes = try changes(in: article)
    item.remarks = try remarks(on: article)
    return item
  }

  /// An embargo, and why this person's answer could not be filed as things are.
  private func warnings(about article: ArticleState) -> [Wording] {
    let embargo = article.embargo.flatMap { $0 > newsroom.occasion.at ? $0 : nil }
    let problem = refusal(
      of: .approve(isSigned: true), on: article, by: person, under: view.rulebook)
    return (embargo.map { [Wording.embargoLine(call.clock($0))] } ?? [])
      + (problem.map { [$0.what] } ?? [])
  }

  /// Whether this person could sign it or give it back as things are, a note aside that has to be
  /// dealt with first.
  private func mayAnswer(_ article: ArticleState) -> Bool {
    let moves: [Move] = [.approve(isSigned: true), .giveBack(reason: "-")]
    return moves.contains {
      refusal(of: $0, on: article, by: person, under: view.rulebook) == nil
    }
  }

  /// What changed since the person last looked; else since a text was approved.
  private func changes(in article: ArticleState) throws(Problem) -> [[HTMLPacket.Stretch]] {
    let approved = article.approvedBefore(under: view.rulebook.policies)?.text
    guard let seen = article.textSeen(by: person) ?? approved, seen != article.object else {
      return []
    }
    let difference = try newsroom.difference(of: article, from: seen, to: article.object)
    let fields = difference.fields.map { field in
      [HTMLPacket.Stretch.kept(call.text(of: field.field.title) + "：")] + field.spans.map(stretch)
    }
    let blocks = difference.blocks.compactMap { change -> [HTMLPacket.Stretch]? in
      switch change {
      case .kept: nil
      case .added(let block): [.added(block.text)]
      case .removed(let block): [.removed(block.text)]
      case .changed(_, _, let spans): spans.map(stretch)
      }
    }
    return fields + blocks
  }

  private func stretch(_ span: Revising.Span) -> HTMLPacket.Stretch {
    switch span {
    case .kept(let text):
      .kept(text.count > 40 ? text.prefix(16) + "…" + text.suffix(16) : text)
    case .removed(let text): .removed(text)
    case .added(let text): .added(text)
    }
  }

  private func opinion(_ decision: FiledDecision, of article: ArticleState) -> Wording {
    let stage = Wording.stage(decision.decision.stage)
    let text = decision.decision.object
    return .opinion(
      decision.person,
      text == article.object ? stage : .stageOfText(stage, article.textNumber(text)),
      decision.note ?? call.text(of: decision.isApproval ? .packetApprove : .packetReturn))
  }

  /// Opinions on the text, those carried over to it from an earlier one, and notes.
  private func remarks(on article: ArticleState) throws(Problem) -> [String] {
    let carried = article.review(under: view.rulebook.policies).carried.map(\.line)
    let decisions = article.decisions.filter {
      $0.decision.object == article.object || carried.contains($0.line)
    }
    let opinions = decisions.map { opinion($0, of: article) }
    let notes = try NoteLine.shown(of: article, newsroom)
    let more = notes.more > 0 ? [Wording.moreNotes(notes.more, article.number)] : []
    return (opinions + notes.lines.map { $0.wording(call) } + more).map { call.text(of: $0) }
  }
}
