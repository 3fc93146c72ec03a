import Interchange

/// The slug that the subject of a mail makes.
enum ArrivalSlug {
  private static let longest = 64

  /// The subject without what it was sent for, on one word; nil where nothing is left
  /// that could be typed.
  static func slug(of subject: String) -> String? {
    let words = MailSubject.bare(subject).filter { !"《》〈〉“”\"'【】[]".contains($0) }
      .map { $0 == "：" ? ":" : $0 }
    let parts = words.split { $0.isWhitespace || "/\\:,，、;；|".contains($0) }
    var slug = ""
    for part in parts.map({ String($0.filter(\.isPrinted)) }) where !part.isEmpty {
      let longer = slug.isEmpty ? part : slug + "-" + part
      guard longer.utf8.count <= longest else { break }
      slug = longer
    }
    slug = String(slug.drop { $0 == "-" || $0 == "." })
    return slug.isEmpty ? nil : slug
  }
}

extension Character {
  /// Not a control or formatting character.
  fileprivate var isPrinted: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator,
        .paragraphSeparator:
        false
      default: true
      }
    }
  }
}
