/// What a page says of itself outside its copy: paper, date, page, and who made it.
public struct Imprint: Hashable, Sendable {
  /// Something a page says of itself, and the line where it stands.
  public struct Statement: Hashable, Sendable {
    /// As printed, without blanks around it; a date as `2024-12-20`.
    public let text: String
    /// 1-based.
    public let line: Int

    /// Makes a statement.
    public init(_ text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// The paper's name.
  public var paper: Statement?
  /// Year, month and day, or year and month where no day stands there.
  public var date: Statement?
  /// Number or letter and number of the page, without 第 and 版.
  public var pageNumber: Statement?
  /// What the page is called (要闻, 国内经济).
  public var pageName: Statement?
  /// The editors' names, in the order of the page.
  public var editors: [Statement] = []

  /// An imprint that says nothing.
  public init() {}

  /// Whether the page says nothing of itself.
  public var isEmpty: Bool { self == Imprint() }

  /// Fills in what a further page of a file leaves to the page before it: its paper and date, and all of it
  /// where it has no number of its own.
  func following(_ above: Imprint) -> Imprint {
    guard pageNumber != nil else { return above.isEmpty ? self : above }
    var whole = self
    (whole.paper, whole.date) = (paper ?? above.paper, date ?? above.date)
    return whole
  }
}
