import Diagnostics
public import Notation

extension Archive {
  /// Reads everything and recomputes every hash. Changes nothing and takes no lock.
  /// - Parameters:
  ///   - references: what a line names, by its payload with batches put back.
  ///   - inObject: what a filed value names.
  ///   - progress: called with how many filed values are read, and how many there are.
  public func check(
    references: (JSONObject) -> [Digest], inObject: (JSONValue) -> [Digest],
    progress: (Int, Int) -> Void
  ) -> CheckReport {
    var check = Check(root: folder)
    check.readCard()
    check.readLogs()
    check.readObjects(inObject, progress)
    check.readMedia()
    check.follow(references)
    check.lookAround()
    check.readDesk()
    return check.finished()
  }
}

/// One walk over a store. Logs come first: what a line names was there before the line, so a writer
/// at work is never taken for damage. Keeps lines, ids and names, no other contents.
struct Check {
  let root: Folder
  var report = CheckReport()
  /// What each sound object names.
  var named: [Digest: [Digest]] = [:]
  /// Where everything stands that has the name of something filed, sound or not.
  var present: [Digest: String] = [:]
  /// The logs as far as they could be read.
  var readings: [LogReading] = []
  /// Lists of lines that are kept in objects of their own.
  var batches: [Digest: [JSONValue]] = [:]

  mutating func note(
    _ kind: CheckReport.Finding.Kind, _ path: String, _ what: Wording, id: Digest? = nil,
    line: Int? = nil
  ) {
    let finding = CheckReport.Finding(kind: kind, id: id, path: path, line: line, what: what)
    report.findings.append(finding)
  }

  /// A problem met while reading becomes a finding of its place.
  mutating func note(_ problem: Problem, in path: String) {
    note(.damaged, problem.place?.path ?? path, problem.what, line: problem.place?.line)
  }

  /// The content of `newsdesk.json` was checked when the store was opened; here its form is.
  mutating func readCard() {
    let path = root.path(of: StoreCard.fileName)
    do throws(Problem) {
      let card = try StoreCard(in: root)
      if try root.bytes(StoreCard.fileName, limit: 1 << 16) != card.bytes {
        note(.damaged, path, .storeCardDamaged)
      }
    } catch {
      note(error, in: path)
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
