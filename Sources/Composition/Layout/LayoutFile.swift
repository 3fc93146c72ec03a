public import Notation

extension Layout {
  /// `layout.json` as others read it: what the filed layout holds in whole thousandths stands here
  /// in the units of its names (places in em of body type, paper and leading in points, crops and
  /// fill as parts of one), and rules by their numbers (`T1`).
  public var file: JSONValue { LayoutUnits.named(json) }
}

extension LayoutReport {
  /// The report as `layout.json` has it.
  public var file: JSONValue { LayoutUnits.named(json) }
}

/// The units of the filed layout, which has whole numbers and small letters only.
private enum LayoutUnits {
  /// How many of the filed unit make one of the unit that is named.
  private static let parts: [String: Int] = [
    "x": 1000, "y": 1000, "width": 1000, "height": 1000, "size": 1000, "left": 1000, "top": 1000,
    "leading_pt": 1000, "body_pt": 1000, "trim_width": 1000, "trim_height": 1000,
    "fill": 10_000, "fill_with_placeholders": 10_000,
  ]

  static func named(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let object): .object(named(object))
    case .array(let elements): .array(elements.map(named))
    default: value
    }
  }

  private static func named(_ object: JSONObject) -> JSONObject {
    object.mapValues { member in
      if member.key == "faults" { return .object(rules(member.value.objectValue ?? [:])) }
      return parts[member.key].map { divided(member.value, by: $0) } ?? named(member.value)
    }
  }

  private static func divided(_ value: JSONValue, by parts: Int) -> JSONValue {
    switch value {
    case .integer(let number) where number % parts == 0: .integer(number / parts)
    case .integer(let number): .number(Double(number) / Double(parts))
    case .array(let elements): .array(elements.map { divided($0, by: parts) })
    default: value
    }
  }

  private static func rules(_ counts: JSONObject) -> JSONObject {
    var named = JSONObject()
    for count in counts.members { named[count.key.uppercased()] = count.value }
    return named
  }
}
