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
  /// Puts pictures with the one manuscript there is, those that it does not show already: behind the
  /// captions that wait for them, the others at its end; else files each by itself.
  func adding(_ pictures: [IncomingManuscript]) -> [Arrival] {
    guard count == 1, case .manuscript(var manuscript)? = first else {
      return self + pictures.map { .manuscript($0) }
    }
    for came in pictures {
      let shown = manuscript.form.article.filedPictures
      if came.form.article.filedPictures.allSatisfy(shown.contains) { continue }
      manuscript.pictures += came.pictures
      manuscript.take(came)
    }
    return [.manuscript(manuscript)]
  }
}

extension IncomingManuscript {
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

  /// Whether it is a picture file without a word.
  fileprivate var isOnlyPictures: Bool {
    let article = form.article
    return !pictures.isEmpty && article.headline.isEmpty
      && article.blocks.allSatisfy { $0.kind == .picture && $0.text.isEmpty }
  }
}
