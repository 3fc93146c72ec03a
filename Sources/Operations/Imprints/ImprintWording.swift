public import Diagnostics
import Manuscript

extension Wording {
  static let imprintThere = Wording(
    en: "desk/imprint.json is there already.", zh: "已有 desk/imprint.json。")

  static func changeProfile(_ profile: PaperImprint.Profile) -> Wording {
    let member = "`\"profile\": \"\(profile.rawValue)\"`"
    return Wording(
      en: "To check by other rules, write \(member) in it.", zh: "要换一种规则，请在其中写 \(member)。")
  }
}

extension ImprintFinding {
  /// The finding as a sentence that cites its rule.
  public var wording: Wording {
    sentence + Wording(en: " (", zh: "（") + clause.title + Wording(en: ").", zh: "）。")
  }

  private var sentence: Wording {
    switch fault {
    case .missing(let part): Wording(en: "Imprint without ", zh: "未注明") + part.title
    case .notPrinted(let part): Wording(en: "Not on the pages: ", zh: "版面上没有") + part.title
    case .withoutDay:
      Wording(en: "The issue has no day of publication", zh: "未注明出版日期")
    case .withoutNumber:
      Wording(en: "The issue has no number", zh: "未注明期号")
    case .otherName(let name):
      Wording(en: "“\(name)” is not the approved name", zh: "“\(name)”不是批准的名称")
    case .smallName:
      Wording(
        en: "The name is not larger than everything else on page 1", zh: "名称未大于一版所有其他文字")
    case .withoutFolio(let page):
      Wording(en: "Page \(page) does not say which page it is", zh: "第 \(page) 版未标明版序")
    default: internalSentence
    }
  }

  private var internalSentence: Wording {
    switch fault {
    case .forbiddenName(let name):
      Wording(
        en: "Internal material may not be called “\(name)”", zh: "内部资料不得以“\(name)”为名")
    case .forbiddenWord(let word, let article):
      Wording(en: "Not allowed in internal material: “\(word)”", zh: "内部资料不得有“\(word)”字样")
        + Wording(
          en: ", in “\(Printable.line(article))”", zh: "，见《\(Printable.line(article))》")
    case .priced: Wording(en: "Internal material may have no price", zh: "内部资料不得标价")
    case .advertisement(let name):
      Wording(
        en: "Internal material may carry no advertisement (\(Printable.line(name)))",
        zh: "内部资料不得刊登广告（\(Printable.line(name))）")
    default: .verbatim("")
    }
  }
}

extension ImprintFinding.Clause {
  /// The rule as it is cited.
  var title: Wording {
    switch self {
    case .newspaperForm:
      Wording(
        en: "Counting Form Errors of Newspapers, 2020", zh: "《报纸出版形式差错数计算方法》，2020 年")
    case .periodicalForm:
      Wording(
        en: "Quality of Newspapers and Periodicals, 2020", zh: "《报纸期刊质量管理规定》，2020 年")
    case .internalFourteen:
      Wording(en: "Measures on Internal Publications, art. 14", zh: "《内部资料性出版物管理办法》第十四条")
    case .internalFifteen:
      Wording(en: "Measures on Internal Publications, art. 15", zh: "《内部资料性出版物管理办法》第十五条")
    }
  }
}

extension ImprintReport {
  /// A sentence for each finding, then how many form errors they make.
  public var sentences: [Wording] {
    findings.map(\.wording) + (verdict.map { [$0] } ?? [])
  }

  /// How many form errors there are, and whether they pass; none where that is not counted.
  private var verdict: Wording? {
    guard let limit, points > 0 else { return nil }
    let count = Wording(
      en: "Form errors: at least \(points), \(limit) are allowed",
      zh: "出版形式差错至少 \(points) 个，限 \(limit) 个")
    return points > limit
      ? count + Wording(en: "; this does not pass.", zh: "，不合格。")
      : count + Wording(en: "; this passes.", zh: "，合格。")
  }
}
