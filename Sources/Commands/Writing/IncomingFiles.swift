import Arguments
import Diagnostics
import Intake
import Operations

/// The pages named on the command line: files, folders of `.txt` files, or standard input.
struct IncomingFiles {
  private let call: Call

  init(_ call: Call) { self.call = call }

  func pages() throws(Problem) -> [IncomingPage] {
    var pages: [IncomingPage] = []
    for name in call.parsed.arguments(of: "FILE") { pages += try self.pages(named: name) }
    return pages
  }

  private func pages(named name: String) throws(Problem) -> [IncomingPage] {
    if name == "-" { return [try page("standard-input.txt", try call.standardInput())] }
    let path = call.path(name)
    guard OutsideFile.isFolder(path) else { return [try page(name, try call.file(name))] }
    let files = try OutsideFile.list(path).filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }
    if files.isEmpty { throw Problem(.notFound, .emptyFolder, at: Place(name)) }
    var pages: [IncomingPage] = []
    for file in files {
      pages.append(try page("\(name)/\(file)", try call.file("\(name)/\(file)")))
    }
    return pages
  }

  private func page(_ path: String, _ bytes: [UInt8]) throws(Problem) -> IncomingPage {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let encoding = call.parsed.value(of: "encoding").flatMap(TextEncoding.init(rawValue:))
    do throws(Problem) {
      return try IncomingPage(name: name, bytes: bytes, encoding: encoding)
    } catch {
      throw error.inFile(path)
    }
  }
}
