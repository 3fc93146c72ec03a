public import Diagnostics

/// Word documents as reporters send them (ECMA-376, transitional and strict).
public enum WordDocument {
  /// Reads a `.docx` document. `name` is what the person calls it, for the place in a problem.
  ///
  /// Refuses in one sentence each what needs a password, breaks off, would unpack to too much, or
  /// is another kind of file; `DocumentKind` tells those that LibreOffice can make into one.
  public static func read(_ bytes: [UInt8], name: String) throws(Problem) -> WordManuscript {
    if let refusal = DocumentKind.of(bytes).refusal {
      throw Problem(.refused, refusal.what, at: Place(name), advice: refusal.advice)
    }
    var reading = try WordReading(bytes, name: name)
    return try reading.manuscript()
  }
}
