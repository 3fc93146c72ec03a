/// A field in the head of a letter that stands in the text of another: `发件人: 赵六 <zhao@example.org>`.
struct HeadField {
  enum Kind {
    case writer, time, subject, other
  }

  let kind: Kind
  /// Without the address behind a name.
  let value: String

  /// The fields of a line, `| 发件人 | 赵六 |` as a table has them too; nothing where another line is.
  static func all(in line: String) -> [HeadField] {
    var fields: [HeadField] = []
    var rest = line.drop { marks.contains($0) }
    let colons: Set<Character> = line.first == "|" ? [":", "：", "|"] : [":", "："]
    while let (kind, start) = name(rest, colons) {
      let end = nextName(rest[start...], colons) ?? rest.endIndex
      fields.append(HeadField(kind: kind, value: written(rest[start..<end])))
      rest = rest[end...]
    }
    return fields
  }

  private static let marks: Set<Character> = [">", "*", "|", " ", "\u{A0}", "\u{3000}"]
  /// The longest name of a field with its blanks and colon, in characters.
  private static let longestName = 14

  /// What the field is that begins here, and where its value begins.
  private static func name(
    _ text: Substring, _ colons: Set<Character>
  ) -> (kind: Kind, start: Substring.Index)? {
    guard let colon = text.prefix(longestName).firstIndex(where: colons.contains) else {
      return nil
    }
    let letters = text[..<colon].filter { !marks.contains($0) }
    return names[letters.lowercased()].map { ($0, text.index(after: colon)) }
  }

  /// Where the next field of the same line begins.
  private static func nextName(
    _ value: Substring, _ colons: Set<Character>
  ) -> Substring.Index? {
    value.indices.first { at in
      marks.contains(value[at]) && value.index(after: at) < value.endIndex
        && !marks.contains(value[value.index(after: at)])
        && name(value[value.index(after: at)...], colons) != nil
    }.map { value.index(after: $0) }
  }

  private static func written(_ value: Substring) -> String {
    let whole = String(value.filter { !"\"“”*|".contains($0) }).trimmedBlanks
    let person = String(whole.prefix { !"<[＜;；".contains($0) }).trimmedBlanks
    return person.isEmpty ? whole : person
  }

  private static let names: [String: Kind] = [
    "发件人": .writer, "發件人": .writer, "寄件者": .writer, "寄件人": .writer, "from": .writer,
    "发送时间": .time, "发送日期": .time, "發送時間": .time, "日期": .time, "时间": .time, "sent": .time,
    "date": .time, "主题": .subject, "主旨": .subject, "subject": .subject, "收件人": .other,
    "收件者": .other, "抄送": .other, "to": .other, "cc": .other, "reply-to": .other,
  ]
}
