import Manuscript

/// A line with a contributor's own details, which is shown to the desk and never filed.
public struct PrivateLine: Hashable, Sendable {
  /// What it tells; of several things the one that does most harm.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A number to ring the contributor.
    case telephone
    /// A Chinese identity number (GB 11643), or what is labelled so.
    case identity
    /// A card that passes the Luhn check, or an account number that is labelled so.
    case bank
    /// Where to pay or write: 开户行, 户名, 支付宝, an e-mail or postal address.
    case payment
    /// Who signs, and for whom, on a line of its own beside the others.
    case signature
  }

  /// What it tells.
  public let kind: Kind
  /// 1-based.
  public let line: Int
  /// The whole line as it stands.
  public let text: String
  /// What may stay in the copy, such as `记者 王芳`; "" where nothing is left.
  public internal(set) var remainder: String
  /// Who signs there.
  public internal(set) var names: [String] = []
  /// Where they work.
  public internal(set) var unit: String?
}

/// Finds contributor's details at the head and foot of a manuscript.
///
/// Three things make such a line: its place, among the first six or last ten lines that are not
/// blank, or next to another such line there; what it holds, a number or label of the kinds above;
/// and that beside numbers, labels and a name hardly anything is left. A sentence is never one, nor
/// is a line that names a hotline or a number that readers are to ring (热线, 咨询电话, 报名), nor a
/// landline that stands without other details or 作者： and is not labelled as the author's; alone
/// below a signed story it is one, if it has no label or 传真, 座机, and so is any number as long as
/// those of cards. Of copy at head and foot only the
/// clauses are taken that tell nothing else: ContributorClauses. Name and unit that stand beside them
/// at the end go, too: SignatureBlock.
public enum PrivateLines {
  private static let headLines = 6
  private static let footLines = 10

  /// The private lines, top to bottom.
  public static func find(in lines: [String]) -> [PrivateLine] {
    let fund = FundLines.places(in: lines)
    let written = lines.indices.filter {
      !lines[$0].allSatisfy(\.isWhitespace) && !fund.contains($0)
    }
    let texts = written.map { lines[$0] }
    let readings = ContributorLine.read(texts)
    let isNear = near(readings)
    let bylines = Set(
      texts.prefix(4).flatMap { NameLine.read(Raw(of: $0).trimmed) ?? [] }.map(\.name))
    let gaps = Set(written.indices.filter { $0 > 0 && written[$0] > written[$0 - 1] + 1 })
    let block = SignatureBlock(texts, readings, gaps: gaps, writers: bylines)
    let last = (block?.places.lowerBound ?? texts.count) - 1
    let found: [PrivateLine] = written.indices.compactMap { index in
      let (number, text) = (written[index] + 1, texts[index])
      if let signed = block?[index] {
        let kind =
          readings[index].kind ?? (ContributorDigits.isBare(text) ? .telephone : .signature)
        return PrivateLine(kind, number, text, signed)
      }
      guard isNear[index] else { return nil }
      let isFoot = index > 2 && readings[(index + 1)...].allSatisfy { $0.kind != nil }
      if isFoot, let foot = OwnFoot(text, writers: bylines, reading: readings[index]) {
        return foot.line(number, of: text)
      }
      if index == last, let tail = SignedTail(text, number: number) { return tail.line }
      let isBare = ContributorDigits.isBare(text)
      if isBare, readings[index].kind == nil, isBesideName(index, of: texts, readings, bylines) {
        return PrivateLine(kind: .telephone, line: number, text: text, remainder: "")
      }
      guard let kind = readings[index].kind else { return ContributorClauses(text)?.line(number) }
      if let signed = signed(text, readings[index]) {
        return PrivateLine(kind, number, text, signed)
      }
      let isLonely =
        !neighbours(of: index, in: readings, isNear)
        && !isBesideName(index, of: texts, readings, bylines)
      if readings[index].needsCompany, isLonely { return nil }
      return PrivateLine(
        kind: kind, line: number, text: text, remainder: readings[index].remainder)
    }
    return withoutKnownNames(found, in: lines).filter { $0.remainder != $0.text }
  }

  /// 投稿人：林会 单位：县总工会 电话：…, of which neither a name nor a label alone is left.
  private static func signed(_ text: String, _ reading: ContributorLine) -> SignatureLine? {
    guard let signed = SignatureLine(text, reading), signed.kind == .details, signed.unit != nil,
      !signed.names.isEmpty
    else { return nil }
    return signed
  }

  /// Which lines stand at head or foot, or touch one there that tells something.
  private static func near(_ readings: [ContributorLine]) -> [Bool] {
    var isNear = [Bool](repeating: false, count: readings.count)
    for index in readings.indices {
      let goesOn = index > 0 && isNear[index - 1] && readings[index - 1].kind != nil
      isNear[index] = index < headLines || goesOn
    }
    for index in readings.indices.reversed() {
      let next = index + 1
      let goesOn = next < readings.count && isNear[next] && readings[next].kind != nil
      isNear[index] = isNear[index] || index >= readings.count - footLines || goesOn
    }
    return isNear
  }

  /// Whether 作者： stands above or below, or above it a name that is a byline, with labels and
  /// details between them at most.
  private static func isBesideName(
    _ index: Int, of lines: [String], _ readings: [ContributorLine], _ bylines: Set<String>
  ) -> Bool {
    [-1, 1].contains { step in
      var other = index + step
      while lines.indices.contains(other) {
        let line = Raw(of: lines[other]).trimmed
        let key = PlainLabel.read(line)?.0
        let names = step < 0 && other > 3 ? NameLine.read(line)?.map(\.name) : nil
        if key == .byline || names.map(bylines.isSuperset) ?? false { return true }
        let isDetail = readings[other].kind != nil || ContributorDigits.isBare(lines[other])
        guard key != nil || isDetail else { return false }
        other += step
      }
      return false
    }
  }

  /// Whether the line above or below tells something by itself; between them names may stand.
  private static func neighbours(
    of index: Int, in readings: [ContributorLine], _ isNear: [Bool]
  ) -> Bool {
    [-1, 1].contains { step in
      var other = index + step
      while readings.indices.contains(other), readings[other].isName { other += step }
      return readings.indices.contains(other) && isNear[other] && readings[other].kind != nil
        && !readings[other].needsCompany
    }
  }

  /// The same where a name that stands on a line of its own elsewhere is not left once more.
  static func withoutKnownNames(_ found: [PrivateLine], in lines: [String]) -> [PrivateLine] {
    if found.allSatisfy(\.remainder.isEmpty) { return found }
    let details = Set(found.map { $0.line - 1 })
    var known: Set<String> = []
    for index in lines.indices where !details.contains(index) && lines[index].utf8.count <= 120 {
      known.formUnion(names(of: lines[index]))
    }
    return found.map { detail in
      var detail = detail
      let names = names(of: detail.remainder)
      if names.allSatisfy(known.contains) { detail.remainder = "" }
      known.formUnion(names)
      return detail
    }
  }

  /// The names of a line, else its words behind 作者： or By.
  private static func names(of line: String) -> [String] {
    let raw = Raw(of: line).trimmed
    let words = PlainLabel.read(raw).flatMap { $0.0 == .byline ? $0.1 : nil } ?? raw
    return NameLine.read(words)?.map(\.name) ?? [String(words)]
  }
}

extension PrivateLine {
  fileprivate init(_ kind: Kind, _ line: Int, _ text: String, _ signed: SignatureLine) {
    self.init(
      kind: kind, line: line, text: text, remainder: "", names: signed.names, unit: signed.unit)
  }
}

extension ContributorLine {
  /// The lines of a text, a label alone as one with the number below it.
  static func read(_ lines: [String]) -> [ContributorLine] {
    var readings = lines.map { ContributorLine($0) }
    for index in readings.indices where readings[index].mayBeOfNotice {
      if ContributorWords.isInNotice(lines, at: index) { readings[index] = ContributorLine("") }
    }
    for index in readings.indices.dropLast()
    where readings[index].isLabel || readings[index].announcesNumber {
      if readings[index].announcesNumber {
        let below = readings[index + 1]
        if below.kind == .identity || below.kind == .bank { readings[index] = below }
        continue
      }
      let both = ContributorLine(lines[index] + " " + lines[index + 1])
      guard both.kind != nil, both.remainder.isEmpty, !both.isLabel else { continue }
      (readings[index], readings[index + 1]) = (both, both)
    }
    return readings
  }
}
