import Diagnostics
import Interchange
import Manuscript
import Packing
import TestSupport
import Testing

private let text = "12月18日，盱眙县总工会举行新就业形态劳动者集中入会仪式，三百名货车司机加入工会。"
private let jpeg = PictureWriter.jpeg(width: 40, height: 30)
private let png = PictureWriter.png(width: 4, height: 3)

private func read(_ body: String, links: [String] = []) throws(Problem) -> WordManuscript {
  var writer = WordWriter(body)
  writer.styles = WordWriter.heads
  writer.pictures = [("image1.jpeg", jpeg), ("image2.png", png), ("image3.emf", [1, 0, 0, 0])]
  writer.links = links
  return try WordDocument.read(writer.bytes, name: "a.docx")
}

@Suite struct WordPictureTests {
  @Test func `pictures are taken out in place, the line below is the caption`() throws {
    let body =
      p("货车司机有了家", style: "1") + p(text) + picture("pic1") + p("图为入会仪式现场。（王芳 摄）")
      + p(text) + picture("pic2") + p("司机在登记", style: "C") + p("李明 供图") + p(text)
    let manuscript = try read(body)
    expectSnapshot(
      manuscript.article.outline,
      """
      headline: 货车司机有了家
      paragraph: \(text)
      picture: 图为入会仪式现场。 (王芳)
      paragraph: \(text)
      picture: 司机在登记 (李明)
      paragraph: \(text)
      """)
    #expect(manuscript.pictures.map(\.block) == [1, 3])
    #expect(manuscript.pictures.map(\.name) == ["image1.jpeg", "image2.png"])
    #expect(manuscript.pictures.map(\.bytes) == [jpeg, png])
    #expect(manuscript.pictures.map(\.header.width) == [40, 4])
    #expect(manuscript.leftOver == [])
  }

  @Test func `text below a picture that does not speak of it stays text`() throws {
    let article = try read(p(text) + picture("pic1") + p(text)).article
    #expect(article.outline == "headline: \nparagraph: \(text)\npicture: \nparagraph: \(text)")
  }

  @Test func `pictures side by side in a table have the words below them`() throws {
    let body = """
      \(p(text))<w:tbl><w:tr><w:tc>\(picture("pic1"))</w:tc><w:tc>\(picture("pic2"))</w:tc></w:tr>
      <w:tr><w:tc>\(p("签到"))</w:tc><w:tc>\(p("宣誓"))</w:tc></w:tr></w:tbl>
      """
    #expect(
      try read(body).article.outline == "headline: \nparagraph: \(text)\npicture: 签到\npicture: 宣誓")
  }

  @Test func `a picture in both ways of drawing comes once`() throws {
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><a:blip r:embed="pic1"/>
      </w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata r:id="pic1"/></w:pict></mc:Fallback>
      </mc:AlternateContent></w:r></w:p>
      """
    #expect(try read(p(text) + body).pictures.map(\.block) == [1])
    let old = "<w:p><w:r><w:pict><v:imagedata r:id=\"pic2\"/></w:pict></w:r></w:p>"
    #expect(try read(p(text) + old).pictures.map(\.name) == ["image2.png"])
  }

  @Test(arguments: ["图为：入会现场   王芳/摄", "图说：入会现场（王芳摄）"])
  func `a caption may say that it is one, and who photographed`(caption: String) throws {
    let manuscript = try read(p(text) + picture("pic1") + p(caption))
    #expect(
      manuscript.article.outline == "headline: \nparagraph: \(text)\npicture: 入会现场 (王芳)")
  }

  @Test func `pictures that cannot be used are told, and their caption stays`() throws {
    let body =
      picture("pic3") + p("图为现场。") + picture("pic3") + p(text) + picture("out1") + picture("pic1")
    let manuscript = try read(body, links: ["http://example.org/a.jpg"])
    #expect(
      manuscript.article.outline
        == "headline: \npicture: 图为现场。\nparagraph: \(text)\npicture: ")
    #expect(manuscript.pictures.map(\.block) == [2])
    #expect(
      manuscript.leftOver == [
        .init(reason: .unusablePicture, text: "image3.emf"),
        .init(reason: .linkedPicture, text: "http://example.org/a.jpg"),
      ])
  }

  @Test func `comments say who, what and where`() throws {
    var writer = WordWriter(
      p("货车司机有了家") + p(text)
        + """
        <w:p><w:r><w:t>共有</w:t></w:r><w:commentRangeStart w:id="7"/><w:r><w:t>三百名</w:t></w:r>
        <w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>
        <w:r><w:t>司机入会。</w:t></w:r></w:p>
        """)
    writer.comments =
      "<w:comment w:id=\"7\" w:author=\"李编辑\">" + p("数字再核实。") + p("问工会。") + "</w:comment>"
      + "<w:comment w:id=\"8\" w:author=\"李编辑\">" + p("") + "</w:comment>"
    let manuscript = try WordDocument.read(writer.bytes, name: "a.docx")
    #expect(manuscript.comments.map(\.person) == ["李编辑"])
    #expect(manuscript.comments.map(\.text) == ["数字再核实。\n问工会。"])
    #expect(manuscript.comments.map(\.block) == [1])
    #expect(manuscript.comments.map(\.quoted) == ["三百名"])
    #expect(manuscript.article.blocks.last == .paragraph("共有三百名司机入会。"))
  }
}
