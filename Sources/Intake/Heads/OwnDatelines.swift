/// Datelines in which a paper stands by its own name.
extension LeadReading {
  /// `江城晚报讯（记者 …）`, `晨报讯　昨天`: many a paper opens its reports with its name in the place of 本报.
  static func ownNameEnd(_ letters: [Letter]) -> Int? {
    guard let end = letters.prefix(12).firstIndex(of: 0x8BAF), end >= 2, end + 1 < letters.count,
      letters[end - 1] == 0x62A5, letters[..<end].allSatisfy(Lettering.isHan),
      behind.contains(letters[end + 1])
    else { return nil }
    return end + 1
  }

  /// What stands behind 讯 where no word goes on with it: a blank, a bracket, 记者, 通讯员.
  private static let behind: LetterSet = " (:记通"
}
