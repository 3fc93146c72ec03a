public import Diagnostics
import Foundation

/// The person's editor, as `$VISUAL` or `$EDITOR` names it.
public enum Editor {
  /// Opens a file in the editor and returns when the person has closed it.
  ///
  /// Chosen as git chooses: `VISUAL`, unless the terminal is dumb, then `EDITOR`, then `vi`. The
  /// value may hold arguments and quotes, so it is read by `/bin/sh`, the file behind it.
  ///
  /// - Throws: A problem where there is no editor, or it failed; the file is left as it stands.
  public static func edit(_ path: String, environment: [String: String]) throws(Problem) {
    let editor = try command(environment)
    let ending = try Launch.interactive(
      "/bin/sh", ["-c", start(editor) + " \"$@\"", editor, path], environment: environment)
    switch ending {
    case .exited(0): return
    case .exited(127), .exited(126):
      throw Problem(.refused, .cannotRun(editor), at: Place(path), advice: .setEditor)
    default:
      throw Problem(.refused, .editorFailed(editor, ending), at: Place(path))
    }
  }

  /// A single command takes the shell's place, so that Ctrl-C is the editor's alone.
  private static func start(_ editor: String) -> String {
    let joins = Set("=;|&<>(){}#\n")
    return editor.contains { joins.contains($0) } ? editor : "exec " + editor
  }

  private static func command(_ environment: [String: String]) throws(Problem) -> String {
    let terminal = environment["TERM"] ?? ""
    let isDumb = terminal.isEmpty || terminal == "dumb"
    let named = [isDumb ? nil : environment["VISUAL"], environment["EDITOR"]]
    if let editor = named.compactMap(\.self).first(where: { !$0.isEmpty }) { return editor }
    guard !isDumb, (try? Surroundings(environment, adding: [:]).find("vi")) != nil else {
      throw Problem(.refused, .noEditor, advice: .setEditor)
    }
    return "vi"
  }
}
