/// A number of a person in a line: telephone, identity, bank card; or digits of no known kind.
struct ContributorNumber {
  /// Nil for digits that only a label explains.
  let kind: PrivateLine.Kind?
  /// Where it stands, with the blanks and hyphens inside it.
  let range: Range<Int>
  /// Its digits; an X at the end of an identity number among them.
  let digits: [UInt8]

  /// Whether it is a mobile telephone.
  var isMobile: Bool { kind == .telephone && digits.first != 0 }

  /// Whether it is as long as those of identity cards and most bank cards, which people mistype, and
  /// as hardly anything else that stands alone.
  var isLong: Bool { (18...19).contains(digits.count) }

  /// All numbers of a line whose digits are ASCII, left to right; digits that touch letters, as in a
  /// name of a product, are none.
  static func all(in line: Raw) -> [ContributorNumber] {
    let groups = groups(in: line)
    var numbers: [ContributorNumber] = []
    var index = 0
    while index < groups.count {
      let joined = longest(groups, at: index, in: line)
      if let last = numbers.last, let whole = last.joined(joined.number, in: line) {
        numbers[numbers.count - 1] = whole
      } else {
        numbers.append(joined.number)
      }
      index += joined.count
      // Those of an extension belong to the number before them.
      let end = joined.number.range.upperBound
      while index < groups.count, groups[index].lowerBound < end { index += 1 }
    }
    return numbers
  }

  /// Groups of no known kind are one number for a label: 卡号 6222 0211 0700 1234 567.
  private func joined(_ next: ContributorNumber, in line: Raw) -> ContributorNumber? {
    guard kind == nil, next.kind == nil, Self.isJoint(line, range, next.range) else { return nil }
    return ContributorNumber(
      kind: nil, range: range.lowerBound..<next.range.upperBound, digits: digits + next.digits)
  }

  /// The telephone number that stands directly behind an English label, as 555-0100 behind Tel.:
  /// seven digits to fifteen (ITU-T E.164), however they are parted. Behind Contact: a name may come
  /// first.
  static func labelled(
    in line: Raw, from start: Int, mayNameFirst: Bool = false
  ) -> ContributorNumber? {
    let first = line[start...].drop {
      " .:=#+(-".unicodeScalars.contains($0) || mayNameFirst && !("0"..."9").contains($0)
    }
    let run = first.prefix { ("0"..."9").contains($0) || " -.()/".unicodeScalars.contains($0) }
    guard mayNameFirst || first.startIndex - start <= 4,
      let last = run.lastIndex(where: { ("0"..."9").contains($0) })
    else { return nil }
    let range = first.startIndex..<last + 1
    let digits = digits(line[range])
    guard (7...15).contains(digits.count) else { return nil }
    let end = endOfExtension(in: line, behind: range.upperBound)
    return ContributorNumber(kind: .telephone, range: range.lowerBound..<end, digits: digits)
  }

  /// Behind `ext. 12` or 转8012, if it stands there.
  private static func endOfExtension(in line: Raw, behind end: Int) -> Int {
    let rest = line[end...].drop { " ,".unicodeScalars.contains($0) }
    for word in ["extension", "ext", "Ext", "x", "转", "轉"]
    where rest.starts(with: word.unicodeScalars) {
      let digits = rest.dropFirst(word.unicodeScalars.count)
        .drop { " .:".unicodeScalars.contains($0) }.prefix { ("0"..."9").contains($0) }
      if (1...5).contains(digits.count) { return digits.endIndex }
    }
    return end
  }

  /// Numbers of papers that begin with a letter, or whose middle is hidden, behind their labels.
  static func codes(
    behind labels: [ContributorWords.Label], in line: Raw
  ) -> [ContributorNumber] {
    labels.compactMap { label in
      let end = label.range.upperBound
      switch label.kind {
      case .identity: return code(in: line, behind: end) ?? masked(in: line, behind: end, .identity)
      case .bank: return masked(in: line, behind: end, .bank)
      case .telephone, .payment, .signature: return nil
      }
    }
  }

  /// `320705********1234`: a number of which its owner hid the middle.
  private static func masked(
    in line: Raw, behind end: Int, _ kind: PrivateLine.Kind
  ) -> ContributorNumber? {
    let number = line[end...].drop { " .:=#".unicodeScalars.contains($0) }
      .prefix { ("0"..."9").contains($0) || "* ".unicodeScalars.contains($0) }
    guard number.startIndex - end <= 4, number.count(where: { $0 == "*" }) > 2,
      number.count >= 8
    else { return nil }
    return ContributorNumber(kind: kind, range: number.indices, digits: digits(number))
  }

  /// `X12345678` behind a label: one or two letters and six to thirteen digits, which may be set in
  /// groups and end in a letter, `QQ 00 00 00 C`.
  static func code(in line: Raw, behind end: Int) -> ContributorNumber? {
    let code = line[end...].drop { " .:=#".unicodeScalars.contains($0) }
    let letters = code.prefix(while: isLatin).count
    let behind = code.dropFirst(letters)
    var number = behind.prefix { ("0"..."9").contains($0) }
    if number.count < 6 {
      number = behind.prefix { ("0"..."9").contains($0) || " -".unicodeScalars.contains($0) }
    }
    let digits = digits(number)
    guard code.startIndex - end <= 4, (1...2).contains(letters), (6...13).contains(digits.count)
    else { return nil }
    let isClosed = line[number.endIndex...].prefix(while: isLatin).count == 1
    let last = number.endIndex + (isClosed ? 1 : 0)
    return ContributorNumber(kind: .identity, range: code.startIndex..<last, digits: digits)
  }

  private static func isLatin(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII && letter.properties.isAlphabetic
  }

  /// The most groups from `index` on, parted by one blank, dash or bracket, that make a known number.
  private static func longest(
    _ groups: [Range<Int>], at index: Int, in line: Raw
  ) -> (number: ContributorNumber, count: Int) {
    var end = index + 1
    while end < groups.count, end - index < 6, isJoint(line, groups[end - 1], groups[end]) {
      end += 1
    }
    for last in stride(from: end, to: index, by: -1) {
      let range = groups[index].lowerBound..<groups[last - 1].upperBound
      let digits = digits(line[range])
      let kind = kind(digits, groups: groups[index..<last].map(\.count))
      if let kind, kind == .identity || !isMeasure(line, behind: range.upperBound) {
        let end = kind == .telephone ? endOfExtension(in: line, behind: range.upperBound) : nil
        let whole = range.lowerBound..<(end ?? range.upperBound)
        return (ContributorNumber(kind: kind, range: whole, digits: digits), last - index)
      }
    }
    let digits = digits(line[groups[index]])
    return (ContributorNumber(kind: nil, range: groups[index], digits: digits), 1)
  }

  /// Whether a unit follows, as in 13800138000吨: that is an amount.
  private static func isMeasure(_ line: Raw, behind end: Int) -> Bool {
    end < line.count && "吨元人件次台辆户度斤克升亿个册份箱桶倍美平千%".unicodeScalars.contains(line[end])
  }

  private static func isJoint(_ line: Raw, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let gap = line[first.upperBound..<second.lowerBound]
    if gap.elementsEqual(") ".unicodeScalars) { return true }
    return gap.count == 1 && gap.allSatisfy { " -–—)".unicodeScalars.contains($0) }
  }

  private static func digits(_ text: some Sequence<Unicode.Scalar>) -> [UInt8] {
    text.compactMap { scalar in
      if scalar == "X" || scalar == "x" { return 10 }
      return ("0"..."9").contains(scalar) ? UInt8(scalar.value - 0x30) : nil
    }
  }

  /// Runs of digits, with the X that may end an identity number and without a country code.
  private static func groups(in line: Raw) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var index = 0
    while index < line.count {
      let run = line[index...].prefix { ("0"..."9").contains($0) }
      guard !run.isEmpty else {
        index += 1
        continue
      }
      var end = run.endIndex
      if isCheckDigit(line, at: end) { end += 1 }
      let isCode = index > 0 && line[index - 1] == "+" && run.elementsEqual("86".unicodeScalars)
      if !isCode { groups.append(index..<end) }
      index = end
    }
    return groups
  }

  /// An X that no letter or digit follows.
  private static func isCheckDigit(_ line: Raw, at index: Int) -> Bool {
    guard index < line.count, "Xx".unicodeScalars.contains(line[index]) else { return false }
    let next = index + 1 < line.count ? line[index + 1] : " "
    return !next.isASCII || !(next.properties.isAlphabetic || ("0"..."9").contains(next))
  }

  private static func kind(_ digits: [UInt8], groups: [Int]) -> PrivateLine.Kind? {
    if isIdentity(digits) { return .identity }
    if (16...19).contains(digits.count), isIssued(digits, groups: groups), isCard(digits) {
      return .bank
    }
    return isTelephone(digits, groups: groups) ? .telephone : nil
  }

  /// Cards begin with 3 to 6 (ISO/IEC 7812), those of Chinese banks with 62. Figures in a row, 2021
  /// 2022 2023 2024, are none: only what begins with 62 is a card where it stands in groups.
  private static func isIssued(_ digits: [UInt8], groups: [Int]) -> Bool {
    groups.count == 1 ? (3...6).contains(digits[0]) : digits[0] == 6 && digits[1] == 2
  }

  /// 13 to 19 and eleven digits in all, or an area code that begins with 0 and seven or eight more.
  private static func isTelephone(_ digits: [UInt8], groups: [Int]) -> Bool {
    if digits.last == 10 { return false }
    if digits.count == 11, digits[0] == 1, digits[1] >= 3, digits[1] <= 9 { return true }
    if digits.count == 13, digits[0] == 8, digits[1] == 6, digits[2] == 1 { return true }
    guard digits.first == 0, digits.count > 1, digits[1] > 0 else { return false }
    if groups.count == 2 { return (3...4).contains(groups[0]) && (7...8).contains(groups[1]) }
    let isParted = groups.count == 3 && (3...4).contains(groups[0]) && groups[2] == 4
    return (groups.count == 1 || isParted) && (10...12).contains(digits.count)
  }

  /// Eighteen digits, a birthday from the seventh on, and the check digit of ISO 7064, MOD 11-2
  /// (GB 11643-1999).
  static func isIdentity(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18, digits.dropLast().allSatisfy({ $0 < 10 }), digits[0] > 0 else {
      return false
    }
    let month = digits[10] * 10 + digits[11]
    let day = digits[12] * 10 + digits[13]
    guard (1...12).contains(month), (1...31).contains(day) else { return false }
    let sum = digits.reduce(0) { ($0 * 2 + Int($1)) % 11 }
    return sum == 1
  }

  /// The check of Luhn (ISO/IEC 7812-1).
  static func isCard(_ digits: [UInt8]) -> Bool {
    guard digits.allSatisfy({ $0 < 10 }), Set(digits).count > 2 else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, item in
      let doubled = item.offset % 2 == 1 ? Int(item.element) * 2 : Int(item.element)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
