import Arguments
import Composition
import Diagnostics
import Manuscript
import Notation
import Operations
import PDFRendering
import Packing

/// `pages.pdf`, one page on a sheet, and `spreads.pdf`, as the press folds them.
struct PrintFiles {
  let call: Call
  /// The folder they are written into.
  let folder: String

  /// Kinds of type as `--font` calls them.
  private static let kinds: [(word: String, face: Row.Face)] = [
    ("serif", .song), ("serif-bold", .songBold), ("sans", .hei), ("kai", .kai),
  ]

  /// Writes both, says which fonts were taken, and what a printer should know.
  func write(
    _ composed: ComposedIssue, of newsroom: Newsroom, _ pictures: [Digest: [UInt8]]
  ) throws(Problem) {
    let layout = composed.layout
    let fonts = try fonts(for: layout.language)
    let metrics = try newsroom.metrics(of: composed.issue)
    let printed = try PDFIssue.pdfs(
      of: layout, metrics: metrics, fonts: fonts, pictures: pictures,
      settings: [PDFIssue.Settings(sheets: .single), PDFIssue.Settings(sheets: .spreads)])
    for (name, bytes) in zip(["pages", "spreads"], printed.files) {
      try OutsideFile.write(bytes, to: "\(folder)/\(name).pdf")
    }
    for (word, face) in Self.kinds {
      guard let font = face == .song ? fonts.song : fonts.others[face] else { continue }
      call.say(.printedWith(word, font.family, font.path))
    }
    for warning in printed.warnings { call.say(warning.wording) }
  }

  /// The fonts that were named, else those of this machine.
  private func fonts(for language: CopyLanguage) throws(Problem) -> PrintFonts {
    var chosen: [Row.Face: FontFile] = [:]
    for given in call.parsed.values(of: "font") {
      let parts = given.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let kind = Self.kinds.first(where: { $0.word == parts[0] }) else {
        throw Problem(.usage, .fontWanted(Self.kinds.map(\.word)))
      }
      chosen[kind.face] = try PrintFontShelf.font(call.path(String(parts[1])), for: language)
    }
    let shelf = chosen.count < Self.kinds.count ? PrintFontShelf(folders: folders) : nil
    for kind in Self.kinds where chosen[kind.face] == nil {
      chosen[kind.face] = shelf?.font(for: kind.face, of: language)
    }
    guard let song = chosen[.song] else {
      throw Problem(.refused, .noFontHere, advice: .installAFont)
    }
    chosen[.song] = nil
    return PrintFonts(song: song, others: chosen)
  }

  /// Where fonts lie on Linux and macOS, a person's own first.
  private var folders: [String] {
    let home = call.surroundings.environment["HOME"].map { home in
      ["/.local/share/fonts", "/.fonts", "/Library/Fonts"].map { home + $0 }
    }
    return (home ?? []) + [
      "/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
    ]
  }
}
