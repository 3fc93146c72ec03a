import Arguments
import Composition
import Diagnostics
import HTMLRendering
import Manuscript
import Notation
import Operations
import SVGRendering
import TextRendering

/// The files of an issue in a folder: `index.html`, `layout.json`, one `page-N.svg` each.
struct PageFiles {
  private let call: Call
  private let name: String
  private let folder: String

  init(_ call: Call, _ name: String) {
    self.call = call
    self.name = name
    folder = call.path(name)
  }

  /// Refuses a folder that was asked for and cannot take them.
  static func check(_ call: Call) throws(Problem) {
    if let out = call.parsed.value(of: "out") { try OutsideFile.checkFolder(call.output(out)) }
  }

  /// A form that pages are written in.
  enum Form: String { case html, svg, text, json, pdf }

  /// Writes the files, or those of one form; pages of an earlier, longer issue are taken away.
  func write(
    _ composed: ComposedIssue, of newsroom: Newsroom, only form: Form? = nil
  ) throws(Problem) {
    try OutsideFile.makeFolder(folder)
    let pictures = try newsroom.pictures(on: composed.layout)
    if form ?? .html == .html { try writeHTML(composed, of: newsroom, pictures) }
    if form ?? .json == .json {
      try OutsideFile.write(CanonicalJSON.bytes(composed.layout.file), to: folder + "/layout.json")
    }
    if form ?? .svg == .svg { try writeDrawings(composed.layout, pictures) }
    if form == .text { try writeDummies(composed.layout) }
    if form == .pdf {
      try PrintFiles(call: call).write(composed, of: newsroom, pictures, into: folder)
    }
    call.say(form ?? .html == .html ? .pagesWritten(name) : .formWritten(name))
  }

  private func writeHTML(
    _ composed: ComposedIssue, of newsroom: Newsroom, _ pictures: [Digest: [UInt8]]
  ) throws(Problem) {
    let layout = composed.layout
    let html = HTMLIssue.html(
      of: layout, title: "\(layout.title) \(composed.issue.name)", language: layout.language,
      articles: try newsroom.articles(of: composed), pictures: pictures)
    try OutsideFile.write(html, to: folder + "/index.html")
  }

  private func writeDrawings(
    _ layout: Layout, _ pictures: [Digest: [UInt8]]
  ) throws(Problem) {
    for page in layout.pages {
      let svg = SVGPage.svg(of: page, in: layout, pictures: pictures)
      try OutsideFile.write(svg, to: "\(folder)/page-\(page.number).svg")
    }
    try deletePages(after: layout.pages.count)
  }

  /// The dummies without colour, 100 signs wide.
  private func writeDummies(_ layout: Layout) throws(Problem) {
    let pages = layout.pages.map { page in
      let dummy = DummyPage(page, of: layout, language: call.language)
      return PageDummy.lines(of: dummy, width: 100, ink: Ink(coloured: false))
        .joined(separator: "\n")
    }
    let text = pages.joined(separator: "\n\n") + "\n"
    try OutsideFile.write(Array(text.utf8), to: folder + "/pages.txt")
  }

  private func deletePages(after count: Int) throws(Problem) {
    var number = count + 1
    while OutsideFile.exists("\(folder)/page-\(number).svg") {
      try OutsideFile.delete("\(folder)/page-\(number).svg")
      number += 1
    }
  }
}
