import Arguments
import Composition
import Diagnostics
import Notation
import Operations

/// `config template`: lists, shows and copies page templates.
struct TemplateShelf {
  let call: Call
  let newsroom: Newsroom

  func give() throws(Problem) {
    guard let name = call.parsed.argument(of: "NAME") else { return list() }
    let template = try named(name)
    guard let copy = call.parsed.value(of: "copy") else { return call.write(template.json) }
    try newsroom.keep(template, as: copy)
    call.say(.templateCopied(copy))
  }

  private func named(_ name: String) throws(Problem) -> Template {
    if let template = Template.builtIns.first(where: { $0.name == name }) { return template }
    if let own = try newsroom.template(named: name) { return own }
    let names = Template.builtIns.map(\.name)
    throw Problem(.notFound, .noSuchTemplate(Printable.line(name)), advice: .theTemplates(names))
  }

  private func list() {
    if call.shared.json { return call.write(.array(Template.builtIns.map(\.json))) }
    for template in Template.builtIns {
      let body = "\(template.bodySize.points)/\(template.leading.points) pt"
      let grid = "\(template.columns) × \(template.charactersPerColumn) × \(template.linesPerPage)"
      call.write("\(template.name)\t\(grid)\t\(body)\n")
    }
  }
}
