import Arguments
import Diagnostics
import Testing

@Suite struct `Help` {
  @Test func `explains a command in English`() throws {
    let command = try #require(try desk.parse(["return", "a"]).command)
    #expect(
      desk.help(for: command, language: .english, width: 72) == """
        desk return (also: 退回) — Send an article back

        Usage: desk return ARTICLE... [--note TEXT]... [--level must|should]
                           [--dry-run]

        The author sees the reason.
        Nothing of the text is lost, and the article may be submitted again as
        often as needed.

        Arguments:
          ARTICLE  which articles

        Options:
          -m, --note TEXT      the reason (can be repeated)
          --level must|should  how much it matters
          -n, --dry-run        change nothing

        Also takes --store --as --json --quiet --lang --color --now --log --help
        --version, as every command does; `desk help` explains them.

        Examples:
          $ desk return 4a7b -m 'check the name'
            Returns one article with a reason.

        Exit codes:
          0  Done.
          1  Refused; nothing was changed.
          2  The command line is wrong.

        """)
  }

  @Test func `lists every command in Chinese`() {
    #expect(
      desk.help(.all, language: .chinese, width: 72) == """
        desk：小编辑台

        用法：desk 命令 [参数] [选项]
        单独输入 `desk`，显示今天的编辑台。

        命令：
          return 退回  把稿件退回修改
          list   列表  列出稿件
          spike        不采用
          diff         显示改动
          help   帮助  说明一个命令，或列出全部命令

        维护：
          fsck  检查稿库

        所有命令都可用：
          --store DIR               稿库所在文件夹（默认：$NEWSDESK_STORE，否则
                                    向上找最近的 store/）
          --as PERSON               以谁的名义操作（默认：$NEWSDESK_AS，否则是
                                    `newsdesk me` 登记的人）
          --json                    输出 JSON，格式不随版本变化
          -q, --quiet               只显示错误
          --lang en|zh-Hans         界面语言（默认：随系统语言）
          --color auto|always|never
                                    何时用颜色（默认：auto，在终端上且未设
                                    NO_COLOR 时）
          --now TIME                指定操作时间，如 2024-12-20T09:00:00Z；日志
                                    会注明时间是指定的
          --log NAME                新建日志时本机日志的名称
          -h, --help                说明命令用法
          --version                 输出版本号

        `desk help 命令` 详细说明一个命令，并有示例。

        """)
  }

  @Test func `keeps maintenance off the first page`() {
    #expect(!desk.help(.everyday, language: .english, width: 80).contains("fsck"))
    #expect(desk.help(.everyday, language: .english, width: 80).contains("help --all"))
  }

  @Test(arguments: [40, 57, 72, 80, 133], Language.allCases)
  func `fits the terminal, but for what is typed`(width: Int, language: Language) {
    let pages: [HelpTopic] = [.everyday, .all] + desk.commands.map(HelpTopic.command)
    let typed = ["$ desk", "--color auto", "--level must"]
    for page in pages {
      for line in desk.help(page, language: language, width: width).split(separator: "\n") {
        let mayBeWider = typed.contains { line.contains($0) }
        #expect(mayBeWider || DisplayWidth.of(line) <= width, "\(line)")
      }
    }
  }
}
