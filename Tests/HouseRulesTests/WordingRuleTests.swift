import TestSupport
import Testing

/// Every sentence for people exists in English and Chinese and says the same in both.
@Suite struct WordingRuleTests {
  @Test func `both sides of every wording are written`() {
    for wording in allWordings {
      guard !wording.isSeparator else { continue }
      #expect(wording.english.isWritten && wording.chinese.isWritten, "\(wording.place)")
    }
  }

  @Test func `both sides of every wording name the same values`() {
    for wording in allWordings {
      #expect(wording.english.values == wording.chinese.values, "\(wording.place)")
    }
  }

  @Test func `English is English and Chinese is Chinese`() {
    for wording in allWordings {
      #expect(!wording.english.text.holdsChinese, "\(wording.place)")
      guard wording.chinese.isPlain, !wording.isSeparator else { continue }
      #expect(wording.chinese.text.holdsChinese, "\(wording.place)")
    }
  }

  @Test func `Chinese sentences stand in wording files and in the declarations of commands only`() {
    for file in SourceTree.sources
    where !file.name.contains("Wording") && !file.name.hasSuffix("Command.swift") {
      for token in file.tokens {
        guard let text = token.literal?.text else { continue }
        #expect(!text.isChineseSentence, "\(file.place(token))")
      }
    }
  }

  @Test func `a wording is taken apart into its two sides`() {
    let text = #"""
      Wording(en: "Page \(page.number) has \(plural(count, "line")).", zh: "第\(page.number)版有\(count)行。")
      .init(en: "a" + "b", zh: name)
      """#
    let found = Bilingual.all(in: SourceFile(path: "Sources/Intake/A.swift", text: text))
    #expect(found.map(\.english.text) == ["Page  has line.", "ab"])
    #expect(found.map(\.english.values) == [["page", "count"], []])
    #expect(found.map(\.chinese.values) == [["page", "count"], []])
    #expect(found.map(\.chinese.isPlain) == [true, false])
  }
}

private let allWordings: [Bilingual] = SourceTree.sources.flatMap(Bilingual.all)

/// A `Wording(en: …, zh: …)` as it stands in a source file.
struct Bilingual {
  /// The tokens of one argument.
  struct Side {
    var tokens: [Token]

    /// All text of its literals.
    var text: String { tokens.compactMap { $0.literal?.text }.joined() }

    /// Whether it is a string literal, or several that are added.
    var isPlain: Bool {
      !tokens.isEmpty && tokens.allSatisfy { $0.literal != nil || $0.isMark("+") }
    }

    var isWritten: Bool {
      !tokens.isEmpty && (!isPlain || tokens.contains { ($0.literal ?? []) != [.text("")] })
    }

    /// The names that its interpolations read: not functions, labels, members.
    var values: Set<String> {
      guard isPlain else { return [] }
      return Set(tokens.flatMap { $0.literal ?? [] }.flatMap(\.names))
    }
  }

  var place: String
  var english: Side
  var chinese: Side

  /// Whether it only parts others: the English side is a blank, for which Chinese has nothing.
  var isSeparator: Bool { english.isPlain && english.text.allSatisfy { $0 == " " } }

  static func all(in file: SourceFile) -> [Bilingual] {
    let tokens = file.tokens
    return tokens.indices.dropLast(2).compactMap { index in
      guard tokens[index].isMark("("), tokens[index + 1].word == "en",
        tokens[index + 2].isMark(":"), tokens[index + 3].word != "String"
      else { return nil }
      let english = argument(tokens[(index + 3)...])
      let rest = tokens[english.endIndex...].dropFirst()
      guard rest.first?.word == "zh" else { return nil }
      let chinese = argument(rest.dropFirst(2))
      return Bilingual(
        place: file.place(tokens[index]), english: Side(tokens: Array(english)),
        chinese: Side(tokens: Array(chinese)))
    }
  }

  /// Up to the comma or parenthesis that ends the argument.
  private static func argument(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var depth = 0
    return tokens.prefix { token in
      if depth == 0, token.isMark(",") || token.isMark(")") { return false }
      if "([{".contains(where: token.isMark) { depth += 1 }
      if ")]}".contains(where: token.isMark) { depth -= 1 }
      return true
    }
  }
}

extension Token.Piece {
  fileprivate var names: [String] {
    guard case .interpolation(let tokens) = self else { return [] }
    let own = tokens.indices.compactMap { index in Self.name(at: index, in: tokens) }
    return own + tokens.flatMap { $0.literal ?? [] }.flatMap(\.names)
  }

  private static func name(at index: Int, in tokens: [Token]) -> String? {
    guard let word = tokens[index].word, word.first?.isNumber == false else { return nil }
    let before = index > 0 ? tokens[index - 1] : nil
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    if before?.isMark(".") == true || after?.isMark("(") == true { return nil }
    let isFirst = before.map { $0.isMark("(") || $0.isMark(",") } ?? true
    let isLabel = isFirst && after?.isMark(":") == true
    return isLabel || ["true", "false", "nil"].contains(word) ? nil : word
  }
}

extension String {
  /// Han characters, Chinese punctuation or full-width forms.
  fileprivate var holdsChinese: Bool {
    unicodeScalars.contains { scalar in
      (0x3000...0x9FFF).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
    }
  }

  /// Words with a mark that ends a sentence.
  fileprivate var isChineseSentence: Bool {
    let hasHan = unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    return hasHan && contains { "。！？".contains($0) }
  }
}
