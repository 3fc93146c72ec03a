import Diagnostics
import Manuscript
import Revising
import Workflow

/// The words of a correction, in the language of the copy it corrects.
struct CorrectionNotice {
  let printed: Article
  let printing: Printing
  /// The numbers that the issue was printed with; none where it was not planned.
  let numbering: Wording?
  let misprints: [Misprint]
  let kind: CorrectionKind
  let desk: String

  /// What finds the notice again.
  var tag: String { isEnglish ? "correction" : "更正" }

  var article: Article {
    Article(
      headline: headline, language: printed.language,
      blocks: [.paragraph(isEnglish ? englishText : chineseText)])
  }

  private var isEnglish: Bool { printed.language == .english }

  private var headline: String {
    switch (kind, isEnglish) {
    case (.correction, true): "Correction"
    case (.apology, true): "Correction and apology"
    case (.addition, true): "Addition"
    case (_, false): kind.chineseName
    }
  }

  private var chineseText: String {
    let lines = misprints.map { misprint in
      if let omission = told(misprint) { return chinese(omission) }
      if misprint.right.isEmpty { return "误排“\(misprint.wrong)”，应删去" }
      let places = misprint.places > 1 ? "（\(misprint.places)处）" : ""
      return "“\(misprint.wrong)”应为“\(misprint.right)”" + places
    }
    let end =
      switch kind {
      case .correction: "特此更正。"
      case .apology: "特此更正，并向读者及当事人致歉。"
      case .addition: "特此补正。"
      }
    let issue = numbering?.chinese ?? "\(printing.issue)期"
    let place = "\(desk)\(issue)第\(printing.page)版《\(printed.headline)》一文"
    return place + "，" + lines.joined(separator: "；") + "。" + end
  }

  /// What is told as left out: all of it in an addition, elsewhere only what replaces nothing.
  private func told(_ misprint: Misprint) -> Misprint.Omission? {
    kind == .addition || misprint.wrong.isEmpty ? misprint.omission : nil
  }

  private func chinese(_ omission: Misprint.Omission) -> String {
    let place =
      !omission.before.isEmpty
      ? "“\(omission.before)”之后" : !omission.after.isEmpty ? "“\(omission.after)”之前" : ""
    return place + "漏排“\(omission.words)”"
  }

  private func english(_ omission: Misprint.Omission) -> String {
    let place =
      !omission.before.isEmpty
      ? " after “\(bare(omission.before))”"
      : !omission.after.isEmpty ? " before “\(bare(omission.after))”" : ""
    return "“\(bare(omission.words))” was left out" + place
  }

  private func bare(_ words: String) -> String {
    words.split(separator: " ").joined(separator: " ")
  }

  private var englishText: String {
    let lines = misprints.map { misprint in
      if let omission = told(misprint) { return english(omission) }
      if misprint.right.isEmpty { return "“\(misprint.wrong)” should not have been printed" }
      let places = misprint.places > 1 ? " in \(misprint.places) places" : ""
      return "“\(misprint.wrong)” should have read “\(misprint.right)”" + places
    }
    let end = kind == .apology ? " We apologise to our readers and to those concerned." : ""
    let issue = numbering?.english ?? "issue \(printing.issue)"
    let place = "In “\(printed.headline)” on page \(printing.page) of \(issue)"
    return place + ", " + lines.joined(separator: "; ") + "." + end
  }
}
