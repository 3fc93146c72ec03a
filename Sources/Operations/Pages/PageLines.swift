public import Diagnostics
import Manuscript
import Notation
import Revising
public import Workflow

/// A piece of an article's body with the line of the page that it came from.
public struct PageLine: Sendable {
  /// 1-based; none for what was written since.
  public let line: Int?
  /// The words.
  public let text: String
}

extension Newsroom {
  /// The body of an article as it is now, each paragraph cut at the lines of its page; a paragraph
  /// that was edited since stands whole with its first line. Where it came from no page, its
  /// paragraphs count as lines.
  public func pageLines(of article: ArticleState) throws(Problem) -> [PageLine] {
    guard let (came, provenance) = article.lastArrival else {
      throw Problem(.refused, .noPage(.named(article)))
    }
    let now = try self.article(article.object)
    if provenance.blocks.isEmpty {
      return now.blocks.enumerated().map { PageLine(line: $0.offset + 1, text: $0.element.text) }
    }
    let before = try self.article(came.cameAs)
    var lines: [PageLine] = []
    var old = 0
    for change in ArticleDifference(from: before, to: now).blocks {
      let pieces = change.old != nil && old < provenance.blocks.count ? provenance.blocks[old] : []
      if change.old != nil { old += 1 }
      guard let block = change.new else { continue }
      if case .kept = change {
        lines += block.text.cut(at: pieces)
      } else {
        lines.append(PageLine(line: pieces.first?.line, text: block.text))
      }
    }
    return lines
  }
}

extension ArticleState {
  /// The last text of it that came out of a file, and the account of that.
  var lastArrival: (text: FiledRevision, provenance: Provenance)? {
    for revision in revisions.reversed() {
      if let provenance = revision.provenance { return (revision, provenance) }
    }
    return nil
  }
}

extension String {
  fileprivate func cut(at pieces: [Provenance.Piece]) -> [PageLine] {
    let scalars = Array(unicodeScalars)
    let starts = pieces.filter { ($0.start ?? scalars.count) < scalars.count }
    guard !starts.isEmpty else { return [PageLine(line: pieces.first?.line, text: self)] }
    return starts.enumerated().map { index, piece in
      let start = index == 0 ? 0 : piece.start ?? 0
      let end = index + 1 < starts.count ? starts[index + 1].start ?? start : scalars.count
      var text = UnicodeScalarView()
      text.append(contentsOf: scalars[start..<max(start, end)])
      return PageLine(line: piece.line, text: String(text))
    }
  }
}
