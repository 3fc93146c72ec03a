import Arguments
import Composition
import Diagnostics
import HTMLRendering
import Manuscript
import Operations
import SVGRendering

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
    if let out = call.parsed.value(of: "out") { try OutsideFile.checkFolder(call.path(out)) }
  }

  /// Writes the files; pages of an earlier, longer issue are taken away.
  func write(_ composed: ComposedIssue, of newsroom: Newsroom) throws(Problem) {
    let layout = composed.layout
    let pictures = try newsroom.pictures(on: layout)
    try OutsideFile.makeFolder(folder)
    let html = HTMLIssue.html(
      of: layout, title: "\(layout.title) \(composed.issue.name)", language: layout.language,
      pictures: pictures)
    try OutsideFile.write(html, to: folder + "/index.html")
    try OutsideFile.write(composed.layoutBytes, to: folder + "/layout.json")
    for page in layout.pages {
      let svg = SVGPage.svg(of: page, in: layout, pictures: pictures)
      try OutsideFile.write(svg, to: "\(folder)/page-\(page.number).svg")
    }
    try deletePages(after: layout.pages.count)
    call.say(.pagesWritten(name))
  }

  private func deletePages(after count: Int) throws(Problem) {
    var number = count + 1
    while OutsideFile.exists("\(folder)/page-\(number).svg") {
      try OutsideFile.delete("\(folder)/page-\(number).svg")
      number += 1
    }
  }
}
