import Arguments
import Diagnostics
import Manuscript
import Notation

extension ParsedCommand {
  /// The line of a page that an option names: `57`, or `12.2` for the second piece of line 12.
  func line(of option: String) throws(Problem) -> Int? {
    guard let typed = value(of: option) else { return nil }
    guard let line = LineNumber(typed: typed) else {
      throw Problem(.usage, .notALine("--\(option)", Printable.line(typed)))
    }
    return line.number
  }
}
