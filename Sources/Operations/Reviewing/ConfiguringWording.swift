import Diagnostics

// What is said of files of desk/ that are not what is in force.
extension Wording {
  static func ruleChanged(_ file: String) -> Wording {
    Wording(
      en: "desk/\(file) differs from the rules in force; newsdesk config apply puts it into force.",
      zh: "desk/\(file) 与现行规则不同；newsdesk config apply 后生效。")
  }

  static let oldRulesHold = Wording(
    en: "Until it is mended, the rules filed last hold.", zh: "改好之前，仍按上次生效的规则办理。")

  static func ruleFileMissing(_ file: String) -> Wording {
    Wording(
      en: "desk/\(file) is missing, and the rules filed last hold.",
      zh: "desk/\(file) 不见了，仍按上次生效的规则办理。")
  }

  static let bringRuleFileBack = Wording(
    en: "newsdesk config restore brings it back.", zh: "newsdesk config restore 可取回。")

  /// How to have what a new desk has, where a file is missing.
  static func beginAnew(_ part: ConfigurationPart) -> Wording {
    switch part {
    case .policy:
      Wording(
        en: "For a single review, as in a new desk, run newsdesk config single first.",
        zh: "要改回新库的一审制，请先运行 newsdesk config single。")
    case .people:
      Wording(
        en: #"To name nobody any more, write {"people": []} into it."#,
        zh: #"不再列任何人，请写入 {"people": []}。"#)
    case .signers:
      Wording(en: "To have no keys any more, make it an empty file.", zh: "不再要任何公钥，请建一个空文件。")
    }
  }
}
