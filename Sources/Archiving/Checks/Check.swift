import Diagnostics
import Notation

extension Archive {
  /// Looks at everything, and recomputes every hash where `depth` is full. Changes nothing and
  /// takes no lock; a writer at work is never taken for damage.
  /// - Parameters:
  ///   - naming: the members by which lines and filed values name others.
  ///   - progress: called with how many filed values are read, and how many there are; by several
  ///     threads, one after the other.
  public func check(
    _ depth: CheckDepth = .full, naming: NamingMembers, progress: (Int, Int) -> Void = { _, _ in }
  ) -> CheckReport {
    withoutActuallyEscaping(progress) { progress in
      var check = Check(root: folder, depth: depth, naming: naming)
      check.readEverything(progress)
      return check.finished()
    }
  }
}

/// One walk over a store. How far the logs go is noted first, for what a line names was there before
/// the line; then everything filed is listed and read, then the logs as far as they went. Keeps
/// ids and what names what, no contents.
struct Check {
  let root: Folder
  let depth: CheckDepth
  let naming: NamingMembers
  var report = CheckReport()
  var objects: Stock
  var media: Stock
  /// Entries of lines that are too long for them, with the place that names them.
  var batches: [Stock.Spot: String] = [:]
  /// What is named and not there, with the first place that names it.
  var missing: [FormScan.Name: String] = [:]
  /// Whether a log could not be read whole.
  var isLogDamaged = false
  /// The lines that this copy wrote last in its logs, until they are met.
  var ownLast: Set<Digest> = []

  init(root: Folder, depth: CheckDepth, naming: NamingMembers) {
    self.root = root
    self.depth = depth
    self.naming = naming
    objects = Stock(folderName: ObjectFiles.folderName, root: root)
    media = Stock(folderName: ObjectFiles.mediaFolder, root: root)
  }

  mutating func readEverything(_ progress: @escaping (Int, Int) -> Void) {
    readCard()
    let local = LocalCopy.read(in: root)
    if let local { ownLast = Set(local.lost.values) }
    if let last = local?.last { ownLast.insert(last.line) }
    let logs = listLogs()
    listObjects()
    readObjects(progress)
    for log in logs { readLog(log) }
    follow()
    readEnds(of: local)
    lookAround()
    readDesk()
  }

  mutating func note(
    _ kind: CheckReport.Finding.Kind, _ path: String, _ what: Wording, id: Digest? = nil,
    line: Int? = nil
  ) {
    let finding = CheckReport.Finding(kind: kind, id: id, path: path, line: line, what: what)
    report.findings.append(finding)
  }

  /// A problem met while reading becomes a finding of its place.
  mutating func note(_ problem: Problem, in path: String) {
    report.findings.append(CheckReport.Finding(problem, in: path))
  }

  /// The content of `newsdesk.json` was checked when the store was opened; here its form is.
  mutating func readCard() {
    let path = root.path(of: StoreCard.fileName)
    do throws(Problem) {
      let card = try StoreCard(in: root)
      if try root.bytes(StoreCard.fileName, limit: StoreCard.sizeLimit) != card.bytes {
        note(.damaged, path, .storeCardDamaged)
      }
    } catch {
      let isThere = (try? root.status(StoreCard.fileName)) ?? nil != nil
      isThere
        ? note(.damaged, path, .storeCardDamaged) : note(.missing, path, .storeCardMissing)
    }
  }

  mutating func finished() -> CheckReport {
    report.findings.sort { first, second in
      (first.path, first.line ?? 0, first.kind.rawValue)
        < (second.path, second.line ?? 0, second.kind.rawValue)
    }
    return report
  }

  /// Names in a folder that may not be readable or not be a folder.
  mutating func names(in folder: Folder) -> [String] {
    do throws(Problem) { return try folder.names() } catch {
      note(error, in: folder.path)
      return []
    }
  }

  /// The folder `name`, or `nil` with a finding where something else stands there.
  mutating func folder(_ name: String, in folder: Folder) -> Folder? {
    do throws(Problem) { return try folder.folder(name) } catch {
      note(error, in: folder.path(of: name))
      return nil
    }
  }
}
