import Diagnostics

extension Wording {
  static func notInstalled(_ program: String) -> Wording {
    Wording(en: "\(program) is not installed here.", zh: "本机没有安装 \(program)。")
  }

  static func cannotRun(_ program: String) -> Wording {
    Wording(en: "`\(program)` is not a program that can be run.", zh: "`\(program)` 不是可以运行的程序。")
  }

  static func cannotStart(_ program: String, _ reason: Wording) -> Wording {
    Wording(en: "\(program) could not be started (", zh: "无法启动 \(program)（") + reason
      + Wording(en: ").", zh: "）。")
  }

  static let zeroByte = Wording(en: "a zero byte in what it is given", zh: "参数中有零字节")

  static func noPipe(_ reason: String) -> Wording {
    Wording(
      en: "No program can be started now (\(reason)).", zh: "目前无法启动任何程序（\(reason)）。")
  }

  static func tookTooLong(_ program: String, seconds: Int) -> Wording {
    Wording(
      en: "\(program) was stopped, because it did not end within \(seconds) seconds.",
      zh: "\(program) 在 \(seconds) 秒内没有结束，已被中止。")
  }

  /// What a program is installed from, and what works without it.
  static func install(_ program: String) -> Wording {
    switch program {
    case "git":
      Wording(
        en: "Install git (Debian: apt install git; macOS: xcode-select --install); everything but "
          + "sync works without it.",
        zh: "请安装 git（Debian：apt install git；macOS：xcode-select --install）；除同步外，其他功能不受影响。")
    case "ssh-keygen":
      Wording(
        en: "Install OpenSSH (Debian: apt install openssh-client); everything but signatures works "
          + "without it.",
        zh: "请安装 OpenSSH（Debian：apt install openssh-client）；除签名外，其他功能不受影响。")
    default:
      Wording(
        en: "Install it, or put its folder into PATH.", zh: "请安装该程序，或把它所在的文件夹加入 PATH。")
    }
  }

  static let noEditor = Wording(en: "No editor is set.", zh: "没有设置编辑器。")
  static let setEditor = Wording(
    en:
      "Set EDITOR, such as `export EDITOR=nano`, or give the text by --file or on standard input.",
    zh: "请设置 EDITOR，例如 `export EDITOR=nano`，或用 --file、标准输入给出文字。")

  static func editorFailed(_ editor: String, _ ending: Outcome.Ending) -> Wording {
    ended(editor, ending, saying: "")
      + Wording(en: " Nothing was filed; the text is kept.", zh: "没有入库，文字已保留。")
  }

  static func ended(_ program: String, _ ending: Outcome.Ending, saying said: String) -> Wording {
    let how =
      switch ending {
      case .exited(let code): Wording(en: "with code \(code)", zh: "返回 \(code)")
      case .signalled(let signal): Wording(en: "by signal \(signal)", zh: "被信号 \(signal) 终止")
      }
    let start = Wording(en: "\(program) ended ", zh: "\(program) 已结束，") + how
    guard !said.isEmpty else { return start + Wording(en: ".", zh: "。") }
    return start + Wording(en: ": \(said)", zh: "：\(said)")
  }
}
