import Arguments
import Diagnostics
import Manuscript
import Operations
import Typesetting

/// Reads what `compose` and `place` are told about fonts, names and pictures.
enum PageOptions {
  /// `--font`, which may be written as where pages are printed: `serif=PATH`.
  static func metrics(_ call: Call) throws(Problem) -> Metrics? {
    guard let word = call.parsed.value(of: "font") else { return nil }
    if word == "built-in" { return .builtIn }
    let kind = "serif="
    let path = word.hasPrefix(kind) ? String(word.dropFirst(kind.count)) : word
    return try FontMeasuring.metrics(of: call.path(path), for: .chinese)
  }

  /// `--imprint`, once for each name.
  static func imprint(_ call: Call) throws(Problem) -> [ImprintName]? {
    let given = call.parsed.values(of: "imprint")
    if given.isEmpty { return nil }
    if given == ["none"] { return [] }
    return try given.map { word throws(Problem) in
      guard let name = name(in: word) else { throw Problem(.usage, .imprintWanted) }
      return name
    }
  }

  private static func name(in word: String) -> ImprintName? {
    let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2 else { return nil }
    let parts = sides[0].split(separator: ":", maxSplits: 1).map(String.init)
    let page = parts.count == 2 ? Int(parts[0]) : nil
    guard let role = parts.last, parts.count == 1 || (1...400).contains(page ?? 0) else {
      return nil
    }
    let isShort = role.count <= 20 && sides[1].count <= 40
    return isShort ? ImprintName(page: page, role: role, name: sides[1]) : nil
  }

  /// `--focus`, once for each picture.
  static func focus(_ call: Call) throws(Problem) -> [Int: FocusPoint]? {
    let given = call.parsed.values(of: "focus")
    if given.isEmpty { return nil }
    var points: [Int: FocusPoint] = [:]
    for word in given {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let numbers = (parts.last ?? "").split(separator: ",").map { Int($0) }
      let picture = parts.count == 2 ? Int(parts[0]) ?? 0 : 1
      guard parts.count <= 2, (1...99).contains(picture), numbers.count == 2, let x = numbers[0],
        let y = numbers[1], (0...100).contains(x), (0...100).contains(y)
      else { throw Problem(.usage, .focusWanted) }
      points[picture] = FocusPoint(x: x, y: y)
    }
    return points
  }
}
