public import Diagnostics

/// When to colour what a terminal shows.
public enum ColorChoice: String, CaseIterable, Hashable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  case always
  case never
}

/// What every command takes.
public struct SharedOptions: Hashable, Sendable {
  /// `--store DIR`
  public var store: String?
  /// `--as PERSON`
  public var person: String?
  /// `--json`
  public var json = false
  /// `--quiet`
  public var quiet = false
  /// `--lang en|zh-Hans`
  public var language: Language?
  /// `--color auto|always|never`
  public var color = ColorChoice.auto
  /// `--now TIME`, as it was typed.
  public var now: String?
  /// `--log NAME`
  public var log: String?

  static let declarations: [Option] = [
    Option("store", value: "DIR", help: .storeHelp),
    Option("as", value: "PERSON", help: .asHelp),
    Option("json", help: .jsonHelp),
    Option("quiet", short: "q", help: .quietHelp),
    Option("lang", choices: Language.allCases.map(\.rawValue), help: .langHelp),
    Option("color", choices: ColorChoice.allCases.map(\.rawValue), help: .colorHelp),
    Option("now", value: "TIME", help: .nowHelp),
    Option("log", value: "NAME", help: .logHelp),
    Option("help", short: "h", help: .helpHelp),
    Option("version", help: .versionHelp),
  ]

  init(_ given: [Given]) {
    for option in given {
      switch option.name {
      case "store": store = option.value ?? store
      case "as": person = option.value
      case "json": json = true
      case "quiet": quiet = true
      case "lang": language = option.value.flatMap(Language.init(rawValue:))
      case "color": color = option.value.flatMap(ColorChoice.init(rawValue:)) ?? .auto
      case "now": now = option.value
      case "log": log = option.value
      default: break
      }
    }
  }
}

/// One option as it was given; a flag has no value.
struct Given: Hashable, Sendable {
  let name: String
  let value: String?
}
