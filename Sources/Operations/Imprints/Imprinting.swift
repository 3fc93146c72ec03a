import Archiving
import Composition
public import Diagnostics
public import Manuscript
import Notation
public import Workflow

extension Newsroom {
  private static let imprintFile = "imprint.json"

  /// What the paper says of itself, from `desk/imprint.json`; none where there is no such file.
  public func imprint() throws(Problem) -> PaperImprint? {
    guard let bytes = try archive.deskFile(Self.imprintFile) else { return nil }
    let place = Place("desk/" + Self.imprintFile)
    return try PaperImprint(json: try JSONFields(writtenByHand: bytes, at: place))
  }

  /// Writes `desk/imprint.json` with empty places for what the profile wants; one that is there is
  /// never replaced.
  public func startImprint(_ profile: PaperImprint.Profile) throws(Problem) {
    if try archive.deskFile(Self.imprintFile) != nil {
      throw Problem(.refused, .imprintThere, advice: .changeProfile(profile))
    }
    var words: [PaperImprint.Part: String] = [.name: deskName]
    if profile == .internalMaterial { words[.notice] = "内部资料，免费交流" }
    let json = PaperImprint(profile: profile, words: words).json
    try archive.writeDeskFile(Self.imprintFile, IndentedJSON.bytes(json))
  }

  /// What the rules want in print beside the name, as far as the paper says it; nothing where a
  /// mistake in the file has to be mended first.
  func statement(for plan: IssuePlan?, in language: CopyLanguage) -> [String] {
    guard let imprint = try? imprint() else { return [] }
    return imprint.profile.parts.compactMap { part in
      if part == .name { return nil }
      let day = part == .printedOn ? plan?.date.description : nil
      return (imprint[part] ?? day).map { part.printed($0, in: language) }
    }
  }

  /// Checks the imprint of an issue on its pages; none where the desk has no imprint.
  public func checkImprint(
    of composed: ComposedIssue, _ view: DeskView
  ) throws(Problem) -> ImprintReport? {
    guard let imprint = try imprint() else { return nil }
    let articles = try composed.issue.entries.map { entry throws(Problem) in
      try article(entry.object)
    }
    let state = view.desk.issue(composed.issue.name)
    let standing = Set(composed.layout.pages.flatMap { $0.stories.map(\.id) })
    let placed = standing.sorted().compactMap { view.desk.article($0) }
    return ImprintCheck(
      imprint: imprint, state: state, deskName: deskName, layout: composed.layout,
      articles: articles, advertisements: Self.advertisements(promised: state, placed)
    ).report
  }

  /// By their slugs, else by their headlines.
  private static func advertisements(
    promised state: IssueState?, _ placed: [ArticleState]
  ) -> [String] {
    let kept = (state?.promises ?? []).filter { $0.kind == .advertisement }.map(\.slug)
    let others = placed.filter { $0.kind == .advertisement }
      .map { $0.slug ?? $0.summary.name }
    return kept + others.filter { !kept.contains($0) }
  }

  /// Checks the imprint of an issue that has no pages yet.
  public func checkImprint(of state: IssueState) throws(Problem) -> ImprintReport? {
    guard let imprint = try imprint() else { return nil }
    return ImprintCheck(
      imprint: imprint, state: state, deskName: deskName, layout: nil, articles: [],
      advertisements: Self.advertisements(promised: state, [])
    ).report
  }
}
