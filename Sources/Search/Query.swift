public import Diagnostics

/// What a person asks for: named fields, days and words.
///
/// `status:approved tag:快递 -section:"新闻速递" 去年 (货车司机 OR 网约车) "新就业形态"`. Blanks mean that all
/// must hold, `OR` that one of its neighbours must; `-` turns a term or brackets round. A comma in a
/// field parts values of which one must hold. `：` does as well as `:`.
public struct Query: Hashable, Sendable {
  let node: QueryNode
  /// The words asked for, those that must not occur among them.
  let needles: [Needle]
  /// Says which days were understood where a word like `去年` or `2023` stands by itself.
  public let understood: Wording?
  /// Says what to write instead of what other searches would take for more than a word, such as `not`
  /// and `*`; to be told where nothing was found.
  public let advice: Wording?

  /// The longest query, in bytes.
  private static let longest = 1 << 16

  /// Reads a query; an empty one matches everything. `today` is the day `yesterday` and 去年 are
  /// told from. Refuses what cannot be read, in a sentence that says where.
  public init(_ text: String, today: String) throws(Problem) {
    do throws(QueryFault) {
      let size = text.utf8.count
      if size > Self.longest { throw .tooLong(bytes: size) }
      var reader = try QueryReader(text, today: CalendarDay(today))
      node = try reader.read()
      needles = reader.needles
      let habits = SearchHabit.allCases.filter(reader.habits.contains).map(\.wording)
      advice = habits.isEmpty ? nil : habits.joined(separator: .gap)
      let periods = reader.periods.prefix(3).map { Wording.understood($0.word, $0.period) }
      understood =
        periods.isEmpty ? nil : periods.joined(separator: .gap)
    } catch {
      throw error.problem
    }
  }

  /// Whether any term looks for words, so that the articles' texts are needed.
  public var needsText: Bool { !needles.isEmpty }

  /// Whether the query holds for an article in whose text this was seen.
  public func matches(_ columns: some SearchColumns, _ sighting: Sighting?) -> Bool {
    let words = sighting?.words ?? 0
    return node.holds(columns, needles) { words >> UInt64($0) & 1 == 1 }
  }

  /// Whether the query holds for an article of which all is at hand.
  public func matches(_ document: SearchDocument) -> Bool {
    var known: Sighting??
    return node.holds(document, needles) { index in
      let sighting = known ?? sighting(of: document)
      known = .some(sighting)
      return (sighting?.words ?? 0) >> UInt64(index) & 1 == 1
    }
  }

  func sighting(of document: SearchDocument) -> Sighting? {
    needsText ? document.sought.withUnsafeBytes { examine($0) } : nil
  }

  /// Refuses a status that is none of `known`, the words a status can have on this desk.
  public func refuseUnknownStatuses(_ known: [String]) throws(Problem) {
    let known = known + StatusWords.marks
    let words = known.map { Folding.fold($0) }
    for value in node.values(of: .status) where !words.contains(value) {
      throw .unknownStatus(String(decoding: value, as: UTF8.self), known)
    }
  }
}
