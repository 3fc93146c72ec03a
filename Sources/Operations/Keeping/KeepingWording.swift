import Diagnostics

// What is said of copies of a store.
extension Wording {
  static let backupUnfinished = Wording(
    en: "This backup was cut off before it was done: it has no line of any log. Nothing was "
      + "restored.",
    zh: "此备份中途断开，没有任何日志，未恢复任何内容。")
  static let useOtherBackup = Wording(
    en: "Restore another backup, or back up again while the store is there.",
    zh: "请恢复别的备份；库还在时，请重新备份。")
}
