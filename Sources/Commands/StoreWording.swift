import Diagnostics

// What is said about the store itself.
extension Wording {
  static let storeOfStranger = Wording(
    en: "This store belongs to somebody else, and nobody named it.", zh: "此稿库属于他人，且未经指定。")

  static func nameTheStore(_ path: String) -> Wording {
    Wording(
      en: "If it is the right one, say so: --store \(path).", zh: "确属要用的库，请写明：--store \(path)。")
  }

  static func placeInStore(_ name: String) -> Wording {
    Wording(
      en: "\(name) lies in a store, and nothing is written there; nothing was changed.",
      zh: "\(name) 在稿库之内，不能写到那里，未作任何改动。")
  }

  static let placeOutsideStore = Wording(
    en: "Name a place outside the store.", zh: "请指定稿库以外的位置。")

  static let copying = Wording(en: "Copying", zh: "复制")
  static let repairNeedsCopy = Wording(
    en: "--repair and --from COPY belong together.", zh: "--repair 与 --from 副本 须同时使用。")
  static let broughtBackWord = Wording(en: "brought back", zh: "已取回")

  static func lossesFound(missing: Int, damaged: Int) -> Wording {
    Wording(
      en:
        "Damaged: \(damaged). Missing: \(missing). The rest can be read. newsdesk fsck --repair "
        + "--from COPY brings back what a clone or a backup still has.",
      zh: "损坏 \(damaged) 处，缺失 \(missing) 处，其余可读。newsdesk fsck --repair --from 副本 可从克隆或备份中取回。")
  }

  static let onlyQuick = Wording(
    en: "Of texts and pictures only names and sizes were looked at.", zh: "稿件与图片只看了文件名和大小。")

  static func danglingFound(_ count: Int) -> Wording {
    Wording(
      en: "Named by nothing: \(plural(count, "file")); newsdesk gc says which can go.",
      zh: "无人引用的文件 \(count) 个；newsdesk gc 会列出可清理的。")
  }

  static func setAside(_ path: String, _ keptAt: String) -> Wording {
    Wording(en: "Damaged: \(path) is kept as \(keptAt).", zh: "已损坏：\(path)，现存于 \(keptAt)。")
  }

  static func repaired(_ count: Int, _ left: Int) -> Wording {
    let done =
      count == 0
      ? Wording(en: "There was nothing to bring back.", zh: "没有可取回的文件。")
      : Wording(en: "Brought back: \(plural(count, "file")).", zh: "已取回 \(count) 个文件。")
    if left == 0 { return done + Wording(en: " All is well.", zh: "库完好。") }
    return done
      + Wording(
        en: " Still damaged or missing: \(left); try another copy.",
        zh: "仍有损坏或缺失 \(left) 处；请试另一个副本。")
  }

  static func cloneByName(_ branch: String) -> Wording {
    Wording(
      en: "That place begins with another branch: clone it with `git clone -b \(branch)`.",
      zh: "该处的默认分支不是稿库所在分支：请用 `git clone -b \(branch)` 克隆。")
  }

  static let onlyCommitted = Wording(
    en:
      "The store is committed to git here. It goes nowhere yet: newsdesk sync PLACE names a place.",
    zh: "稿库已提交到本机 git，尚无去处：用 newsdesk sync 位置 指定。")

  static func synced(_ place: String, taken: Int, sent: Int) -> Wording {
    Wording(
      en: "In step with \(place): \(plural(taken, "change")) came, \(sent) went.",
      zh: "已与 \(place) 一致：取回改动 \(taken) 项，发出 \(sent) 项。")
  }

  static func leftDivided(_ article: Wording, _ number: String) -> Wording {
    Wording(
      en:
        "\(article.english) has two different changes of the same lines: newsdesk edit \(number).",
      zh: "\(article.chinese)的同一处有两份不一致的修改：newsdesk edit \(number)。")
  }

  static func twinsStand(_ count: Int) -> Wording {
    Wording(
      en: "\(plural(count, "article")) came in twice, by two copies: `newsdesk list status:twin` "
        + "shows them, `newsdesk join --twins` makes each two one.",
      zh: "有 \(count) 篇稿件由两份副本各收了一次：`newsdesk list status:twin` 列出，"
        + "`newsdesk join --twins` 各并成一篇。")
  }

  static let nothingLeftOver = Wording(en: "Nothing to clear away.", zh: "没有可清理的文件。")

  static let danglingWord = Wording(en: "dangling", zh: "无人引用")

  static func muchDangling(_ count: Int) -> Wording {
    let what = Wording(
      en: "\t\(count) files\tNothing names them, or only what is damaged; --json lists each.",
      zh: "\t\(count) 个文件\t没有任何记录引用它们，或只有已损坏的内容引用；--json 逐一列出。")
    return danglingWord + what
  }

  static func leftoversFound(_ count: Int, _ size: String) -> Wording {
    Wording(
      en: "newsdesk gc --delete would delete \(plural(count, "file")), \(size).",
      zh: "newsdesk gc --delete 将删除 \(count) 个文件，共 \(size)。")
  }

  static func leftoversDeleted(_ count: Int, _ size: String) -> Wording {
    Wording(en: "Deleted \(plural(count, "file")), \(size).", zh: "已删除 \(count) 个文件，共 \(size)。")
  }

  static let yesNeedsDelete = Wording(
    en: "--yes goes with --delete.", zh: "--yes 要与 --delete 一起用。")

  static func leftoversTooYoung(_ count: Int, _ days: Int, _ scratchDays: Int) -> Wording {
    Wording(
      en: "Not yet \(days) days old (in tmp/ \(scratchDays)) and left alone: \(count).",
      zh: "不足 \(days) 天（tmp/ 中不足 \(scratchDays) 天）而保留的：\(count) 个。")
  }

  static func backedUp(_ files: Int, _ lines: Int, _ size: String) -> Wording {
    Wording(
      en:
        "Backed up \(plural(files, "file")) and \(plural(lines, "line")) of the logs, \(size), and "
        + "read them back.",
      zh: "已备份 \(files) 个文件、\(lines) 行日志，共 \(size)，并已回读核对。")
  }

  static let backupUpToDate = Wording(en: "The backup was up to date.", zh: "备份已是最新。")
  static let sameDisk = Wording(
    en:
      "This backup lies on the same disk as the store: when the disk dies, you lose both. Back up "
      + "to another disk.",
    zh: "备份与稿库在同一块磁盘上：磁盘一坏，两者全失。请备份到另一块磁盘。")

  static func backupAhead(_ lines: Int) -> Wording {
    Wording(
      en:
        "The backup has \(plural(lines, "line")) that this store has not: something was lost here. "
        + "newsdesk restore brings it back.",
      zh: "备份中有 \(lines) 行日志是本库没有的：本库有所丢失。newsdesk restore 可取回。")
  }

  static func backupMended(_ files: Int) -> Wording {
    Wording(
      en: "Damaged in the backup, and mended from the store: \(plural(files, "file")). If that "
        + "happens again, back up to another disk.",
      zh: "备份中有 \(files) 个文件已损坏，现已用本库修复。若再次发生，请换一块磁盘备份。")
  }

  static func notCopied(_ path: String) -> Wording {
    Wording(en: "Damaged, and not copied: \(path).", zh: "已损坏，未复制：\(path)。")
  }

  static func restored(_ files: Int, _ lines: Int, _ place: String) -> Wording {
    Wording(
      en: "Restored \(plural(files, "file")) and \(plural(lines, "line")) of the logs to \(place).",
      zh: "已恢复 \(files) 个文件、\(lines) 行日志：\(place)。")
  }
}

// `status --store`.
extension Wording {
  static let shelfColumn = Wording(en: "Folder", zh: "文件夹")
  static let filesColumn = Wording(en: "Files", zh: "文件数")
  static let sizeColumn = Wording(en: "Size", zh: "大小")

  static func storeHolds(_ articles: Int, _ records: Int, _ logs: Int) -> Wording {
    Wording(
      en: "\(plural(articles, "article")), \(plural(records, "record")) in \(plural(logs, "log")).",
      zh: "稿件 \(articles) 篇，记录 \(records) 条，日志 \(logs) 份。")
  }

  static func storeAges(_ first: String, _ last: String) -> Wording {
    Wording(
      en: "The oldest article came in on \(first), the newest on \(last).",
      zh: "最早的稿件收于 \(first)，最新的收于 \(last)。")
  }

  static func lastBackup(_ day: String, _ path: String) -> Wording {
    Wording(en: "Last backup: \(day), to \(path).", zh: "最近一次备份：\(day)，\(path)。")
  }

  static let neverBackedUp = Wording(
    en: "This copy knows of no backup; newsdesk backup PATH makes one.",
    zh: "本副本没有备份记录；请用 newsdesk backup 备份。")

  static func lastCheck(_ day: String, isSound: Bool) -> Wording {
    let start = Wording(en: "Last check: \(day), ", zh: "最近一次检查：\(day)，")
    return start
      + (isSound
        ? Wording(en: "all was well.", zh: "完好。") : Wording(en: "damage was found.", zh: "发现损坏。"))
  }

  static let neverChecked = Wording(
    en: "This copy knows of no check; newsdesk fsck makes one.",
    zh: "本副本没有检查记录；请用 newsdesk fsck 检查。")
}
