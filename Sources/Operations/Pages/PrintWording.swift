import Diagnostics
import Workflow

/// What proof rounds, release and embargo say.
extension Wording {
  static func pageNotThere(_ number: Int, _ count: Int) -> Wording {
    Wording(
      en: "There is no page \(number); there are \(count).", zh: "没有第 \(number) 版，共 \(count) 版。")
  }

  static func pageIsLocked(_ page: Int, _ round: Int) -> Wording {
    Wording(
      en: "Page \(page) is locked: it was cleared in proof round \(round).",
      zh: "第 \(page) 版第 \(round) 校已校毕，版面锁定。")
  }

  static func openPage(_ issue: String, _ page: Int, _ round: Int) -> Wording {
    Wording(
      en: "`newsdesk proof \(issue) --round \(round) --page \(page) --finding …` opens it again.",
      zh: "用 `newsdesk proof \(issue) --round \(round) --page \(page) --finding …` 重新打开。")
  }

  static func storyGoesOn(_ page: Int, _ other: Int) -> Wording {
    Wording(
      en: "A story of page \(page) also stands on page \(other).",
      zh: "第 \(page) 版有稿件与第 \(other) 版相转。")
  }

  static func makeBothAnew(_ page: Int, _ other: Int) -> Wording {
    Wording(
      en: "Name both: `--only \(min(page, other)),\(max(page, other))`.",
      zh: "请一并写明：`--only \(min(page, other)),\(max(page, other))`。")
  }

  static func standsNowhere(_ article: Wording) -> Wording {
    Wording(en: "\(article.english) stands on no page.", zh: "\(article.chinese)没有上版。")
  }

  static func standsAlready(_ article: Wording) -> Wording {
    Wording(en: "\(article.english) stands on a page already.", zh: "\(article.chinese)已在版上。")
  }

  static func noRoomForLook(_ story: Wording, _ characters: Int) -> Wording {
    Wording(
      en: "Set so, the page has no room for \(plural(characters, "character")) of "
        + "\(story.english).",
      zh: "这样排，该版排不下\(story.chinese) \(characters) 字。")
  }

  static let makeRoomFirst = Wording(
    en: "Cut a text of the page first.", zh: "请先删去该版文字。")
  static func cannotChangePlaces(_ one: Wording, _ other: Wording, _ page: Int) -> Wording {
    Wording(
      en:
        "\(one.english) and \(other.english) cannot change places on page \(page): "
        + "the page does not close so.",
      zh: "\(one.chinese)与\(other.chinese)不能在第 \(page) 版互换位置：互换后版面拼不齐。")
  }

  static let swapElsewhere = Wording(
    en: "Cut one of them, or move one to another page.", zh: "请删改其中一稿，或把一稿移到他版。")
  static let replaceInstead = Wording(
    en: "--instead-of puts a story in the place of another.", zh: "要以一稿替换另一稿，请用 --instead-of。")
  static let swapInstead = Wording(
    en: "--swap lets two stories change places.", zh: "要互换位置，请用 --swap。")
  static let placeAlone = Wording(
    en: "--page puts a story on a page.", zh: "要把稿件放上某版，请用 --page。")
  static let draftIsWholeIssue = Wording(
    en: "An issue becomes a draft, or none, as a whole; leave --only out.",
    zh: "草样与否须整期改变，请不要用 --only。")

  static func earlierRoundOpen(_ page: Int, _ round: Int) -> Wording {
    Wording(
      en: "Page \(page) has not been cleared in round \(round).", zh: "第 \(page) 版第 \(round) 校尚未校毕。"
    )
  }

  static func nothingToCheck(_ page: Int, _ round: Int) -> Wording {
    Wording(
      en: "Page \(page) has not been read in round \(round), so there is nothing to check.",
      zh: "第 \(page) 版第 \(round) 校还没有读过，无从核红。")
  }

  static func notCorrected(_ page: Int, _ finding: String) -> Wording {
    let finding = Printable.quoted(finding)
    return Wording(
      en: "Page \(page) is as it was when this was found in it: “\(finding)”.",
      zh: "第 \(page) 版仍是查出“\(finding)”时的样子，没有改过。")
  }

  static func pagesUnproofed(_ pages: [Int], _ round: Int, _ state: ProofState) -> Wording {
    let list = Wording.pages(pages)
    return Wording(en: "Round \(round) of \(list.english): ", zh: "\(list.chinese)第 \(round) 校")
      + state.sentence
  }

  static func proofFirst(_ issue: String) -> Wording {
    Wording(
      en: "`newsdesk proof \(issue)` shows the rounds.", zh: "用 `newsdesk proof \(issue)` 查看各校次。")
  }

  static func releaseFirst(_ issue: String) -> Wording {
    Wording(
      en: "The pages of \(issue) as they are now were not released for printing.",
      zh: "\(issue) 期现在的版面还没有签付印。")
  }

  static func releaseWith(_ issue: String) -> Wording {
    Wording(
      en: "`newsdesk release \(issue)` releases them.", zh: "用 `newsdesk release \(issue)` 签付印。")
  }

  static func alreadyReleased(_ issue: String) -> Wording {
    Wording(
      en: "The pages of \(issue) are released for printing already.", zh: "\(issue) 期版面已签付印。")
  }

  static func notReleased(_ issue: String) -> Wording {
    Wording(
      en: "The pages of \(issue) are not released for printing.", zh: "\(issue) 期版面没有签付印。")
  }

  static func issueReleased(_ issue: String) -> Wording {
    Wording(
      en: "The pages of \(issue) are released for printing, and so frozen.",
      zh: "\(issue) 期版面已签付印，不再变动。")
  }

  static func unreleaseFirst(_ issue: String) -> Wording {
    Wording(
      en: "`newsdesk release \(issue) --off -m …` takes that back.",
      zh: "用 `newsdesk release \(issue) --off -m …` 撤回付印。")
  }

  static func overrideNeedsChief(_ person: String) -> Wording {
    Wording(
      en: "\(person) is not the chief editor, who alone overrides what is missing.",
      zh: "\(person) 不是总编辑；缺项只有总编辑可以放行。")
  }

  static func isEmbargoed(_ article: Wording, _ until: String) -> Wording {
    Wording(
      en: "\(article.english) is embargoed until \(until).", zh: "\(article.chinese)解禁时间为 \(until)。"
    )
  }

  static func proofsMeanwhile(_ issue: String) -> Wording {
    Wording(
      en: "`newsdesk compose \(issue) --out DIR` writes proofs for the desk meanwhile.",
      zh: "此前可用 `newsdesk compose \(issue) --out DIR` 出内部校样。")
  }

  static let signUnderEmbargo = Wording(
    en: "--embargoed signs it all the same; it goes neither to print nor out before that time.",
    zh: "加 --embargoed 可先签；到时之前仍不得付印、刊出。")

  static let waitForEmbargo = Wording(
    en: "Wait until then, or take it off the pages.", zh: "请等到解禁，或先撤下版面。")
}

extension ProofState {
  /// The state as the end of a sentence.
  var sentence: Wording {
    switch self {
    case .unread: Wording(en: "nobody has read it.", zh: "还没有人校。")
    case .found(let findings):
      Wording(
        en: "\(plural(findings.count, "finding")) to correct.", zh: "有 \(findings.count) 处待改。")
    case .toCheck(let findings):
      Wording(
        en: "the corrections (\(findings.count)) are to be checked.",
        zh: "改动待核红（\(findings.count) 处）。")
    case .cleared: Wording(en: "cleared.", zh: "已校毕。")
    case .void: Wording(en: "it was changed after it was cleared.", zh: "校毕后又有改动，须重校。")
    }
  }
}

// MARK: Corrections

extension Wording {
  static func neverPrinted(_ article: Wording) -> Wording {
    Wording(
      en: "\(article.english) has not been printed, so there is nothing to correct in public.",
      zh: "\(article.chinese)没有刊出过，谈不上更正。")
  }

  static func printedAsItIs(_ article: Wording) -> Wording {
    Wording(
      en: "\(article.english) is as it was printed.", zh: "\(article.chinese)与刊出时一样。")
  }

  static func correctedAlready(_ article: Wording, _ notice: Wording) -> Wording {
    Wording(
      en: "\(notice.english) corrects \(article.english) already.",
      zh: "\(article.chinese)已有更正：\(notice.chinese)。")
  }

  static func editNotice(_ notice: String, _ article: String) -> Wording {
    Wording(
      en: "Change it with `newsdesk edit \(notice)`, or draft another one with "
        + "`newsdesk correct \(article) --again`.",
      zh: "用 `newsdesk edit \(notice)` 修改；确要再起草一份，用 `newsdesk correct \(article) --again`。")
  }

  static func editBeforeCorrecting(_ number: String) -> Wording {
    Wording(
      en: "Put it right first with `newsdesk edit \(number)`.",
      zh: "请先用 `newsdesk edit \(number)` 改正。")
  }
}
