import Archiving
public import Diagnostics
import Notation
import Workflow

extension Newsroom {
  /// Makes a store with its first record: one review by somebody else, and nobody named yet. Until
  /// that record is filed there is no store, and the next `init` goes on from what there is.
  public static func start(
    at path: String, name: String, isSample: Bool, random: () -> UInt64, occasion: Occasion
  ) throws(Problem) -> Newsroom {
    let seed = (0..<4).map { _ in String(random(), radix: 16) }.joined(separator: "-")
    let storeID = isSample ? SHA256.digest(Array(name.utf8)) : SHA256.digest(Array(seed.utf8))
    if let log = occasion.logName { try Archive.refuseBadLogName(log) }
    try Archive.create(at: path, name: name, storeID: storeID.hex, sample: isSample)
    let newsroom = try Newsroom(at: path, occasion: occasion)
    for part in ConfigurationPart.allCases {
      guard let start = part.startingJSON,
        try newsroom.archive.deskFile(part.fileName) == nil
      else { continue }
      try newsroom.archive.writeDeskFile(part.fileName, IndentedJSON.bytes(start))
    }
    let policy = CanonicalJSON.bytes(Policy.oneStage.json)
    let people = CanonicalJSON.bytes(People().json)
    try newsroom.file(isStarting: true) { view throws(Problem) -> Draft? in
      let isOurs = try Archive(opening: path).storeID == storeID.hex
      guard view.desk.lastSeq == 0, isOurs else { throw Archive.notEmpty(path) }
      let act = Act.started(
        store: storeID.hex, desk: name, policy: SHA256.digest(policy),
        people: SHA256.digest(people))
      return Draft(objects: [policy, people], act: act)
    }
    return newsroom
  }
}
