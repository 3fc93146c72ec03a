import Diagnostics
import Intake
import Manuscript
import Notation

/// One explained page in a document.
struct ReadingSheet {
  let reasons: ReadingReasons
  let number: Int
  let language: Language

  init(_ reasons: ReadingReasons, number: Int, language: Language) {
    self.reasons = reasons
    self.number = number
    self.language = language
  }

  var reading: PageReading { reasons.reading }

  // MARK: Names inside the document

  var id: String { "p\(number)" }
  func id(ofLine line: Int) -> String { "\(id)-l\(line)" }
  func id(ofArticle article: Int) -> String { "\(id)-a\(article + 1)" }

  /// The sign of an article: the same that the explanation in JSON has.
  static func sign(_ article: Int) -> String { "a\(article + 1)" }

  /// The classes that give an article its colour and bar.
  static func dress(_ article: Int) -> String {
    let bar = article / ReadingStyle.hues % ReadingStyle.bars
    return "h\(article % ReadingStyle.hues) b\(bar)"
  }

  func text(_ wording: Wording) -> String { wording.text(in: language) }

  // MARK: Writing

  /// Choosing an article makes the lines of all others step back.
  func writeRules(to style: inout MarkupWriter) {
    for article in reading.articles.indices {
      let chosen = "#\(id):has(#\(id(ofArticle: article)):target)"
      style.text("\(chosen) .line:not(.m\(article + 1)){opacity:.3}")
      style.text("\(chosen) .all{display:inline}\n")
    }
  }

  func write(to body: inout MarkupWriter) {
    body.literal("\n")
    body.element("section", [("class", "page"), ("id", id)]) { section in
      section.element("h1") { $0.text(text(.readingTitle(reading.pageName))) }
      section.element("p") { $0.text(text(summary)) }
      guard !reading.lines.isEmpty else {
        section.element("p") { $0.text(text(.emptyPage)) }
        return
      }
      section.element("p", [("class", "lead")]) { $0.text(text(.howToLook)) }
      writeFlags(to: &section)
      section.element("div", [("class", "sides")]) { sides in
        ReadingLines(sheet: self).write(to: &sides)
        ReadingArticles(sheet: self).write(to: &sides)
      }
    }
  }

  private var summary: Wording {
    .pageSummary(reading.lines.count, reading.articles.count, flags.count)
  }

  /// All flags of the page, most serious first.
  private var flags: [(article: Int, flag: Flag)] {
    let ranks = Flag.Kind.allCases
    let all = reading.articles.enumerated().flatMap { article, read in
      read.flags.map { (article: article, flag: $0) }
    }
    func rank(_ entry: (article: Int, flag: Flag)) -> (Int, Int) {
      (ranks.firstIndex(of: entry.flag.kind) ?? 0, entry.flag.line)
    }
    return all.sorted { rank($0) < rank($1) }
  }

  /// More than these are folded away, so that the page is seen below them.
  private static let mostShown = 12

  private func writeFlags(to section: inout MarkupWriter) {
    let flags = flags
    guard !flags.isEmpty else { return }
    section.literal("\n")
    section.element("div", [("class", "lookat")]) { box in
      box.element("h2") { $0.text(text(.lookAtLabel)) }
      writeList(of: flags.prefix(Self.mostShown), to: &box)
      let more = flags.dropFirst(Self.mostShown)
      guard !more.isEmpty else { return }
      box.element("details") { details in
        details.element("summary") { $0.text(text(.morePlaces(more.count))) }
        writeList(of: more, to: &details)
      }
    }
  }

  private func writeList(
    of flags: ArraySlice<(article: Int, flag: Flag)>, to box: inout MarkupWriter
  ) {
    box.element("ol", [("start", String(flags.startIndex + 1))]) { list in
      for (article, flag) in flags {
        list.element("li") { item in
          writeChip(article, to: &item)
          item.text(" ")
          writeLink(toLine: flag.line, text(.lineName(flag.line)), to: &item)
          item.text(" ")
          item.text(text(flag.wording))
        }
      }
    }
  }

  func writeChip(_ article: Int, to writer: inout MarkupWriter) {
    let place = "#" + id(ofArticle: article)
    writer.element("a", [("class", "chip " + Self.dress(article)), ("href", place)]) {
      $0.text(Self.sign(article))
    }
  }

  func writeLink(toLine line: Int, _ text: String, to writer: inout MarkupWriter) {
    writer.element("a", [("href", "#" + id(ofLine: line))]) { $0.text(text) }
  }
}
