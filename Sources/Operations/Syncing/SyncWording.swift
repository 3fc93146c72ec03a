import Diagnostics

// What is said where two copies of a store cannot be brought together.
extension Wording {
  static let notInGit = Wording(en: "The store is not kept in git yet.", zh: "该稿库尚未纳入 git。")
  static let beginSync = Wording(
    en: "newsdesk sync PLACE begins it, such as newsdesk sync /mnt/usb/desk.git.",
    zh: "用 newsdesk sync 位置 开始，例如 newsdesk sync /mnt/usb/desk.git。")

  static let noBranch = Wording(
    en: "The store's repository is on no branch.", zh: "该稿库的 git 仓库不在任何分支上。")
  static let mergeUnderWay = Wording(
    en: "A merge was begun in the store's repository and not finished.", zh: "该稿库的 git 仓库有一次合并尚未完成。"
  )
  static let finishInGit = Wording(
    en: "Put that right with git, then sync again.", zh: "请先用 git 处理，再同步。")

  static func notAlone(_ file: String) -> Wording {
    Wording(
      en: "The repository the store is in also keeps other files, such as \(file), and all of them "
        + "would be sent.",
      zh: "该稿库所在的 git 仓库还有其他文件（如 \(file)），同步会把它们一并发出。")
  }

  static let syncByHand = Wording(
    en: "Use git there by hand; newsdesk reads whatever git brings.",
    zh: "请在那里直接使用 git；git 取来的内容 newsdesk 都能读。")

  static func takeFreshForm(_ number: String) -> Wording {
    Wording(
      en: "It has two versions now, and this form is of an older text: begin with a fresh one, "
        + "`newsdesk edit \(number)`.",
      zh: "该稿现有两份不同的修改，而此稿样取自更早的文本：请用 `newsdesk edit \(number)` 重新取稿。")
  }

  static let otherStore = Wording(
    en: "That place holds another store, or none at its top; nothing was taken or sent.",
    zh: "对方不是同一个稿库，或其顶层没有稿库；未取未发。")

  static func damagedHere(_ path: String) -> Wording {
    Wording(
      en: "\(path) is not as it was filed here; nothing was taken or sent.",
      zh: "本机的 \(path) 与入库时不同；未取未发。")
  }

  static let repairFirst = Wording(
    en: "Run newsdesk fsck --repair --from a clone or a backup, then sync again.",
    zh: "请用 newsdesk fsck --repair --from 克隆或备份 修复，再同步。")

  static let mendRulesFirst = Wording(
    en: "Nothing was taken or sent. Put the file right, or delete it and run newsdesk config "
      + "restore; then sync again.",
    zh: "未取未发。请改正该文件，或删去后运行 newsdesk config restore，再同步。")

  static func rewritesStore(_ path: String) -> Wording {
    Wording(
      en:
        "The other copy deletes or changes what never changes, such as \(path); nothing was taken "
        + "or sent.",
      zh: "对方副本删改了不可改动的内容（如 \(path)）；未取未发。")
  }

  static let keepApart = Wording(
    en: "Run newsdesk fsck there, and newsdesk verify --against it here.",
    zh: "请在对方运行 newsdesk fsck，在本机运行 newsdesk verify --against 对方副本。")

  static func bothChanged(_ paths: [String]) -> Wording {
    let list = paths.joined(separator: ", ")
    return Wording(
      en: "Both copies changed \(list); nothing was taken or sent.",
      zh: "两个副本都改了 \(list)；未取未发。")
  }

  static func mergeByHand(_ commit: String) -> Wording {
    Wording(
      en:
        "Run git merge \(commit.prefix(12)) in the store, put the file right, run git commit, and "
        + "sync again.",
      zh: "请在稿库中运行 git merge \(commit.prefix(12))，改好文件后 git commit，再同步。")
  }

  static func sendingRefused(_ reason: String) -> Wording {
    Wording(
      en: "The other place does not take what is sent: \(reason).", zh: "对方不接收：\(reason)。")
  }

  static let sendToBare = Wording(
    en:
      "Sync through a repository nobody works in; newsdesk sync FOLDER makes one where the folder "
      + "is new.",
    zh: "请经由无人在其中工作的仓库同步；newsdesk sync 新文件夹 即可建立。")

  static let othersKeepSending = Wording(
    en: "Others were faster each time; what they sent is here, what is here is not there yet. Sync "
      + "again.",
    zh: "每次都有人抢先发出；对方的已取回，本机的尚未发出。请再同步一次。")

  static let placeGone = Wording(
    en: "The repository that the store was synced through is not there.",
    zh: "此前用来同步的仓库不在了。")
  static let plugInAgain = Wording(
    en: "Plug in the stick or connect the disk, then sync again. To begin anew there, make an "
      + "empty folder of that name first.",
    zh: "请插好 U 盘或连上磁盘后再同步。如要在该处重新开始，请先建一个同名的空文件夹。")
  static let noRepository = Wording(
    en: "This folder is no git repository.", zh: "这个文件夹不是 git 仓库。")
  static let placeSilent = Wording(
    en: "The place to sync with does not answer: ", zh: "同步的对方没有应答：")
  static let reachPlace = Wording(
    en: "Look whether the network is up and the address is right, then sync again.",
    zh: "请检查网络与地址后再同步。")

  static let noSuchPlace = Wording(
    en: "There is no folder to sync through.", zh: "没有可供同步的文件夹。")
  static let plugIn = Wording(
    en: "Is the stick plugged in? The folder above it has to be there.", zh: "U 盘插好了吗？上一级文件夹必须存在。")
}
