/// What contributors say of the pictures that they took or will send.
enum ChatPictures {
  private static let longest = 40
  private static let longestLatin = 100

  /// Whether a line tells that: 照片是我拍的, 图片我明天补, `pic is Ann Lee, I took it`. A caption has no 我 in it.
  static func areTold(in line: Raw) -> Bool {
    guard line.count <= (line.isLatin ? longestLatin : longest) else { return false }
    let words = String(line).lowercased()
    guard !words.contains(where: { "“”\"《".contains($0) }) else { return false }
    return isChinese(words) || isEnglish(words)
  }

  private static func isChinese(_ words: String) -> Bool {
    guard let picture = pictures.first(where: words.hasPrefix) else { return false }
    var rest = words.dropFirst(picture.count)
    while let word = betweenWords.first(where: rest.hasPrefix) { rest = rest.dropFirst(word.count) }
    guard rest.first == "我" else { return false }
    rest = rest.dropFirst()
    while let word = times.first(where: rest.hasPrefix) { rest = rest.dropFirst(word.count) }
    return acts.contains(where: rest.hasPrefix)
  }

  private static let pictures = ["照片", "图片", "相片", "圖片", "配图", "图"]
  private static let betweenWords = ["也", "都", "是", "由", "等", "，", " "]
  private static let times = [
    "今晚", "明天", "明早", "晚上", "晚点", "稍后", "待会", "一会", "过会", "等下", "回头", "后天", "马上", "再", "来", "自己",
    "儿",
  ]
  private static let acts = ["拍", "补", "補", "发", "發", "传", "傳", "寄", "找", "选"]

  private static let englishActs = ["i took", "i shot", "i'll send", "i’ll send", "i will send"]

  private static func isEnglish(_ words: String) -> Bool {
    let first = words.prefix(while: \.isLetter)
    return ["pic", "pics", "photo", "photos", "picture", "pictures"].contains(first)
      && englishActs.contains(where: words.contains)
  }
}
