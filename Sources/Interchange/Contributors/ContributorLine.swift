/// One line, read for the details of a contributor.
struct ContributorLine {
  /// Nil where the line tells nothing, or is copy.
  private(set) var kind: PrivateLine.Kind?
  /// Whether it may as well be for readers, as long as it stands alone.
  private(set) var needsCompany = false
  /// Whether it says whose the details are: 我的电话, 本人, 作者手机.
  private(set) var isOwn = false
  /// Whether a notice may give it to readers: a telephone or an address, of nobody who says that it is his own.
  var mayBeOfNotice: Bool { (kind == .telephone || kind == .payment) && !isOwn }
  /// Whether it says what a program calls somebody: 微信, QQ.
  private(set) var namesHandle = false
  /// Whether no paper prints such a line, a notice neither.
  private(set) var isUnprinted = false
  /// Whether it says so as only its owner does: 座机, 传真, 电　话.
  private var namesDevice = false
  /// Whether it is the number of a telephone that is named so, or an address of e-mail, and nothing
  /// else.
  var isOfDevice: Bool {
    (kind == .telephone || kind == .payment) && (remainder + beside).isEmpty && namesDevice
  }
  /// Whether it is a label and nothing else, whose number stands on the next line.
  private(set) var isLabel = false
  /// Whether it is a few words of a number that is still to come: 身份证号码等下发你.
  private(set) var announcesNumber = false
  /// Whether it only says who wrote or for whom: 作者：, 单位：. Its number stands above or below.
  private(set) var isName = false
  /// The line without labels and numbers, as far as it may stay in the copy.
  private(set) var remainder = ""
  /// What stands beside labels, numbers and streets, where that may be who signs: not the name of an
  /// account or of who is to be rung.
  private(set) var beside = ""

  init(_ line: String) {
    guard line.utf8.count <= 4_000, case let written = Raw(of: line).trimmed, written.count <= 200,
      // A question tells nothing: 请问稿费什么时候发？
      written.last != "？", written.last != "?"
    else { return }
    let narrow = SpeltDigits.read(written.map(Self.narrowed))
    let labels = ContributorWords.labels(in: narrow)
    guard narrow.contains(where: Self.mayTell) || labels.contains(where: \.tellsByWords) else {
      isLabel = !labels.isEmpty && Self.hasNothing(besides: labels.map(\.range), in: written)
      announcesNumber =
        !isLabel && written.count <= 14
        && labels.contains { $0.kind == .identity || $0.kind == .bank }
      return
    }
    let known =
      ContributorNumber.all(in: narrow) + ContributorNumber.codes(behind: labels, in: narrow)
    let labelled = EnglishTelephone.all(labels, besides: known, in: narrow)
    let telephones =
      labels.isEmpty ? EnglishTelephone.behindName(in: narrow).map { [$0] } ?? [] : labelled
    let english = telephones.first
    let numbers = known + telephones.map(\.number)
    let addresses = Self.addresses(in: narrow) + Self.handle(behind: labels, in: narrow)
    let details = labels.map(\.range) + numbers.map(\.range) + addresses
    if details.isEmpty { return }
    let cuts = details + ContributorPieces.courtesies(in: written)
    let isBare = Self.hasNothing(besides: cuts, in: written)
    let found = Self.kind(labels, numbers, hasAddress: !addresses.isEmpty, isBare: isBare)
    isLabel = found == nil && isBare && numbers.isEmpty && !labels.isEmpty
    guard let found, !ContributorWords.isForReaders(String(narrow)) else { return }
    let isAddress =
      labels.isEmpty && isBare
      && numbers.allSatisfy { number in addresses.contains { $0.contains(number.range.lowerBound) }
      }
    namesDevice = isAddress || labels.contains { $0.traits.contains(.device) }
    namesHandle = labels.contains { $0.kind == .telephone && $0.isPersonal }
    isOwn = labels.contains(where: \.isAuthors) || Self.selves.contains { written.starts(with: $0) }
    let isOfOther = labels.contains {
      $0.isOfAccount || $0.namesContact || $0.traits.contains(.beforeBank)
    }
    if !isOfOther {
      beside =
        found == .bank
        ? Self.signer(of: written, besides: cuts, labels, numbers)
        : Self.words(of: written, besides: cuts)
    }
    if let english, found == .telephone {
      take(
        english, labels, besides: Self.name(ContributorPieces(written, without: cuts).blanked),
        isSaid: ["My ", "my "].contains { written.starts(with: $0.unicodeScalars) })
      return
    }
    var pieces = ContributorPieces(written, without: cuts)
    let isMobile = numbers.contains(where: \.isMobile)
    if found != .payment, found != .telephone || isMobile { pieces.takeStreets() }
    if !labels.contains(where: \.isOfName), let name = Self.nameInLife(pieces.blanked) {
      (kind, remainder, isUnprinted) = (found, name, found == .identity)
      return
    }
    let isOfSeveral = isOwn && numbers.count + addresses.count > 1
    guard Self.isHardlyCopy(pieces.blanked, labels: labels, found, isOfSeveral: isOfSeveral) else {
      return
    }
    kind = found
    isName = found == .payment && labels.contains(where: \.isOfName)
    let leavesNothing = Self.leavesNothing(labels, found, addresses)
    let rest = Self.inBrackets(Self.byline(labels, pieces.remainder), of: written)
    // What is left of +86 139… is a number, too.
    let isNothing = leavesNothing || Self.isLeadIn(rest) || !rest.contains(where: \.isLetter)
    remainder = isNothing ? "" : rest
    // What somebody says around his own number is for the desk.
    let isSpoken = labels.contains { $0.isAuthors && $0.isEnglishTelephone }
    if isSpoken, NameLine.read(Raw(of: remainder)) == nil { remainder = "" }
    let hasValue = isBare && !(numbers.isEmpty && addresses.isEmpty)
    let isPersonal = remainder.isEmpty && Self.isPersonal(labels.first, hasValue, in: narrow)
    needsCompany = !isPersonal && Self.needsCompany(labels, numbers, found)
    isUnprinted = Self.isUnprinted(labels, numbers, found, remainder)
  }

  /// Who stands before a bank and its number with a unit or a telephone; any other name there may be that
  /// of the account.
  private static func signer(
    of line: Raw, besides cuts: [Range<Int>], _ labels: [ContributorWords.Label],
    _ numbers: [ContributorNumber]
  ) -> String {
    let accounts =
      labels.filter { $0.kind == .bank }.map(\.range)
      + numbers.filter { $0.kind == .bank || $0.kind == nil }.map(\.range)
    guard let end = accounts.map(\.lowerBound).min() else { return "" }
    let words = words(of: Raw(line[..<end]), besides: cuts.filter { $0.upperBound <= end })
    let unit = SignatureWords(words).unit.flatMap { UnitName.isBank($0) ? nil : $0 }
    let isRung = numbers.contains { $0.kind == .telephone && $0.range.upperBound <= end }
    return unit != nil || isRung ? words : ""
  }

  private static func words(of line: Raw, besides cuts: [Range<Int>]) -> String {
    var pieces = ContributorPieces(line, without: cuts)
    pieces.takeStreets()
    return name(pieces.blanked)
  }

  private mutating func take(
    _ telephone: EnglishTelephone, _ labels: [ContributorWords.Label], besides rest: String,
    isSaid: Bool
  ) {
    guard isSaid && EnglishTelephone.isShort(rest) || EnglishTelephone.isHardlyCopy(rest) else {
      return
    }
    let rest = EnglishTelephone.withoutStreet(rest)
    let isName = EnglishTelephone.isName(rest)
    let namesContact = labels.contains(where: \.namesContact)
    kind = .telephone
    let isAuthors = telephone.isAuthors || labels.contains(where: \.isAuthors)
    remainder = (isName || !isAuthors) && !namesContact ? rest : ""
    needsCompany = !telephone.isAuthors && !isName && !rest.isEmpty
  }

  /// What somebody says of himself beside a number, which names nobody.
  private static let selves = ["我", "本人", "My", "my"].map { Raw(of: $0) }

  /// Whether nothing of the line may stay: that of an account, and of who is to be rung.
  private static func leavesNothing(
    _ labels: [ContributorWords.Label], _ kind: PrivateLine.Kind, _ addresses: [Range<Int>]
  ) -> Bool {
    if kind == .bank || labels.first.map({ $0.namesContact && $0.range.lowerBound == 0 }) ?? false {
      return true
    }
    // `SSN for the stipend 078-05-1120`
    if kind == .identity, let first = labels.first, first.kind == .identity, first.isEnglish {
      return true
    }
    return kind == .payment && !(addresses.isEmpty && labels.contains(where: \.isOfName))
  }

  /// What led to the number and names nobody: `Please pay to`.
  private static func isLeadIn(_ rest: String) -> Bool {
    let words = rest.split(separator: " ")
    let isAsked = ["Please ", "Pay ", "Send ", "Wire "].contains(where: rest.hasPrefix)
    return isAsked && words.count <= 6
      || words.count > 1 && ["to", "at", "on", "via", "is", "into"].contains(words.last)
  }

  /// A name that stood behind 姓名： or 作者：, or a unit behind 单位：, as manuscripts are read.
  private static func byline(_ labels: [ContributorWords.Label], _ name: String) -> String {
    guard !name.isEmpty, let label = labels.first(where: \.isOfName) else { return name }
    return (label.traits.contains(.unit) ? "单位：" : "作者：") + name
  }

  /// （作者系港口职工 手机：…） keeps its brackets, without which the rest reads like a headline.
  private static func inBrackets(_ rest: String, of line: Raw) -> String {
    guard let open = line.first, let close = line.last, "（(".unicodeScalars.contains(open),
      "）)".unicodeScalars.contains(close), ContributorClauses.isOfAuthor(Raw(of: rest)),
      PlainLabel.read(Raw(of: rest)) == nil
    else { return rest }
    return "\(open)\(rest)\(close)"
  }

  private static func hasNothing(besides cuts: [Range<Int>], in line: Raw) -> Bool {
    ContributorPieces(line, without: cuts).rest.allSatisfy(ContributorPieces.isParting)
  }

  /// Whether it belongs to a number or an address, without which only a label of payment tells.
  private static func mayTell(_ letter: Unicode.Scalar) -> Bool {
    letter == "@" || ("0"..."9").contains(letter)
  }

  /// Full-width digits and marks as their ASCII fellows, and every blank as one of ASCII.
  static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if Escape.isBlank(scalar) { return " " }
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func kind(
    _ labels: [ContributorWords.Label], _ numbers: [ContributorNumber], hasAddress: Bool,
    isBare: Bool
  ) -> PrivateLine.Kind? {
    let longest = numbers.map(\.digits.count).max() ?? 0
    func tells(_ kind: PrivateLine.Kind) -> Bool {
      numbers.contains { $0.kind == kind }
        || labels.contains { $0.kind == kind && longest >= $0.fewestDigits }
    }
    if tells(.identity) { return .identity }
    if tells(.bank) || (isBare && (15...19).contains(longest)) { return .bank }
    // Programs give short numbers, too: QQ 12345.
    let fewest = isBare && labels.contains(where: \.isPersonal) ? 5 : 7
    let isRung = labels.contains { $0.kind == .telephone } && longest >= fewest
    if isRung || numbers.contains(where: { $0.kind == .telephone }) { return .telephone }
    return labels.contains { $0.kind == .payment } || hasAddress ? .payment : nil
  }

  /// E-mail addresses.
  static func addresses(in line: Raw) -> [Range<Int>] {
    line.indices.filter { line[$0] == "@" }.compactMap { at in
      let before = line[..<at].reversed().prefix(while: isAddressPart).count
      let after = line[(at + 1)...].prefix(while: isAddressPart)
      return before > 0 && after.contains(".") ? (at - before)..<after.endIndex : nil
    }
  }

  /// What somebody is called by a program, behind its label: 微信号：wf1988.
  private static func handle(
    behind labels: [ContributorWords.Label], in line: Raw
  ) -> [Range<Int>] {
    labels.filter { $0.kind == .telephone }.compactMap { label in
      let name = line[label.range.upperBound...].drop { ": @".unicodeScalars.contains($0) }
        .prefix(while: isAddressPart)
      let isHandle =
        (6...20).contains(name.count) && name.first?.properties.isAlphabetic ?? false
      let isLast = label.range == labels[0].range && line[name.endIndex...].trimmed.isEmpty
      return isHandle && (isLast || label.traits.contains(.personal)) ? name.indices : nil
    }
  }

  private static func isAddressPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "._-+".unicodeScalars.contains(scalar))
  }

  /// A name and an office may stand beside the numbers; behind the label of an account or a postal
  /// address whole institutions and streets do. A full stop, or more than that, is copy.
  private static func isHardlyCopy(
    _ rest: Raw, labels: [ContributorWords.Label], _ kind: PrivateLine.Kind, isOfSeveral: Bool
  ) -> Bool {
    let letters = rest.filter { !ContributorPieces.isParting($0) }
    if letters.count <= 30, SignatureWords(String(rest)).isWhole { return true }
    if labels.first?.range.lowerBound == 0, kind == .payment || kind == .bank {
      return letters.count <= 40
        && !rest.dropLast().contains { "。！!？?“”".unicodeScalars.contains($0) }
    }
    let marks = isOfSeveral ? copyMarks.subtracting("；;".unicodeScalars) : copyMarks
    return letters.count <= 14 && !rest.dropLast().contains(where: marks.contains)
  }

  private static let copyMarks = Set("。！!？?；;“”".unicodeScalars)

  /// The name of who tells his own life: 刘洋，男，1990年生，现居港口区.
  private static func nameInLife(_ rest: Raw) -> String? {
    let parts = rest.split(whereSeparator: ContributorPieces.isParting).map { String($0) }
    guard let first = parts.first, parts.contains("男") || parts.contains("女"),
      !rest.dropLast().contains(where: copyMarks.contains),
      let name = SignatureWords(first).names.first
    else { return nil }
    return name
  }

  /// What is left, with its marks at the ends gone and its blanks single.
  private static func name(_ rest: Raw) -> String {
    let words = rest.split { Escape.isBlank($0) }.map { word in
      let start = word.drop(while: ContributorPieces.isMark)
      let marks = start.reversed().prefix(while: ContributorPieces.isMark).count
      return String(start.dropLast(marks))
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// 微信：dinglan88, 通讯地址：…; a headline may begin with the same word.
  private static func isPersonal(
    _ label: ContributorWords.Label?, _ hasValue: Bool, in line: Raw
  ) -> Bool {
    guard let label, label.isPersonal, label.range.lowerBound == 0 else { return false }
    return hasValue
      || label.traits.contains(.place) && line[label.range.upperBound...].first == ":"
  }

  /// A landline, or an e-mail or postal address, may be the desk's own in a notice; a number without
  /// a check or a label may be anything.
  private static func needsCompany(
    _ labels: [ContributorWords.Label], _ numbers: [ContributorNumber], _ kind: PrivateLine.Kind
  ) -> Bool {
    if labels.contains(where: \.isAuthors) { return false }
    switch kind {
    case .telephone: return !numbers.contains { $0.isMobile }
    case .payment, .signature: return !labels.contains { $0.isOfAccount }
    case .identity: return false
    case .bank:
      return !labels.contains { $0.kind == .bank }
        && !numbers.contains { $0.kind == .bank || $0.isLong }
    }
  }

  private static func isUnprinted(
    _ labels: [ContributorWords.Label], _ numbers: [ContributorNumber],
    _ kind: PrivateLine.Kind, _ remainder: String
  ) -> Bool {
    let isAuthors = labels.contains { $0.isAuthors && !$0.isEnglishTelephone }
    if isAuthors, kind != .payment { return true }
    switch kind {
    case .identity: return true
    case .bank:
      let banks = labels.filter { $0.kind == .bank }
      let isOfFund = banks.isEmpty || banks.contains { $0.traits.contains(.printed) }
      return numbers.contains { $0.kind == .bank || $0.isLong && banks.isEmpty } || !isOfFund
    case .telephone:
      let isPrinted = labels.contains { $0.traits.contains(.printed) }
      return numbers.contains(where: \.isMobile) && namesWriter(remainder) && !isPrinted
    case .payment, .signature: return false
    }
  }

  /// Whether what stands beside a number is nothing, or who wrote: 王芳, 机床二厂 张三, （作者系…）.
  private static func namesWriter(_ words: String) -> Bool {
    let raw = Raw(of: words)
    if raw.isEmpty || NameLine.read(raw) != nil || ContributorClauses.isOfAuthor(raw) {
      return true
    }
    let signed = SignatureWords(words)
    return PlainLabel.read(raw)?.0 == .unit || signed.isWhole && !signed.names.isEmpty
  }
}
