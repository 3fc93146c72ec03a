import Intake
import Interchange
import Manuscript

/// What stood in one folder of a zip.
struct UnpackedFolder {
  let path: String
  private(set) var texts: [Arrival] = []
  private(set) var pictures: [IncomingManuscript] = []

  init(path: String) { self.path = path }

  /// Takes what was read of a file.
  mutating func take(_ arrivals: [Arrival]) {
    for arrival in arrivals {
      if case .manuscript(let manuscript) = arrival, manuscript.isOnlyPictures {
        pictures.append(manuscript)
      } else {
        texts.append(arrival)
      }
    }
  }
}

extension [UnpackedFolder] {
  /// The copy in them: pictures go with the one text of all folders, else with the one text of their
  /// folder, else each by itself.
  var arrivals: [Arrival] {
    let texts = flatMap(\.texts)
    if texts.count == 1 { return texts.adding(flatMap(\.pictures)) }
    return flatMap { $0.texts.adding($0.pictures) }
  }
}

extension [Arrival] {
  /// Whether a caption waits for its picture.
  var waitForPicture: Bool {
    contains {
      if case .manuscript(let text) = $0 { text.form.article.waitsForPicture } else { false }
    }
  }

  /// Puts captions that came in a file of their own, 图片说明.txt, with the one manuscript there is.
  private var withCaptions: [Arrival] {
    let texts = indices.filter { self[$0].captions == nil }
    guard texts.count == 1, count > 1, case .manuscript(var text) = self[texts[0]] else {
      return self
    }
    for arrival in self {
      guard let captions = arrival.captions else { continue }
      text.form.article.blocks += captions
      text.takeWhatCame(beside: arrival)
    }
    return [.manuscript(text)]
  }

  /// Puts pictures with the manuscript they belong to, those that it does not show already: behind the
  /// captions that wait for them, the others at its end; else files each by itself.
  func adding(_ pictures: [IncomingManuscript]) -> [Arrival] {
    var arrivals = withCaptions
    for came in pictures {
      guard let at = arrivals.place(of: came), case .manuscript(var manuscript) = arrivals[at]
      else {
        arrivals.append(.manuscript(came))
        continue
      }
      let shown = manuscript.form.article.filedPictures
      if came.form.article.filedPictures.allSatisfy(shown.contains) { continue }
      manuscript.pictures += came.pictures
      manuscript.take(came)
      arrivals[at] = .manuscript(manuscript)
    }
    return arrivals
  }

  /// Where the manuscript stands that a picture belongs to: the only one there is; of several the one
  /// that names the file or is called like it, else the only one with a caption that waits, else the
  /// only one with a word of the file's name.
  private func place(of picture: IncomingManuscript) -> Int? {
    let texts = indices.filter { at in
      if case .manuscript(let text) = self[at] { !text.isOnlyPictures } else { true }
    }
    let manuscripts: [(at: Int, text: IncomingManuscript)] = texts.compactMap { at in
      if case .manuscript(let text) = self[at] { (at, text) } else { nil }
    }
    if texts.count == 1 { return manuscripts.first?.at }
    let named = manuscripts.filter { $0.text.names(picture) }
    if named.count == 1 { return named[0].at }
    let waiting = manuscripts.filter(\.text.form.article.waitsForPicture)
    let worded = manuscripts.filter { $0.text.hasWord(of: picture) }
    let found = [named, waiting, worded].first { !$0.isEmpty } ?? []
    return found.count == 1 ? found[0].at : nil
  }
}

extension Arrival {
  /// The captions that it is; nil where anything else stands in it.
  fileprivate var captions: [Block]? {
    let articles: [Article]
    switch self {
    case .manuscript(let manuscript): articles = [manuscript.form.article]
    case .page(let page):
      guard page.reading.lines.allSatisfy({ $0.article != nil }) else { return nil }
      articles = page.reading.articles.map(\.article)
    }
    let captions = articles.flatMap(\.blocks)
    return !captions.isEmpty && articles.allSatisfy(\.isOnlyCaptions) ? captions : nil
  }
}

extension Article {
  /// Whether captions stand in it and nothing else, not even their pictures.
  fileprivate var isOnlyCaptions: Bool {
    headline.isEmpty && filedPictures.isEmpty && blocks.allSatisfy { $0.kind == .picture }
  }
}

extension IncomingManuscript {
  /// Takes over what came with the captions that stand in it now.
  fileprivate mutating func takeWhatCame(beside captions: Arrival) {
    switch captions {
    case .manuscript(let manuscript):
      privateLines += manuscript.details
      notes += manuscript.notes
      remarks += manuscript.remarks
      beside += manuscript.beside
    case .page(let page):
      privateLines += page.details
      notes += page.notes
      remarks += page.remarks
      beside += page.beside
    }
  }

  /// Puts the picture of another one where its file is named, else where the next caption waits.
  fileprivate mutating func take(_ came: IncomingManuscript) {
    let file = came.name.split(separator: "/").last
    let named = pictureFiles.firstIndex { $0.split(separator: "/").last == file }
    if let named { remarks.removeAll { $0 == .pictureWasNamed(pictureFiles[named]) } }
    for case .picture(let picture) in came.form.article.blocks {
      if form.article.take(picture, named: came.name, at: named) {
        if let first = named ?? pictureFiles.indices.first { pictureFiles.remove(at: first) }
      } else {
        form.article.blocks.append(.picture(picture))
      }
    }
  }

  /// Whether it shows a picture by its file's name, or is itself called so: `night.docx` and
  /// `night 2.jpg`.
  fileprivate func names(_ picture: IncomingManuscript) -> Bool {
    let stem = name.fileStem
    return pictureFiles.contains { $0.fileStem == picture.name.fileStem }
      || form.article.waits(for: picture.name)
      || stem.count > 1 && picture.name.fileStem.hasPrefix(stem)
  }

  /// Whether two Chinese characters that stand side by side in the name of a picture do so in its
  /// text.
  fileprivate func hasWord(of picture: IncomingManuscript) -> Bool {
    let article = form.article
    let text = ([article.headline] + article.blocks.map(\.text)).joined(separator: "\n")
    let name = Array(picture.name.fileStem)
    return zip(name, name.dropFirst()).contains { pair in
      pair.0.isChinese && pair.1.isChinese && text.contains(String([pair.0, pair.1]))
    }
  }

  /// Whether it is a picture file without a word.
  fileprivate var isOnlyPictures: Bool {
    let article = form.article
    return !pictures.isEmpty && article.headline.isEmpty
      && article.blocks.allSatisfy { $0.kind == .picture && $0.text.isEmpty }
  }
}

extension String {
  /// A file's name without its folder and ending.
  fileprivate var fileStem: Substring {
    let file = split(separator: "/").last ?? ""
    return file.lastIndex(of: ".").map { file[..<$0] } ?? file
  }
}

extension Character {
  fileprivate var isChinese: Bool {
    unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }
}
