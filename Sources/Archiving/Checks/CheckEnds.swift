public import Diagnostics

// Lines that are gone without a trace in the logs themselves.
extension Check {
  /// Notes that lines are lost where what they filed is still there: else it would pass for what a
  /// command left that was cut off, and be cleared away.
  ///
  /// Either no log has any line, though more is filed than the making of a store files before its
  /// first one; or nothing names some values, and a line is gone that this copy wrote last in a log,
  /// by `local.json`. Where an older state of all files was put back, nothing is left over.
  mutating func readEnds(of local: LocalCopy?) {
    if isLogDamaged { return }
    let shelf = root.path(of: LogShelf.folderName)
    if report.lines == 0 {
      if holdsMoreThanAMaking { loseLines(of: shelf, .logsLost) }
    } else if let log = local.flatMap({ cutLog(by: $0) }),
      report.findings.contains(where: { $0.kind == .dangling })
    {
      loseLines(of: shelf + "/" + log.text, .linesLost)
    }
  }

  /// The first log that lacks the line this copy wrote last in it.
  private func cutLog(by local: LocalCopy) -> LogName? {
    var lost = local.lost.filter { ownLast.contains($0.value) }.map(\.key)
    if let last = local.last, ownLast.contains(last.line), local.isCutOff(in: root) {
      lost.append(local.log)
    }
    return lost.min { $0.text < $1.text }
  }

  /// Whether more was listed than is filed before the first line.
  fileprivate var holdsMoreThanAMaking: Bool {
    objects.count + media.count > Archive.valuesOfMaking
  }

  private mutating func loseLines(of path: String, _ what: Wording) {
    isLogDamaged = true
    note(.damaged, path, what)
  }
}

extension Archive {
  /// Whether anything was ever recorded here; a first backup that was cut off has no line yet.
  public var hasLines: Bool { get throws(Problem) { try LogShelf.hasLines(in: folder) } }

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
