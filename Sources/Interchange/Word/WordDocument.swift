public import Diagnostics

/// Word documents as reporters send them (ECMA-376, transitional and strict).
public enum WordDocument {
  /// Reads a `.docx` document. `name` is what the person calls it, for the place in a problem.
  ///
  /// Refuses in one sentence each what needs a password, breaks off, would unpack to too much, or
  /// is another kind of file; `DocumentKind` tells those that LibreOffice can make into one.
  public static func read(_ bytes: [UInt8], name: String) throws(Problem) -> WordManuscript {
    var reading = try reading(bytes, name)
    let lines = try reading.lines()
    return try reading.manuscript(lines)
  }

  /// Reads a document as the stories that stand in it, each with its own comments and pictures; what
  /// is left out of all of it is told with the first. One with notes below its text is one story.
  public static func stories(_ bytes: [UInt8], name: String) throws(Problem) -> [WordManuscript] {
    var reading = try reading(bytes, name)
    let lines = try reading.lines()
    let parts = reading.hasNotes ? [lines] : WordStories.parts(of: lines)
    if parts.count == 1 { return [try reading.manuscript(lines)] }
    let comments = Set(lines.flatMap(\.comments))
    return try parts.map { (part) throws(Problem) in
      try reading.manuscript(part, besides: comments.subtracting(part.flatMap(\.comments)))
    }
  }

  private static func reading(_ bytes: [UInt8], _ name: String) throws(Problem) -> WordReading {
    if let refusal = DocumentKind.of(bytes).refusal {
      throw Problem(.refused, refusal.what, at: Place(name), advice: refusal.advice)
    }
    return try WordReading(bytes, name: name)
  }
}
