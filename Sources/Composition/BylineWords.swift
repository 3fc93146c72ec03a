import Diagnostics
import Manuscript

/// Bylines and credits as they are printed.
enum BylineWords {
  /// 记者 张三 李四 文/图 王五 摄; empty where there is no byline.
  static func byline(_ bylines: [Byline], _ language: CopyLanguage) -> String {
    var parts: [String] = []
    var title: String?
    for (index, byline) in bylines.enumerated() {
      if let own = byline.title, own != title { parts.append(own) }
      title = byline.title
      parts.append(byline.name)
      let isLastOfRole = index + 1 == bylines.count || bylines[index + 1].role != byline.role
      if isLastOfRole, let word = word(byline.role, language) { parts.append(word) }
    }
    return parts.joined(separator: " ")
  }

  /// The caption with its credits behind it.
  static func caption(_ picture: Picture) -> String {
    let credits = byline(picture.credits, .chinese)
    return [picture.caption, credits].filter { !$0.isEmpty }.joined(separator: "\u{3000}")
  }

  private static func word(_ role: Byline.Role, _ language: CopyLanguage) -> String? {
    switch role {
    case .text: nil
    case .photo: Wording.photoCredit.text(in: language)
    case .textAndPhoto: Wording.textAndPhotoCredit.text(in: language)
    case .drawing: Wording.drawingCredit.text(in: language)
    case .supplied: Wording.suppliedCredit.text(in: language)
    }
  }
}

extension Wording {
  /// The side that is printed in copy of a language.
  func text(in language: CopyLanguage) -> String {
    switch language {
    case .english: english
    case .chinese, .traditional: chinese
    }
  }
}
