/// One line, read for the details of a contributor.
struct ContributorLine {
  /// Nil where the line tells nothing, or is copy.
  private(set) var kind: PrivateLine.Kind?
  /// Whether it may as well be a number for readers, as long as it stands alone.
  private(set) var needsCompany = false
  /// The line without labels and numbers.
  private(set) var remainder = ""

  init(_ line: String) {
    guard line.utf8.count <= 4_000, case let written = Raw(of: line).trimmed, written.count <= 200
    else { return }
    let narrow = written.map(Self.narrowed)
    let labels = ContributorWords.labels(in: narrow)
    guard narrow.contains(where: Self.mayTell) || labels.contains(where: { $0.kind == .payment })
    else { return }
    let known = ContributorNumber.all(in: narrow)
    let english = EnglishTelephone(labels, besides: known, in: narrow)
    let numbers = known + (english.map { [$0.number] } ?? [])
    let addresses = Self.addresses(in: narrow)
    let found = Self.kind(labels, numbers, hasAddress: !addresses.isEmpty)
    guard let found, !ContributorWords.isForReaders(String(narrow)) else { return }
    let cuts = labels.map(\.range) + numbers.map(\.range) + addresses
    if let english, found == .telephone {
      take(english, besides: Self.name(Self.without(cuts, written)))
      return
    }
    guard Self.isHardlyCopy(Self.without(cuts, narrow), labels: labels, found) else { return }
    kind = found
    let tellsOnlyDetails = (found == .payment && addresses.isEmpty) || Self.namesContact(narrow)
    let rest = Self.name(Self.without(cuts, written))
    remainder = tellsOnlyDetails || Self.selves.contains(rest) ? "" : rest
    needsCompany = Self.needsCompany(labels, numbers, found)
  }

  private mutating func take(_ telephone: EnglishTelephone, besides rest: String) {
    guard EnglishTelephone.isHardlyCopy(rest) else { return }
    let isName = EnglishTelephone.isName(rest)
    kind = .telephone
    remainder = isName || !telephone.isAuthors ? rest : ""
    needsCompany = !telephone.isAuthors && !isName && !rest.isEmpty
  }

  /// What somebody says of himself beside a number, which names nobody.
  private static let selves: Set<String> = ["我", "我的", "我是", "本人", "我本人", "My", "my"]

  /// 联系人：, whose name is for the desk like the number behind it.
  private static func namesContact(_ line: Raw) -> Bool {
    ["联系人", "联络人"].contains { line.starts(with: $0.unicodeScalars) }
  }

  /// Whether it belongs to a number or an address, without which only a label of payment tells.
  private static func mayTell(_ letter: Unicode.Scalar) -> Bool {
    letter == "@" || ("0"..."9").contains(letter)
  }

  /// Full-width digits and marks as their ASCII fellows.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func kind(
    _ labels: [ContributorWords.Label], _ numbers: [ContributorNumber], hasAddress: Bool
  ) -> PrivateLine.Kind? {
    let kinds = labels.map(\.kind)
    let hasLongNumber = numbers.contains { $0.digits.count >= 8 }
    if numbers.contains(where: { $0.kind == .identity }) { return .identity }
    if kinds.contains(.identity), hasLongNumber { return .identity }
    if numbers.contains(where: { $0.kind == .bank }) { return .bank }
    if kinds.contains(.bank), hasLongNumber { return .bank }
    if numbers.contains(where: { $0.kind == .telephone }) { return .telephone }
    if kinds.contains(.telephone), numbers.contains(where: { $0.digits.count >= 7 }) {
      return .telephone
    }
    return kinds.contains(.payment) || hasAddress ? .payment : nil
  }

  /// E-mail addresses.
  private static func addresses(in line: Raw) -> [Range<Int>] {
    line.indices.filter { line[$0] == "@" }.compactMap { at in
      let before = line[..<at].reversed().prefix(while: isAddressPart).count
      let after = line[(at + 1)...].prefix(while: isAddressPart)
      return before > 0 && after.contains(".") ? (at - before)..<after.endIndex : nil
    }
  }

  private static func isAddressPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "._-+".unicodeScalars.contains(scalar))
  }

  /// The parts of the line between the cuts, blanks for the cuts.
  private static func without(_ cuts: [Range<Int>], _ line: Raw) -> Raw {
    var rest = line
    for cut in cuts { for index in cut { rest[index] = " " } }
    return rest
  }

  /// A name and an office may stand beside the numbers; behind the label of an account or a postal
  /// address whole institutions and streets do. A full stop, or more than that, is copy.
  private static func isHardlyCopy(
    _ rest: Raw, labels: [ContributorWords.Label], _ kind: PrivateLine.Kind
  ) -> Bool {
    let marks = "。!?;“”".unicodeScalars
    let letters = rest.filter { !Escape.isBlank($0) && !Self.isMark($0) }
    if labels.first?.range.lowerBound == 0, kind == .payment || kind == .bank {
      return letters.count <= 40
        && !rest.dropLast().contains { "。!?“”".unicodeScalars.contains($0) }
    }
    return letters.count <= 14 && !rest.dropLast().contains { marks.contains($0) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    ":：,，、/|()（）[]【】-—.。;；+".unicodeScalars.contains(scalar)
  }

  /// What is left, with its marks at the ends gone and its blanks single.
  private static func name(_ rest: Raw) -> String {
    let words = rest.split { Escape.isBlank($0) }.map { word in
      let start = word.drop(while: isMark)
      let marks = start.reversed().prefix(while: isMark).count
      return String(start.dropLast(marks))
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A landline, or an e-mail or postal address, may be the desk's own in a notice.
  private static func needsCompany(
    _ labels: [ContributorWords.Label], _ numbers: [ContributorNumber], _ kind: PrivateLine.Kind
  ) -> Bool {
    if labels.contains(where: \.isAuthors) { return false }
    switch kind {
    case .telephone: return !numbers.contains { $0.isMobile }
    case .payment: return !labels.contains { $0.isOfAccount }
    case .identity, .bank: return false
    }
  }
}
