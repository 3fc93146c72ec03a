import Diagnostics

// The sentences about command lines.
extension Wording {
  static func unknownCommand(_ word: String) -> Wording {
    Wording(en: "There is no command `\(word)`.", zh: "没有 `\(word)` 这个命令。")
  }

  static func unknownOption(_ option: String) -> Wording {
    Wording(en: "There is no option \(option) here.", zh: "此处没有 \(option) 这个选项。")
  }

  static func didYouMean(_ words: Wording) -> Wording {
    Wording(en: "Did you mean ", zh: "是不是 ") + words + Wording(en: "?", zh: "？")
  }

  static func seeHelp(_ line: String) -> Wording {
    Wording(en: "Type `\(line)` to see what there is.", zh: "输入 `\(line)` 查看用法。")
  }

  static func needsValue(_ option: String, _ placeholder: String) -> Wording {
    Wording(
      en: "\(option) needs a value: \(option) \(placeholder).",
      zh: "\(option) 后面要有内容：\(option) \(placeholder)。")
  }

  static func takesNoValue(_ option: String) -> Wording {
    Wording(en: "\(option) takes no value.", zh: "\(option) 后面不带内容。")
  }

  static func givenTwice(_ option: String) -> Wording {
    Wording(en: "\(option) is given twice.", zh: "\(option) 给了两次。")
  }

  static func notAChoice(_ option: String, _ value: String, _ choices: Wording) -> Wording {
    Wording(en: "\(option) takes ", zh: "\(option) 只能是 ") + choices
      + Wording(en: ", not `\(value)`.", zh: "，不能是 `\(value)`。")
  }

  static func notANumber(_ option: String, _ value: String) -> Wording {
    Wording(
      en: "\(option) takes a whole number, not `\(value)`.",
      zh: "\(option) 后面要用整数，不能是 `\(value)`。")
  }

  static func missingArgument(_ command: String, _ placeholder: String) -> Wording {
    Wording(en: "`\(command)` needs \(placeholder).", zh: "`\(command)` 还缺 \(placeholder)。")
  }

  static func extraArgument(_ command: String, _ word: String) -> Wording {
    Wording(en: "`\(command)` has no use for `\(word)`.", zh: "`\(command)` 用不到 `\(word)`。")
  }
}

// What every command takes.
extension Wording {
  static let storeHelp = Wording(
    en: "the store to work in (default: $NEWSDESK_STORE, else the nearest store/ upwards)",
    zh: "稿库所在文件夹（默认：$NEWSDESK_STORE，否则向上找最近的 store/）")
  static let asHelp = Wording(
    en: "who is doing this (default: $NEWSDESK_AS, else what `newsdesk me` was told)",
    zh: "以谁的名义操作（默认：$NEWSDESK_AS，否则是 `newsdesk me` 登记的人）")
  static let jsonHelp = Wording(
    en: "print JSON, in a form that stays the same from version to version",
    zh: "输出 JSON，格式不随版本变化")
  static let quietHelp = Wording(en: "say only what went wrong", zh: "只显示错误")
  static let langHelp = Wording(
    en: "the language to speak (default: that of the locale)", zh: "界面语言（默认：随系统语言）")
  static let colorHelp = Wording(
    en: "when to use colour (default: auto, on a terminal unless NO_COLOR is set)",
    zh: "何时用颜色（默认：auto，在终端上且未设 NO_COLOR 时）")
  static let nowHelp = Wording(
    en: "the time to work at, such as 2024-12-20T09:00:00Z; the log says that it was given",
    zh: "指定操作时间，如 2024-12-20T09:00:00Z；日志会注明时间是指定的")
  static let logHelp = Wording(
    en: "the name of this copy's log, when it is made", zh: "新建日志时本机日志的名称")
  static let helpHelp = Wording(en: "explain the command", zh: "说明命令用法")
  static let versionHelp = Wording(en: "print the version", zh: "输出版本号")
}

// Exit codes, and the command `help`.
extension Wording {
  static let exitDone = Wording(en: "Done.", zh: "已完成。")

  static func exit(_ kind: Problem.Kind) -> Wording {
    switch kind {
    case .refused: Wording(en: "Refused; nothing was changed.", zh: "未获准，没有任何改动。")
    case .usage: Wording(en: "The command line is wrong.", zh: "命令写法有误。")
    case .damaged: Wording(en: "The store is damaged.", zh: "稿库有损坏。")
    case .overtaken: Wording(en: "Somebody else changed it first.", zh: "别人先改动了。")
    case .notFound: Wording(en: "Nothing was found.", zh: "没有找到。")
    }
  }

  static let helpSummary = Wording(en: "Explain a command, or list them all", zh: "说明一个命令，或列出全部命令")

  static func helpDiscussion(_ program: String) -> Wording {
    Wording(
      en: "Without a name, lists the commands of everyday work. `\(program) COMMAND --help` says "
        + "the same as `\(program) help COMMAND`.",
      zh: "不写命令名时，列出日常命令。`\(program) COMMAND --help` 与 `\(program) help COMMAND` 相同。")
  }

  static let helpCommandHelp = Wording(en: "the command to explain", zh: "要说明的命令")
  static let helpAllHelp = Wording(
    en: "list the commands for maintenance too", zh: "把维护命令也列出来")
  static let helpExampleOne = Wording(en: "Explains `submit`.", zh: "说明 `submit`（送审）的用法。")
  static let helpExampleAll = Wording(en: "Lists every command.", zh: "列出全部命令。")
}

// The parts of a help page.
extension Wording {
  static let usageHeading = Wording(en: "Usage: ", zh: "用法：")
  static let argumentsHeading = Wording(en: "Arguments:", zh: "参数：")
  static let optionsHeading = Wording(en: "Options:", zh: "选项：")
  static let everyCommandHeading = Wording(en: "Every command takes:", zh: "所有命令都可用：")
  static let examplesHeading = Wording(en: "Examples:", zh: "示例：")
  static let exitCodesHeading = Wording(en: "Exit codes:", zh: "退出码：")
  static let everydayHeading = Wording(en: "Commands:", zh: "命令：")
  static let maintenanceHeading = Wording(en: "Maintenance:", zh: "维护：")
  static let repeatable = Wording(en: " (can be repeated)", zh: "（可重复使用）")
  static let commandWord = Wording(en: "COMMAND", zh: "命令")
  static let argumentsWord = Wording(en: "[ARGUMENTS]", zh: "[参数]")
  static let optionsWord = Wording(en: "[OPTIONS]", zh: "[选项]")
  static let meaning = Wording(en: " — ", zh: "：")

  static func deskUsage(_ program: String) -> Wording {
    Wording(en: "`\(program)` alone shows today's desk.", zh: "单独输入 `\(program)`，显示今天的编辑台。")
  }

  static func alsoNamed(_ name: String) -> Wording {
    Wording(en: " (also: \(name))", zh: "（又作：\(name)）")
  }

  static func alsoTakes(_ options: String, _ program: String) -> Wording {
    Wording(
      en: "Also takes \(options), as every command does; `\(program) help` explains them.",
      zh: "还可用各命令通用的选项 \(options)，说明见 `\(program) help`。")
  }

  static func helpFooter(_ program: String) -> Wording {
    Wording(
      en: "`\(program) help COMMAND` explains one command, with examples.",
      zh: "`\(program) help 命令` 详细说明一个命令，并有示例。")
  }

  static func helpAllFooter(_ program: String) -> Wording {
    Wording(
      en: "`\(program) help --all` lists the commands for maintenance too.",
      zh: "`\(program) help --all` 把维护命令也列出来。")
  }
}
