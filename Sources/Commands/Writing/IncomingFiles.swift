import Arguments
import Diagnostics
import Intake
import Operations

/// What is named on the command line: files, folders of copy, or standard input.
struct IncomingFiles {
  private let call: Call

  init(_ call: Call) { self.call = call }

  /// Everything as pages, for `--explain`.
  func pages() throws(Problem) -> [IncomingPage] {
    try eachFile { (name, bytes) throws(Problem) in [try page(name, bytes)] }
  }

  /// Everything as what it is.
  func arrivals() throws(Problem) -> [Arrival] {
    let takenAs = call.parsed.value(of: "kind").flatMap(TakenAs.init(rawValue:))
    let reader = ArrivalReader(
      environment: call.surroundings.environment, takenAs: takenAs, encoding: encoding,
      isOneArticle: call.parsed.value(of: "to") != nil)
    return try eachFile { (name, bytes) throws(Problem) in
      do throws(Problem) {
        return try reader.read(name: fileName(name), bytes: bytes)
      } catch {
        throw error.inFile(name)
      }
    }
  }

  private func eachFile<Item>(
    _ read: (String, [UInt8]) throws(Problem) -> [Item]
  ) throws(Problem) -> [Item] {
    var items: [Item] = []
    for name in call.parsed.arguments(of: "FILE") {
      if name.isEmpty { throw Problem(.usage, .fileNameEmpty) }
      if name == "-" {
        items += try read("standard-input.txt", try call.standardInput())
      } else if OutsideFile.isFolder(call.path(name)) {
        for file in try files(in: name) { items += try read(file, try call.file(file)) }
      } else {
        items += try read(name, try call.file(name))
      }
    }
    return items
  }

  private func files(in folder: String) throws(Problem) -> [String] {
    let names = try OutsideFile.list(call.path(folder)).filter { !$0.hasPrefix(".") }
      .map { "\(folder)/\($0)" }.filter { !OutsideFile.isFolder(call.path($0)) }
    if names.isEmpty { throw Problem(.notFound, .emptyFolder, at: Place(folder)) }
    return names
  }

  private var encoding: TextEncoding? {
    call.parsed.value(of: "encoding").flatMap(TextEncoding.init(rawValue:))
  }

  private func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func page(_ path: String, _ bytes: [UInt8]) throws(Problem) -> IncomingPage {
    do throws(Problem) {
      return try IncomingPage(name: fileName(path), bytes: bytes, encoding: encoding)
    } catch {
      throw error.inFile(path)
    }
  }
}
