import Notation

/// What stands before an item of a list.
enum WordListMark: Hashable {
  case bullet
  /// The number with its dress: `一、`, `1.`, `（2）`.
  case number(String)
}

/// The lists of a document, and how far each has counted (ECMA-376 part 1, 17.9).
struct WordNumbering {
  private struct Level {
    var format = "decimal"
    var text = ""
    var start = 1
    var style: String?
    var isPlain = false
  }

  /// One numbered list of the document: a pattern with changes.
  private struct List {
    var pattern = ""
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
    var hasBegun = false
  }

  private static let levelCount = 9

  private var patterns: [String: [Int: Level]] = [:]
  private var lists: [String: List] = [:]
  /// For each pattern the last number of each level; nil where it has not begun.
  private var counters: [String: [Int?]] = [:]

  /// A document without lists.
  init() {}

  /// Reads the numbering part.
  init(_ markup: inout MarkupReader) throws(MarkupFault) {
    while let step = try markup.next() {
      guard case .start(let tag) = step else { continue }
      switch tag.name {
      case "w:abstractNum":
        patterns[tag["w:abstractNumId"] ?? ""] = try Self.levels(&markup)
      case "w:num": lists[tag["w:numId"] ?? ""] = try Self.list(&markup)
      default: break
      }
    }
  }

  private static func levels(_ markup: inout MarkupReader) throws(MarkupFault) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    let outside = markup.depth - 1
    while markup.depth > outside, let step = try markup.next() {
      guard case .start(let tag) = step, tag.name == "w:lvl" else { continue }
      levels[number(tag["w:ilvl"])] = try level(&markup)
    }
    return levels
  }

  private static func number(_ text: String?) -> Int {
    let number = text.flatMap { Int($0) } ?? 0
    return (0..<levelCount).contains(number) ? number : 0
  }

  private static func level(_ markup: inout MarkupReader) throws(MarkupFault) -> Level {
    var level = Level()
    let outside = markup.depth - 1
    while markup.depth > outside, let step = try markup.next() {
      guard case .start(let tag) = step else { continue }
      switch tag.name {
      case "w:start": level.start = start(tag)
      case "w:numFmt": level.format = tag.value ?? "decimal"
      case "w:lvlText": level.text = tag.value ?? ""
      case "w:pStyle": level.style = tag.value
      case "w:isLgl": level.isPlain = tag.isOn
      default: break
      }
    }
    return level
  }

  private static func start(_ tag: MarkupTag) -> Int {
    let start = tag.value.flatMap { Int($0) } ?? 1
    return (0...100_000).contains(start) ? start : 1
  }

  private static func list(_ markup: inout MarkupReader) throws(MarkupFault) -> List {
    var list = List()
    var changed = 0
    let outside = markup.depth - 1
    while markup.depth > outside, let step = try markup.next() {
      guard case .start(let tag) = step else { continue }
      switch tag.name {
      case "w:abstractNumId": list.pattern = tag.value ?? ""
      case "w:lvlOverride": changed = number(tag["w:ilvl"])
      case "w:startOverride": list.starts[changed] = start(tag)
      case "w:lvl": list.levels[changed] = try level(&markup)
      default: break
      }
    }
    return list
  }

  /// Counts one item further. Nil for a list that is not there and for a mark that shows nothing.
  mutating func next(list id: String, level wanted: Int?, style: String?) -> WordListMark? {
    guard var list = lists[id], id != "0", let pattern = patterns[list.pattern] else { return nil }
    let levels = pattern.merging(list.levels) { $1 }
    let own =
      wanted ?? levels.filter { $0.value.style != nil && $0.value.style == style }.keys.min()
    let depth = min(max(0, own ?? 0), Self.levelCount - 1)
    guard let level = levels[depth] else { return nil }
    if level.format == "bullet" { return .bullet }
    var counter = counters[list.pattern] ?? [Int?](repeating: nil, count: Self.levelCount)
    if !list.hasBegun {
      for at in list.starts.keys { counter[at] = nil }
      list.hasBegun = true
      lists[id] = list
    }
    counter[depth] = counter[depth].map { $0 + 1 } ?? list.starts[depth] ?? level.start
    for deeper in (depth + 1)..<max(depth + 1, Self.levelCount) { counter[deeper] = nil }
    counters[list.pattern] = counter
    let label = Self.label(level, levels, counter)
    return label.isEmpty ? nil : .number(label)
  }

  /// Replaces `%1` to `%9`.
  private static func label(
    _ level: Level, _ levels: [Int: Level], _ counter: [Int?]
  ) -> String {
    var label = ""
    var isMark = false
    for character in level.text {
      if isMark, let number = character.wholeNumberValue, (1...levelCount).contains(number) {
        let format = level.isPlain ? "decimal" : levels[number - 1]?.format ?? "decimal"
        let count = counter[number - 1] ?? levels[number - 1]?.start ?? 1
        label += WordNumberFormat.write(count, as: format)
      } else if character != "%" {
        label.append(character)
      }
      isMark = character == "%"
    }
    return label
  }
}
