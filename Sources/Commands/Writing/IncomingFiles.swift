import Arguments
import Diagnostics
import Intake
import Interchange
import Operations

/// What is named on the command line: files, folders of copy, or standard input.
struct IncomingFiles {
  private let call: Call

  init(_ call: Call) { self.call = call }

  /// Everything as pages, for `--explain`.
  func pages() throws(Problem) -> [IncomingPage] {
    try files().map { (file) throws(Problem) in try page(file, try file.bytes()) }
  }

  /// What is read line by line, for a drawing of that; the others are named.
  func drawnPages() throws(Problem) -> [IncomingPage] {
    var pages: [IncomingPage] = []
    var others: [Problem] = []
    for file in try files() {
      let bytes = try file.bytes()
      if reader.readsLines(name: file.shortName, bytes: bytes) {
        pages.append(try page(file, bytes))
      } else {
        others.append(
          Problem(.refused, .nothingToDraw, at: Place(file.name), advice: .seeDryRun))
      }
    }
    if let first = others.first, pages.isEmpty { throw first }
    others.forEach { call.warn($0.wording) }
    return pages
  }

  private func page(_ file: IncomingFile, _ bytes: [UInt8]) throws(Problem) -> IncomingPage {
    do throws(Problem) {
      return try IncomingPage(name: file.shortName, bytes: bytes, encoding: encoding)
    } catch {
      throw file.named(error)
    }
  }

  /// Tells what each of them is.
  var reader: ArrivalReader {
    ArrivalReader(
      environment: call.surroundings.environment,
      takenAs: call.parsed.value(of: "kind").flatMap(TakenAs.init(rawValue:)), encoding: encoding,
      isOneArticle: call.parsed.value(of: "to") != nil, skipsBad: call.parsed.has("skip-bad"))
  }

  /// Each by the name it was given.
  func files() throws(Problem) -> [IncomingFile] {
    var files: [IncomingFile] = []
    for name in call.parsed.arguments(of: "FILE") {
      if name.isEmpty { throw Problem(.usage, .fileNameEmpty) }
      let name = try odd(name) ?? name
      if name == "-" {
        let bytes = try call.standardInput()
        files.append(IncomingFile(name: "standard-input.txt", content: .bytes(bytes)))
      } else if OutsideFile.isFolder(call.path(name)) {
        files += try self.files(in: name)
      } else {
        files.append(file(name, in: ""))
      }
    }
    return IncomingFile.together(files)
  }

  /// The path of the file or folder whose name is no UTF-8 and looks like this: the bytes of such a
  /// name do not come through arguments.
  private func odd(_ name: String) throws(Problem) -> String? {
    guard name.unicodeScalars.contains("\u{FFFD}"), !OutsideFile.exists(call.path(name)) else {
      return nil
    }
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    let own = String(name.dropFirst(folder.count))
    let found = OutsideFile.oddNames(in: call.path(folder), thatLookLike: own)
    if found.count > 1 {
      throw Problem(.usage, .namesLookAlike(found.map(OutsideFile.legible)), at: Place(name))
    }
    return found.first.map { folder + $0 }
  }

  private func file(_ name: String, in folder: String) -> IncomingFile {
    let path = folder + name
    guard OutsideFile.isOdd(path) else {
      return IncomingFile(name: name, in: folder, content: content)
    }
    return IncomingFile(
      name: OutsideFile.legible(name), in: OutsideFile.legible(folder),
      content: .path(call.path(path)))
  }

  private func files(in folder: String) throws(Problem) -> [IncomingFile] {
    let files = try files(below: folder + "/")
    if files.isEmpty {
      throw Problem(.notFound, .emptyFolder, at: Place(OutsideFile.legible(folder)))
    }
    return files
  }

  /// The files of a folder and of those in it. A link to a folder is none of them, lest it lead round
  /// in a circle; it is refused like anything else that cannot be read.
  private func files(below folder: String) throws(Problem) -> [IncomingFile] {
    var files: [IncomingFile] = []
    for name in try OutsideFile.list(call.path(folder))
    where !OutsideFile.legible(name).isOfSystem {
      let path = call.path(folder + name)
      if OutsideFile.isFolder(path), !OutsideFile.isLink(path) {
        files += try self.files(below: folder + name + "/")
      } else {
        files.append(file(name, in: folder))
      }
    }
    return files
  }

  private var content: IncomingFile.Content { .file(from: call.surroundings.currentFolder) }

  private var encoding: TextEncoding? {
    call.parsed.value(of: "encoding").flatMap(TextEncoding.init(rawValue:))
  }
}
