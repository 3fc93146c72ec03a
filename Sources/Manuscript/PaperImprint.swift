public import Diagnostics
public import Notation

/// What a paper has to say of itself in print (版权信息): who makes it, under which licence, where it
/// is printed. `desk/imprint.json` holds it.
public struct PaperImprint: Hashable, Sendable {
  /// Which rules it stands under; raw values are the words of the file.
  public enum Profile: String, CaseIterable, Hashable, Sendable {
    /// 报纸.
    case newspaper
    /// 期刊.
    case periodical
    /// 内部资料性出版物.
    case internalMaterial = "internal"
  }

  /// One thing it says; raw values are the members of the file.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// The approved name.
    case name
    /// 准印证编号.
    case license
    /// “内部资料，免费交流”.
    case notice
    /// 国内统一连续出版物号.
    case cn
    /// 国际标准连续出版物号.
    case issn
    /// 主管单位.
    case supervisor
    /// 主办单位.
    case sponsor
    /// 出版单位.
    case publisher
    /// 编印单位.
    case compiler
    /// 主编.
    case editor
    /// 发送对象.
    case recipients
    /// The publisher's address.
    case address
    /// The publisher's telephone or mail.
    case contact
    /// 印刷单位.
    case printer
    /// The printer's address.
    case printerAddress = "printer_address"
    /// 印刷日期.
    case printedOn = "printed_on"
    /// 印数.
    case copies
    /// 发行信息, such as 邮发代号.
    case distribution
    /// 定价.
    case price
  }

  /// The rules it stands under.
  public var profile: Profile
  /// What it says; parts without words are left out.
  public var words: [Part: String]

  /// Makes an imprint.
  public init(profile: Profile, words: [Part: String] = [:]) {
    self.profile = profile
    self.words = words.filter { !$0.value.isEmpty }
  }

  /// The words of a part.
  public subscript(part: Part) -> String? { words[part] }

  /// The form of the file; parts without words are empty texts, so that a person sees them.
  public var json: JSONValue {
    var members: JSONObject = ["profile": .string(profile.rawValue)]
    for part in Part.allCases where words[part] != nil || profile.parts.contains(part) {
      members[part.rawValue] = .string(words[part] ?? "")
    }
    return .object(members)
  }

  /// Bytes of one line of an imprint.
  static let mostBytes = 400

  /// Reads the file; a member that is not known, a number that cannot be one and a day that does
  /// not exist are refused, each with its name.
  public init(json: JSONFields) throws(Problem) {
    guard let profile = Profile(rawValue: try json.string("profile")) else {
      throw json.problem("profile", .unknownImprintProfile)
    }
    var words: [Part: String] = [:]
    for member in json.object.members where member.key != "profile" {
      guard let part = Part(rawValue: member.key) else {
        let known = Part.allCases.map(\.rawValue)
        throw json.problem(
          Printable.line(member.key),
          .unknownImprintPart(Spelling.nearest(to: member.key, in: known)))
      }
      let text = try json.string(member.key)
      guard text.utf8.count <= Self.mostBytes, Printable.line(text) == text else {
        throw json.problem(member.key, .oneLineWanted)
      }
      words[part] = text
    }
    self.init(profile: profile, words: words)
    if let (part, fault) = numberFault { throw json.problem(part.rawValue, fault) }
  }

  /// The number that is none.
  private var numberFault: (Part, Wording)? {
    if let cn = words[.cn], !SerialNumber.isCN(cn, profile) { return (.cn, .notACN) }
    if let issn = words[.issn], !SerialNumber.isISSN(issn) { return (.issn, .notAnISSN) }
    if let day = words[.printedOn], Timestamp(iso: day) == nil {
      return (.printedOn, .notADayOfTheCalendar)
    }
    if let copies = words[.copies], !copies.contains(where: { "1"..."9" ~= $0 }) {
      return (.copies, .notANumberOfCopies)
    }
    return nil
  }
}

extension PaperImprint.Profile {
  /// What the rules of the profile want in print, in the order of the rules.
  public var parts: [PaperImprint.Part] {
    switch self {
    case .newspaper:
      [
        .name, .cn, .supervisor, .sponsor, .publisher, .address, .contact, .printer,
        .printerAddress, .distribution, .price,
      ]
    case .periodical:
      [
        .name, .cn, .issn, .supervisor, .sponsor, .publisher, .editor, .printer, .distribution,
        .price,
      ]
    case .internalMaterial:
      [.name, .license, .notice, .compiler, .recipients, .printer, .printedOn, .copies]
    }
  }
}

/// The numbers of serials.
enum SerialNumber {
  /// `CN 32-0012` of a newspaper, `CN 32-1234/D` of a periodical (GB/T 9999.1—2018): two digits of
  /// the province, then 0001 to 0999 for newspapers and 1000 to 5999 for printed periodicals.
  static func isCN(_ text: String, _ profile: PaperImprint.Profile) -> Bool {
    let letters = text.filter { $0 != " " && $0 != "\u{3000}" }
    guard letters.hasPrefix("CN") else { return false }
    let parts = letters.dropFirst(2).split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers[0].utf8.count == 2, numbers[1].utf8.count == 4,
      numbers.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let province = Int(numbers[0]), let serial = Int(numbers[1]), 10...65 ~= province
    else { return false }
    switch profile {
    case .newspaper: return 1...999 ~= serial && parts.count == 1
    case .periodical: return 1000...5999 ~= serial && parts.count == 2 && !parts[1].isEmpty
    case .internalMaterial: return true
    }
  }

  /// Seven digits and a check digit, weighted 8 to 2, modulo 11 (ISO 3297).
  static func isISSN(_ text: String) -> Bool {
    let digits = text.uppercased().filter { !"ISSN- :：".contains($0) }
    let values = digits.map { $0 == "X" ? 10 : $0.isASCII ? $0.wholeNumberValue ?? -1 : -1 }
    guard values.count == 8, !values.contains(-1), !values.dropLast().contains(10) else {
      return false
    }
    let sum = zip(values, stride(from: 8, through: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 == 0
  }
}
