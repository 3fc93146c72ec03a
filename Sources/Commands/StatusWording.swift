import Diagnostics

/// What `status` says of the desk as a whole.
extension Wording {
  static func waitingLongest(_ count: Int) -> Wording {
    Wording(en: "In review, longest waiting first (\(count)):", zh: "在审 \(count) 篇，等得最久的：")
  }

  static func waitingDays(_ days: Int, _ article: Wording) -> Wording {
    Wording(
      en: "\(article.english), \(plural(days, "day"))", zh: "\(article.chinese)，已等 \(days) 天")
  }

  static func returnedList(_ count: Int) -> Wording {
    Wording(en: "Returned (\(count)):", zh: "退修 \(count) 篇：")
  }

  static func heldList(_ count: Int) -> Wording {
    Wording(en: "On hold (\(count)):", zh: "缓发 \(count) 篇：")
  }

  static func embargoedList(_ count: Int) -> Wording {
    Wording(en: "Embargoed (\(count)):", zh: "未解禁 \(count) 篇：")
  }

  static func staleList(_ count: Int) -> Wording {
    Wording(en: "Changed after approval (\(count)):", zh: "签后有改 \(count) 篇：")
  }

  static func mustsList(_ count: Int) -> Wording {
    Wording(en: "With notes that must be dealt with (\(count)):", zh: "有必改批注 \(count) 篇：")
  }

  static func doubtfulList(_ count: Int) -> Wording {
    Wording(
      en: "To look at (\(count)); newsdesk list status:doubtful shows all:",
      zh: "存疑、尚待过目 \(count) 篇，用 newsdesk list status:doubtful 全部列出：")
  }

  static func twinsList(_ count: Int) -> Wording {
    Wording(
      en: "Taken in twice, by two copies (\(count)); newsdesk join --twins makes each two one:",
      zh: "两份副本各收了一次的稿件 \(count) 对，用 newsdesk join --twins 各并成一篇：")
  }

  static func textsNotFiled(_ paths: [String]) -> Wording {
    let (list, more) = (paths.prefix(5).joined(separator: " "), paths.count > 5 ? " …" : "")
    return Wording(
      en: "Saved and not filed (\(paths.count)): \(list)\(more); file what still counts with "
        + "--file, then delete it.",
      zh: "另存而未入库的文本 \(paths.count) 份：\(list)\(more)；还要的用 --file 存入，然后删除。")
  }

  static func twins(_ first: Wording, _ second: String) -> Wording {
    Wording(en: "\(first.english), also \(second)", zh: "\(first.chinese)，另一份是 \(second)")
  }

  // MARK: People

  static let nobodyNamed = Wording(
    en: "The desk names nobody, so anybody may sign.", zh: "名单为空，任何人都可以签。")

  static func cannotFinish(_ article: Wording, _ stage: Wording, _ people: [String]) -> Wording {
    let stuck = Wording(
      en: "\(article.english) cannot be finished: nobody is left for the \(stage.english).",
      zh: "\(article.chinese)无法签完：\(stage.chinese)无人可签。")
    if people.isEmpty {
      return stuck
        + Wording(
          en: " Name or delegate somebody more.", zh: "须另添人选或委托他人。")
    }
    let names = people.map { verbatim($0) }.joined(separator: Wording(en: " or ", zh: "或 "))
    return stuck
      + Wording(en: " \(names.english) would unblock it.", zh: "有 \(names.chinese) 在即可签完。")
  }

  static let nothingOpen = Wording(en: "Nothing waits for a signature.", zh: "没有待签的稿件。")

  static func canSign(_ done: Int, _ all: Int, _ people: [String]) -> Wording {
    let names = people.map { verbatim($0) }.joined(separator: .listComma)
    return Wording(
      en: "\(names.english) can finish \(done) of \(all).",
      zh: "\(names.chinese) 可签完 \(all) 篇中的 \(done) 篇。")
  }

  // MARK: The board

  static func boardWritten(_ file: String) -> Wording {
    Wording(en: "Wrote the desk to \(file); open it in a browser.", zh: "编辑部现状已写入 \(file)，用浏览器打开。")
  }

  static func boardTitle(_ desk: String, _ day: String) -> Wording {
    Wording(en: "\(desk), \(day)", zh: "\(desk)编辑部 \(day)")
  }

  static let flowTitle = Wording(en: "The last eight weeks", zh: "近八周")
  static let filedInWeek = Wording(en: "filed", zh: "入库")
  static let approvedInWeek = Wording(en: "approved", zh: "审签")
  static let publishedInWeek = Wording(en: "published", zh: "出版")
  static let ageTitle = Wording(en: "How long what is in review has waited", zh: "在审稿件已等时间")
  static let waitedUnderADay = Wording(en: "under a day", zh: "不到一天")
  static let waitedWeeks = Wording(en: "a week", zh: "一周以上")
  static let waitedLonger = Wording(en: "two weeks +", zh: "两周以上")

  static func waitedDays(_ first: Int, _ last: Int) -> Wording {
    Wording(en: "\(first)–\(last) days", zh: "\(first)–\(last) 天")
  }
}
