import Diagnostics
import Manuscript
import Notation
import Revising
import TextRendering
import Workflow

/// What changed between two texts, field by field and paragraph by paragraph, as `diff` shows it.
struct DifferenceLines {
  let difference: ArticleDifference
  let call: Call

  var text: String {
    let fields = difference.fields.map { field in
      section(field.field.title, field.spans)
    }
    let blocks = difference.blocks.enumerated().compactMap { index, change in
      block(index, change)
    }
    return (fields + blocks).joined()
  }

  private func block(_ index: Int, _ change: BlockChange) -> String? {
    switch change {
    case .kept: nil
    case .added(let block): section(.addedBlock(index + 1), [.added(words(of: block))])
    case .removed(let block): section(.removedBlock(index + 1), [.removed(words(of: block))])
    case .changed(let old, let new, let spans):
      section(.changedBlock(index + 1), pictures(old, new) + spans)
    }
  }

  /// Of a picture its mark, then what is said of it.
  private func words(of block: Block) -> String {
    let words = [mark(of: block), block.text].compactMap { $0 }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A picture that took another one's place.
  private func pictures(_ old: Block, _ new: Block) -> [Revising.Span] {
    guard let before = mark(of: old), let now = mark(of: new), before != now else { return [] }
    return [.removed(before), .added(now), .kept(" ")]
  }

  private func mark(of block: Block) -> String? {
    guard case .picture(let picture) = block else { return nil }
    return call.text(of: .pictureMark(picture.media.map { String($0.hex.prefix(8)) } ?? ""))
  }

  private func section(_ title: Wording, _ spans: [Revising.Span]) -> String {
    let shown = spans.map { span -> DifferenceText.Span in
      switch span {
      case .kept(let text): .kept(text)
      case .removed(let text): .removed(text)
      case .added(let text): .added(text)
      }
    }
    let lines = DifferenceText.lines(
      shown, width: max(20, min(call.width, 100) - 2), ink: call.ink, context: 30)
    let head = call.ink.paint(call.text(of: title), .strong)
    return head + "\n" + lines.map { "  \($0)\n" }.joined()
  }

  func json(from older: Digest, to newer: Digest) -> JSONValue {
    [
      "from": .string(older.hex), "to": .string(newer.hex),
      "fields": .array(
        difference.fields.map {
          [
            "field": .string($0.field.rawValue), "old": .string($0.old.text),
            "new": .string($0.new.text),
          ]
        }),
      "blocks": .array(
        difference.blocks.enumerated().compactMap { index, change in json(index, change) }),
    ]
  }

  private func json(_ index: Int, _ change: BlockChange) -> JSONValue? {
    if case .kept = change { return nil }
    return [
      "block": .integer(index + 1), "old": .optional(change.old?.text),
      "new": .optional(change.new?.text),
    ]
  }
}
