public import Diagnostics
import Notation

/// A paper of the desk as one page of A4: facts, a table, room for pens.
public enum HTMLSlip {
  /// The page's bytes; `facts` are names and values, `lines` stand under the table.
  public static func html(
    title: String, facts: [(name: String, value: String)], heads: [String], rows: [[String]],
    lines: [String], language: Language
  ) -> [UInt8] {
    HTMLDocument.bytes(
      title: title, language: language.rawValue, showsSteering: true
    ) { sheet in
      sheet.literal(style)
    } body: { body in
      body.element("h1") { $0.text(title) }
      body.element("dl") { list in
        for fact in facts {
          list.element("div") { pair in
            pair.element("dt") { $0.text(fact.name) }
            pair.element("dd") { $0.text(fact.value) }
          }
        }
      }
      table(heads, rows, &body)
      for line in lines { body.element("p") { $0.text(line) } }
    }
  }

  private static func table(
    _ heads: [String], _ rows: [[String]], _ body: inout MarkupWriter
  ) {
    body.element("table") { table in
      table.element("tr") { row in
        for head in heads { row.element("th") { $0.text(head) } }
      }
      for cells in rows {
        table.element("tr") { row in
          for cell in cells { row.element("td") { $0.text(cell) } }
        }
      }
    }
  }

  private static let style: StaticString = """
    @page{size:A4;margin:18mm}\
    body{font:12pt/1.6 "Noto Serif CJK SC","Songti SC",SimSun,serif;margin:1rem auto;\
    max-width:44rem;color:#000}h1{text-align:center;font-size:20pt}\
    dl{display:grid;grid-template-columns:1fr 1fr;gap:.2rem 1rem;margin:0 0 1rem}\
    dl div{display:flex;gap:.5rem}dt{white-space:nowrap;color:#444}dt::after{content:":"}:lang(zh) dt::after{content:"："}\
    dd{margin:0;overflow-wrap:anywhere}\
    table{width:100%;border-collapse:collapse}\
    th,td{border:1px solid #000;padding:.35rem .5rem;text-align:left;vertical-align:top;\
    overflow-wrap:anywhere}td{height:2.2em}tr{break-inside:avoid}\
    @media(max-width:600px){dl{grid-template-columns:1fr}}
    """
}
