import Workflow

/// What a person can say with `--kind` of how a file is read, as far as a record tells it.
private struct WayOfReading: Hashable {
  private let isPage: Bool
  private let isChat: Bool

  init(_ provenance: Provenance) {
    isPage = !(provenance.parts.isEmpty && provenance.blocks.isEmpty)
    isChat = provenance.channel == "chat"
  }
}

extension StagedArrival {
  /// Whether an article came of the same file, read in the same way.
  func isReadLike(_ article: ArticleState) -> Bool {
    guard let way = texts.first.map({ WayOfReading($0.provenance) }) else { return true }
    return article.original.provenance.map { WayOfReading($0) } == way
  }
}

extension DeskView {
  /// Whether an article, or the one it lives on in, was spiked.
  func isSpiked(_ article: ArticleState) -> Bool { desk.standing(article).spiked != nil }
}
