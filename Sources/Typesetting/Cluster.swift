/// A piece of a line that is never broken and never stretched inside, in thousandths of an em.
struct Cluster {
  let kind: CharacterClass
  /// The scalars of the piece, as a range of the whole text.
  var start: Int
  var count: Int
  /// Without the blank halves of full-width marks.
  var width: Int
  /// Blank in front of an opening mark; at the start of a line it hangs out.
  var leading: Int = 0
  /// Blank after a closing mark; none at the end of a line (T7).
  var trailing: Int = 0
  /// Whether the first scalar may not begin a line (T1).
  var neverFirst = false
  /// Whether the last scalar may not end a line (T2).
  var neverLast = false
  /// Whether this is a part of a run wider than the measure; a break before it is a forced one.
  var isSplinter = false

  var end: Int { start + count }
}

/// A text cut into clusters, with the place of each scalar inside its cluster.
struct ClusteredText {
  let scalars: [Unicode.Scalar]
  private(set) var clusters: [Cluster] = []
  /// Per scalar, from the start of its cluster's ink.
  private(set) var offsets: [Int]
  private let metrics: Metrics
  private let measure: Int

  init(_ text: String, measure: Int, metrics: Metrics) {
    scalars = Array(text.unicodeScalars)
    offsets = Array(repeating: 0, count: scalars.count)
    self.metrics = metrics
    self.measure = measure
    clusters.reserveCapacity(scalars.count)
    var at = 0
    while at < scalars.count { at = addCluster(at) }
  }

  /// Adds the cluster that starts at a scalar and answers where the next one starts.
  private mutating func addCluster(_ at: Int) -> Int {
    let kind = CharacterClass(scalars[at])
    switch kind {
    case .joining: return addJoining(at)
    case .western: return addWestern(at)
    case .dash, .ellipsis: return addPair(at, kind)
    case .stop where isPairable(at): return addStops(at)
    default: return addSingle(at, kind)
    }
  }

  private mutating func addSingle(_ at: Int, _ kind: CharacterClass) -> Int {
    let advance = metrics.advance(of: scalars[at])
    var cluster = Cluster(kind: kind, start: at, count: 1, width: advance)
    switch kind {
    case .opening:
      cluster.width = min(advance, 500)
      cluster.leading = advance - cluster.width
      offsets[at] = -cluster.leading
      cluster.neverLast = true
    case .closing, .pause, .stop:
      cluster.width = min(advance, 500)
      cluster.trailing = advance - cluster.width
      cluster.neverFirst = true
    case .middleDot:
      cluster.width = 500
      offsets[at] = (500 - advance) / 2
      cluster.neverFirst = true
    case .slash:
      cluster.neverFirst = true
      cluster.neverLast = true
    case .connector, .unit: cluster.neverFirst = true
    case .space: cluster.width = followsPause ? 0 : max(250, advance)
    case .lineFeed: cluster.width = 0
    default: break
    }
    clusters.append(cluster)
    return at + 1
  }

  /// After ， and 。 there is blank enough; one that was typed there takes no room.
  private var followsPause: Bool {
    guard let last = clusters.last else { return false }
    if last.kind == .space { return last.width == 0 }
    return (last.kind == .pause || last.kind == .stop) && last.trailing > 0
  }

  /// Combining marks and the like belong to what stands before them.
  private mutating func addJoining(_ at: Int) -> Int {
    guard var last = clusters.popLast() else { return addSingle(at, .ideograph) }
    if last.kind == .lineFeed || last.kind == .space {
      clusters.append(last)
      return addSingle(at, .ideograph)
    }
    offsets[at] = last.width
    last.count += 1
    clusters.append(last)
    return at + 1
  }

  /// T3: two dashes or two ellipses are one unit of two em; the strokes of a pair meet in its middle.
  private mutating func addPair(_ at: Int, _ kind: CharacterClass) -> Int {
    let isPair = at + 1 < scalars.count && scalars[at + 1] == scalars[at]
    guard isPair, 2000 <= measure else { return addSingle(at, kind) }
    let blank = max(0, 1000 - metrics.advance(of: scalars[at]))
    offsets[at] = blank
    offsets[at + 1] = 1000
    clusters.append(Cluster(kind: kind, start: at, count: 2, width: 2000))
    return at + 2
  }

  private func isPairable(_ at: Int) -> Bool {
    at + 1 < scalars.count && Self.isLoud(scalars[at]) && Self.isLoud(scalars[at + 1])
  }

  private static func isLoud(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FF01}" || scalar == "\u{FF1F}"
  }

  /// T4: ？？, ！！ and ？！ are one em, three marks two em.
  private mutating func addStops(_ at: Int) -> Int {
    var count = 0
    while count < 3, at + count < scalars.count, Self.isLoud(scalars[at + count]) { count += 1 }
    let width = count == 2 ? 1000 : 2000
    guard width <= measure else { return addSingle(at, .stop) }
    for index in 0..<count { offsets[at + index] = width * index / count }
    var cluster = Cluster(kind: .stop, start: at, count: count, width: width)
    cluster.neverFirst = true
    clusters.append(cluster)
    return at + count
  }

  /// T5: a run of letters, digits and ASCII marks with what joins it.
  private mutating func addWestern(_ at: Int) -> Int {
    var run = Cluster(kind: .western, start: at, count: 0, width: 0)
    while run.end < scalars.count, goesOn(run.end, after: at) {
      offsets[run.end] = run.width
      run.width += metrics.advance(of: scalars[run.end])
      run.count += 1
    }
    if run.width > measure {
      splinter(run)
    } else {
      clusters.append(withBans(run))
    }
    return run.end
  }

  private func goesOn(_ at: Int, after start: Int) -> Bool {
    switch CharacterClass(scalars[at]) {
    case .western, .joining: true
    case .closing: scalars[at] == "\u{2019}" && at > start && isLetter(at + 1)
    default: false
    }
  }

  private func isLetter(_ at: Int) -> Bool {
    at < scalars.count && scalars[at].properties.isAlphabetic
      && CharacterClass(scalars[at]) == .western
  }

  private func withBans(_ run: Cluster) -> Cluster {
    var run = run
    run.neverFirst = Self.closers.contains(scalars[run.start])
    run.neverLast = Self.openers.contains(scalars[run.end - 1])
    return run
  }

  private static let closers = Set<Unicode.Scalar>(")]},.;:!?%".unicodeScalars)
  private static let openers = Set<Unicode.Scalar>("([{".unicodeScalars)
  private static let seams = Set<Unicode.Scalar>("/.-_?".unicodeScalars)

  /// A run wider than the measure: parts that end at `/ . - _ ?`; parts still too wide, scalar by
  /// scalar.
  private mutating func splinter(_ run: Cluster) {
    var start = run.start
    for at in run.start..<run.end where Self.seams.contains(scalars[at]) || at == run.end - 1 {
      addSplinters(start..<(at + 1))
      start = at + 1
    }
  }

  private mutating func addSplinters(_ part: Range<Int>) {
    let width = part.reduce(0) { $0 + metrics.advance(of: scalars[$1]) }
    if width <= measure {
      addSplinter(part)
    } else {
      for at in part {
        if CharacterClass(scalars[at]) == .joining, at > part.lowerBound {
          _ = addJoining(at)
        } else {
          addSplinter(at..<(at + 1))
        }
      }
    }
  }

  private mutating func addSplinter(_ part: Range<Int>) {
    var splinter = Cluster(kind: .western, start: part.lowerBound, count: part.count, width: 0)
    for at in part {
      offsets[at] = splinter.width
      splinter.width += metrics.advance(of: scalars[at])
    }
    splinter.isSplinter = true
    clusters.append(splinter)
  }
}
