import Arguments
import Diagnostics
import Notation
import Operations

/// `backup`: copies the store to another place.
enum BackupCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Copy the store to another place", zh: "把稿库备份到别处"),
    discussion: Wording(
      en:
        "Makes a folder that is a store itself: every command reads it, and newsdesk restore brings "
        + "it back. A second backup to the same folder copies only what is new. Nothing there is "
        + "ever deleted, and an earlier backup stays whole, however this one is cut off. What is new is "
        + "read back from the disk; --full reads back everything and mends what it can.\n"
        + "Put it on another disk. Contributors' own details (private/) stay out unless --private is "
        + "given.",
      zh: "备份是一个文件夹，本身就是稿库：各条命令都能读，newsdesk restore 可恢复。再次备份到同一文件夹只复制新内容。"
        + "其中内容从不删除，中途断开时，先前的备份依然完整。新内容写完即回读核对；--full 全部核对并修复可修复的。\n"
        + "请备份到另一块磁盘。作者个人资料（private/）不在备份之内，除非加 --private。"),
    parameters: [
      Parameter(
        "PATH",
        help: Wording(
          en: "A new or an empty folder, or an earlier backup of this store.",
          zh: "新的或空的文件夹，或本库以前的备份。"))
    ],
    options: [
      Option(
        "full",
        help: Wording(
          en: "Check every file of the backup, not only what is new.", zh: "核对备份中的每个文件，而不只是新内容。")),
      Option(
        "private",
        help: Wording(
          en: "Copy contributors' own details too.", zh: "作者个人资料也一并备份。")),
    ],
    examples: [
      Example(
        "newsdesk backup /mnt/usb/store",
        Wording(en: "Makes a backup, or brings it up to date.", zh: "备份，或更新原有备份。"))
    ],
    exitCodes: [.done, .problem(.refused), .problem(.usage), .problem(.damaged)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let name = call.parsed.argument(of: "PATH") ?? ""
    let copy = try call.newsroom().backUp(
      to: call.path(name), isFull: call.parsed.has("full"), isPrivate: call.parsed.has("private"),
      progress: call.steps(.copying))
    if call.shared.json { call.write(.object(CopyPrint.json(copy))) }
    call.say(copy.isUnchanged ? .backupUpToDate : .backedUp(copy.files, copy.lines, copy.size))
    if copy.mended > 0 { call.warn(.backupMended(copy.mended)) }
    if copy.isOnSameDisk { call.warn(.sameDisk) }
    if copy.linesAhead > 0 { call.warn(.backupAhead(copy.linesAhead)) }
    return CopyPrint.judge(copy, call)
  }
}

/// `restore`: brings a backup back.
enum RestoreCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Bring a backup back", zh: "从备份恢复稿库"),
    discussion: Wording(
      en: "Into the folder --store names, else the store upwards from here, else ./store. Where "
        + "nothing is, the whole backup is copied and every file checked. Where the store is still "
        + "there, only what is missing or damaged is brought back; nothing is deleted or replaced "
        + "that is whole. The restored store writes a log of its own from then on.",
      zh: "恢复到 --store 所指的文件夹，其次是从此处向上找到的库，最后是 ./store。该处空着时复制整个备份并核对每个文件；"
        + "库还在时，只取回缺失或损坏的文件，完好的一概不动。此后恢复的库另写自己的日志。"),
    parameters: [
      Parameter("PATH", help: Wording(en: "The backup.", zh: "备份所在的文件夹。"))
    ],
    examples: [
      Example(
        "newsdesk restore /mnt/usb/store --store desk/store",
        Wording(en: "Makes the store anew from its backup.", zh: "用备份重建稿库。"))
    ],
    exitCodes: [.done, .problem(.refused), .problem(.usage), .problem(.damaged)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let backup = call.path(call.parsed.argument(of: "PATH") ?? "")
    let found: String? = try? StoreFinder(call).path()
    let place = found ?? call.path("store")
    if StoreFinder.isRestOfStore(place) {
      let repair = try Newsroom.repair(
        place, from: backup, occasion: try call.occasion(), isRestoring: true,
        progress: call.steps(.checking))
      call.tell(repair)
      return repair.check.isDamaged ? Problem.Kind.damaged.rawValue : 0
    }
    let copy = try Newsroom.restore(backup, to: place, progress: call.steps(.copying))
    if call.shared.json { call.write(.object(CopyPrint.json(copy))) }
    call.say(.restored(copy.files, copy.lines, place))
    return CopyPrint.judge(copy, call)
  }
}

/// A copying as it is printed.
enum CopyPrint {
  static func json(_ copy: StoreCopy) -> JSONObject {
    var json: JSONObject = [
      "files": .integer(copy.filed), "lines": .integer(copy.lines),
      "others": .integer(copy.others), "bytes": .integer(copy.bytes),
      "damaged": .strings(copy.damaged), "lines_ahead": .integer(copy.linesAhead),
      "mended": .integer(copy.mended),
      "same_disk": .bool(copy.isOnSameDisk),
    ]
    if let check = copy.check { json["check"] = .object(CheckPrint.json(check)) }
    return json
  }

  /// Tells of damage on either side, and answers the exit code.
  static func judge(_ copy: StoreCopy, _ call: Call) -> Int32 {
    for path in copy.damaged { call.warn(.notCopied(path)) }
    if let check = copy.check {
      if !call.shared.json { call.show(check) }
      call.say(CheckPrint.summary(check))
    }
    let isDamaged = !copy.damaged.isEmpty || copy.check?.isDamaged ?? false
    return isDamaged ? Problem.Kind.damaged.rawValue : 0
  }
}

extension StoreCopy {
  /// How many files were copied, logs aside.
  var files: Int { filed + others }

  /// How much was written, as people read it.
  var size: String { ByteCount.text(bytes) }
}
