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
      if let finding = finding(digits, passage) { found.append(finding) }
      index = digits.upperBound
    }
    return found
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
