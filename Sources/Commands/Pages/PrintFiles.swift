import Arguments
import Composition
import Diagnostics
import Manuscript
import Notation
import Operations
import PDFRendering
import Packing

/// The files a printer takes: one page on a sheet, and spreads as the press folds them.
struct PrintFiles {
  /// What was made, and what is to be said of it.
  struct Made {
    let pages: [UInt8]
    let spreads: [UInt8]
    /// `layout.json` with the fonts that the files hold.
    let layout: [UInt8]
    /// Which fonts were taken.
    let fonts: [Wording]
    let warnings: [Wording]
  }

  let call: Call

  /// Writes `pages.pdf`, `spreads.pdf` and the `layout.json` they were drawn from, says which fonts
  /// were taken, and what a printer should know.
  func write(
    _ composed: ComposedIssue, of newsroom: Newsroom, _ pictures: [Digest: [UInt8]],
    into folder: String
  ) throws(Problem) {
    let made = try made(composed, of: newsroom, pictures)
    try OutsideFile.write(made.pages, to: folder + "/pages.pdf")
    try OutsideFile.write(made.spreads, to: folder + "/spreads.pdf")
    try OutsideFile.write(made.layout, to: folder + "/layout.json")
    for font in made.fonts { call.say(font) }
    for warning in made.warnings { call.warn(warning) }
  }

  /// Makes both.
  func made(
    _ composed: ComposedIssue, of newsroom: Newsroom, _ pictures: [Digest: [UInt8]]
  ) throws(Problem) -> Made {
    let fonts = try fonts(for: composed.layout)
    let metrics = try newsroom.metrics(of: composed.issue)
    let printed = try PDFIssue(
      of: composed.layout, metrics: metrics, fonts: fonts, pictures: pictures, spot: try spot())
    let date = call.surroundings.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    let made = date.map { Timestamp(seconds: $0) }
    let taken = fonts.taken(for: composed.layout.faces)
    return Made(
      pages: printed.bytes(PDFIssue.Settings(made: made)),
      spreads: printed.bytes(PDFIssue.Settings(sheets: .spreads, made: made)),
      layout: layoutBytes(composed.layout, taken),
      fonts: taken.map { taken in
        let kinds = taken.faces.map(\.word).joined(separator: ", ")
        return .printedWith(kinds, taken.font.family, taken.font.path)
      },
      warnings: printed.warnings.map { $0.wording(on: composed.layout) })
  }

  /// The layout with the fonts it was printed with, which are no part of the issue.
  private func layoutBytes(_ layout: Layout, _ taken: [PrintFonts.Taken]) -> [UInt8] {
    var object = layout.file.objectValue ?? [:]
    object["fonts"] = .array(
      taken.map { font in
        [
          "faces": .strings(font.faces.map(\.word)), "name": .string(font.font.postScriptName),
          "sha256": .string(font.digest.hex),
        ]
      })
    return CanonicalJSON.bytes(.object(object))
  }

  /// The ink of the red parts; not one of the four that every press has, nor a word that PDF keeps
  /// for itself.
  private func spot() throws(Problem) -> String? {
    guard let name = call.parsed.value(of: "spot") else { return nil }
    let taken = ["all", "none", "cyan", "magenta", "yellow", "black"]
    guard 1...60 ~= name.utf8.count, Printable.line(name) == name,
      !taken.contains(name.lowercased())
    else { throw Problem(.usage, .spotWanted) }
    return name
  }

  /// The fonts that were named, else those of this machine; none with `--no-embed`.
  private func fonts(for layout: Layout) throws(Problem) -> PrintFonts {
    if call.parsed.has("no-embed") {
      guard !call.parsed.has("font") else { throw Problem(.usage, .printedWithoutFonts) }
      return .notEmbedded
    }
    let faces = layout.faces
    var chosen = try usedFonts(among: faces, of: layout.language)
    let wanted = faces.filter { chosen[$0] == nil }
    let shelf = wanted.isEmpty ? nil : PrintFontShelf(folders: folders)
    for face in wanted { chosen[face] = shelf?.font(for: face, of: layout.language) }
    if chosen[.song] == nil, faces.contains(where: { chosen[$0] == nil }) {
      chosen[.song] = shelf?.font(for: .song, of: layout.language)
    }
    guard let song = chosen[.song] ?? faces.compactMap({ chosen[$0] }).first else {
      throw Problem(.refused, .noFontHere, advice: advice(for: layout.language))
    }
    chosen[.song] = nil
    return PrintFonts(song: song, others: chosen, digests: try digests([song] + chosen.values))
  }

  /// The fonts that were named for faces of the pages; that of the song face stands in for others too.
  private func usedFonts(
    among faces: [Row.Face], of language: CopyLanguage
  ) throws(Problem) -> [Row.Face: FontFile] {
    var named = try namedFonts(for: language)
    for face in Row.Face.allCases where face != .song && !faces.contains(face) {
      if named.removeValue(forKey: face) != nil { call.warn(.fontNotUsed(face.word)) }
    }
    return named
  }

  private func advice(for language: CopyLanguage) -> Wording {
    language == .english
      ? .installAFont("Liberation Serif", "fonts-liberation", Row.Face.roman.word)
      : .installAFont("Noto Serif CJK", "fonts-noto-cjk", Row.Face.song.word)
  }

  /// Those of `--font serif=PATH`.
  private func namedFonts(for language: CopyLanguage) throws(Problem) -> [Row.Face: FontFile] {
    var named: [Row.Face: FontFile] = [:]
    for word in call.parsed.values(of: "font") {
      let parts = word.split(separator: "=", maxSplits: 1)
      let known = Row.Face.allCases
      guard parts.count == 2, let face = known.first(where: { $0.word == parts[0] }) else {
        throw Problem(.usage, .fontWanted(known.map(\.word)))
      }
      named[face] = try PrintFontShelf.font(call.path(String(parts[1])), for: language)
    }
    return named
  }

  private func digests(_ fonts: [FontFile]) throws(Problem) -> [String: Digest] {
    var digests: [String: Digest] = [:]
    for font in fonts where digests[font.path] == nil {
      digests[font.path] = try PrintFontFile(font.path).digest()
    }
    return digests
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
