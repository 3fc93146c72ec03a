import Arguments
import Diagnostics
import Notation
import Operations

/// `gc`: clears away what nothing names any more.
enum GcCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Clear away files that nothing names", zh: "清理无人引用的文件"),
    discussion: Wording(
      en: "Names the files that no record of any log names and that are older than "
        + "14 days (in tmp/ one day), such as commands leave behind that were cut off, and says how "
        + "much room they take. Nothing is deleted unless --delete is given. While a log, or "
        + "anything that is needed, is damaged or missing, nothing is deleted at all; nor, without "
        + "--yes, more than is named.",
      zh: "列出任何日志都不引用、且超过 14 天（tmp/ 中为 1 天）的文件（例如命令中途断开时留下的），并说明占用多少空间。"
        + "不加 --delete 不删除任何文件。日志或要用的文件有损坏、缺失时，一律不删除；要删的比有引用的还多时，须加 --yes。"),
    options: [
      Option("delete", help: Wording(en: "Delete what is listed.", zh: "删除列出的文件。")),
      Option(
        "yes", value: "COUNT",
        help: Wording(
          en: "With --delete: how many files go; needed where they are most of what is there.",
          zh: "与 --delete 同用：要删几个文件；要删的占多数时必须写明。")),
    ],
    examples: [
      Example("newsdesk gc", Wording(en: "Says what could go.", zh: "列出可清理的文件。")),
      Example("newsdesk gc --delete", Wording(en: "Deletes it.", zh: "予以删除。")),
    ],
    exitCodes: [.done, .problem(.refused), .problem(.usage), .problem(.damaged)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let isDeleting = call.parsed.has("delete")
    let count = try call.parsed.integer(of: "yes")
    if count != nil && !isDeleting { throw Problem(.usage, .yesNeedsDelete) }
    let found = try call.newsroom().leftovers(
      isDeleting: isDeleting, count: count, now: call.surroundings.clock(),
      progress: call.steps(.checking))
    if call.shared.json {
      call.write(json(found, isDeleting))
    } else {
      for file in found.files { call.write(Printable.clean("\(file.path)\t\(file.bytes)") + "\n") }
    }
    call.say(summary(found, isDeleting))
    return 0
  }

  private static func summary(_ found: StoreLeftovers, _ isDeleting: Bool) -> Wording {
    let size = ByteCount.text(found.bytes)
    let young: [Wording] =
      found.young > 0
      ? [.leftoversTooYoung(found.young, StoreLeftovers.days, StoreLeftovers.scratchDays)] : []
    let start: Wording =
      found.files.isEmpty
      ? .nothingLeftOver
      : isDeleting
        ? .leftoversDeleted(found.files.count, size) : .leftoversFound(found.files.count, size)
    return young.reduce(start) { $0 + Wording.gap + $1 }
  }

  private static func json(_ found: StoreLeftovers, _ isDeleting: Bool) -> JSONValue {
    [
      "deleted": .bool(isDeleting), "bytes": .integer(found.bytes),
      "too_young": .integer(found.young),
      "files": .array(
        found.files.map {
          [
            "path": .string($0.path), "bytes": .integer($0.bytes), "id": .optional($0.id?.hex),
          ]
        }),
    ]
  }
}

/// Sizes as people read them.
enum ByteCount {
  /// `512 B`, `1.4 KB`, `38 MB`: units of 1,024, at most two digits behind what matters.
  static func text(_ bytes: Int) -> String {
    var (size, units) = (Double(bytes), ["KB", "MB", "GB", "TB"][...])
    guard bytes >= 1_024 else { return "\(bytes) B" }
    size /= 1_024
    while size >= 1_000, units.count > 1 {
      size /= 1_024
      units = units.dropFirst()
    }
    let tenths = Int((size * 10).rounded())
    let number = tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\((tenths + 5) / 10)"
    return "\(number) \(units.first ?? "TB")"
  }
}
