public import Diagnostics
import Workflow

/// What signing and checking signatures says.
extension Wording {
  static let noKey = Wording(en: "There is no key.", zh: "没有密钥文件。")
  static let makeKey = Wording(
    en: "`ssh-keygen -t ed25519` makes one; name it with --key or $NEWSDESK_KEY.",
    zh: "用 `ssh-keygen -t ed25519` 生成，并用 --key 或 $NEWSDESK_KEY 指明。")
  static func notYourKey(_ person: String) -> Wording {
    Wording(
      en: "The list of keys in force does not name this key for \(person) at this time.",
      zh: "现行公钥名单中没有 \(person) 此时可用的这把密钥。")
  }
  static let listKey = Wording(
    en: "A chief puts its public half into desk/allowed_signers, then `newsdesk config apply`.",
    zh: "请总编辑把公钥写入 desk/allowed_signers，再 `newsdesk config apply`。")
  static let movedWhileSigning = Wording(
    en: "The desk changed while the signature was made; nothing was filed.",
    zh: "签名期间编辑部有变动，未入库。")
  static func signedBeforeText(_ number: String) -> Wording {
    Wording(
      en: "Text \(number) did not exist yet at that time.", zh: "当时还没有文本 \(number)。")
  }

  static let signersNotText = Wording(en: "This is not text in UTF-8.", zh: "不是 UTF-8 文本。")
  static let notASigner = Wording(en: "This line names no key.", zh: "这一行没有写明密钥。")
  static let signerForm = Wording(
    en: "A line is a person's name, options if any, and the public key: wang ssh-ed25519 AAAA….",
    zh: "每行写人名、选项（可无）与公钥：wang ssh-ed25519 AAAA…。")

  static func nothingApprovedBefore(_ article: Wording) -> Wording {
    Wording(
      en: "No earlier text of \(article.english) was approved, so there is no difference to sign.",
      zh: "\(article.chinese)此前没有审签过的文本，谈不上签改动部分。")
  }
}

// MARK: Verifying

extension Wording {
  static func linesGone(_ first: Int, _ last: Int, _ log: String) -> Wording {
    if first == last {
      return Wording(
        en: "Act \(first) is gone: log \(log) was written after it.",
        zh: "第 \(first) 条操作不见了：日志 \(log) 写在其后。")
    }
    return Wording(
      en: "Acts \(first) to \(last) are gone: log \(log) was written after them.",
      zh: "第 \(first) 至 \(last) 条操作不见了：日志 \(log) 写在其后。")
  }

  static func tailGone(_ log: String, _ count: Int, _ first: Int) -> Wording {
    Wording(
      en:
        "The other copy holds \(plural(count, "act")) of log \(log), from number \(first) on, that "
        + "this one lacks: cut off here, or not fetched yet.",
      zh: "另一副本的日志 \(log) 自第 \(first) 条起有 \(count) 条操作是这里没有的：在此被截去，或尚未取回。")
  }

  static func logRewritten(_ log: String, _ first: Int) -> Wording {
    Wording(
      en: "Log \(log) says something else here than in the other copy, from number \(first) on: it "
        + "was rewritten.",
      zh: "日志 \(log) 自第 \(first) 条起与另一副本不一致：被改写过。")
  }

  static let anotherStore = Wording(en: "This is another store.", zh: "这是另一个库。")

  static func publishedOnVoid(_ article: Wording, _ issue: String, _ text: String) -> Wording {
    Wording(
      en: "\(article.english) was published in \(issue) as text \(text), on an approval that does "
        + "not count.",
      zh: "\(article.chinese)以文本 \(text) 刊于 \(issue) 期，其审签现已无效。")
  }

  static func doesNotCount(_ approval: VoidApproval) -> Wording {
    switch approval.reason {
    case .outOfTurn(nil):
      Wording(en: "The text waited for no approval.", zh: "该文本当时不待审签。")
    case .outOfTurn(let next?): outOfTurn(stage(next))
    case .otherPolicy:
      Wording(en: "It was given under other rules.", zh: "依据的是别的规则。")
    case .signedEarlier(let earlier): signedTwoStages(approval.filed.person, stage(earlier))
    case .author:
      Wording(en: "It is by the article's author.", zh: "是作者自审。")
    case .unsigned:
      Wording(en: "It counts only with a signature.", zh: "须附签名才有效。")
    case .returned:
      Wording(en: "The text was returned afterwards.", zh: "其后该文本被退回。")
    }
  }

  private static func outOfTurn(_ next: Wording) -> Wording {
    Wording(en: "The text waited for \(next.english).", zh: "该文本当时等的是\(next.chinese)。")
  }

  private static func signedTwoStages(_ person: String, _ earlier: Wording) -> Wording {
    Wording(
      en: "\(person) had signed the \(earlier.english) already.",
      zh: "\(person) 已签过\(earlier.chinese)，一人不得签两级。")
  }

  static func notSignedBy(_ person: String, _ said: Wording) -> Wording {
    Wording(
      en: "No key listed for \(person) at that time signed this (\(said.english))",
      zh: "当时名单中 \(person) 的密钥没有签过这份内容（\(said.chinese)）")
  }

  /// Said of a signature by delegation.
  public static func inPlaceOf(_ person: String) -> Wording {
    Wording(en: "in the place of \(person)", zh: "代 \(person) 签")
  }

  static let ofAnotherStore = Wording(en: "It names another store.", zh: "它写的是另一个库。")
  static let ofNoText = Wording(
    en: "It names a text that the article never had.", zh: "它所指的文本不是这篇稿件的。")

  static func differenceIsAnother(_ real: Wording) -> Wording {
    Wording(
      en: "It does not name the change as it is: \(real.english).",
      zh: "所写改动与实际不符：实际\(real.chinese)。")
  }

  static func wasNotEntitled(_ person: String, _ stage: Wording) -> Wording {
    Wording(
      en: "\(person) might not sign the \(stage.english) by the rules in force then.",
      zh: "按当时规则，\(person) 不能签\(stage.chinese)。")
  }

  static func approvalDoubted(
    _ article: Wording, _ person: String, _ stage: Wording, _ why: Wording
  ) -> Wording {
    Wording(
      en: "The approval of \(article.english) by \(person) (\(stage.english)) cannot be relied on: "
        + "\(why.english.ended)",
      zh: "\(article.chinese)由 \(person) 所签的\(stage.chinese)不可采信：\(why.chinese.ended)")
  }

  static func releaseDoubted(_ issue: String, _ person: String, _ why: Wording) -> Wording {
    Wording(
      en: "The release of \(issue) by \(person) cannot be relied on: \(why.english.ended)",
      zh: "\(issue) 期由 \(person) 所签的付印不可采信：\(why.chinese.ended)")
  }

  static let verifyFirst = Wording(
    en: "`newsdesk verify` judges every approval; have these texts approved again.",
    zh: "用 `newsdesk verify` 核验全部审签；这些文本须重新审签。")

  static let noSignersInForce = Wording(
    en: "No list of keys is in force, so nobody could check the signature.",
    zh: "没有生效的公钥名单，签名无从核对。")
  static let noSignersThen = Wording(
    en: "No list of keys was in force then.", zh: "当时没有生效的公钥名单。")
}

// MARK: Notes

extension Wording {
  static func noSuchParagraph(_ number: Int, _ count: Int) -> Wording {
    Wording(
      en: "There is no paragraph \(number); there are \(count).",
      zh: "没有第 \(number) 段，共 \(count) 段。")
  }

  static func phraseNotThere(_ phrase: String) -> Wording {
    Wording(en: "“\(phrase)” does not stand there.", zh: "文中没有“\(phrase)”。")
  }

  static func phraseTwice(_ phrase: String) -> Wording {
    Wording(
      en: "“\(phrase)” stands in several paragraphs.", zh: "“\(phrase)”在几段中都有。")
  }

  static let sayParagraph = Wording(
    en: "Say which one with --paragraph.", zh: "请用 --paragraph 写明第几段。")

  static func noSuchNote(_ number: Int, _ count: Int) -> Wording {
    Wording(
      en: "There is no note \(number); there are \(count).", zh: "没有第 \(number) 条批注，共 \(count) 条。")
  }

  static func noteDone(_ number: Int, _ person: String) -> Wording {
    Wording(
      en: "Note \(number) was dealt with already, by \(person).",
      zh: "第 \(number) 条批注 \(person) 已办。")
  }
}

extension String {
  /// The sentence with a full stop, where what another program said has none.
  fileprivate var ended: String {
    guard let last, !".。!?！？".contains(last) else { return self }
    return self + "."
  }
}

extension Wording {
  static func signsTooEarly(
    _ person: String, _ article: Wording, _ stage: Wording, _ later: Wording
  ) -> Wording {
    Wording(
      en: "\(article.english) waits for \(stage.english); if \(person) signs that, nobody is left "
        + "for the \(later.english).",
      zh: "\(article.chinese)等待\(stage.chinese)；若由 \(person) 签，\(later.chinese)就无人可签。")
  }

  static func signByName(_ stage: String) -> Wording {
    Wording(
      en: "Leave it to somebody else, or say `--stage \(stage)`.",
      zh: "请留给他人签；确要签，加 `--stage \(stage)`。")
  }
}
