import Diagnostics
import Notation
import Packing

/// What stands beside the text: comments, running heads, pictures.
extension WordReading {
  mutating func comments(
    _ anchors: [String: Int], besides others: Set<String>
  ) throws(Problem) -> [WordManuscript.Comment] {
    var comments: [WordManuscript.Comment] = []
    let others = others.union(told)
    var told = told
    let quotations = quotations
    for path in parts("comments") {
      try readElements("w:comment", in: path) { tag, items in
        let id = tag["w:id"] ?? ""
        let text = WordFlattening.texts(of: items).joined(separator: "\n")
        guard !text.isEmpty, !others.contains(id) else { return }
        told.insert(id)
        comments.append(
          .init(
            person: tag["w:author"] ?? "", text: text, block: anchors[id],
            quoted: WordText.trimmed(quotations[id] ?? "")))
      }
    }
    self.told = told
    return comments
  }

  /// Running heads and feet belong to the page of the document; page numbers alone are not told.
  mutating func leaveMargins() throws(Problem) {
    for (kind, element) in [("header", "w:hdr"), ("footer", "w:ftr")] {
      for path in parts(kind) {
        var texts: [String] = []
        try readElements(element, in: path) { texts += WordFlattening.texts(of: $1) }
        let text = texts.joined(separator: " ")
        let isText = text.unicodeScalars.contains { $0.properties.isAlphabetic }
        if isText { leftOver.append(.init(reason: .pageMargin, text: text)) }
      }
    }
  }

  mutating func load(_ picture: WordPicture) {
    guard files[picture] == nil, !unusable.contains(picture) else { return }
    if picture.isOutside {
      unusable.insert(picture)
      return leftOver.append(.init(reason: .linkedPicture, text: picture.path))
    }
    let name = String(picture.path.split(separator: "/").last ?? "")
    if let bytes = try? package.bytes(picture.path),
      let header = try? PictureHeader.checked(bytes, name: name)
    {
      files[picture] = WordPictureFile(name: name, bytes: bytes, header: header)
    } else {
      unusable.insert(picture)
      leftOver.append(.init(reason: .unusablePicture, text: name))
    }
  }

  func picture(
    _ block: Int, _ picture: WordPicture
  ) -> WordManuscript.InsertedPicture? {
    guard let file = files[picture] else { return nil }
    return .init(block: block, name: file.name, bytes: file.bytes, header: file.header)
  }
}

/// A picture as it lies in the document.
struct WordPictureFile {
  var name: String
  var bytes: [UInt8]
  var header: PictureHeader
}
