public import Diagnostics
public import Manuscript
public import Notation

/// What somebody without a command line reads and answers: one file, for a phone and for paper.
public struct HTMLPacket: Sendable {
  /// A stretch of a difference.
  public enum Stretch: Sendable {
    case kept(String), removed(String), added(String)
  }

  /// A text to read and decide on.
  public struct Item: Sendable {
    /// What the article is called.
    public var heading = ""
    /// Facts in one line: stage, length, page.
    public var facts = ""
    /// What has to be known before reading, a sentence each: an embargo, findings of proofreading.
    public var warnings: [String] = []
    /// What tells it from the other articles of the packet, letters and digits.
    public var mark = ""
    /// The beginning of the line to send back; empty where no answer could be filed.
    public var code = ""
    /// The full text.
    public var article = Article()
    /// What changed since the person last looked, a line for each place.
    public var changes: [[Stretch]] = []
    /// Earlier opinions and open notes.
    public var remarks: [String] = []

    /// Makes an empty item.
    public init() {}
  }

  /// The words of the page that are not the desk's copy.
  public struct Words: Sendable {
    let warnings: String
    let changes: String
    let remarks: String
    let page: String
    let approve: String
    let giveBack: String
    let opinion: String
    let copy: String
    let pen: String
    let howTo: String

    /// Gathers the words, in the reader's language.
    public init(
      warnings: String, changes: String, remarks: String, page: String, approve: String,
      giveBack: String, opinion: String, copy: String, pen: String, howTo: String
    ) {
      (self.warnings, self.page) = (warnings, page)
      (self.changes, self.remarks, self.approve) = (changes, remarks, approve)
      (self.giveBack, self.opinion, self.copy) = (giveBack, opinion, copy)
      (self.pen, self.howTo) = (pen, howTo)
    }
  }

  /// Writes the file. `pages` are the pages of an issue as data URIs of images, `pictures` those of
  /// the articles by their SHA-256.
  public static func html(
    title: String, items: [Item], pages: [String], words: Words, language: Language,
    pictures: [Digest: [UInt8]] = [:]
  ) -> [UInt8] {
    HTMLDocument.bytes(
      title: title, language: language.rawValue,
      allowing: "; script-src 'unsafe-inline'; img-src data:", showsSteering: true
    ) { sheet in
      sheet.literal(style)
      sheet.literal(ArticleCopy.style)
    } body: { body in
      body.element("h1") { $0.text(title) }
      body.element("p", [("class", "how")]) { $0.text(words.howTo) }
      if items.count > 1 {
        body.element("ol") { list in for item in items { item.writeEntry(to: &list) } }
      }
      for (index, page) in pages.enumerated() {
        let name = "\(words.page) \(index + 1)"
        body.element("div", [("class", "sheet")]) { sheet in
          sheet.element("img", [("class", "page"), ("alt", name), ("src", page)])
        }
      }
      for item in items { item.write(words, pictures, to: &body) }
      body.element("script") { $0.literal(script) }
    }
  }

  /// Puts the line together, and shows a page in its full size and back; there is no other program.
  private static let script: StaticString = """
    for(const page of document.querySelectorAll('.page'))\
    page.onclick=()=>page.classList.toggle('large');\
    for(const box of document.querySelectorAll('.answer')){\
    const line=box.querySelector('.line'),words=box.querySelector('.words');\
    for(const button of box.querySelectorAll('button[data-word]'))button.onclick=()=>{\
    const said=words.value.trim().replace(/\\s+/g,' ');\
    line.value=box.dataset.code+button.dataset.word+(said?'：'+said:'');\
    line.hidden=false;line.select();\
    if(navigator.clipboard)navigator.clipboard.writeText(line.value).catch(()=>{})}}
    """

  private static let style: StaticString = """
    @page{size:A4;margin:16mm}\
    :root{color-scheme:light dark;--ink:#111;--soft:#555;--paper:#fff;--line:#999;--tint:#f4f1e6;\
    --out:#8c1d18;--in:#0b5c2e}\
    @media screen and (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a8a59d;--paper:#17181a;\
    --line:#5b5c60;--tint:#26272a;--out:#ff9d94;--in:#7fd8a2}}\
    body{font:17px/1.75 "Noto Serif CJK SC","Songti SC",SimSun,serif;margin:0 auto;padding:.75rem;\
    max-width:40rem;color:var(--ink);background:var(--paper)}\
    h1{font-size:1.25rem}h2{font-size:1.2rem;margin:.5rem 0 .25rem}h3{font-size:1rem;margin:.5rem 0}\
    a{color:inherit}.how,.facts{color:var(--soft);font-size:.9rem;margin:.25rem 0}\
    .sheet{overflow:auto}.page{box-sizing:border-box;width:100%;height:auto;border:1px solid var(--line);background:#fff;\
    margin:.5rem 0;cursor:zoom-in}.page.large{width:auto;max-width:none;cursor:zoom-out}\
    article{border-top:2px solid var(--ink);margin-top:1.5rem;overflow-wrap:anywhere}\
    .copy p{margin:.3rem 0}.copy:lang(zh)>p{text-indent:2em}.copy figure{margin:.5rem 0}\
    .copy img{max-width:100%;height:auto}.copy header p{margin:0;color:var(--soft)}\
    .section,.kicker,.byline,figcaption,.source{font-size:.95rem;color:var(--soft)}\
    .warnings,.changes,.remarks{background:var(--tint);padding:.5rem .75rem;margin:.5rem 0}\
    .warnings{border-left:4px solid var(--out)}\
    .warnings p,.changes p,.remarks p{margin:.2rem 0}\
    del{color:var(--out)}ins{color:var(--in);font-weight:700}\
    .answer{border:1px solid var(--ink);padding:.6rem;margin:.75rem 0}\
    textarea{width:100%;box-sizing:border-box;font:inherit;font-size:16px;min-height:2.6em}\
    button{font:inherit;padding:.5rem 1rem;margin:.4rem .4rem .4rem 0;min-height:44px;min-width:44px}\
    .code{font-family:ui-monospace,monospace;font-size:1.05rem}.pen{display:none}\
    @media print{body{font-size:11pt;max-width:none;padding:0}h2,h3{break-after:avoid}\
    .page{display:block;width:auto;max-width:100%;max-height:250mm;margin:0 auto}\
    .warnings,.changes,.remarks{background:none;border:1px solid var(--line)}\
    .pen{display:block}textarea,button,.how{display:none}.answer{min-height:4em;break-inside:avoid}}
    """
}

extension HTMLPacket.Item {
  fileprivate func write(
    _ words: HTMLPacket.Words, _ pictures: [Digest: [UInt8]], to body: inout MarkupWriter
  ) {
    let id = "a-" + mark
    body.element("article", [("aria-labelledby", id)]) { box in
      box.element("p", [("class", "facts")]) { $0.text(facts) }
      writeList("warnings", words.warnings, warnings, to: &box)
      if !changes.isEmpty { writeChanges(words, to: &box) }
      writeList("remarks", words.remarks, remarks, to: &box)
      box.element("div", [("class", "copy"), ("lang", article.language.rawValue)]) { copy in
        ArticleCopy(article: article, pictures: pictures)
          .write(headline: heading, id: id, to: &copy)
      }
      if !code.isEmpty { writeAnswer(words, to: &box) }
    }
  }

  /// A line of the list on top.
  fileprivate func writeEntry(to list: inout MarkupWriter) {
    list.element("li") { entry in
      entry.element("a", [("href", "#a-" + mark)]) { $0.text(heading) }
      entry.text(" ")
      entry.element("span", [("class", "facts")]) { $0.text(facts) }
    }
  }

  private func writeList(
    _ name: String, _ title: String, _ lines: [String], to box: inout MarkupWriter
  ) {
    guard !lines.isEmpty else { return }
    box.element("div", [("class", name)]) { list in
      list.element("h3") { $0.text(title) }
      for line in lines { list.element("p") { $0.text(line) } }
    }
  }

  private func writeChanges(_ words: HTMLPacket.Words, to article: inout MarkupWriter) {
    article.element("div", [("class", "changes")]) { box in
      box.element("h3") { $0.text(words.changes) }
      for change in changes {
        box.element("p") { line in
          for stretch in change {
            switch stretch {
            case .kept(let text): line.text(text)
            case .removed(let text): line.element("del") { $0.text(text) }
            case .added(let text): line.element("ins") { $0.text(text) }
            }
          }
        }
      }
    }
  }

  private func writeAnswer(_ words: HTMLPacket.Words, to article: inout MarkupWriter) {
    article.element("div", [("class", "answer"), ("data-code", code)]) { box in
      box.element("div", [("class", "code")]) { $0.text(code) }
      box.element("p", [("class", "pen")]) {
        $0.text("□ \(words.approve)\u{3000}\u{3000}□ \(words.giveBack)\u{3000}\u{3000}\(words.pen)")
      }
      box.element(
        "textarea", [("class", "words"), ("rows", "2"), ("placeholder", words.opinion)]
      ) { _ in }
      box.element("button", [("data-word", words.approve)]) { $0.text(words.approve) }
      box.element("button", [("data-word", words.giveBack)]) { $0.text(words.giveBack) }
      box.element(
        "textarea",
        [("class", "line"), ("readonly", ""), ("hidden", ""), ("aria-label", words.copy)]
      ) { _ in }
    }
  }
}
