/// The blank between two clusters of one line, in thousandths of an em.
struct Gap {
  /// What the blank is made of, in the order in which it is squeezed (T10).
  enum Kind: Int, CaseIterable {
    case wordSpace, bracket, pause, scriptChange, stop, none
  }

  let kind: Kind
  let natural: Int
  /// How much may be taken away.
  let shrink: Int
  /// How much may be added before all gaps of the line are widened alike (T11).
  let stretch: Int

  static let closed = Gap(kind: .none, natural: 0, shrink: 0, stretch: 0)

  /// The blank between neighbours. A word space is a cluster of its own without ink, so its width
  /// is counted here, on its right side.
  init(between left: Cluster, and right: Cluster) {
    if left.kind == .space {
      self = Self.wordSpace(left)
    } else if left.kind.isHalfBlank || right.kind.isHalfBlank {
      self = Self.aroundMarks(left, right)
    } else if Self.changesScript(left.kind, right.kind) {
      self = Gap(kind: .scriptChange, natural: 250, shrink: 125, stretch: 83)
    } else {
      self = .closed
    }
  }

  private init(kind: Kind, natural: Int, shrink: Int, stretch: Int) {
    self.kind = kind
    self.natural = natural
    self.shrink = shrink
    self.stretch = stretch
  }

  private static func wordSpace(_ space: Cluster) -> Gap {
    guard space.width > 0 else { return .closed }
    guard space.width < 500 else {
      return Gap(kind: .wordSpace, natural: space.width, shrink: 0, stretch: 0)
    }
    return Gap(
      kind: .wordSpace, natural: space.width, shrink: space.width - 250,
      stretch: 500 - space.width)
  }

  /// T6: of two marks that stand together one blank half goes away.
  private static func aroundMarks(_ left: Cluster, _ right: Cluster) -> Gap {
    let blank = left.trailing + right.leading
    let areBoth = left.kind.isHalfBlank && right.kind.isHalfBlank
    let natural = areBoth ? max(0, blank - 500) : blank
    guard natural > 0 else { return .closed }
    return Gap(kind: kind(left, right), natural: natural, shrink: natural, stretch: 0)
  }

  private static func kind(_ left: Cluster, _ right: Cluster) -> Kind {
    if right.leading > 0 || left.kind == .closing { return .bracket }
    return left.kind == .stop ? .stop : .pause
  }

  /// T12: Han beside letters or digits.
  private static func changesScript(_ left: CharacterClass, _ right: CharacterClass) -> Bool {
    (left == .ideograph && right == .western) || (left == .western && right == .ideograph)
  }
}
