/// Tells a letter that only asks after copy or announces it, 请看附件, from copy: a reader's letter
/// asks, too, but not the desk about the writer's own story.
enum DeskQuestion {
  /// Whether these lines do that and say nothing but what goes with it; a name may stand below.
  static func isAll(of lines: [String]) -> Bool {
    var lines = lines.map(\.trimmedBlanks).filter { !$0.isEmpty }
    var signature = LetterWords.signatureLines
    while signature > 0, let last = lines.last, LetterWords.isSignature(last), !asks(last) {
      lines.removeLast()
      signature -= 1
    }
    let words = lines.joined(separator: " ")
    let sentences = words.split { "?？!！。.\n".contains($0) }.map {
      String($0).trimmedBlanks.lowercased()
    }
    guard words.count <= longest, sentences.contains(where: asks) else { return false }
    return sentences.allSatisfy { $0.isEmpty || asks($0) || accompanies($0) }
  }

  private static let longest = 300

  private static func asks(_ sentence: String) -> Bool {
    let sentence = sentence.lowercased().replacing("’", with: "'")
    if questions.contains(where: sentence.contains) { return true }
    let letters = sentence.filter { $0.isLetter || $0.isNumber }
    guard arrivals.contains(where: letters.contains) else { return false }
    return letters.count <= 10 || copies.contains(where: letters.contains)
  }

  private static func accompanies(_ sentence: String) -> Bool {
    sentence.count <= 100 && company.contains(where: sentence.contains)
  }

  private static let questions = [
    "did you get my", "did you get the st", "did you get it", "did you receive my",
    "did you receive the st", "did you receive it", "have you got my", "have you received my",
    "have you received the st", "have you received it", "have you had time to read my",
    "have you had a chance to", "did my story", "did my article", "did my mail", "did my email",
    "has my story", "has my article", "has my mail", "has my email", "when will my story",
    "when will my article", "will you print my", "will you run my", "will you use my",
    "can you use my", "could you use my", "confirm receipt", "confirm that you received",
    "confirm you received", "whether you received", "whether you got", "if you got my",
    "if you received my", "find attached", "see attached", "story attached", "article attached",
    "story is attached", "请看附件", "见附件", "请查收附件", "附件请查收", "请收附件",
  ]
  private static let arrivals = [
    "收到了吗", "收到了没", "收到没", "收到吗", "是否收到", "有没有收到", "收到了嗎", "收到沒", "收到嗎", "能用吗", "可用吗",
    "能否采用", "是否采用", "能采用吗", "用了吗", "登了吗", "什么时候登", "何时登", "什么时候见报", "何时见报", "什么时候能登",
    "什么时候刊", "何时刊",
  ]
  private static let copies = ["稿", "邮件", "附件", "投的", "发的", "寄的", "来信", "郵件"]
  private static let company = [
    "i sent", "i mailed", "i e-mailed", "i emailed", "let me know", "i wonder", "just checking",
    "just wondering", "just asking", "thank", "please confirm", "please tell me", "please reply",
    "have not heard", "haven't heard", "look forward", "looking forward", "sorry to",
    "发给您", "发给你", "发过去", "发了", "发去", "寄了", "寄去", "投了", "请回复", "请告知", "望回复", "盼复", "盼回复",
    "请回信", "麻烦", "谢谢", "打扰", "多谢", "烦请", "您好", "你好",
  ]
}
