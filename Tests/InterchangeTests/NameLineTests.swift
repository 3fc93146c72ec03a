import Interchange
import Manuscript
import TestSupport
import Testing

private func bylines(_ line: String) throws -> [Byline] {
  try ManuscriptForm.parse("# 题\n\(line)\n\n正文", name: "story.md").article.bylines
}

@Suite struct NameLineTests {
  @Test(arguments: [
    ("王思颖", [Byline(name: "王思颖")]),
    ("王思颖　李明", [Byline(name: "王思颖"), Byline(name: "李明")]),
    ("王思颖、李明", [Byline(name: "王思颖"), Byline(name: "李明")]),
    ("记者 王思颖", [Byline(name: "王思颖", title: "记者")]),
    ("（本报记者王思颖）", [Byline(name: "王思颖", title: "本报记者")]),
    ("作者：王思颖", [Byline(name: "王思颖", title: "作者")]),
    ("□ 欧阳修文", [Byline(name: "欧阳修文")]),
    ("阿卜杜·买买提 文/图", [Byline(name: "阿卜杜·买买提", role: .textAndPhoto)]),
    ("文/张三 图/李四", [Byline(name: "张三"), Byline(name: "李四", role: .photo)]),
    ("张三/文 李四/摄", [Byline(name: "张三"), Byline(name: "李四", role: .photo)]),
    ("张三 李四摄", [Byline(name: "张三", role: .photo), Byline(name: "李四", role: .photo)]),
    ("盱眙县总工会主席 李明", [Byline(name: "李明", title: "盱眙县总工会主席")]),
    ("盱眙县总工会 主席 李明", [Byline(name: "李明", title: "盱眙县总工会 主席")]),
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
    ("小哥在休息。王芳 摄", "小哥在休息。"), ("小哥在休息。本报记者 王芳 摄", "小哥在休息。"), ("小哥（王芳供图）", "小哥（王芳供图）"),
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
}
