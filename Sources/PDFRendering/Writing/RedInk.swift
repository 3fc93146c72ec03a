/// What prints the red parts of pages: full magenta on full yellow, or one ink of its own, which a
/// press takes as a plate (ISO 32000-1, 8.6.6.4) and a screen shows as these two.
struct RedInk {
  /// The ink's name; nil for magenta and yellow.
  let spot: String?

  /// Chooses the ink for what is filled next.
  var choice: String { spot == nil ? "0 1 1 0 k" : "/Red cs 1 scn" }

  /// What the resources of a page say of it.
  var resource: String {
    guard let spot else { return "" }
    return "/ColorSpace<</Red[/Separation\(PDFWord.escapedName(spot))/DeviceCMYK"
      + "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 1 1 0]/N 1>>]>>"
  }
}
