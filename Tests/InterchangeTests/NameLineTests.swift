import Diagnostics
import Interchange
import Manuscript
import TestSupport
import Testing

private func bylines(_ line: String) throws -> [Byline] {
  try ManuscriptForm.parse("# 题\n\(line)\n\n正文", name: "story.md").article.bylines
}

@Suite struct NameLineTests {
  @Test(arguments: [
    ("王思颖", [Byline(name: "王思颖")]), ("祁 红", [Byline(name: "祁红")]),
    ("王思颖　李明", [Byline(name: "王思颖"), Byline(name: "李明")]),
    ("王思颖、李明", [Byline(name: "王思颖"), Byline(name: "李明")]),
    ("记者 王思颖", [Byline(name: "王思颖", title: "记者")]),
    ("（本报记者王思颖）", [Byline(name: "王思颖", title: "本报记者")]),
    ("作者：王思颖", [Byline(name: "王思颖")]),
    ("□ 欧阳修文", [Byline(name: "欧阳修文")]),
    ("阿卜杜·买买提 文/图", [Byline(name: "阿卜杜·买买提", role: .textAndPhoto)]),
    ("文/张三 图/李四", [Byline(name: "张三"), Byline(name: "李四", role: .photo)]),
    ("张三/文 李四/摄", [Byline(name: "张三"), Byline(name: "李四", role: .photo)]),
    ("张三 李四摄", [Byline(name: "张三", role: .photo), Byline(name: "李四", role: .photo)]),
    ("王芳 报道", [Byline(name: "王芳")]), ("本报记者王芳报道", [Byline(name: "王芳", title: "本报记者")]),
    ("孙桂兰口述 王芳整理", [Byline(name: "孙桂兰", title: "口述"), Byline(name: "王芳", title: "整理")]),
    ("阎桂兰口述 闫芳整理", [Byline(name: "阎桂兰", title: "口述"), Byline(name: "闫芳", title: "整理")]),
    ("口述：孙桂兰　整理：王芳", [Byline(name: "孙桂兰", title: "口述"), Byline(name: "王芳", title: "整理")]),
    ("本报记者 王芳 整理", [Byline(name: "王芳", title: "整理 本报记者")]),
    ("本报讯 记者王芳", [Byline(name: "王芳", title: "记者")]), ("新闻报道", []),
    ("盱眙县总工会主席 李明", [Byline(name: "李明", title: "盱眙县总工会主席")]),
    ("盱眙县总工会 主席 李明", [Byline(name: "李明", title: "盱眙县总工会 主席")]),
    ("通訊員 簡志遠", [Byline(name: "簡志遠", title: "通訊員")]),
    ("記者 林佳穎", [Byline(name: "林佳穎", title: "記者")]),
    ("本報主筆　方塵", [Byline(name: "方塵", title: "本報主筆")]),
    ("簡志遠攝", [Byline(name: "簡志遠", role: .photo)]),
    ("桥南街道 王芳", [Byline(name: "王芳", title: "桥南街道")]), ("桥南小学 开学", []),
    (
      "王芳 摄影：李雷 编辑：赵敏",
      [Byline(name: "王芳"), Byline(name: "李雷", role: .photo), Byline(name: "赵敏", title: "编辑")]
    ),
    ("文丨王芳 图丨李雷", [Byline(name: "王芳"), Byline(name: "李雷", role: .photo)]),
    ("王芳 审核：李雷", [Byline(name: "王芳"), Byline(name: "李雷", title: "审核")]),
    ("作者 王芳 指导老师 李雷", [Byline(name: "王芳"), Byline(name: "李雷", title: "指导老师")]),
    ("通讯员 斯琴格日乐 李雷", [Byline(name: "斯琴格日乐", title: "通讯员"), Byline(name: "李雷", title: "通讯员")]),
    ("通讯员 王芳 乌云其其格", [Byline(name: "王芳", title: "通讯员"), Byline(name: "乌云其其格", title: "通讯员")]),
    ("通讯员 河口供电公司 李雷", [Byline(name: "李雷", title: "通讯员 河口供电公司")]),
    ("Ann O'Dell, Staff Writer", [Byline(name: "Ann O'Dell", title: "Staff Writer")]),
    ("BY MARIA O'DONNELL", [Byline(name: "MARIA O'DONNELL")]),
    ("By Jane Doe", [Byline(name: "Jane Doe")]),
    ("Jane Doe & John Roe", [Byline(name: "Jane Doe"), Byline(name: "John Roe")]),
    (
      "|县总工会|供图；主席|李 明|", [Byline(name: "县总工会", role: .supplied), Byline(name: "李 明", title: "主席")]
    ),
  ])
  func `a name line directly under the headline is the byline`(
    line: String, expected: [Byline]
  ) throws {
    #expect(try bylines(line) == expected)
  }

  @Test(arguments: [
    ("新华社", [Byline(name: "新华社")]), ("本报评论员", [Byline(name: "本报评论员")]),
    ("记者 甲", [Byline(name: "甲", title: "记者")]),
    ("通讯员 李 明", [Byline(name: "李明", title: "通讯员")]),
    (
      "By Jane Doe, Harbour correspondent",
      [Byline(name: "Jane Doe", title: "Harbour correspondent")]
    ),
  ])
  func `a line that stands alone under the headline is a byline if it looks like one`(
    line: String, expected: [Byline]
  ) throws {
    let form = try ManuscriptForm.parse("# 题\n\(line)\n\n正文", name: "")
    #expect(form.article.bylines == expected)
    #expect(form.remarks == [])
    #expect(try bylines("\(line)\n春天来了，花开了，人们出门。") == [])
    let again = ManuscriptForm.text(of: form.article)
    #expect(try ManuscriptForm.parse(again, name: "").article == form.article)
  }

  @Test(arguments: ["A name line", "Jane", "货车司机集中入会", "盱眙县总工会"])
  func `a line under the headline that could be names is told of`(line: String) throws {
    let form = try ManuscriptForm.parse("# 题\n\(line)\n\n正文", name: "")
    #expect(form.article.blocks == [.paragraph(line), .paragraph("正文")])
    #expect(form.remarks.count == 1)
    #expect(form.remarks.first?.english.contains(line) == true)
  }

  @Test(arguments: [
    "春天来了，花开了。", "记者", "盱眙县总工会", "货车司机集中入会", "春天来了", "They had nowhere to rest", "Hello",
    "a|b", "12月18日",
  ])
  func `other lines under the headline are copy`(line: String) throws {
    #expect(try bylines(line) == [])
    #expect(try ManuscriptForm.parse("# 题\n\(line)", name: "").article.blocks == [.paragraph(line)])
  }

  @Test func `a name line after a blank line is copy`() throws {
    let article = try ManuscriptForm.parse("# 题\n\n王思颖", name: "").article
    #expect(article.bylines == [])
    #expect(article.blocks == [.paragraph("王思颖")])
  }

  @Test func `names on two lines are one byline`() throws {
    #expect(try bylines("记者 王思颖\n通讯员 封雪初").map(\.title) == ["记者", "通讯员"])
  }

  @Test(arguments: [
    ("小哥在休息。王芳 摄", "小哥在休息。"), ("小哥在休息。本报记者 王芳 摄", "小哥在休息。"), ("小哥（王芳供图）", "小哥"),
    ("小哥（王芳 供图）", "小哥"), ("小哥（资料图片）", "小哥（资料图片）"), ("小哥王芳", "小哥王芳"), ("（王芳摄）", ""),
  ])
  func `the credits at the end of a caption are taken off`(line: String, caption: String) throws {
    let block = try ManuscriptForm.parse("[图] " + line, name: "").article.blocks.first
    guard case .picture(let picture) = block else {
      Issue.record("no picture")
      return
    }
    #expect(picture.caption == caption)
    #expect(picture.credits.isEmpty == (caption == line))
  }

  @Test func `an English name is printed with its title wherever it is printed`() {
    let article = Article(
      headline: "Drivers find a home",
      bylines: [
        Byline(name: "Jane Doe", title: "Cllr"), Byline(name: "John Roe", title: "Rector"),
      ],
      language: .english, blocks: [.paragraph("They joined.")])
    #expect(PlainCopy.text(of: article).contains("By Cllr Jane Doe and John Roe, Rector"))
  }
}
