import Composition
import Diagnostics
import Manuscript
import Notation
import Workflow

/// Compares an issue with what the rules of its profile want in print.
struct ImprintCheck {
  let imprint: PaperImprint
  let state: IssueState?
  let deskName: String
  let layout: Layout?
  let articles: [Article]
  /// What the advertisements are called that are on the pages, or that space is kept for.
  let advertisements: [String]

  var report: ImprintReport {
    var findings = missing + notPrinted
    switch imprint.profile {
    case .newspaper: findings += numbering(.newspaperForm) + name(.newspaperForm) + folios
    case .periodical: findings += numbering(.periodicalForm) + name(.periodicalForm)
    case .internalMaterial: findings += internalRules
    }
    return ImprintReport(profile: imprint.profile, findings: findings)
  }

  private var clause: ImprintFinding.Clause {
    switch imprint.profile {
    case .newspaper: .newspaperForm
    case .periodical: .periodicalForm
    case .internalMaterial: .internalFourteen
    }
  }

  private func finding(
    _ fault: ImprintFinding.Fault, _ clause: ImprintFinding.Clause? = nil, points: Int = 1
  ) -> ImprintFinding {
    let counts = imprint.profile != .internalMaterial
    return ImprintFinding(
      fault: fault, clause: clause ?? self.clause, points: counts ? points : 0)
  }

  /// What the imprint does not say. Internal material is printed on the day of the issue where the
  /// imprint names no other.
  private var missing: [ImprintFinding] {
    imprint.profile.parts.filter { part in
      imprint[part] == nil && !(part == .printedOn && state?.plan != nil)
    }.map { finding(.missing($0), points: $0 == .name ? 4 : 1) }
  }

  // MARK: On the pages

  /// What the imprint says and no page shows beside its stories, blanks and widths aside.
  private var notPrinted: [ImprintFinding] {
    guard let layout else { return [] }
    let furniture = layout.pages.flatMap(\.boxes).filter { $0.story == nil }
    let words = Self.bare(
      furniture.map { $0.rows.map(\.text).joined() }.joined(separator: "\u{1F}"))
    return imprint.profile.parts.filter { part in
      guard part != .name, let text = imprint[part] else { return false }
      return !words.contains(Self.bare(text))
    }.map { finding(.notPrinted($0)) }
  }

  /// Without blanks; marks of either width are one.
  private static func bare(_ text: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let isWide = 0xFF01...0xFF5E ~= scalar.value
      bare.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(bare)
  }

  private func numbering(_ clause: ImprintFinding.Clause) -> [ImprintFinding] {
    guard let plan = state?.plan else {
      return [finding(.withoutDay, clause), finding(.withoutNumber, clause)]
    }
    let hasNumber = imprint.profile == .periodical ? plan.number != nil : plan.whole != nil
    return hasNumber || plan.special != nil ? [] : [finding(.withoutNumber, clause)]
  }

  /// The name in the masthead is the approved one, and larger than everything else on page 1.
  private func name(_ clause: ImprintFinding.Clause) -> [ImprintFinding] {
    var findings: [ImprintFinding] = []
    if let name = imprint[.name], Self.bare(name) != Self.bare(deskName) {
      findings.append(finding(.otherName(deskName), clause, points: 4))
    }
    guard let page = layout?.pages.first else { return findings }
    let mastheads = page.boxes.filter { $0.kind == .masthead }.flatMap(\.rows)
    let others = page.boxes.filter { $0.kind != .masthead }.flatMap(\.rows)
    let size = mastheads.map(\.size.thousandths).max() ?? 0
    if others.contains(where: { $0.size.thousandths >= size }) {
      findings.append(finding(.smallName, clause, points: 4))
    }
    return findings
  }

  private var folios: [ImprintFinding] {
    (layout?.pages ?? []).filter { page in
      !page.boxes.contains { box in
        box.kind == .folio && box.rows.contains { $0.text.contains("\(page.number)") }
      }
    }.map { finding(.withoutFolio(page: $0.number)) }
  }

  // MARK: Internal material

  private var internalRules: [ImprintFinding] {
    var findings: [ImprintFinding] = []
    if let notice = imprint[.notice],
      !notice.contains("内部资料") || !notice.contains("免费交流")
    {
      findings.append(finding(.missing(.notice)))
    }
    if state?.plan?.number == nil, state?.plan?.whole == nil {
      findings.append(finding(.withoutNumber))
    }
    for name in Set([imprint[.name], deskName].compactMap { $0 }).sorted()
    where ["报", "刊", "杂志"].contains(where: { name.hasSuffix($0) }) {
      findings.append(finding(.forbiddenName(name)))
    }
    findings += words
    if imprint[.price] != nil { findings.append(finding(.priced, .internalFifteen)) }
    return findings + advertisements.map { finding(.advertisement($0), .internalFifteen) }
  }

  /// 本报、本刊 and 记者 in what is printed, each word once for an article.
  private var words: [ImprintFinding] {
    articles.flatMap { article in
      let parts = [article.headline, article.dateline ?? ""] + article.blocks.map(\.text)
      var found = ["本报", "本刊", "期刊社", "杂志社", "刊号"].filter { word in
        parts.contains { $0.contains(word) }
      }
      let isReporter = article.bylines.contains { $0.title?.contains("记者") ?? false }
      if isReporter || parts.contains(where: Self.namesReporter) { found.append("记者") }
      return found.map { finding(.forbiddenWord($0, article: Summary(of: article).name)) }
    }
  }

  /// （记者 某某） or 本报记者某某; somebody else's reporters are news.
  private static func namesReporter(_ text: String) -> Bool {
    ["（记者", "(记者", "本报记者", "本刊记者", "□记者", "□ 记者"].contains { text.contains($0) }
  }
}
