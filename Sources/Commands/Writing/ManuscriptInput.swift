import Arguments
import Diagnostics
import Intake
import Interchange
import Launching
import Operations

/// A manuscript as it was typed, before it is understood.
struct TypedManuscript {
  let bytes: [UInt8]
  /// The file it came from, for messages.
  let name: String
  /// Whether it exists nowhere else, so that it has to be saved where it cannot be filed.
  let isOnlyCopy: Bool

  func manuscript() throws(Problem) -> ManuscriptForm {
    let text = try SourcePage(name: name, bytes: bytes).lines.joined(separator: "\n")
    return try ManuscriptForm.parse(text, name: name)
  }

  /// Runs `body`; where it fails and the text exists nowhere else, saves the text and says where.
  func keepingText<Value>(
    in newsroom: Newsroom, _ body: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    do throws(Problem) {
      return try body()
    } catch {
      guard isOnlyCopy, error.kind != .overtaken else { throw error }
      let path = try newsroom.saveUnfiled(bytes, name: name)
      let advice = (error.advice.map { $0 + Wording(en: " ", zh: "") } ?? Wording(en: "", zh: ""))
      throw Problem(error.kind, error.what, at: error.place, advice: advice + .textSavedAt(path))
    }
  }
}

/// Reads a manuscript the three ways there are: from `--file`, from the editor, from standard input.
struct ManuscriptInput {
  private let call: Call

  init(_ call: Call) { self.call = call }

  /// The text, or nothing where the editor left `start` as it was.
  func read(start: String, name: String) throws(Problem) -> TypedManuscript? {
    if let file = call.parsed.value(of: "file"), file != "-" {
      let bytes = try OutsideFile.read(call.path(file))
      return TypedManuscript(bytes: bytes, name: file, isOnlyCopy: false)
    }
    if call.parsed.value(of: "file") == "-" || !call.surroundings.isTerminal.input {
      return TypedManuscript(
        bytes: try call.standardInput(), name: name, isOnlyCopy: true)
    }
    return try edited(start, name)
  }

  private func edited(_ start: String, _ name: String) throws(Problem) -> TypedManuscript? {
    let environment = call.surroundings.environment
    let path = try WorkingCopy.make(start, name: name, environment: environment)
    do throws(Problem) {
      try Editor.edit(path, environment: environment)
    } catch {
      throw Problem(error.kind, error.what, at: error.place, advice: .textKeptAt(path))
    }
    let bytes = try OutsideFile.read(path)
    try OutsideFile.delete(path)
    if bytes == Array(start.utf8) { return nil }
    return TypedManuscript(bytes: bytes, name: name, isOnlyCopy: true)
  }
}

/// The file an editor works on, in a folder that only this person can read.
enum WorkingCopy {
  static func make(
    _ text: String, name: String, environment: [String: String]
  ) throws(Problem) -> String {
    let folder = try OutsideFile.makePrivateFolder(in: environment["TMPDIR"] ?? "/tmp")
    let path = folder + "/" + name + ".md"
    try OutsideFile.write(Array(text.utf8), to: path)
    return path
  }
}
