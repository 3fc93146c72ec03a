/// Gives each cluster of a line its place: squeezes (T10) or stretches (T11) the line to its
/// measure.
struct LineSetter {
  let text: ClusteredText
  let extent: LineExtent
  let measure: Int
  let indent: Int
  let isLast: Bool

  private var clusters: ArraySlice<Cluster> { text.clusters[extent.start..<extent.end] }

  func line() -> SetLine {
    let inked = clusters.lastIndex { $0.kind != .space && $0.kind != .lineFeed }
    let inkedCount = inked.map { $0 - extent.start + 1 } ?? 0
    let visible = clusters.prefix(inkedCount)
    let gaps = zip(visible, visible.dropFirst()).map { Gap(between: $0, and: $1) }
    var widths = gaps.map(\.natural)
    let natural = visible.reduce(widths.reduce(0, +)) { $0 + inkWidth($1) }
    let indent = extent.isForced ? max(0, min(indent, measure - natural)) : indent
    let missing = measure - indent - natural
    if missing < 0 {
      squeeze(&widths, gaps, by: -missing)
    } else if !isLast && !extent.isForced {
      stretch(&widths, gaps, by: missing)
    }
    return place(widths, indent)
  }

  private func inkWidth(_ cluster: Cluster) -> Int {
    cluster.kind == .space || cluster.kind == .lineFeed ? 0 : cluster.width
  }

  private func place(_ widths: [Int], _ indent: Int) -> SetLine {
    var x: [Int] = []
    var end = indent
    var view = String.UnicodeScalarView()
    for (index, cluster) in clusters.enumerated() {
      for scalar in cluster.start..<cluster.end {
        x.append(end + text.offsets[scalar])
        view.append(text.scalars[scalar])
      }
      end += inkWidth(cluster) + (index < widths.count ? widths[index] : 0)
    }
    let isShort = !isLast && end != measure
    return SetLine(
      text: String(view), x: x, width: end, isLast: isLast, isForced: extent.isForced || isShort)
  }

  /// Class by class, equally within each.
  private func squeeze(_ widths: inout [Int], _ gaps: [Gap], by amount: Int) {
    var amount = amount
    for kind in Gap.Kind.allCases where amount > 0 {
      let indices = gaps.indices.filter { gaps[$0].kind == kind && gaps[$0].shrink > 0 }
      amount = spread(amount, over: indices, limit: { gaps[$0].shrink }, sign: -1, &widths)
    }
  }

  /// Word spaces, then the gaps between scripts, then all gaps alike.
  private func stretch(_ widths: inout [Int], _ gaps: [Gap], by amount: Int) {
    var amount = amount
    for kind in [Gap.Kind.wordSpace, .scriptChange] where amount > 0 {
      let indices = gaps.indices.filter { gaps[$0].kind == kind && gaps[$0].stretch > 0 }
      amount = spread(amount, over: indices, limit: { gaps[$0].stretch }, sign: 1, &widths)
    }
    let open = gaps.indices.filter { isOpen($0) }
    _ = spread(amount, over: open, limit: { _ in Int.max }, sign: 1, &widths)
  }

  /// A blank is widened on its right side only, or it would be widened twice.
  private func isOpen(_ index: Int) -> Bool {
    text.clusters[extent.start + index + 1].kind != .space
  }

  /// Deals an amount out equally within limits; what is left over is dealt from the left, one
  /// thousandth each. Answers what could not be dealt.
  private func spread(
    _ amount: Int, over indices: [Int], limit: (Int) -> Int, sign: Int, _ widths: inout [Int]
  ) -> Int {
    var rest = amount
    var open = indices.sorted { (limit($0), $0) < (limit($1), $1) }
    while rest > 0, let first = open.first {
      let share = min(limit(first), rest / open.count)
      guard share == limit(first) else { break }
      widths[first] += sign * share
      rest -= share
      open.removeFirst()
    }
    guard !open.isEmpty, rest > 0 else { return rest }
    let share = rest / open.count
    let extra = rest % open.count
    for (rank, index) in open.sorted().enumerated() {
      widths[index] += sign * (share + (rank < extra ? 1 : 0))
    }
    return 0
  }
}
