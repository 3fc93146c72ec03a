import Intake

extension PageReading {
  /// The reading of a page that is typed into a test.
  static func ofText(_ text: String) -> PageReading {
    PageReader.read(
      SourcePage(
        name: "page",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
  }
}
