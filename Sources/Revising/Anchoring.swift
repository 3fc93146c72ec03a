public import Manuscript

/// Where a paragraph or a phrase of an older text stands in a newer one.
public enum AnchorPlace: Hashable, Sendable {
  /// In this block, 0-based; the phrase, where one was meant, stands there word for word.
  case at(block: Int)
  /// The paragraph, or the phrase in it, is gone.
  case gone
}

/// Follows a place through an edit.
public enum Anchoring {
  /// Where block `block` of `old`, or `phrase` in it, stands in `new`. A phrase that left its
  /// paragraph is found elsewhere if it stands there once.
  public static func follow(
    block: Int, phrase: String?, from old: Article, to new: Article
  ) -> AnchorPlace {
    let place = Self.place(of: block, from: old, to: new)
    guard let phrase else { return place.map { .at(block: $0) } ?? .gone }
    if let place, new.blocks[place].text.contains(phrase) { return .at(block: place) }
    let holding = new.blocks.indices.filter { new.blocks[$0].text.contains(phrase) }
    return holding.count == 1 ? .at(block: holding[0]) : .gone
  }

  /// The place of an old block among the new ones, kept or reworked.
  private static func place(of block: Int, from old: Article, to new: Article) -> Int? {
    var (at, other) = (0, 0)
    for change in ArticleDifference(from: old, to: new).blocks {
      if at == block, change.old != nil { return change.new == nil ? nil : other }
      if change.old != nil { at += 1 }
      if change.new != nil { other += 1 }
    }
    return nil
  }
}

/// Finds out which text each block of a text first stood in.
public enum Blame {
  /// For each block of `text`, the place among `parents` and the block there that it was taken over
  /// from unchanged; none where the text itself brought it.
  public static func sources(
    of text: Article, in parents: [Article]
  ) -> [(parent: Int, block: Int)?] {
    var sources: [(parent: Int, block: Int)?] = Array(repeating: nil, count: text.blocks.count)
    for (index, parent) in parents.enumerated() {
      var (at, other) = (0, 0)
      for change in ArticleDifference(from: parent, to: text).blocks {
        if case .kept = change, sources[other] == nil { sources[other] = (index, at) }
        if change.old != nil { at += 1 }
        if change.new != nil { other += 1 }
      }
    }
    return sources
  }
}
