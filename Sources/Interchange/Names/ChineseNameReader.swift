import Manuscript

/// Takes the words of a Chinese line of names one after the other.
struct ChineseNameReader {
  private struct Name {
    var name: String
    var title: String?
    var role: Byline.Role?
  }

  private var names: [Name] = []
  private var title: String?
  private var titleIsUsed = false
  /// The role that stood before the names: 文/张三.
  private var leadingRole: Byline.Role?
  /// How many names are followed by their role.
  private var settled = 0
  private var hasRole = false
  /// Whether the title that waits for its name says what somebody did: 口述, 整理.
  private var isTask = false
  /// Whether it is a short word for where somebody works, which other words end like.
  private var isPlace = false

  /// The names; nil where a title has no name, or where nothing says that these are names.
  var finished: [Byline]? {
    if isTask, !titleIsUsed, let last = names.indices.last, let task = title {
      var closed = self
      closed.isTask = false
      closed.title = nil
      closed.names[last].title = [task, names[last].title].compactMap { $0 }.joined(separator: " ")
      return closed.finished
    }
    let isWaiting = title != nil && !titleIsUsed
    let isSure =
      hasRole || names.contains { $0.title != nil } || names.allSatisfy { isShort($0.name) }
    guard !names.isEmpty, !isWaiting, isSure else { return nil }
    // 作者 before a name is a label and no title.
    return names.map {
      Byline(name: $0.name, role: $0.role ?? .text, title: $0.title == "作者" ? nil : $0.title)
    }
  }

  /// Takes a word; false where it is none of a name, title and role. A label, which has a colon behind
  /// it, says nothing of the names before it.
  mutating func take(_ word: String, isLabel: Bool = false) -> Bool {
    if isLabel {
      leadingRole = FormWords.roles[word]
      if leadingRole != nil { return begin() }
    }
    if let role = FormWords.roles[word] { return takeRole(role) }
    if FormWords.tasks.contains(word) { return takeTask(word) }
    if PlainLabel.datelines.contains(word) { return false }
    if takeJoined(word) { return true }
    if isLongName(word) { return takeLongName(word) }
    if isTitle(word) || isPlace(word) {
      isPlace = !isTitle(word)
      title = [titleIsUsed ? nil : title, word].compactMap { $0 }.joined(separator: " ")
      titleIsUsed = false
      return true
    }
    return takeName(word)
  }

  /// What follows is done by those whose names come next.
  private mutating func begin() -> Bool {
    hasRole = true
    settled = names.count
    return true
  }

  /// 斯琴格日乐 behind 通讯员; a unit that long stands there too.
  private func isLongName(_ word: String) -> Bool {
    (5...7).contains(word.count) && isHan(word)
      && title.map(FormWords.closeTitles.contains) ?? false
      && !(word.last.map(FormWords.unitEnds.contains) ?? true)
      && !FormWords.titleEnds.contains(where: word.hasSuffix)
      && !FormWords.placeEnds.contains(where: word.hasSuffix)
  }

  private mutating func takeLongName(_ word: String) -> Bool {
    titleIsUsed = true
    names.append(Name(name: word, title: title, role: leadingRole))
    return true
  }

  private mutating func takeRole(_ role: Byline.Role) -> Bool {
    hasRole = true
    guard settled < names.count, leadingRole == nil else {
      leadingRole = role
      return true
    }
    for index in settled..<names.count { names[index].role = role }
    settled = names.count
    return true
  }

  /// 口述 behind the name that has no title yet, else before the next one.
  private mutating func takeTask(_ task: String) -> Bool {
    hasRole = true
    if let last = names.indices.last, names[last].title == nil, names[last].role == nil {
      names[last].title = task
      return true
    }
    title = task
    titleIsUsed = false
    isTask = true
    return true
  }

  /// 文/张三, 张三/文, 李四摄, 王芳整理, 记者王五.
  private mutating func takeJoined(_ word: String) -> Bool {
    let parts = word.split { $0 == "/" || $0 == "／" }.map(String.init)
    if parts.count == 2, let role = FormWords.roles[parts[0]], isName(parts[1]) {
      leadingRole = nil
      return takeName(parts[1]) && takeRole(role)
    }
    if parts.count == 2, let role = FormWords.roles[parts[1]], isName(parts[0]) {
      return takeName(parts[0]) && takeRole(role)
    }
    if let end = FormWords.closeEnds.first(where: word.hasSuffix) {
      let name = String(word.dropLast(end.count))
      if isName(name), ["摄", "攝"].contains(end) || FormWords.hasSurname(name) {
        return takeName(name) && take(end)
      }
    }
    guard let close = FormWords.closeTitles.first(where: word.hasPrefix) else { return false }
    let rest = String(word.dropFirst(close.count))
    let before = (title, titleIsUsed)
    (title, titleIsUsed) = (close, false)
    if takeJoined(rest) || takeName(rest) { return true }
    (title, titleIsUsed) = before
    return false
  }

  private mutating func takeName(_ word: String) -> Bool {
    guard isName(word), !isPlace || word.count < 4 && FormWords.hasSurname(word) else {
      return false
    }
    titleIsUsed = true
    isPlace = false
    isTask = false
    names.append(Name(name: word, title: title, role: leadingRole))
    if leadingRole != nil { settled = names.count }
    return true
  }

  private func isTitle(_ word: String) -> Bool {
    isHan(word) && (word.count >= 5 || FormWords.titleEnds.contains { word.hasSuffix($0) })
  }

  /// 桥南街道, 河口中学, before the name.
  private func isPlace(_ word: String) -> Bool {
    names.isEmpty && isHan(word) && word.count == 4
      && FormWords.placeEnds.contains(where: word.hasSuffix)
  }

  private func isName(_ word: String) -> Bool {
    if word.contains("·") {
      return word.count <= 20 && word.split(separator: "·").allSatisfy(isHan)
    }
    return isHan(word) && (2...4).contains(word.count)
  }

  private func isShort(_ name: String) -> Bool {
    name.count <= 3 || name.contains("·") || FormWords.longSurnames.contains(where: name.hasPrefix)
  }

  /// Whether a word names an office that writes, or a writer without a name: 新华社, 本报评论员.
  static func isSender(_ word: String) -> Bool {
    (3...12).contains(word.count) && isHan(word)
      && FormWords.senderEnds.contains { word.hasSuffix($0) && word != $0 }
  }

  /// Whether a word is a title.
  static func isTitleWord(_ word: String) -> Bool {
    isHan(word) && FormWords.titleEnds.contains { word.hasSuffix($0) }
  }

  private func isHan(_ word: some StringProtocol) -> Bool { Self.isHan(word) }

  static func isHan(_ word: some StringProtocol) -> Bool {
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
      }
  }
}
