import Manuscript

extension CopyLanguage {
  /// The language that front matter names by a word or a tag of BCP 47: `zh-Hant`, `zh_TW`, `en-GB`, 繁體.
  init?(named word: String) {
    let word = word.lowercased().replacing("_", with: "-")
    let known = Self.names.first { names in
      names.words.contains(word)
        || names.tags.contains { word == $0 || word.hasPrefix($0 + "-") }
    }
    guard let known else { return nil }
    self = known.language
  }

  private static let names: [(language: CopyLanguage, tags: [String], words: [String])] = [
    (
      .traditional, ["zh-hant", "zh-tw", "zh-hk", "zh-mo"],
      ["繁体", "繁體", "繁体中文", "繁體中文", "正體中文"]
    ),
    (.chinese, ["zh"], ["chinese", "中文", "简体", "简体中文"]),
    (.english, ["en"], ["english", "英文", "英语"]),
  ]
}
