extension Spelling {
  /// “Did you mean `word`?”, as a full sentence.
  public static func question(_ word: String) -> Wording {
    Wording(en: "Did you mean `\(word)`?", zh: "是不是 `\(word)`？")
  }
}
