import Diagnostics

// Files anywhere.
extension Wording {
  static let noSuchFile = Wording(
    en: "There is no such file or folder.", zh: "没有这个文件或文件夹。")
  static let mayNotRead = Wording(en: "You are not allowed to read this.", zh: "没有读取权限。")
  static let mayNotWrite = Wording(
    en: "You are not allowed to write here; nothing was changed.", zh: "没有写入权限；未作任何改动。")
  static let diskReadOnly = Wording(
    en: "The disk can only be read; nothing was changed.", zh: "磁盘为只读；未作任何改动。")
  static let diskFull = Wording(
    en: "The disk is full; nothing was changed.", zh: "磁盘已满；未作任何改动。")
  static let quotaUsedUp = Wording(
    en: "Your share of the disk is used up; nothing was changed.", zh: "磁盘配额已用完；未作任何改动。")
  static let mayNotWriteThere = Wording(en: "You are not allowed to write here.", zh: "没有写入权限。")
  static let diskOnlyRead = Wording(en: "The disk can only be read.", zh: "磁盘为只读。")
  static let noRoom = Wording(en: "The disk is full.", zh: "磁盘已满。")
  static let noShare = Wording(en: "Your share of the disk is used up.", zh: "磁盘配额已用完。")
  static let makeRoom = Wording(
    en: "Make room on the disk, then do it again.", zh: "请腾出磁盘空间后重试。")
  static let aFolderNotAFile = Wording(
    en: "This is a folder; a file is needed.", zh: "这是文件夹，需要的是文件。")
  static let somethingElseStandsThere = Wording(
    en: "Something else of that name stands there; nothing was changed.",
    zh: "该处已有同名的其他内容；未作任何改动。")
  static let notAFolder = Wording(
    en: "A part of this path is not a folder.", zh: "路径中有一部分不是文件夹。")
  static let linksInCircles = Wording(
    en: "This is a symbolic link that leads nowhere.", zh: "这是一个无法到达目标的符号链接。")
  static let nameTooLong = Wording(en: "The name is too long.", zh: "名称过长。")
  static let tooManyOpenFiles = Wording(
    en: "Too many files are open on this machine.", zh: "本机打开的文件过多。")
  static let diskFails = Wording(
    en: "The disk fails while reading or writing.", zh: "磁盘读写出错。")
  static let diskFailsAdvice = Wording(
    en: "Copy the store to another disk before going on.", zh: "请先把稿库复制到另一块磁盘。")

  static func systemRefuses(_ reason: String, code: Int32) -> Wording {
    Wording(
      en: "The system refuses: \(reason) (\(code)).", zh: "系统拒绝：\(reason)（\(code)）。")
  }

  static let notAnOrdinaryFile = Wording(
    en: "This is not an ordinary file but a pipe or a device.", zh: "这不是普通文件，而是管道或设备。")

  static func fileTooLarge(size: String, limit: String) -> Wording {
    Wording(
      en: "The file is \(size) large; at most \(limit) are read.",
      zh: "文件大小为 \(size)，最多读取 \(limit)。")
  }

  /// Rounded to the nearest, but what is over a limit never reads like the limit.
  static func megabytes(_ bytes: Int, over limit: Int? = nil) -> String {
    let (mega, kilo) = (1 << 20, 1 << 10)
    let unit = bytes > mega - kilo ? mega : kilo
    let least = limit.map { $0 / unit + 1 } ?? 1
    return "\(max(least, (bytes + unit / 2) / unit)) \(unit == mega ? "MB" : "KB")"
  }
}

// The store as a whole.
extension Wording {
  static let notAStore = Wording(
    en: "This is not a newsdesk store: it has no newsdesk.json.",
    zh: "这不是 newsdesk 稿库：缺少 newsdesk.json。")
  static let notAStoreAdvice = Wording(
    en: "Name the store with --store, or make one with `newsdesk init`.",
    zh: "请用 --store 指定稿库，或用 `newsdesk init` 新建。")
  static let folderNotEmpty = Wording(
    en: "This folder is not empty; a store is made in an empty or a new one.",
    zh: "文件夹不是空的；只能在空文件夹或新文件夹中建库。")
  static let storeIsThere = Wording(
    en: "There is a newsdesk store here already; nothing was changed.",
    zh: "这里已有 newsdesk 稿库；未作任何改动。")
  static let storeIsThereAdvice = Wording(
    en: "Work in it, beginning with `newsdesk status`, or name another folder with --store.",
    zh: "可直接使用，先运行 `newsdesk status` 看看；要另建，请用 --store 指定别的文件夹。")
  static let nameACopy = Wording(
    en: "Name the folder of a clone or a backup of the store.", zh: "请写明该稿库的克隆或备份所在的文件夹。")

  static func newerStore(_ format: Int, known: Int) -> Wording {
    Wording(
      en: "A newer newsdesk made this store (format \(format); this one knows \(known)).",
      zh: "此稿库由更新版本的 newsdesk 建立（格式 \(format)，本程序只认识 \(known)）。")
  }

  static let newerStoreAdvice = Wording(
    en: "Install the newest newsdesk. Nothing was changed.", zh: "请安装最新版 newsdesk。未作任何改动。")
  static let storeCardDamaged = Wording(
    en: "The store's own description is damaged.", zh: "稿库的说明文件已损坏。")
  static let storeCardMissing = Wording(
    en: "The store's newsdesk.json is missing.", zh: "稿库的 newsdesk.json 不见了。")
  static let logsLost = Wording(
    en: "Texts are filed here, but no log has any line: the logs are lost.",
    zh: "库中存有稿件，日志却没有一行：日志已丢失。")
  static let linesLost = Wording(
    en: "The last lines of this log are gone; what they filed is there, and nothing names it.",
    zh: "这份日志的最后几行不见了；所存的内容还在，却已无人引用。")
  static let linkInStore = Wording(
    en: "A symbolic link stands where the store keeps a file or folder of its own; what it leads "
      + "to has to stand there itself.",
    zh: "稿库自己的文件或文件夹处有一个符号链接；请把链接所指的内容本身放在那里。")
  static let specialInStore = Wording(
    en: "Something that is not an ordinary file stands where the store keeps one.",
    zh: "稿库应有普通文件之处，却不是普通文件。")
  static let folderInStore = Wording(
    en: "A folder stands where the store keeps a file.", zh: "稿库应有文件之处却是文件夹。")
  static let tooLargeInStore = Wording(
    en: "This file is larger than any that a store has.", zh: "文件大小超出稿库文件的上限。")
  static let fileInStore = Wording(
    en: "A file stands where the store keeps a folder.", zh: "稿库应有文件夹之处却是文件。")
  static let storeReadOnly = Wording(
    en: "This store can only be read here; nothing was changed.", zh: "此稿库在这里只能读取；未作任何改动。")
  static let storeReadOnlyAdvice = Wording(
    en: "Ask for the right to write to it, or copy it to a place of your own.",
    zh: "请申请写入权限，或把稿库复制到自己的位置。")
  static let noLocks = Wording(
    en: "This disk cannot lock files, so two people could write at once; nothing was changed.",
    zh: "此磁盘不支持文件锁，两人可能同时写入；未作任何改动。")

  static func lockHeld(seconds: Int, by number: Int?) -> Wording {
    let start = Wording(
      en: "Another newsdesk has been writing for \(seconds) seconds",
      zh: "另一个 newsdesk 已持续写入 \(seconds) 秒")
    let holder = number.map { Wording(en: " (process \($0))", zh: "（进程 \($0)）") }
    return start + (holder ?? .verbatim("")) + Wording(en: "; nothing was changed.", zh: "；未作任何改动。")
  }

  static let lockHeldAdvice = Wording(
    en: "Wait until it is done, then do it again.", zh: "请等它完成后重试。")
}

// What is filed.
extension Wording {
  static func filedMissing(_ id: String) -> Wording {
    Wording(en: "The file of text \(id) is missing.", zh: "文本 \(id) 的文件缺失。")
  }

  static func filedDamaged(_ id: String) -> Wording {
    Wording(
      en: "The file of text \(id) is damaged: its content is not what was filed.",
      zh: "文本 \(id) 的文件已损坏：内容与入库时不符。")
  }

  static func pictureMissing(_ id: String) -> Wording {
    Wording(en: "The file of picture \(id) is missing.", zh: "图片 \(id) 的文件缺失。")
  }

  static func pictureDamaged(_ id: String) -> Wording {
    Wording(
      en: "The file of picture \(id) is damaged: its content is not what was filed.",
      zh: "图片 \(id) 的文件已损坏：内容与入库时不符。")
  }

  static let damageAdvice = Wording(
    en: "Run `newsdesk fsck`, and `newsdesk fsck --repair --from COPY` to bring it back from a "
      + "clone or a backup.",
    zh: "请运行 `newsdesk fsck`，再用 `newsdesk fsck --repair --from 副本` 从克隆或备份取回。")
  static let lineDamaged = Wording(
    en: "This line of the log is damaged.", zh: "日志的这一行已损坏。")
  static let lineNotUsable = Wording(
    en: "This line of the log is whole but does not say what a line must say.",
    zh: "日志的这一行完整，但缺少应有的内容。")
  static let chainBroken = Wording(
    en: "The log has a gap: this line does not follow the one before.",
    zh: "日志有缺口：这一行接不上前一行。")
  static let seqNotRising = Wording(
    en: "This line of the log is numbered lower than the one before.",
    zh: "日志这一行的序号不大于前一行。")

  static func notCanonical(_ fault: Wording) -> Wording {
    Wording(en: "Not in the form that is filed: ", zh: "不符合入库格式：") + fault
  }

  static let keyNotAllowed = Wording(
    en: "a name has other characters than a–z, 0–9 and _.", zh: "名称含有 a–z、0–9、_ 以外的字符。")
  static let fractionNotAllowed = Wording(
    en: "a number is not a whole number.", zh: "数字不是整数。")
  static let bytesNotCanonical = Wording(
    en: "it is not written in the one canonical way.", zh: "没有按唯一的规范写法书写。")
  static let entryTooLarge = Wording(
    en:
      "What is to be noted is longer than one entry of the log may be (64 KB); nothing was changed.",
    zh: "要记入的内容超过日志一条的上限（64 KB）；未作任何改动。")
  static let lineNotDurable = Wording(
    en: "This is filed, but the disk failed before it was safe from a power cut.",
    zh: "已入库，但磁盘出错，断电时可能丢失。")
  static let logFull = Wording(
    en: "This log cannot grow any further; nothing was changed.", zh: "此日志已无法再增长；未作任何改动。")

  static func badLogName(_ name: String) -> Wording {
    Wording(
      en: "“\(name)” cannot name a log: use 1 to 64 of the characters a–z, 0–9 and -.",
      zh: "“\(name)”不能用作日志名：请用 1 至 64 个 a–z、0–9 或 - 字符。")
  }

  static func logOfAnother(_ name: String) -> Wording {
    Wording(
      en: "The log “\(name)” belongs to another copy of this store; nothing was changed.",
      zh: "日志“\(name)”属于此稿库的另一个副本；未作任何改动。")
  }

  static let logOfAnotherAdvice = Wording(
    en: "Leave out --log, or give a name that no log has.", zh: "请去掉 --log，或换一个未用过的名称。")
}

// Files that people edit.
extension Wording {
  static func badDeskName(_ name: String) -> Wording {
    Wording(en: "“\(name)” cannot name a file of desk/.", zh: "“\(name)”不能用作 desk/ 中的文件名。")
  }

  static let conflictMarkers = Wording(
    en: "Two people changed this file and git could not join what they wrote.",
    zh: "两人改过这个文件，git 无法合并。")
  static let conflictAdvice = Wording(
    en: "Open it, keep what is right and delete the lines of <, = and >.",
    zh: "请打开文件，保留正确内容，并删去由 <、=、> 组成的标记行。")
}

// What `fsck` finds.
extension Wording {
  static let foreignFile = Wording(
    en: "This does not belong into a store.", zh: "这不属于稿库。")

  static func missingNamed(_ id: String, by place: String) -> Wording {
    Wording(en: "Object \(id) is missing; \(place) names it.", zh: "对象 \(id) 缺失；\(place) 引用了它。")
  }

  static func pictureMissing(_ id: String, for place: String) -> Wording {
    Wording(en: "Picture \(id) is missing; \(place) names it.", zh: "图片 \(id) 缺失；\(place) 引用了它。")
  }

  static func nothingNames(_ id: String) -> Wording {
    Wording(en: "Nothing names object \(id).", zh: "没有任何记录引用对象 \(id)。")
  }

  static func nothingNamesPicture(_ id: String) -> Wording {
    Wording(en: "Nothing names picture \(id).", zh: "没有任何记录引用图片 \(id)。")
  }
}

// Copies, mending, leftovers.
extension Wording {
  static let copyInItself = Wording(
    en: "This is the store itself, or a folder in it or around it.",
    zh: "这就是稿库本身，或是其内外层的文件夹。")
  static let copyElsewhere = Wording(
    en: "Name another folder. Nothing was changed.", zh: "请另选文件夹。未作任何改动。")
  static let otherCopy = Wording(
    en: "Name another copy of this store. Nothing was changed.", zh: "请指定此稿库的另一个副本。未作任何改动。")
  static let copyPlaceTaken = Wording(
    en: "This folder holds other files; a copy is made in a new or an empty one.",
    zh: "文件夹里有其他文件；副本只能建在新的或空的文件夹。")

  static func copyOfAnother(_ name: String) -> Wording {
    Wording(
      en: "This is a copy of another store, “\(name)”.", zh: "这是另一个稿库“\(name)”的副本。")
  }

  static let copyNotKin = Wording(
    en: "The store's own description is lost, and nothing in its logs stands in this copy too.",
    zh: "稿库的说明文件已丢失，其日志与此副本毫无相同之处。")
  static let copyDiverged = Wording(
    en: "Here the copy says something else than the store: another copy of the store was copied to "
      + "the same place.",
    zh: "副本此处与稿库不同：同一位置曾存入稿库的另一个副本。")
  static let copyReadsBackWrong = Wording(
    en: "What was just written reads back differently.", zh: "刚写入的内容读出来不一样。")
  static let logsDamaged = Wording(
    en: "A log is damaged, so it is not certain what is still needed; nothing was deleted.",
    zh: "日志已损坏，无法确定哪些还要用；未删除任何文件。")
  static let namedMissing = Wording(
    en:
      "Something that is needed is missing or damaged, so it is not certain what else is; nothing "
      + "was deleted.",
    zh: "有要用的文件缺失或损坏，无法确定还有哪些要用；未删除任何文件。")
  static func moreThanNamed(_ left: Int, of all: Int) -> Wording {
    Wording(
      en: "Nothing names \(left) of \(all) files: it may be the logs that are not whole; nothing "
        + "was deleted.",
      zh: "\(all) 个文件中有 \(left) 个无人引用：可能是日志不全；未删除任何文件。")
  }
  static func otherCount(_ said: Int, not count: Int) -> Wording {
    Wording(
      en: "Not \(said) but \(plural(count, "file")) would go; nothing was deleted.",
      zh: "要删的不是 \(said) 个，而是 \(count) 个文件；未删除任何文件。")
  }
  static func sayThatMany(_ count: Int) -> Wording {
    Wording(
      en: "newsdesk gc lists them; if all of them can go: newsdesk gc --delete --yes \(count).",
      zh: "newsdesk gc 会列出；确实都可删时：newsdesk gc --delete --yes \(count)。")
  }
  static func sayHowMany(_ count: Int) -> Wording {
    Wording(
      en: "Look whether a clone or a backup has more lines (newsdesk verify --against COPY). If "
        + "they can go all the same: newsdesk gc --delete --yes \(count).",
      zh: "请先看克隆或备份中的日志是否更全（newsdesk verify --against 副本）。确实可删时："
        + "newsdesk gc --delete --yes \(count)。")
  }
  static let mendFirst = Wording(
    en: "Mend the store first: newsdesk fsck --repair --from COPY.",
    zh: "请先修复稿库：newsdesk fsck --repair --from 副本。")
}
