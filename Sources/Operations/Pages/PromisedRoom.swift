public import Composition
import Diagnostics
public import Notation
import Workflow

/// An advertisement on its page beside the room that was promised to it.
public struct PromisedRoom: Sendable {
  /// The article.
  public let article: Digest
  /// The page.
  public let page: Int
  /// What was promised, in columns and lines.
  public let promised: (columns: Int, lines: Int)
  /// What it takes, in columns and lines.
  public let taken: (columns: Int, lines: Int)
  /// The room of its picture, where the picture has other proportions and leaves more than a twentieth
  /// of it white.
  public let loose: (width: Length, height: Length)?
}

extension DeskView {
  /// The advertisements of an issue's pages that have not the size that was promised, and those whose
  /// pictures do not fill it.
  public func promisedRooms(on layout: Layout, of issue: String) -> [PromisedRoom] {
    guard let state = desk.issue(issue) else { return [] }
    return layout.pages.flatMap { page in
      page.stories.compactMap { story in
        guard let article = desk.article(story.id),
          let promise = state.promise(takenBy: article), promise.kind == .advertisement,
          let columns = promise.columns, let lines = promise.lines
        else { return nil }
        let room = PromisedRoom(
          article: story.id, page: page.number, promised: (columns, lines),
          taken: (story.columnCount, story.lineCount), loose: page.loosePicture(of: story.id))
        return room.taken == room.promised && room.loose == nil ? nil : room
      }
    }
  }
}

extension Page {
  /// The room of a picture of a story that leaves much of it white.
  fileprivate func loosePicture(of story: Digest) -> (width: Length, height: Length)? {
    for box in boxes where box.kind == .photo && box.story == story {
      guard let room = box.area.map({ grid.frame($0) }) else { continue }
      let inner = room.height - grid.leading
      let isLoose =
        box.frame.width.thousandths * 20 < room.width.thousandths * 19
        || box.frame.height.thousandths * 20 < inner.thousandths * 19
      if isLoose { return (room.width, room.height) }
    }
    return nil
  }
}
