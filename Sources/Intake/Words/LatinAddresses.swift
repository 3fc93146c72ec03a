/// How letters to English papers begin.
enum LatinAddresses {
  /// `Dear Lantern,`, `Gentlemen:`, `Editor, the Lantern:`: who is written to, on a line of its own.
  static func isAlone(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= longest, line.innerStops == 0 else { return false }
    let words = line.letters.count { $0 == 0x20 } + 1
    switch line.ending {
    case .colon: return words <= 7 && (opens(line) || groups.prefixLength(line.letters[...]) > 0)
    case .comma: return words <= 6 && opens(line)
    default: return false
    }
  }

  /// Letters of the longest address.
  private static let longest = 44

  private static func opens(_ line: PageLine) -> Bool {
    addressees.prefixLength(Lettering.lowered(line.letters)[...]) > 0
  }

  private static let addressees = WordList(
    lines: """
      dear\u{20}
      my dear\u{20}
      sir,
      sir:
      sirs,
      sirs:
      madam,
      madam:
      sir or madam
      gentlemen
      ladies and gentlemen
      mr. editor
      mr editor
      editor,
      editor:
      editors:
      editor of
      the editor,
      the editor:
      brothers
      sisters
      friends,
      friends:
      comrades
      fellow\u{20}
      """)

  /// Behind these a comma may stand in any sentence.
  private static let groups = WordList(
    lines: """
      To the\u{20}
      To The\u{20}
      TO THE\u{20}
      To all\u{20}
      To my\u{20}
      To our\u{20}
      """)
}
