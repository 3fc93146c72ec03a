import Manuscript

/// What contributors say of their copy after they have sent it.
enum ChatAfterwards {
  /// Whether a message of this one line corrects the copy or asks for a change, in English; Chinese
  /// words for that are known in any message.
  static func corrects(_ line: Raw) -> Bool {
    guard line.isLatin, line.count <= 120,
      !line.contains(where: { "\"“”".unicodeScalars.contains($0) })
    else { return false }
    let words = String(line).lowercased()
    return starts.contains(where: words.hasPrefix)
  }

  private static let starts = [
    "sorry,", "sorry it", "sorry that", "sorry –", "sorry -", "correction:", "correction,", "oops",
    "typo",
    "my mistake", "actually,", "please don't", "please don’t", "please do not", "please change",
    "please correct", "please fix", "and please", "also please", "also, please", "it should be",
  ]

  /// Whether somebody asks whose name is to be printed.
  static func asksForByline(_ line: Raw) -> Bool {
    let words = String(line).lowercased()
    return ["署名", "作者", "byline"].contains(where: words.contains)
  }

  /// Whom an answer wants printed, with words around the names: 就写冉小雨，单位写团委;
  /// `By Ann Poe and Tom Vance please`. Nil where it is nothing but names, which stand in the copy then.
  static func names(in answer: Raw) -> [Byline]? {
    guard NameLine.read(answer) == nil else { return nil }
    let clause = String(answer.trimmed.prefix { !"，,。.！!；;".unicodeScalars.contains($0) })
    let start = leads.first { clause.lowercased().hasPrefix($0) } ?? ""
    var words = clause.dropFirst(start.count)
    while let end = ends.first(where: words.lowercased().hasSuffix) {
      words = words.dropLast(end.count)
    }
    return NameLine.read(Raw(of: words).trimmed)
  }

  /// Longer ones before their ends.
  private static let leads = [
    "署名就写", "署名写", "署名是", "署名：", "署名:", "就写", "就署", "写", "署", "just ", "please use ", "use ",
  ]
  private static let ends = ["就可以", "就行", "就好", "即可", "吧", "谢谢", " please", " thanks"]
}
