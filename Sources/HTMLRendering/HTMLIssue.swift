public import Composition
public import Manuscript

/// Draws an issue as one document for screen and paper.
public enum HTMLIssue {
  /// All pages of a layout, drawn from the positions of the layout; needs no network, no script and
  /// no font of its own. `language` is that of the copy.
  public static func html(of layout: Layout, title: String, language: CopyLanguage) -> [UInt8] {
    []
  }
}
