import Manuscript
import TestSupport

/// Writes small Word documents for tests: only the parts that a test asks for.
struct WordWriter {
  /// What stands in `w:body`.
  var body: String
  var styles: String?
  var numbering: String?
  var footnotes: String?
  var comments: String?
  var header: String?
  /// Pictures by the ids `pic1`, `pic2`….
  var pictures: [(name: String, bytes: [UInt8])] = []
  /// Links to pictures outside, by the ids `out1`, `out2`….
  var links: [String] = []
  /// The namespace of Word; the strict one is another.
  var space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  init(_ body: String) {
    self.body = body
  }

  static let heads = """
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="S"><w:name w:val="Subtitle"/></w:style>
    <w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>
    """

  var bytes: [UInt8] {
    var zip = ZipWriter().adding("[Content_Types].xml", Self.types)
      .adding("_rels/.rels", Self.relations([("d", "officeDocument", "word/document.xml", false)]))
      .adding("word/document.xml", part("document", "<w:body>" + body + "</w:body>"))
    var relations: [(String, String, String, Bool)] = []
    let parts = [
      ("styles", "styles", styles), ("numbering", "numbering", numbering),
      ("footnotes", "footnotes", footnotes), ("comments", "comments", comments),
      ("header", "hdr", header),
    ]
    for (kind, root, content) in parts {
      guard let content else { continue }
      relations.append((kind, kind, kind + ".xml", false))
      zip = zip.adding("word/\(kind).xml", part(root, content))
    }
    for (index, picture) in pictures.enumerated() {
      relations.append(("pic\(index + 1)", "image", "media/" + picture.name, false))
      zip = zip.adding("word/media/" + picture.name, picture.bytes)
    }
    for (index, link) in links.enumerated() {
      relations.append(("out\(index + 1)", "image", link, true))
    }
    return zip.adding("word/_rels/document.xml.rels", Self.relations(relations)).bytes()
  }

  /// What LibreOffice looks for before it opens a document.
  private static let types: String = {
    let form = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let parts = [("document", "document.main"), ("styles", "styles"), ("numbering", "numbering")]
    let lines = parts.map { name, kind in
      "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(form)\(kind)+xml\"/>"
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + lines.joined() + "</Types>"
  }()

  private func part(_ root: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(root) xmlns:w="\(space)"
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:v="urn:schemas-microsoft-com:vml">\(content)</w:\(root)>
    """
  }

  private static func relations(_ relations: [(String, String, String, Bool)]) -> String {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let lines = relations.map { id, kind, target, isOutside in
      "<Relationship Id=\"\(id)\" Type=\"\(type)\(kind)\" Target=\"\(target)\""
        + (isOutside ? " TargetMode=\"External\"/>" : "/>")
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + lines.joined() + "</Relationships>"
  }
}

/// A paragraph of one run.
func p(_ text: String, style: String? = nil, _ properties: String = "", run: String = "") -> String
{
  let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
  return "<w:p><w:pPr>\(style)\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr>"
    + "<w:t>\(text)</w:t></w:r></w:p>"
}

/// A bold paragraph.
func bold(_ text: String) -> String { p(text, run: "<w:b/>") }

/// A paragraph that holds nothing but a picture.
func picture(_ id: String) -> String {
  "<w:p><w:r><w:drawing><a:blip r:embed=\"\(id)\"/></w:drawing></w:r></w:p>"
}

extension Article {
  /// The article for eyes: one line for each part of it.
  var outline: String {
    let rows = [("kicker", kicker), ("headline", headline), ("deck", deck)]
    var lines = rows.compactMap { name, text in text.map { name + ": " + $0 } }
    for byline in bylines {
      lines.append(
        "byline: \([byline.title, byline.name].compactMap { $0 }.joined(separator: " "))")
    }
    for block in blocks {
      let credits: [String] =
        if case .picture(let picture) = block { picture.credits.map { "(\($0.name))" } } else { [] }
      let text = block.text.split(separator: "\n", omittingEmptySubsequences: false)
      lines.append(
        ([block.kind.rawValue + ": " + text.joined(separator: " / ")] + credits)
          .joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }
}
