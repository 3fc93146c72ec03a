/// What English puts before a name: `Rev. John Roe`, `Judge Ann Poe`.
///
/// The words are written as after By; a line in capitals has them in capitals. The forms are those of
/// the Associated Press Stylebook (titles, military titles) and of Debrett's (Revd, Cllr).
public enum Honorifics {
  /// Hardly a headline begins with one.
  public static let words: StaticString = """
    Fr Fr. Father Sr. Sister Br. Brother Revd Revd. Rev Rev. Canon Deacon Pastor Bishop Prof Prof. Capt. Sgt. Lt. Col. Cllr Cllr. Mrs. Mr. Ms. Dr. Mrs Mr Ms Dr Miss
    """

  /// A headline may begin with one, too: `Judge Rules For Union`.
  public static let ranks: StaticString = """
    Judge Chief Coach Sen. Rep. Gov. Supt. Lieut. Maj. Cpl. Pvt. Pfc. Adm. Cdr. Msgr. Rabbi Elder Ald. Dame Sir Lady Pte. Sgt Capt Lt Col
    Inspector Constable Trooper Nurse Matron Private Corporal Sergeant Captain Lieutenant Major Colonel Commander
    Councillor Councilor Alderman Senator Representative Governor
    """

  /// Those that stand before a name in text, and behind it where they are the writer's post.
  private static let others: StaticString = """
    Mother Imam Professor Gen. Hon. Mayor President Principal Sheriff Superintendent
    """

  /// Whether each of some words is put before a name: `Rev.`, `The Rev.`, `MISS`.
  static func precede(_ title: Substring) -> Bool {
    let words = title.lowercased().split(separator: " ")
    return !words.isEmpty && words.allSatisfy { $0 == "the" || all.contains($0) }
  }

  private static let all: Set<Substring> = Set(
    [words, ranks, others].flatMap {
      $0.description.lowercased().split(whereSeparator: \.isWhitespace)
    })
}
