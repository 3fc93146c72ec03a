public import Manuscript

/// Something the rules of the trade miss, or do not allow, in an issue.
public struct ImprintFinding: Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The imprint has no words for it.
    case missing(PaperImprint.Part)
    /// The imprint has it, and no page shows it.
    case notPrinted(PaperImprint.Part)
    /// The issue has no day, or no number.
    case withoutDay, withoutNumber
    /// The masthead has another name than the approved one.
    case otherName(String)
    /// Something on page 1 is as large as the name.
    case smallName
    /// A page does not say which it is.
    case withoutFolio(page: Int)
    /// A name that internal material may not have.
    case forbiddenName(String)
    /// Words that internal material may not use of itself, and where.
    case forbiddenWord(String, article: String)
    /// Internal material has a price.
    case priced
    /// An advertisement is in internal material, or space is kept for it.
    case advertisement(String)
  }

  /// What is wrong.
  public let fault: Fault
  /// The rule it breaks.
  public let clause: Clause
  /// How many form errors it counts; at least so many where the rule counts more for some.
  public let points: Int

  /// A rule that is cited.
  public enum Clause: Hashable, Sendable {
    /// 报纸出版形式差错数计算方法 (2020).
    case newspaperForm
    /// 报纸期刊质量管理规定 (2020), 期刊出版形式差错数计算方法.
    case periodicalForm
    /// 内部资料性出版物管理办法 (2015) 第十四条, 第十五条.
    case internalFourteen, internalFifteen
  }
}

/// What the check of an imprint found.
public struct ImprintReport: Hashable, Sendable {
  /// The rules it was checked by.
  public let profile: PaperImprint.Profile
  /// In the order of the rules.
  public let findings: [ImprintFinding]

  /// Form errors; at least so many.
  public var points: Int { findings.reduce(0) { $0 + $1.points } }
  /// How many form errors still pass; internal material has no such limit.
  public var limit: Int? {
    switch profile {
    case .newspaper: 3
    case .periodical: 5
    case .internalMaterial: nil
    }
  }
}
