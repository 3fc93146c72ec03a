import Diagnostics

/// Numbers of people that do not belong into print.
enum PrivateRules {
  static func findings(in passage: Passage) -> [Finding] {
    var found: [Finding] = []
    var index = 0
    while index < passage.text.count {
      let digits = passage.digits(from: index)
      if digits.isEmpty {
        index += 1
        continue
      }
      let grouped = grouped(from: digits, passage)
      if let finding = grouped ?? finding(digits, passage) { found.append(finding) }
      index = (grouped?.range ?? digits).upperBound
    }
    return found
  }

  /// Numbers that are written in groups: `4111 1111 1111 1111`, and 078-05-1120 behind SSN.
  private static func grouped(from first: Range<Int>, _ passage: Passage) -> Finding? {
    guard let mark = passage.at(first.upperBound), mark == " " || mark == "-",
      !(passage.at(first.lowerBound - 1) == mark
        && passage.at(first.lowerBound - 2)?.isDigit ?? false)
    else { return nil }
    var groups = [first]
    while let last = groups.last, passage.at(last.upperBound) == mark, groups.count < 6,
      case let next = passage.digits(from: last.upperBound + 1), !next.isEmpty
    {
      groups.append(next)
    }
    let range = first.lowerBound..<groups[groups.count - 1].upperBound
    guard let why = why(groups, passage) else { return nil }
    return Finding(
      rule: .privateNumber, part: passage.part, range: range, text: passage.string(range), fix: nil,
      why: why)
  }

  private static func why(_ groups: [Range<Int>], _ passage: Passage) -> Wording? {
    let counts = groups.map(\.count)
    if counts == [3, 2, 4] {
      return isOfSocialSecurity(groups[0].lowerBound, passage) ? .whySocialSecurity : nil
    }
    let numbers = groups.flatMap { passage.text[$0] }.map { Int($0.value) - 0x30 }
    let isCard = (4...5).contains(groups.count) && counts.prefix(4).allSatisfy { $0 == 4 }
    return isCard && (16...19).contains(numbers.count) && Self.isCard(numbers) ? .whyBankCard : nil
  }

  /// Whether SSN or Social Security stands shortly before a place.
  private static func isOfSocialSecurity(_ place: Int, _ passage: Passage) -> Bool {
    let before = passage.string(max(0, place - 40)..<place).lowercased()
    return before.contains("ssn") || before.contains("social security")
  }

  private static func finding(_ digits: Range<Int>, _ passage: Passage) -> Finding? {
    let neighbours = [passage.at(digits.lowerBound - 1), passage.at(digits.upperBound)]
    guard neighbours.allSatisfy({ $0 != "-" && $0 != "." && $0 != "/" && $0 != "_" }) else {
      return nil
    }
    var range = digits
    var numbers = passage.text[digits].map { Int($0.value) - 0x30 }
    if digits.count == 17, let end = neighbours[1], end == "X" || end == "x" {
      range = digits.lowerBound..<(digits.upperBound + 1)
      numbers.append(10)
    }
    guard let (rule, why) = kind(numbers) else { return nil }
    return Finding(
      rule: rule, part: passage.part, range: range, text: passage.string(range),
      fix: nil, why: why)
  }

  private static func kind(_ numbers: [Int]) -> (rule: Rule, why: Wording)? {
    if isIdentity(numbers) { return (.privateNumber, .whyIdentityNumber) }
    if numbers.count == 11, numbers[0] == 1, numbers[1] > 2 { return (.telephone, .whyTelephone) }
    guard (16...19).contains(numbers.count), isCard(numbers) else { return nil }
    return (.privateNumber, .whyBankCard)
  }

  /// GB 11643: the last figure follows from the others.
  private static func isIdentity(_ numbers: [Int]) -> Bool {
    guard numbers.count == 18 else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(numbers, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let year = numbers[6] * 10 + numbers[7]
    return (year == 19 || year == 20) && (12 - sum % 11) % 11 == numbers[17]
  }

  /// ISO/IEC 7812: the last figure follows from the others.
  private static func isCard(_ numbers: [Int]) -> Bool {
    guard let first = numbers.first, first == 6 || first == 4 || first == 5 else { return false }
    let sum = numbers.reversed().enumerated().reduce(0) { sum, figure in
      let value = figure.offset % 2 == 1 ? figure.element * 2 : figure.element
      return sum + value / 10 + value % 10
    }
    return sum % 10 == 0
  }
}
