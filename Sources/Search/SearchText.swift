/// The text of an article as it is searched: folded, its parts in a fixed order.
///
/// A byte that folding leaves nowhere ends each part but the last, so no find reaches from one part
/// into the next: headline; kicker, deck and standfirst; section and names; the body.
public enum SearchText {
  /// Ends a part.
  static let mark: UInt8 = 0x1F

  /// Folds the parts of an article. `Folding.version` tells when the same parts fold to other bytes.
  public static func folded(
    headline: String, beside: [String], names: [String], body: [String]
  ) -> [UInt8] {
    var text = Folding.fold(headline)
    for part in [beside, names, body] {
      text.append(mark)
      text += Folding.fold(part.joined(separator: "\n"))
    }
    return text
  }
}

/// Which of a query's words stand in one text, and how prominently.
public struct Sighting: Hashable, Sendable {
  /// A bit for each of the query's words.
  var words: UInt64 = 0
  /// Four for each word in the headline, two for one beside it, one for others.
  var weight: UInt16 = 0

  /// Nothing was seen.
  public init() {}
}

extension Query {
  /// Looks for the query's words in a text of `SearchText`; nil where none of them stands there.
  public func examine(_ text: UnsafeRawBufferPointer) -> Sighting? {
    var sighting = Sighting()
    var ends: (headline: Int, beside: Int)?
    for index in needles.indices {
      guard let place = needles[index].firstMatch(in: text) else { continue }
      let known = ends ?? Self.ends(text)
      ends = known
      sighting.words |= 1 << UInt64(index)
      sighting.weight += place < known.headline ? 4 : place < known.beside ? 2 : 1
    }
    return sighting.words == 0 ? nil : sighting
  }

  private static func ends(_ text: UnsafeRawBufferPointer) -> (headline: Int, beside: Int) {
    let headline = text.firstIndex(of: SearchText.mark) ?? 0
    let beside = text[headline...].dropFirst().firstIndex(of: SearchText.mark) ?? headline
    return (headline, beside)
  }
}
