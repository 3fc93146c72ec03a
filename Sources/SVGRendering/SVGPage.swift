public import Composition

/// Draws a page as a picture of its own.
public enum SVGPage {
  /// One SVG document with its measures in points; needs no network and no font of its own.
  public static func svg(of page: Page, in layout: Layout) -> [UInt8] { [] }
}
