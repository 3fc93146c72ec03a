import Arguments
import Composition
import Diagnostics
import Manuscript
import Notation
import Operations

/// What a printer is sent: the pages, the spreads, a page of warnings, and a list of hashes by which
/// they are checked on arrival.
struct PrintPackage {
  let call: Call
  let newsroom: Newsroom

  /// Writes the package. That of a trial says so on its page of warnings, where what stands in the
  /// way of a release comes first; `trial` is none for pages that are released.
  func write(
    _ composed: ComposedIssue, _ view: DeskView, into name: String, trial: [Problem]?
  ) throws(Problem) {
    let imprint = call.imprintReport { () throws(Problem) in
      try newsroom.checkImprint(of: composed, view)
    }
    let made = try PrintFiles(call: call).made(
      composed, of: newsroom, try newsroom.pictures(on: composed.layout))
    let noted = made.warnings + (imprint?.sentences ?? [])
    let page = text(of: composed, made, trial, noted)
    let issue = composed.issue.name
    var files = [
      ("\(issue)-pages.pdf", made.pages), ("\(issue)-spreads.pdf", made.spreads),
      ("\(issue)-warnings.txt", Array(page.utf8)),
    ]
    files.append(("SHA256SUMS", OutsideFile.hashes(of: files)))
    let folder = try call.output(name)
    try OutsideFile.makeFolder(folder)
    for (name, bytes) in files { try OutsideFile.write(bytes, to: "\(folder)/\(name)") }
    for problem in trial ?? [] { call.warn(problem.wording) }
    for font in made.fonts { call.say(font) }
    for warning in noted { call.warn(warning) }
    call.say(.packageWritten(name, files.count))
  }

  private func text(
    of composed: ComposedIssue, _ made: PrintFiles.Made, _ trial: [Problem]?, _ noted: [Wording]
  ) -> String {
    let hindrances = trial ?? []
    let layout = composed.layout
    var lines = [
      Wording.packageTitle(layout.title, composed.issue.name, layout.pages.count),
      .trimSize(layout.trimWidth.millimetres, layout.trimHeight.millimetres),
    ]
    if trial != nil { lines.append(.onlyTried) }
    lines.append(.verbatim(""))
    func add(_ title: Wording, _ list: [Wording]) {
      if list.isEmpty { return }
      lines += [title] + list.map { Wording.verbatim("- ") + $0 } + [.verbatim("")]
    }
    add(.hinders, hindrances.map(\.what))
    add(.warns, noted)
    if hindrances.isEmpty && noted.isEmpty { lines += [.noWarnings, .verbatim("")] }
    add(.fontsUsed, made.fonts)
    return lines.dropLast().map { Printable.line(call.text(of: $0)) + "\n" }.joined()
  }
}
