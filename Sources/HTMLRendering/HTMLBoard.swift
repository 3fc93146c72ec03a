public import Diagnostics
import Notation

/// The desk as one page for screen and paper; needs no network, no script and no font of its own.
public struct HTMLBoard: Sendable {
  /// An article on the board.
  public struct Card: Sendable {
    let title: String
    let facts: [String]
    let isUrgent: Bool

    /// Makes a card.
    public init(title: String, facts: [String], isUrgent: Bool) {
      (self.title, self.facts, self.isUrgent) = (title, facts, isUrgent)
    }
  }

  /// One status.
  public struct Column: Sendable {
    let title: String
    let count: Int
    let cards: [Card]

    /// Makes a column; it may show fewer cards than it counts.
    public init(title: String, count: Int, cards: [Card]) {
      (self.title, self.count, self.cards) = (title, count, cards)
    }
  }

  /// A group of bars side by side.
  public struct Bar: Sendable {
    let label: String
    let values: [Int]

    /// Makes a group.
    public init(label: String, values: [Int]) { (self.label, self.values) = (label, values) }
  }

  private let title: String
  private let columns: [Column]
  private let flowTitle: String
  private let flow: [Bar]
  private let flowNames: [String]
  private let ageTitle: String
  private let ages: [Bar]

  /// Gathers what the page shows, in the reader's words.
  public init(
    title: String, columns: [Column], flowTitle: String, flow: [Bar], flowNames: [String],
    ageTitle: String, ages: [Bar]
  ) {
    (self.title, self.columns) = (title, columns)
    (self.flowTitle, self.flow, self.flowNames) = (flowTitle, flow, flowNames)
    (self.ageTitle, self.ages) = (ageTitle, ages)
  }

  /// The page's bytes.
  public static func html(of board: HTMLBoard, language: Language) -> [UInt8] {
    HTMLDocument.bytes(
      title: board.title, language: language.rawValue, showsSteering: true
    ) { sheet in
      sheet.literal(style)
    } body: { body in
      body.element("h1") { $0.text(board.title) }
      board.writeColumns(to: &body)
      body.element("div", [("class", "charts")]) { charts in
        board.writeChart(board.flowTitle, board.flow, names: board.flowNames, to: &charts)
        board.writeChart(board.ageTitle, board.ages, names: [], to: &charts)
      }
    }
  }

  private func writeColumns(to body: inout MarkupWriter) {
    body.element("main") { main in
      for column in columns {
        main.element("section") { section in
          section.element("h2") { head in
            head.text(column.title + " ")
            head.element("b") { $0.text(String(column.count)) }
          }
          for card in column.cards { card.write(to: &section) }
          if column.cards.count < column.count {
            section.element("p") { $0.text("… \(column.count - column.cards.count)") }
          }
        }
      }
    }
  }

  private func writeChart(
    _ title: String, _ bars: [Bar], names: [String], to body: inout MarkupWriter
  ) {
    body.element("figure") { figure in
      figure.element("figcaption") { $0.text(title) }
      BarChart(bars: bars, names: names, title: title).write(to: &figure)
    }
  }

  private static let style: StaticString = """
    @page{size:A4 landscape;margin:14mm}\
    :root{color-scheme:light dark;--ink:#222;--soft:#666;--desk:#f4f4f1;--tray:#e8e8e3;--card:#fff;\
    --line:#bbb;--urgent:#b3261e}\
    @media screen and (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a8a59d;--desk:#121314;\
    --tray:#1d1f21;--card:#2a2c2f;--line:#5b5c60;--urgent:#ff9d94}}\
    body{font:15px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;\
    margin:1rem;color:var(--ink);background:var(--desk)}\
    h1{font-size:1.3rem}h2{font-size:1rem;margin:0 0 .5rem}h2 b{color:var(--soft)}\
    main{display:flex;gap:.75rem;overflow-x:auto;align-items:flex-start}\
    section{flex:1 0 12rem;background:var(--tray);padding:.6rem;border-radius:.4rem}\
    article{background:var(--card);border-radius:.3rem;padding:.4rem .5rem;margin:0 0 .4rem;\
    border-left:3px solid var(--line);overflow-wrap:anywhere}\
    article.urgent{border-color:var(--urgent)}article p{margin:0;color:var(--soft);font-size:.8rem}\
    .charts{display:flex;flex-wrap:wrap;gap:1rem;margin-top:1rem}\
    figure{margin:0;background:var(--card);padding:.75rem;border-radius:.4rem;flex:1 1 20rem}\
    svg{width:100%;height:auto}text{font-size:11px;fill:var(--ink)}\
    .s0{fill:#5b7a99}.s1{fill:#3f8f5f}.s2{fill:#b08a2e}\
    @media(max-width:600px){main{flex-direction:column}section{width:100%;box-sizing:border-box}}\
    @media print{:root{--desk:#fff;--tray:#fff;--soft:#333;--line:#999}body{margin:0;font-size:9pt}\
    main{flex-wrap:wrap;overflow:visible}section{flex:1 0 30%;border:1px solid var(--line)}\
    article,figure{break-inside:avoid}h2{break-after:avoid}\
    rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}

extension HTMLBoard.Card {
  fileprivate func write(to section: inout MarkupWriter) {
    section.element("article", isUrgent ? [("class", "urgent")] : []) { article in
      article.text(title)
      article.element("p") { $0.text(facts.joined(separator: " · ")) }
    }
  }
}

/// Bars drawn as SVG, each with its number, so that nothing depends on colour alone.
private struct BarChart {
  let bars: [HTMLBoard.Bar]
  let names: [String]
  let title: String

  private var width: Int { 420 }
  private var floor: Int { 150 }

  func write(to figure: inout MarkupWriter) {
    figure.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) 190"),
        ("role", "img"), ("aria-label", title),
      ]
    ) { svg in
      for (index, bar) in bars.enumerated() { write(bar, at: index, to: &svg) }
      for (index, name) in names.enumerated() {
        let x = String(10 + index * 130)
        svg.element(
          "rect",
          [("class", "s\(index)"), ("x", x), ("y", "176"), ("width", "10"), ("height", "10")])
        svg.element("text", [("x", String(24 + index * 130)), ("y", "185")]) { $0.text(name) }
      }
    }
  }

  private func write(_ bar: HTMLBoard.Bar, at index: Int, to svg: inout MarkupWriter) {
    let room = width / max(1, bars.count)
    let most = max(1, bars.flatMap(\.values).max() ?? 1)
    let wide = max(4, (room - 12) / max(1, bar.values.count))
    for (series, value) in bar.values.enumerated() {
      let height = value * (floor - 20) / most
      let x = index * room + 6 + series * wide
      svg.element(
        "rect",
        [
          ("class", "s\(series)"), ("x", String(x)), ("y", String(floor - height)),
          ("width", String(wide - 2)), ("height", String(height)),
        ])
      guard value > 0 else { continue }
      svg.element("text", [("x", String(x)), ("y", String(floor - height - 3))]) {
        $0.text(String(value))
      }
    }
    svg.element("text", [("x", String(index * room + 6)), ("y", String(floor + 14))]) {
      $0.text(bar.label)
    }
  }
}
