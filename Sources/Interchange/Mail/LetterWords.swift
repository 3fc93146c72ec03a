/// The words by which an English letter is told from the copy inside it.
enum LetterWords {
  /// The most lines that stand under a sign-off: name, office, unit, address, numbers.
  static let signatureLines = 6
  /// The most lines between a sign-off and the `--` of a program.
  static let nameLines = 2
  /// The most lines from the `--` of a program on.
  static let longestSignature = 14

  /// `Dear editors,`, `Hi Anna,`, `Anna,`, `Good morning:`. Without a comma or colon it may be a headline.
  static func isGreeting(_ line: String) -> Bool {
    guard line.count <= 50, let last = line.last, ",:，：".contains(last) else { return false }
    let words = line.dropLast().lowercased().split(separator: " ")
    guard let first = words.first, words.count <= 6, !line.dropLast().contains(where: isMark) else {
      return false
    }
    if last == ",", words.count == 1, line.first?.isUppercase ?? false { return true }
    return ["dear", "hi", "hello", "hey"].contains(first)
      || first == "good" && words.count > 1
        && partsOfDay.contains(words[1])
  }

  private static let partsOfDay: Set<Substring> = ["morning", "afternoon", "evening"]

  private static func isMark(_ letter: Character) -> Bool { "!?;:\"“”".contains(letter) }

  /// What stands between a greeting and the copy: `Please find my story below.`
  static func isOpening(_ line: String) -> Bool {
    guard line.count <= 120, let last = line.last, ".:!".contains(last) else { return false }
    let words = line.lowercased()
    return openings.contains(where: words.contains)
  }

  private static let openings = [
    "please find", "my story", "my article", "my report", "my piece", "story below",
    "article below",
    "here is the", "here's the", "attached", "hope you are well", "hope this finds you",
    "for your paper", "for your consideration", "for the next issue", "for your next issue",
    "please consider", "version below", "as requested", "see below", "as discussed",
    "story for you", "piece for you",
  ]

  /// A sentence or more to somebody about copy, and no headline: `Sorry Jo, use this version, please.`
  static func isTalk(_ paragraph: String) -> Bool {
    guard paragraph.count <= 400, let last = paragraph.last, ".:!?".contains(last) else {
      return false
    }
    return isMostlySmall(paragraph)
      && words(of: paragraph).contains { talk.contains($0.lowercased()) }
  }

  /// Whether most of its words begin with a small letter, as those of a headline do not.
  static func isMostlySmall(_ line: String) -> Bool {
    let words = words(of: line)
    return words.count { $0.first?.isLowercase ?? false } * 2 > words.count
  }

  private static func words(of line: String) -> [Substring] {
    line.split { !$0.isLetter && !"'’".contains($0) }
  }

  private static let talk: Set<String> = [
    "you", "your", "please", "sorry", "thanks", "hi", "hello", "hey", "below", "attached",
    "version",
    "corrected", "correction", "draft", "i", "i'm", "i’m", "i've", "i’ve", "my", "here's", "here’s",
  ]

  /// `Best regards,`, `Sincerely, Jane Doe`, and the `--` that mail programs put above a signature
  /// (RFC 3676, 4.3). A single word such as `Best` needs its comma.
  static func isSignOff(_ line: String) -> Bool {
    if line == "--" { return true }
    guard line.count <= 60 else { return false }
    let parts = line.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts[0].lowercased().filter { !".!".contains($0) }
    if isSure(words) { return parts.count == 1 || isSignature(String(parts[1])) }
    return partings.contains(words) && parts.count == 2
      && parts[1].allSatisfy(\.isWhitespace)
  }

  /// `Best wishes` alone on its line; a single word needs its comma.
  static func isParting(_ line: String) -> Bool {
    let words = line.lowercased().filter { !".!".contains($0) }
    return words.contains(" ") && partings.contains(words)
  }

  /// Whether the words end a letter and nothing else.
  private static func isSure(_ words: String) -> Bool {
    partings.contains(words) && sure.contains(where: words.contains)
  }

  private static let sure = ["regards", "sincerely", "faithfully", "yours truly"]

  private static let partings: Set<String> = [
    "best", "best regards", "kind regards", "kindest regards", "warm regards", "regards",
    "with regards", "with best regards", "with kind regards", "best wishes", "with best wishes",
    "kind wishes", "sincerely", "sincerely yours", "yours sincerely", "yours", "yours truly",
    "yours faithfully", "cheers", "thanks", "many thanks", "thanks again", "thanks so much",
    "thank you", "thank you very much", "with thanks", "all the best", "respectfully", "cordially",
    "in solidarity", "fraternally",
  ]

  /// Whether a line tells an e-mail address or a telephone.
  static func hasAddress(_ line: String) -> Bool {
    line.contains("@") || ContributorLine(line).kind == .telephone
  }

  /// `Ann`, `- Jo-Ann`.
  static func isFirstName(_ line: String) -> Bool {
    let name = line.drop { "-–— ".contains($0) }
    return name.count <= 20 && name.first?.isUppercase ?? false
      && name.contains(where: \.isLowercase)
      && name.allSatisfy { $0 == "-" || $0 == "." || $0.isLetter }
  }

  /// Whether a line under a sign-off may belong to it: short, and no sentence.
  static func isSignature(_ line: String) -> Bool {
    guard line.count <= 60, let last = line.last else { return line.isEmpty }
    return !"!?;:\"”。！？；：".contains(last)
      && (last != "." || line.split(separator: " ").count <= 4)
  }
}
