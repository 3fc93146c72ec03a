public import Manuscript

/// House words around English copy, the same on pages and in articles for reading.
public enum EnglishCopy {
  /// By Jane Doe and John Roe; none without names.
  public static func byline(_ bylines: [Byline]) -> String? {
    let names = BylineWords.names(bylines, .english)
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// Photo by Jane Doe; none without names.
  public static func credits(_ bylines: [Byline]) -> String? {
    let names = BylineWords.credits(bylines, .english)
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// A dateline with what parts it from the text: a dash, unless it ends with a mark of its own.
  public static func opening(_ dateline: String) -> String {
    let isMarked = dateline.last.map { "\u{2014}\u{2013}-:".contains($0) } ?? true
    return dateline + (isMarked ? " " : " \u{2014} ")
  }
}
