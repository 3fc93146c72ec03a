import Diagnostics
import Manuscript

/// Bylines and credits as they are printed.
enum BylineWords {
  /// 记者 张三 李四 文/图 王五 摄: one entry per name, with the title before it and the word for
  /// the work behind it. Each is kept on one row; a blank stands between them.
  static func names(_ bylines: [Byline], _ language: CopyLanguage) -> [String] {
    var names: [String] = []
    var title: String?
    for (index, byline) in bylines.enumerated() {
      let own = byline.title.flatMap { $0 == title || $0.isEmpty ? nil : $0 }
      title = byline.title
      if language == .english {
        names.append(english(byline, own, index, bylines))
        continue
      }
      let isLastOfRole = index + 1 == bylines.count || bylines[index + 1].role != byline.role
      let work = isLastOfRole ? word(byline.role, language) : nil
      names.append([own, byline.name, work].compactMap { $0 }.joined(separator: " "))
    }
    return names
  }

  /// By Jane Doe and John Roe; Photos by Ann Poe: the word for the work stands before the first
  /// name of those who did it.
  private static func english(
    _ byline: Byline, _ title: String?, _ index: Int, _ all: [Byline]
  ) -> String {
    let isFirst = index == 0 || all[index - 1].role != byline.role
    let group = all.filter { $0.role == byline.role }
    let place = all[..<index].filter { $0.role == byline.role }.count
    let name = listed(Byline(name: byline.name, title: title).titled, place, group)
    return isFirst ? Wording.work(byline.role).english + " " + name : name
  }

  /// Names under a picture, where the word for the work is not needed but in Chinese.
  static func credits(_ bylines: [Byline], _ language: CopyLanguage) -> [String] {
    guard language == .english else { return names(bylines, language) }
    return names(
      bylines.map { $0.role == .text ? Byline(name: $0.name, role: .photo) : $0 }, language)
  }

  /// Jane Doe, John Roe and Ann Poe.
  private static func listed(_ name: String, _ index: Int, _ bylines: [Byline]) -> String {
    let isLast = index + 1 == bylines.count
    let comma = index + 2 < bylines.count ? "," : ""
    return (isLast && index > 0 ? "and " : "") + name + comma
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
