import Diagnostics
import Manuscript
import Notation

/// What stands in the brackets of `[图 MEDIA|TITLE|NAME|ROLE] caption`.
struct PictureLabel: Equatable {
  private var media: Digest?
  /// Nil where the credits stand at the end of the caption.
  private var credits: [Byline]?

  /// Takes what follows the word in the brackets.
  init(_ label: Raw, at place: Place) throws(Problem) {
    let name = Raw(label.cut(at: NameLine.bars)[0])
    let media = String(name.trimmed)
    self.media = Digest(hex: media)
    guard media.isEmpty || self.media != nil else {
      throw Problem(.refused, .unknownPicture(media), at: place, advice: .howToWritePicture)
    }
    guard name.count < label.count else { return }
    let names = label.dropFirst(name.count + 1).trimmed
    credits = names.isEmpty ? [] : FullNames.read(names)
    if credits == nil { throw Problem(.refused, .brokenCredits, at: place) }
  }

  func picture(_ text: String) -> Picture {
    if let credits { return Picture(media: media, caption: text, credits: credits) }
    let parts = PrintedCredits.split(text)
    return Picture(media: media, caption: parts.caption, credits: parts.credits)
  }
}

/// Credits as they are printed: `……快递小哥。（王芳 摄）` or `……快递小哥。王芳 摄`.
enum PrintedCredits {
  static func split(_ text: String) -> (caption: String, credits: [Byline]) {
    let scalars = Raw(of: text)
    guard let start = start(of: scalars), let names = NameLine.read(scalars[start...].trimmed),
      names.allSatisfy({ $0.role != .text })
    else { return (text, []) }
    return (String(withoutEndBlanks(scalars[..<start])), names)
  }

  /// The same for a caption that others wrote, whose credits may stand behind a blank, alone or in
  /// English words: 慰问现场 王思颖/摄
  static func splitLoosely(_ text: String) -> (caption: String, credits: [Byline]) {
    let parts = split(text)
    guard parts.credits.isEmpty else { return parts }
    if let english = splitEnglish(text) { return english }
    let words = text.split { " \u{3000}".contains($0) }
    for count in 1...2 where words.count >= count {
      let end = Raw(of: words.suffix(count).joined(separator: " "))
      guard let names = NameLine.read(end), names.allSatisfy({ $0.role != .text }) else { continue }
      return (words.dropLast(count).joined(separator: " "), names)
    }
    return parts
  }

  /// `The crew. Photo by Jane Doe`
  private static func splitEnglish(_ text: String) -> (caption: String, credits: [Byline])? {
    let starts = FormWords.credits.filter { $0.role != .text }.flatMap { credit in
      text.ranges(of: " " + credit.start).map(\.lowerBound)
    }
    guard let start = starts.max(), let names = NameLine.read(Raw(of: text[start...]).trimmed),
      names.allSatisfy({ $0.role != .text })
    else { return nil }
    return (String(text[..<start]), names)
  }

  /// Where the last bracket opens, if the text ends with it; else behind the last sentence.
  private static func start(of text: Raw) -> Int? {
    if text.last == "）" || text.last == ")" {
      return text.lastIndex { $0 == "（" || $0 == "(" }
    }
    return text.lastIndex { "。！？".unicodeScalars.contains($0) }.map { $0 + 1 }
  }

  private static func withoutEndBlanks(_ text: ArraySlice<Unicode.Scalar>) -> Raw {
    Raw(text.dropLast(text.reversed().prefix { Escape.isBlank($0) }.count))
  }

  /// The caption with its credits behind it; nil where that could not be read back.
  static func join(_ picture: Picture, in language: CopyLanguage) -> String? {
    var text = picture.caption
    if !picture.credits.isEmpty {
      let names = PrintedNames.write(picture.credits, in: language)
      text += language == .english ? " (\(names))" : "（\(names)）"
    }
    let parts = split(text)
    let isSame =
      parts.caption.utf8.elementsEqual(picture.caption.utf8)
      && NameLine.isSame(parts.credits, picture.credits)
    return isSame ? text : nil
  }
}
