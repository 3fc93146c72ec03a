import Arguments
import Diagnostics
import Foundation
import Operations

/// Who sits at this machine: `--as`, else `$NEWSDESK_AS`, else what `newsdesk me` said, else the
/// login name.
struct Seat {
  private let call: Call

  init(_ call: Call) { self.call = call }

  func person() throws(Problem) -> String {
    if let name = call.shared.person { return try PersonName.checked(name) }
    if let name = call.surroundings.environment["NEWSDESK_AS"], !name.isEmpty {
      return try PersonName.checked(name)
    }
    return try remembered() ?? call.surroundings.login()
  }

  /// The name `newsdesk me` wrote down, if it did.
  func remembered() throws(Problem) -> String? {
    guard let file, OutsideFile.exists(file) else { return nil }
    let bytes = try OutsideFile.read(file, limit: 4096)
    let name = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
    return try name.map { name throws(Problem) in try PersonName.checked(name) }
  }

  /// Writes down who sits here.
  func remember(_ name: String) throws(Problem) {
    guard let file else { throw Problem(.refused, .noHome) }
    try OutsideFile.makeFolder(String(file.dropLast("/me".count)))
    try OutsideFile.write(Array((name + "\n").utf8), to: file)
  }

  private var file: String? {
    let environment = call.surroundings.environment
    if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty {
      return folder + "/newsdesk/me"
    }
    return environment["HOME"].map { $0 + "/.config/newsdesk/me" }
  }
}
