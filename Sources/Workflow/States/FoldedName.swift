/// A headline as people type it: blanks, the case and width of letters and marks make no difference,
/// nor do the marks that a sentence or a table puts around or behind it.
public struct FoldedName: Hashable, Sendable {
  private let scalars: [UInt32]

  /// Folds what somebody typed, or a headline.
  public init(_ text: String) {
    scalars = text.unicodeScalars.compactMap { Self.folded($0.value) }
  }

  /// Whether nothing is left to compare.
  public var isEmpty: Bool { scalars.isEmpty }

  /// Whether another one stands in it.
  public func holds(_ part: FoldedName) -> Bool {
    guard scalars.count >= part.scalars.count else { return false }
    return (0...(scalars.count - part.scalars.count)).contains { start in
      part.scalars.indices.allSatisfy { scalars[start + $0] == part.scalars[$0] }
    }
  }

  private static func folded(_ scalar: UInt32) -> UInt32? {
    let narrow = 0xFF01...0xFF5E ~= scalar ? scalar - 0xFEE0 : scalar
    if narrow <= 0x20 || marks.contains(narrow) { return nil }
    return 0x41...0x5A ~= narrow ? narrow + 0x20 : narrow
  }

  private static let marks = Set("\"'[]‘’“”…《》〈〉「」『』\u{3000}".unicodeScalars.map(\.value))
}
