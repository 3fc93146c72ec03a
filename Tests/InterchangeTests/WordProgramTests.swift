import Diagnostics
import Interchange
import Packing
import TestSupport
import Testing

/// Documents that other programs made in this run, where they are installed.
@Suite struct WordProgramTests {
  private static let python = OutsideProgram.python(with: "docx")
  private static let pandoc = OutsideProgram("pandoc")
  private static let office = OutsideProgram("soffice")

  @Test(.enabled(if: python != nil, "needs python3 with python-docx"))
  func `a document of python-docx is read`() throws {
    let folder = try Self.folder()
    try folder.write(
      """
      import docx
      document = docx.Document()
      document.add_heading("货车司机有了家", 0)
      document.add_paragraph("记者 王思颖 通讯员 封雪初")
      document.add_paragraph("12月18日，盱眙县总工会举行集中入会仪式。")
      document.add_heading("怎么入会", 1)
      paragraph = document.add_paragraph("三百名")
      paragraph.add_run("货车").bold = True
      paragraph.add_run("司机入会。")
      document.add_picture("a.png")
      document.add_paragraph("图为入会仪式现场。（王芳 摄）", style="Caption")
      for text in ["体检；", "法律援助。"]: document.add_paragraph(text, style="List Bullet")
      document.add_paragraph("他们先后办理。")
      for text in ["先报名；", "再登记。"]: document.add_paragraph(text, style="List Number")
      table = document.add_table(rows=2, cols=2)
      for row, words in enumerate([["单位", "人数"], ["物流园", "300"]]):
          for column, word in enumerate(words): table.cell(row, column).text = word
      document.save("a.docx")
      """, to: "make.py")
    #expect(try Self.python?.run(["make.py"], in: folder) == Outcome())
    let manuscript = try WordDocument.read(folder.bytes(of: "a.docx"), name: "a.docx")
    expectSnapshot(
      manuscript.article.outline,
      """
      headline: 货车司机有了家
      byline: 记者 王思颖
      byline: 通讯员 封雪初
      paragraph: 12月18日，盱眙县总工会举行集中入会仪式。
      crosshead: 怎么入会
      paragraph: 三百名货车司机入会。
      picture: 图为入会仪式现场。 (王芳)
      list: 体检； / 法律援助。
      paragraph: 他们先后办理。
      list: 1. 先报名； / 2. 再登记。
      list: 单位 | 人数 / 物流园 | 300
      """)
    #expect(manuscript.pictures.map(\.block) == [3])
    #expect(manuscript.pictures.map(\.bytes) == [PictureWriter.png(width: 40, height: 30)])
  }

  @Test(.enabled(if: pandoc != nil, "needs pandoc"))
  func `a document of pandoc is read`() throws {
    let folder = try Self.folder()
    try folder.write(
      """
      ---
      title: 货车司机有了家
      subtitle: 盱眙见闻
      author: [王思颖, 李明]
      date: 2024-12-20
      ---

      12月18日，盱眙县总工会举行[集中入会](http://example.org)仪式。[^1]

      # 怎么入会

      三百名**货车**司机入会。

      ![图为入会仪式现场。（王芳 摄）](a.png)

      - 体检；
      - 法律援助。

      1. 先报名；
      2. 再登记。

      | 单位 | 人数 |
      |----|----|
      | 物流园 | 300 |

      [^1]: 据全国总工会统计。
      """, to: "a.md")
    let made = try Self.pandoc?.run(["a.md", "-o", "a.docx"], in: folder)
    #expect(made?.status == 0)
    let manuscript = try WordDocument.read(folder.bytes(of: "a.docx"), name: "a.docx")
    expectSnapshot(
      manuscript.article.outline,
      """
      headline: 货车司机有了家
      deck: 盱眙见闻
      byline: 王思颖
      byline: 李明
      paragraph: 12月18日，盱眙县总工会举行集中入会仪式。[1]
      crosshead: 怎么入会
      paragraph: 三百名货车司机入会。
      picture: 图为入会仪式现场。 (王芳)
      list: 体检； / 法律援助。
      list: 1. 先报名； / 2. 再登记。
      list: 单位 | 人数 / 物流园 | 300
      paragraph: [1] 据全国总工会统计。
      """)
    #expect(manuscript.leftOver == [.init(reason: .date, text: "2024-12-20")])
  }

  @Test(.enabled(if: office != nil, "needs LibreOffice"))
  func `what LibreOffice saves is read or named`() throws {
    let folder = try Self.folder()
    var writer = WordWriter(
      p("货车司机有了家", style: "1") + p("记者 王思颖") + p("12月18日，盱眙县总工会举行集中入会仪式。")
        + p("怎么入会", style: "2")
        + "<w:tbl><w:tr><w:tc>" + p("单位") + "</w:tc><w:tc>" + p("人数") + "</w:tc></w:tr></w:tbl>"
        + p("　　三百名司机入会。"))
    writer.styles = WordWriter.heads
    try folder.write(writer.bytes, to: "a.docx")
    try convert("a.docx", to: "doc", in: folder)
    #expect(DocumentKind.of(try folder.bytes(of: "made/a.doc")) == .binaryWord)
    try convert("made/a.doc", to: "docx", in: folder)
    let manuscript = try WordDocument.read(folder.bytes(of: "made/a.docx"), name: "a.docx")
    expectSnapshot(
      manuscript.article.outline,
      """
      headline: 货车司机有了家
      byline: 记者 王思颖
      paragraph: 12月18日，盱眙县总工会举行集中入会仪式。
      crosshead: 怎么入会
      paragraph: 单位 | 人数
      paragraph: 三百名司机入会。
      """)
  }

  private func convert(_ file: String, to form: String, in folder: ScratchFolder) throws {
    let profile = "-env:UserInstallation=file://" + folder.path("profile")
    _ = try Self.office?.run(
      [profile, "--headless", "--convert-to", form, "--outdir", "made", file], in: folder)
  }

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(PictureWriter.png(width: 40, height: 30), to: "a.png")
    return folder
  }
}
