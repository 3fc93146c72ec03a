import Diagnostics
import Notation
import Operations
import Revising
import Workflow

/// A note as a person reads it: its number, what it asks, where, by whom, and what became of it.
struct NoteLine {
  let number: Int
  let note: Workflow.Note
  let place: AnchorPlace?
  let article: ArticleState

  func text(_ call: Call) -> String { Printable.line(call.text(of: wording(call))) + "\n" }

  func wording(_ call: Call) -> Wording {
    let head = Wording.noteHead(number, note.isMust, note.person, note.day(call))
    let parts = [head] + [whereabouts].compactMap { $0 } + [.verbatim(note.text)] + outcome(call)
    return parts.joined(separator: .gap)
  }

  /// The open notes that are shown with an article, in filing order: those that have to be dealt with
  /// before the others, the newest before older ones, at most thirty; and how many more there are.
  static func shown(
    of article: ArticleState, _ newsroom: Newsroom
  ) throws(Problem) -> (lines: [NoteLine], more: Int) {
    let open = article.notes.indices.filter { article.notes[$0].resolved == nil }
    let newest = open.reversed()
    let musts = newest.filter { article.notes[$0].isMust }
    let chosen = (musts + newest.filter { !article.notes[$0].isMust }).prefix(30).sorted()
    let notes = chosen.map { article.notes[$0] }
    let places = try newsroom.places(of: notes, in: article)
    let lines = chosen.indices.map { index in
      NoteLine(
        number: chosen[index] + 1, note: notes[index], place: places[index], article: article)
    }
    return (lines, open.count - chosen.count)
  }

  private var whereabouts: Wording? {
    switch place {
    case nil: nil
    case .at(let block):
      .noteAt(block + 1, note.anchor?.phrase.map { Printable.line(String($0.prefix(40))) })
    case .gone: .noteGone(note.anchor?.phrase.map { Printable.line(String($0.prefix(40))) })
    }
  }

  private func outcome(_ call: Call) -> [Wording] {
    guard let done = note.resolved else { return [] }
    return [.noteOutcome(done.person, call.shown(done.at).day, done.reason)]
  }

  var json: JSONValue {
    let block: JSONValue = if case .at(let block)? = place { .integer(block + 1) } else { .null }
    var object: JSONObject = [
      "article": .string(article.id.hex), "note": .integer(number), "must": .bool(note.isMust),
      "person": .string(note.person), "at": .string(note.at.description),
      "text": .string(note.text), "paragraph": block, "phrase": .optional(note.anchor?.phrase),
      "place_gone": .bool(place == .gone), "done_by": .optional(note.resolved?.person),
      "done_how": .optional(note.resolved?.reason),
    ]
    object["sent"] = note.sent.map { .string($0) }
    return .object(object)
  }
}

extension Workflow.Note {
  /// When it was made: the day, or what the chat says that it came with.
  func day(_ call: Call) -> String { sent ?? call.shown(at).day }
}
