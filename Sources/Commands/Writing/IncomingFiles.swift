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
    try files().map { (file) throws(Problem) in
      let bytes = try file.bytes()
      do throws(Problem) {
        return try IncomingPage(name: file.shortName, bytes: bytes, encoding: encoding)
      } catch {
        throw file.named(error)
      }
    }
  }

  /// Tells what each of them is.
  var reader: ArrivalReader {
    ArrivalReader(
      environment: call.surroundings.environment,
      takenAs: call.parsed.value(of: "kind").flatMap(TakenAs.init(rawValue:)), encoding: encoding,
      isOneArticle: call.parsed.value(of: "to") != nil)
  }

  /// Each by the name it was given.
  func files() throws(Problem) -> [IncomingFile] {
    var files: [IncomingFile] = []
    for name in call.parsed.arguments(of: "FILE") {
      if name.isEmpty { throw Problem(.usage, .fileNameEmpty) }
      if name == "-" {
        let bytes = try call.standardInput()
        files.append(IncomingFile(name: "standard-input.txt", content: .bytes(bytes)))
      } else if OutsideFile.isFolder(call.path(name)) {
        files += try self.files(in: name)
      } else {
        files.append(IncomingFile(name: name, content: content))
      }
    }
    return files
  }

  private func files(in folder: String) throws(Problem) -> [IncomingFile] {
    let files = try files(below: folder + "/")
    if files.isEmpty { throw Problem(.notFound, .emptyFolder, at: Place(folder)) }
    return files
  }

  /// The files of a folder and of those in it. A link to a folder is none of them, lest it lead round
  /// in a circle; it is refused like anything else that cannot be read.
  private func files(below folder: String) throws(Problem) -> [IncomingFile] {
    var files: [IncomingFile] = []
    for name in try OutsideFile.list(call.path(folder)) where !name.isOfSystem {
      let path = call.path(folder + name)
      if OutsideFile.isFolder(path), !OutsideFile.isLink(path) {
        files += try self.files(below: folder + name + "/")
      } else {
        files.append(IncomingFile(name: name, in: folder, content: content))
      }
    }
    return files
  }

  private var content: IncomingFile.Content { .file(from: call.surroundings.currentFolder) }

  private var encoding: TextEncoding? {
    call.parsed.value(of: "encoding").flatMap(TextEncoding.init(rawValue:))
  }
}
