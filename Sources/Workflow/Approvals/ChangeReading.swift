import Manuscript
public import Notation
public import Revising

extension LateChange {
  /// Judges a difference by place and size. `names` are names of people that count as such wherever
  /// they stand in the body.
  ///
  /// In doubt a change counts as the dearer one: a changed character beside a digit is a change of
  /// the number, one near a title a change of the title, one behind a surname a change of the name.
  public init(since: Digest, _ difference: ArticleDifference, names: [String]) {
    var places = Set(difference.fields.map { Self.place(of: $0.field) })
    for block in difference.blocks { places.formUnion(Self.places(of: block, names)) }
    self.init(
      since: since, characters: difference.changedCharacters,
      places: Place.allCases.filter { places.contains($0) })
  }

  private static func place(of field: ArticleField) -> Place {
    switch field {
    case .kicker, .headline, .deck: .headline
    case .bylines: .names
    case .standfirst, .section, .dateline, .source, .language: .other
    }
  }

  private static func places(of change: BlockChange, _ names: [String]) -> Set<Place> {
    switch change {
    case .kept: return []
    case .added(let block), .removed(let block):
      return block.kind == .picture ? [.pictures] : [.paragraphs]
    case .changed(let old, let new, let spans):
      if old.kind == .picture || new.kind == .picture { return [.pictures] }
      if old.kind == .crosshead || new.kind == .crosshead { return [.headline] }
      let isReworded = spans.contains { if case .kept = $0 { false } else { true } }
      if old.kind != new.kind || !isReworded { return [.paragraphs] }
      return places(of: ChangedText(spans, isOld: true), names)
        .union(places(of: ChangedText(spans, isOld: false), names))
    }
  }

  private static func places(of text: ChangedText, _ names: [String]) -> Set<Place> {
    var places: Set<Place> = []
    if text.touchesWords(names) || text.followsSurname { places.insert(.names) }
    if text.touchesWords(titles, reach: 4) { places.insert(.titles) }
    if text.touchesNumber { places.insert(.numbers) }
    if text.hasOnlyPunctuation { places.insert(.punctuation) } else { places.insert(.body) }
    return text.isEmpty ? [] : places
  }

  /// Titles that stand beside a name in Chinese and English copy.
  private static let titles = [
    "书记", "主席", "部长", "主任", "局长", "处长", "科长", "市长", "县长", "区长", "镇长", "乡长", "村长",
    "省长", "厅长", "院长", "校长", "会长", "秘书长", "董事长", "总经理", "经理", "厂长", "站长", "所长",
    "队长", "组长", "主编", "总编", "记者", "通讯员", "委员", "常委", "代表", "法官", "教授", "博士",
    "工程师", "劳模", "工匠", "President", "Chair", "Minister", "Mayor", "Secretary", "Director",
    "Professor", "Governor", "Senator", "Mr.", "Mrs.", "Ms.", "Dr.",
  ]
}

/// One side of a change: the whole text, and which of its characters are changed.
private struct ChangedText {
  private let text: [Character]
  private let changed: [Bool]

  init(_ spans: [Span], isOld: Bool) {
    var text: [Character] = []
    var changed: [Bool] = []
    for span in spans {
      let isMine =
        switch span {
        case .kept: true
        case .removed: isOld
        case .added: !isOld
        }
      guard isMine else { continue }
      let isKept = if case .kept = span { true } else { false }
      text += Array(span.text)
      changed += Array(repeating: !isKept, count: text.count - changed.count)
    }
    self.text = text
    self.changed = changed
  }

  var isEmpty: Bool { !changed.contains(true) }

  private var places: [Int] { changed.indices.filter { changed[$0] } }

  var hasOnlyPunctuation: Bool {
    places.allSatisfy { text[$0].isPunctuation || text[$0].isWhitespace }
  }

  /// Whether a changed character stands in one of these words, or within `reach` of it.
  func touchesWords(_ words: [String], reach: Int = 0) -> Bool {
    words.contains { word in
      let word = Array(word)
      guard !word.isEmpty, word.count <= text.count else { return false }
      return (0...(text.count - word.count)).contains { start in
        let end = start + word.count
        guard Array(text[start..<end]) == word else { return false }
        return changed[max(0, start - reach)..<min(text.count, end + reach)].contains(true)
      }
    }
  }

  /// Whether a changed character is part of a number, or stands beside a digit.
  var touchesNumber: Bool {
    places.contains { place in
      if text[place].isNumberWord { return true }
      let beside = [place - 1, place + 1].filter { text.indices.contains($0) }
      let isMark = text[place].isPunctuation || text[place].isWhitespace
      return !isMark && beside.contains { text[$0].isASCIIDigit }
        || [".", ",", "％", "%", "‰"].contains(text[place])
          && beside.contains { text[$0].isASCIIDigit }
    }
  }

  /// Whether a changed character stands one or two behind a surname, or is one, or begins a word
  /// with a capital letter inside a sentence.
  var followsSurname: Bool {
    places.contains { place in
      let window = text[max(0, place - 2)...place]
      return window.contains { Surnames.unmistakable.contains($0) } || isCapitalised(place)
    }
  }

  private func isCapitalised(_ place: Int) -> Bool {
    var start = place
    while start > 0, text[start - 1].isLetter, text[start].isLetter { start -= 1 }
    guard text[start].isASCII, text[start].isUppercase else { return false }
    let before = text[..<start].last { !$0.isWhitespace }
    return before.map { !".!?“”\"".contains($0) } ?? false
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isNumberWord: Bool {
    isNumber || "一二三四五六七八九十百千万亿零〇两半".contains(self)
  }
}
