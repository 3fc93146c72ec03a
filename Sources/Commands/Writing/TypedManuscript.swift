import Diagnostics
import Intake
import Interchange
import Operations

/// A manuscript as it was typed, before it is understood.
struct TypedManuscript {
  /// Where else the text exists while it is not filed.
  enum Source {
    /// In a file of the person's own.
    case file
    /// Nowhere.
    case pipe
    /// In the file that the editor worked on, which goes once the text is safe.
    case editor(WorkingCopy)
  }

  let bytes: [UInt8]
  /// The file it came from, for messages.
  let name: String
  let source: Source

  /// Whether somebody may have sent it, and did not type it here.
  var isOfFile: Bool { if case .file = source { true } else { false } }

  /// The text as a manuscript; one without a headline and a body is refused.
  func manuscript() throws(Problem) -> ManuscriptForm {
    let text = try SourcePage(name: name, bytes: bytes).lines.joined(separator: "\n")
    let form = try ManuscriptForm.parse(text, name: name)
    guard form.hasCopy else { throw Problem(.refused, .noCopy) }
    return form
  }

  /// Runs `body`, and takes the file away where the text was saved by newsdesk itself. Where it fails
  /// and the text exists nowhere else, or somebody else was faster, keeps the text in a file under
  /// `unfiled` and says where. `settling` answers the text that is kept instead after somebody else
  /// was faster, and what names its article.
  func keepingText<Value>(
    as unfiled: String, in newsroom: Newsroom, _ call: Call,
    settling: () -> (bytes: [UInt8], number: String)? = { nil },
    _ body: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    do throws(Problem) {
      let value = try body()
      switch source {
      case .editor(let copy): copy.discard()
      case .file: if newsroom.clearUnfiled(call.path(name)) { call.say(.savedTextFiled(name)) }
      case .pipe: break
      }
      return value
    } catch {
      let unsettled = error.kind == .overtaken ? settling() : nil
      let text = TypedManuscript(bytes: unsettled?.bytes ?? bytes, name: name, source: source)
      guard var kept = text.keep(as: unfiled + ".md", after: error, in: newsroom, call) else {
        throw error
      }
      if let unsettled, let path = kept.path {
        kept.wording =
          kept.wording + Wording.gap + .settleAndFile(unsettled.number, path)
      }
      let advice = error.advice.map { $0 + Wording.gap + kept.wording } ?? kept.wording
      throw Problem(error.kind, error.what, at: error.place, advice: advice)
    }
  }

  /// Runs `body`, which has nothing to do with the text yet, and keeps the text where it fails.
  static func keeping<Value>(
    _ typed: TypedManuscript?, as unfiled: String, in newsroom: Newsroom, _ call: Call,
    _ body: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    guard let typed else { return try body() }
    return try typed.keepingText(as: unfiled, in: newsroom, call, body)
  }

  /// Keeps the text where it can be kept, and answers the sentence that says so.
  private func keep(
    as file: String, after problem: Problem, in newsroom: Newsroom, _ call: Call
  ) -> (wording: Wording, path: String?)? {
    if case .file = source, problem.kind != .overtaken { return nil }
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    let saved = try? newsroom.saveUnfiled(bytes, name: file)
    switch (saved, source) {
    case (let path?, .editor(let copy)):
      copy.discard()
      return (.textSavedAt(path), path)
    case (let path?, _): return (.textSavedAt(path), path)
    case (nil, .editor(let copy)): return (.textKeptAt(copy.path), nil)
    case (nil, .file): return nil
    case (nil, .pipe): return (keepOutsideStore(as: file, call), nil)
    }
  }

  /// Where the store takes nothing: among the files for a while, else on standard output.
  private func keepOutsideStore(as file: String, _ call: Call) -> Wording {
    let parent = call.surroundings.environment["TMPDIR"] ?? "/tmp"
    if let folder = try? OutsideFile.makePrivateFolder(in: parent) {
      let path = "\(folder)/\(file.replacing("/", with: "-"))"
      if (try? OutsideFile.write(bytes, to: path)) != nil { return .textSavedAt(path) }
      OutsideFile.deleteIfEmpty(folder)
    }
    call.surroundings.write(.data, bytes)
    return .textPrinted
  }
}
