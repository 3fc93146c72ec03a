/// 破栏: some columns re-cut into others of a longer measure. `texts` columns of `measure` em with
/// `gutter` em between them are as wide as `columns` columns of the page.
struct Recut: Hashable {
  let columns: Int
  let texts: Int
  let measure: Int
  let gutter: Int

  /// One column less than the page has in the same width. The measure is whole, (K − (m − 1)) ÷ m
  /// of the K em there are, and what is left goes into the gutters; none where the gutters would be
  /// uneven or too wide, or the measure too long to read.
  init?(columns: Int, of template: Template) {
    guard 2...template.columns ~= columns else { return nil }
    let width =
      template.charactersPerColumn * columns + template.gutterEms * (columns - 1)
    texts = columns - 1
    self.columns = columns
    measure = (width - template.gutterEms * (texts - 1)) / texts
    let rest = width - measure * texts
    gutter = texts > 1 ? rest / (texts - 1) : 0
    guard measure <= Self.longest, gutter <= 2, texts == 1 || rest % (texts - 1) == 0 else {
      return nil
    }
  }

  private static let longest = 30

  /// The re-cuts that a page allows.
  static func all(of template: Template) -> [Recut] {
    (2...max(2, template.columns)).compactMap { Recut(columns: $0, of: template) }
  }
}
