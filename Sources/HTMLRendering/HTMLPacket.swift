import Notation

/// What somebody without a command line reads and answers: one file, for a phone and for paper.
public struct HTMLPacket: Sendable {
  /// A stretch of a difference.
  public enum Stretch: Sendable {
    case kept(String), removed(String), added(String)
  }

  /// A text to read and decide on.
  public struct Item: Sendable {
    /// What is asked: stage, headline.
    public var heading = ""
    /// Facts in one line: author, length, page.
    public var facts = ""
    /// The beginning of the line to send back.
    public var code = ""
    /// The full text, a paragraph each; crossheads are marked.
    public var paragraphs: [(text: String, isCrosshead: Bool)] = []
    /// What changed since the person last looked, a line for each place.
    public var changes: [[Stretch]] = []
    /// Earlier opinions and open notes.
    public var remarks: [String] = []

    /// Makes an empty item.
    public init() {}
  }

  /// The words of the page that are not the desk's copy.
  public struct Words: Sendable {
    let changes: String
    let remarks: String
    let approve: String
    let giveBack: String
    let opinion: String
    let copy: String
    let howTo: String

    /// Gathers the words, in the reader's language.
    public init(
      changes: String, remarks: String, approve: String, giveBack: String, opinion: String,
      copy: String, howTo: String
    ) {
      (self.changes, self.remarks, self.approve) = (changes, remarks, approve)
      (self.giveBack, self.opinion, self.copy) = (giveBack, opinion, copy)
      self.howTo = howTo
    }
  }

  /// Writes the file. `pages` are the pages of an issue as data URIs of images.
  public static func html(
    title: String, items: [Item], pages: [String], words: Words
  ) -> [UInt8] {
    var writer = MarkupWriter()
    writer.literal("<!DOCTYPE html>\n")
    writer.element("html") { html in
      html.element("head") { head(title, &$0) }
      html.element("body") { body in
        body.element("h1") { $0.text(title) }
        body.element("p", [("class", "how")]) { $0.text(words.howTo) }
        for (index, page) in pages.enumerated() {
          body.element(
            "img", [("class", "page"), ("alt", "\(index + 1)"), ("src", page)])
        }
        for item in items { item.write(words, to: &body) }
        body.element("script") { $0.literal(script) }
      }
    }
    writer.literal("\n")
    return writer.bytes
  }

  private static func head(_ title: String, _ head: inout MarkupWriter) {
    HTMLHead.write(
      title: title, allowing: "; script-src 'unsafe-inline'; img-src data:", to: &head)
    head.element("style") { $0.literal(style) }
  }

  /// Puts the line together; the page has no other program.
  private static let script: StaticString = """
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
    body{font:17px/1.75 "Noto Serif CJK SC","Songti SC",SimSun,serif;margin:0 auto;padding:.75rem;\
    max-width:40rem;color:#111;background:#fff}\
    h1{font-size:1.25rem}h2{font-size:1.2rem;margin:1.5rem 0 .25rem}h3{font-size:1rem}\
    .how,.facts{color:#555;font-size:.9rem;margin:.25rem 0}\
    .page{width:100%;height:auto;border:1px solid #999;margin:.5rem 0}\
    article{border-top:2px solid #111;margin-top:1.5rem;overflow-wrap:anywhere}\
    .copy p{text-indent:2em;margin:.3rem 0}\
    .changes,.remarks{background:#f4f1e6;padding:.5rem .75rem;margin:.5rem 0}\
    .changes p,.remarks p{margin:.2rem 0}\
    del{color:#8c1d18}ins{color:#0b5c2e;font-weight:700}\
    .answer{border:1px solid #111;padding:.6rem;margin:.75rem 0}\
    textarea{width:100%;box-sizing:border-box;font:inherit;font-size:16px;min-height:2.6em}\
    button{font:inherit;padding:.5rem 1rem;margin:.4rem .4rem .4rem 0;min-height:44px;min-width:44px}\
    .code{font-family:ui-monospace,monospace;font-size:1.05rem}\
    @media print{textarea,button{display:none}.answer{min-height:4em}article{break-inside:auto}}
    """
}

extension HTMLPacket.Item {
  fileprivate func write(_ words: HTMLPacket.Words, to body: inout MarkupWriter) {
    body.element("article") { article in
      article.element("h2") { $0.text(heading) }
      article.element("p", [("class", "facts")]) { $0.text(facts) }
      if !changes.isEmpty { writeChanges(words, to: &article) }
      if !remarks.isEmpty {
        article.element("div", [("class", "remarks")]) { box in
          box.element("h3") { $0.text(words.remarks) }
          for remark in remarks { box.element("p") { $0.text(remark) } }
        }
      }
      article.element("div", [("class", "copy")]) { copy in
        for paragraph in paragraphs {
          if paragraph.isCrosshead {
            copy.element("h3") { $0.text(paragraph.text) }
          } else {
            copy.element("p") { $0.text(paragraph.text) }
          }
        }
      }
      writeAnswer(words, to: &article)
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
      box.element(
        "textarea", [("class", "words"), ("rows", "1"), ("placeholder", words.opinion)]
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
