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

  /// 本报迅, 本刊汛: what 讯 is mistyped for, before a bracket, a blank or a colon.
  static func isSlip(_ letters: [Letter], _ place: Int) -> Bool {
    guard slips.contains(letters[place]), place + 1 < letters.count else { return false }
    return behindSlips.contains(letters[place + 1])
  }

  private static let slips: LetterSet = "迅汛询"
  private static let behindSlips: LetterSet = " (【[:】)]"

  /// `本报讯 通讯员 姚敏 记者 王芳 昨天…`: jobs and names set apart by blanks, without brackets or 报道.
  static func spacedReporters(_ letters: [Letter], from start: Int) -> ([Person], Int)? {
    var (end, saysJob) = (start, false)
    for token in letters[start..<min(letters.count, start + 40)].split(separator: 0x20) {
      let job = PeopleWords.lengthOfJob(token)
      let name = token.dropFirst(job)
      guard name.isEmpty || name.count <= 3 && NameJudgement.isName(name), saysJob || job > 0
      else { break }
      (end, saysJob) = (token.endIndex, true)
    }
    guard saysJob, end + 10 < letters.count, letters[end] == 0x20,
      let list = PeopleReading.read(letters, in: start..<end, trusting: true)
    else { return nil }
    return (list.people, end)
  }

  /// What stands behind 讯 where no word goes on with it: a blank, a bracket, 记者, 通讯员.
  private static let behind: LetterSet = " (:记通"
}
