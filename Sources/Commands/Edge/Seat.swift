import Arguments
import Diagnostics
import Foundation
import Operations

/// Who sits at this machine: `--as`, else `$NEWSDESK_AS`, else what `newsdesk me` said at this desk,
/// else what it said where there is no desk, else the login name.
///
/// People may work for two papers under two names, so `me` is remembered for the store it was said
/// in: one line each, the name and the store's id; a line without one holds for all other stores.
struct Seat {
  private struct Line {
    let name: String
    /// The id of the store it was said in.
    let desk: String?
  }

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
  private func remembered() throws(Problem) -> String? {
    let lines = try lines()
    if lines.isEmpty { return nil }
    let desk = lines.contains { $0.desk != nil } ? desk : nil
    let own = desk.flatMap { desk in lines.first { $0.desk == desk.id } }
    let line = own ?? lines.first { $0.desk == nil }
    return try line.map { line throws(Problem) in try PersonName.checked(line.name) }
  }

  /// Writes down who sits here; at which desk, if there is one here.
  func remember(_ name: String) throws(Problem) -> StoreLabel? {
    guard let file else { throw Problem(.refused, .noHome) }
    let desk = desk
    let others = try lines().filter { $0.desk != desk?.id }
    let text = (others + [Line(name: name, desk: desk?.id)]).map { line in
      line.name + (line.desk.map { " " + $0 } ?? "") + "\n"
    }
    try OutsideFile.makeFolder(String(file.dropLast("/me".count)))
    try OutsideFile.write(Array(text.joined().utf8), to: file)
    return desk
  }

  private func lines() throws(Problem) -> [Line] {
    guard let file, OutsideFile.exists(file) else { return [] }
    let text = String(decoding: try OutsideFile.read(file, limit: 1 << 20), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      return words.first.map { Line(name: $0, desk: words.count > 1 ? words[1] : nil) }
    }
  }

  /// The store that commands would work in; what is wrong with one, opening it tells.
  private var desk: StoreLabel? {
    (try? StoreFinder(call).path()).flatMap { StoreLabel(at: $0) }
  }

  private var file: String? {
    let environment = call.surroundings.environment
    if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty {
      return folder + "/newsdesk/me"
    }
    return environment["HOME"].map { $0 + "/.config/newsdesk/me" }
  }
}
