import Manuscript

/// Numbers as lists write them (ECMA-376 part 1, 17.18.59).
enum WordNumberFormat {
  /// The number in the named way of counting; Arabic digits for one that is not known here.
  static func write(_ number: Int, as format: String) -> String {
    guard number > 0 else { return String(number) }
    switch format {
    case "none": return ""
    case "upperRoman": return roman(number)
    case "lowerRoman": return roman(number).lowercased()
    case "upperLetter": return letters(number)
    case "lowerLetter": return letters(number).lowercased()
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "decimalFullWidth", "decimalFullWidth2": return String(number).map(fullWidth).joined()
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": return circled(number)
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      return chinese(number)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      return String(number).map { digits[$0.wholeNumberValue ?? 0] }.joined()
    case "ideographTraditional": return pick(LunarDate.stems, number)
    case "ideographZodiac": return pick(LunarDate.branches, number)
    default: return String(number)
    }
  }

  private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  private static func pick(_ signs: String, _ number: Int) -> String {
    let signs = Array(signs)
    return number <= signs.count ? String(signs[number - 1]) : String(number)
  }

  private static func fullWidth(_ digit: Character) -> String {
    let value = UInt32(digit.wholeNumberValue ?? 0)
    return Unicode.Scalar(0xFF10 + value).map { String($0) } ?? ""
  }

  private static func circled(_ number: Int) -> String {
    guard number <= 20, let sign = Unicode.Scalar(UInt32(0x245F + number)) else {
      return String(number)
    }
    return String(sign)
  }

  /// A, B … Z, AA, BB: Word repeats the letter.
  private static func letters(_ number: Int) -> String {
    let turn = (number - 1) / 26
    guard turn < 20, let letter = Unicode.Scalar(UInt32(65 + (number - 1) % 26)) else {
      return String(number)
    }
    return String(repeating: String(letter), count: turn + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard number < 4_000 else { return String(number) }
    let signs: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// 一, 十, 十一, 二十, 一百零三, 一千二百.
  private static func chinese(_ number: Int) -> String {
    guard number < 10_000 else { return String(number) }
    var text = ""
    var isGap = false
    for (value, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / value % 10
      if digit == 0 {
        isGap = !text.isEmpty
        continue
      }
      if isGap { text += "零" }
      isGap = false
      text += (digit == 1 && value == 10 && text.isEmpty ? "" : digits[digit]) + unit
    }
    return text
  }
}
