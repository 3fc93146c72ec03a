public import Composition
public import Diagnostics
import Foundation
public import Manuscript
public import Packing

/// The fonts of this machine that pages are printed with.
public struct PrintFontShelf {
  /// A file by its name, and the family in it where it is a collection.
  private struct Wish {
    let file: String
    let family: String?

    init(_ file: String, _ family: String? = nil) { (self.file, self.family) = (file, family) }
  }

  private let places: [String: String]

  /// Looks through folders and those in them; of two files of one name the first counts.
  public init(folders: [String]) {
    var places: [String: String] = [:]
    for folder in folders {
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
      for name in (names ?? []).sorted() {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        if places[file] == nil { places[file] = "\(folder)/\(name)" }
      }
    }
    self.places = places
  }

  /// The first font of the wishes that is here, can be read and may be put into a file.
  public func font(for face: Row.Face, of language: CopyLanguage) -> FontFile? {
    for wish in Self.wishes(face, language) {
      if let path = places[wish.file], let font = try? Self.font(path, family: wish.family),
        font.mayBeEmbedded
      {
        return font
      }
    }
    return nil
  }

  /// The face of a file that prints this language: by its family in a collection, else the first.
  public static func font(_ path: String, for language: CopyLanguage) throws(Problem) -> FontFile {
    let ending = " CJK " + region(language)
    return try font(path) { $0.hasSuffix(ending) || $0.hasSuffix(" " + region(language)) }
  }

  private static func font(_ path: String, family: String?) throws(Problem) -> FontFile {
    try font(path) { family == nil || $0 == family }
  }

  private static func font(
    _ path: String, _ fits: (String) -> Bool
  ) throws(Problem) -> FontFile {
    let source = try PrintFontFile(path).source
    var first: FontFile?
    for number in 0..<(try FontFile.faceCount(in: source)) {
      let font = try FontFile(source, face: number)
      if fits(font.family) { return font }
      first = first ?? font
    }
    guard let first else { throw Problem(.refused, .fontNotReadable, at: Place(path)) }
    return first
  }

  private static func region(_ language: CopyLanguage) -> String {
    language == .traditional ? "TC" : "SC"
  }

  /// By custom: Noto and Source Han as every free system has them, then what Windows and macOS
  /// bring along, then older free fonts.
  private static func wishes(_ face: Row.Face, _ language: CopyLanguage) -> [Wish] {
    let region = region(language)
    let old = language == .traditional ? "TW" : "CN"
    switch face {
    case .song:
      return serif("Regular", region)
        + [
          Wish("Songti.ttc", "Songti \(region)"), Wish("simsun.ttc", "SimSun"),
          Wish("uming.ttc", "AR PL UMing \(old)"),
        ]
    case .songBold: return serif("Bold", region) + [Wish("simsunb.ttf")]
    case .hei:
      return sans("Bold", region)
        + [Wish("simhei.ttf"), Wish("STHeiti Medium.ttc"), Wish("wqy-zenhei.ttc")]
    case .kai:
      return [
        Wish("simkai.ttf"), Wish("Kaiti.ttc", "Kaiti \(region)"), Wish("STKAITI.TTF"),
        Wish("LXGWWenKai-Regular.ttf"), Wish("ukai.ttc", "AR PL UKai \(old)"),
      ]
    case .roman:
      return latin("Regular", "times.ttf", "Times New Roman.ttf", "NimbusRoman-Regular.otf")
    case .romanBold:
      return latin("Bold", "timesbd.ttf", "Times New Roman Bold.ttf", "NimbusRoman-Bold.otf")
    case .romanItalic:
      return latin("Italic", "timesi.ttf", "Times New Roman Italic.ttf", "NimbusRoman-Italic.otf")
    case .sansBold:
      return ["LiberationSans-Bold.ttf", "arialbd.ttf", "Arial Bold.ttf", "NimbusSans-Bold.otf"]
        .map { Wish($0) }
    }
  }

  /// Times New Roman and what has its widths.
  private static func latin(_ style: String, _ others: String...) -> [Wish] {
    (["LiberationSerif-\(style).ttf"] + others).map { Wish($0) }
  }

  private static func serif(_ weight: String, _ region: String) -> [Wish] {
    [
      Wish("NotoSerifCJK-\(weight).ttc", "Noto Serif CJK \(region)"),
      Wish("NotoSerif\(region)-\(weight).otf"), Wish("SourceHanSerif\(region)-\(weight).otf"),
      Wish("SourceHanSerif-\(weight).ttc", "Source Han Serif \(region)"),
    ]
  }

  private static func sans(_ weight: String, _ region: String) -> [Wish] {
    [
      Wish("NotoSansCJK-\(weight).ttc", "Noto Sans CJK \(region)"),
      Wish("NotoSans\(region)-\(weight).otf"), Wish("SourceHanSans\(region)-\(weight).otf"),
      Wish("SourceHanSans-\(weight).ttc", "Source Han Sans \(region)"),
    ]
  }
}
