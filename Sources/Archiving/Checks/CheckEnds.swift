public import Diagnostics

// Lines that are gone without a trace in the logs themselves.
extension Check {
  /// Notes that lines are lost where what they filed is still there: else it would pass for what a
  /// command left that was cut off, and be cleared away.
  ///
  /// Either no log has any line, though more is filed than the making of a store files before its
  /// first one; or nothing names some values, and the line is gone that this copy wrote last, by
  /// `local.json`. Where an older state of all files was put back, nothing is left over.
  mutating func readEnds(of local: LocalCopy?) {
    if isLogDamaged { return }
    let shelf = root.path(of: LogShelf.folderName)
    if report.lines == 0 {
      if holdsMoreThanAMaking { loseLines(of: shelf, .logsLost) }
    } else if let local, let last = local.last, ownLast != nil, isCutOff(local, last),
      report.findings.contains(where: { $0.kind == .dangling })
    {
      loseLines(of: shelf + "/" + local.log.text, .linesLost)
    }
  }

  /// Whether more was listed than is filed before the first line.
  fileprivate var holdsMoreThanAMaking: Bool {
    objects.count + media.count > Archive.valuesOfMaking
  }

  private mutating func loseLines(of path: String, _ what: Wording) {
    isLogDamaged = true
    note(.damaged, path, what)
  }

  /// Whether the line that this copy wrote last, and that is gone, was durable. A power cut may take
  /// one that nobody was told of yet, but leaves the segment as it was before; whoever takes it out
  /// changes the segment later.
  private func isCutOff(_ local: LocalCopy, _ last: LogPosition) -> Bool {
    if (try? root.status("."))??.inode != local.folder { return true }
    let log = (try? root.folder(LogShelf.folderName)?.folder(local.log.text)) ?? nil
    guard let segment = (try? log?.status(LogSegment.fileName(last.segment))) ?? nil else {
      return true
    }
    guard let known = local.changed.flatMap({ ChangeTime(text: $0) }) else { return false }
    return known < segment.changed
  }
}

extension Archive {
  /// What to say of a store whose logs have no line: that they are lost, where more is filed than
  /// the making of a store files before its first one; else nothing.
  public var lostLogs: Problem? {
    var check = Check(root: folder, depth: .quick, naming: NamingMembers([]))
    check.listObjects()
    guard check.holdsMoreThanAMaking else { return nil }
    let place = Place(folder.path(of: LogShelf.folderName))
    return Problem(.damaged, .logsLost, at: place, advice: .damageAdvice)
  }
}
