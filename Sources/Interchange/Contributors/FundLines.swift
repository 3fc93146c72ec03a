import Notation

/// The lines of an account into which readers pay for a good cause: it is an organisation's, and the text
/// speaks of donations.
enum FundLines {
  /// Where the lines stand that tell of such an account and of whom to ring about it.
  static func places(in lines: [String]) -> Set<Int> {
    // Pages have many lines, and hardly one that asks for gifts.
    guard lines.contains(where: speaksOfGifts) else { return [] }
    var places: Set<Int> = []
    for at in lines.indices where isNameOfHouse(lines[at]) {
      guard lines[max(0, at - farthest)...at].contains(where: speaksOfGifts) else { continue }
      let below = lines[at...].prefix(longest).prefix(while: isDetail)
      let above = lines[max(0, at - longest)..<at].reversed().prefix(while: isDetail)
      let block = at - above.count..<below.endIndex
      // What is paid for copy is for nobody to give to.
      if !lines[block].contains(where: { $0.contains("稿") }) { places.formUnion(block) }
    }
    return places
  }

  private static let farthest = 40
  private static let longest = 8

  /// 户名：港口工会委员会; whose account it is may stand before its bank and number.
  private static func isNameOfHouse(_ line: String) -> Bool {
    guard line.utf8.count <= 400 else { return false }
    let letters = Raw(of: line).trimmed.map(ContributorLine.narrowed)
    guard let label = labels.first(where: letters.starts), letters.count <= 120 else {
      return false
    }
    let name = letters[label.count...].drop { " :".unicodeScalars.contains($0) }
      .prefix { !" ,，;；、".unicodeScalars.contains($0) }
    let words = String(letters[label.count...]).lowercased()
    return UnitName.isUnit(String(Raw(name))) || houses.contains { words.contains($0) }
  }

  private static let labels = [
    "户名", "账户名称", "账户名", "开户名称", "开户名", "收款单位", "收款人", "戶名", "Account name", "Account Name",
  ].map { Raw(of: $0) }

  private static let houses = [
    "基金会", "慈善总会", "慈善会", "红十字会", "fund", "union", "foundation", "local ", "association",
    "committee",
  ]

  private static func speaksOfGifts(_ line: String) -> Bool {
    ByteSearch.holds(line, anyOf: gifts)
  }

  private static let gifts = [
    "捐款", "捐赠", "捐贈", "爱心", "愛心", "募捐", "善款", "义捐", "donate", "donation", "Donate", "Donation",
  ]

  /// A line of numbers or labels that belongs to nobody in person.
  private static func isDetail(_ line: String) -> Bool {
    let reading = ContributorLine(line)
    return reading.kind != nil && reading.kind != .identity && !reading.isOwn
  }
}
