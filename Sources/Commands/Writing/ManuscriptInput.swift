import Arguments
import Diagnostics
import Interchange
import Launching
import Operations

/// Reads a manuscript the three ways there are: from `--file`, from the editor, from standard input.
struct ManuscriptInput {
  private let call: Call

  init(_ call: Call) { self.call = call }

  /// The text, or nothing where the editor left `start` as it was.
  func read(start: String, name: String) throws(Problem) -> TypedManuscript? {
    if let file = call.parsed.value(of: "file"), file != "-" {
      let bytes = try call.file(file)
      switch ArrivalKind.of(name: file, bytes: bytes) {
      case .word, .office, .zip: throw Problem(.refused, .fileIsNoForm(file), at: Place(file))
      default: return TypedManuscript(bytes: bytes, name: file, source: .file)
      }
    }
    if let piped = try piped(name: name) { return piped }
    return try edited(start, name)
  }

  /// The text, where it comes from standard input.
  func piped(name: String) throws(Problem) -> TypedManuscript? {
    let file = call.parsed.value(of: "file")
    guard file == "-" || (file == nil && !call.surroundings.isTerminal.input) else { return nil }
    return TypedManuscript(bytes: try call.standardInput(), name: name, source: .pipe)
  }

  private func edited(_ start: String, _ name: String) throws(Problem) -> TypedManuscript? {
    let environment = call.surroundings.environment
    let copy = try WorkingCopy(start, name: name, environment: environment)
    do throws(Problem) {
      try Editor.edit(copy.path, environment: environment)
    } catch {
      if copy.isUnchanged {
        copy.discard()
        throw Problem(error.kind, error.what, advice: error.advice)
      }
      throw Problem(error.kind, error.what, advice: .textKeptAt(copy.path))
    }
    let bytes = try OutsideFile.read(copy.path)
    if copy.isUnchanged {
      copy.discard()
      return nil
    }
    return TypedManuscript(bytes: bytes, name: name, source: .editor(copy))
  }
}

/// The file an editor works on, in a folder that only this person can read.
struct WorkingCopy {
  let path: String
  private let folder: String
  private let start: [UInt8]

  init(_ text: String, name: String, environment: [String: String]) throws(Problem) {
    folder = try OutsideFile.makePrivateFolder(in: environment["TMPDIR"] ?? "/tmp")
    path = folder + "/" + name + ".md"
    start = Array(text.utf8)
    try OutsideFile.write(start, to: path)
  }

  /// Whether the editor left everything as it was.
  var isUnchanged: Bool { (try? OutsideFile.read(path)) == start }

  /// Takes the file away; what the editor itself left beside it stays.
  func discard() {
    try? OutsideFile.delete(path)
    OutsideFile.deleteIfEmpty(folder)
  }
}
