import Archiving
public import Diagnostics
import Notation
import Workflow

extension Newsroom {
  /// Makes a store with its first record: one review by somebody else, and nobody named yet.
  public static func start(
    at path: String, name: String, isSample: Bool, random: () -> UInt64, occasion: Occasion
  ) throws(Problem) -> Newsroom {
    let seed = (0..<4).map { _ in String(random(), radix: 16) }.joined(separator: "-")
    let storeID = isSample ? SHA256.digest(Array(name.utf8)) : SHA256.digest(Array(seed.utf8))
    try Archive.create(at: path, name: name, storeID: storeID.hex, sample: isSample)
    let newsroom = try Newsroom(at: path, occasion: occasion)
    let policy = CanonicalJSON.bytes(Policy.oneStage.json)
    let people = CanonicalJSON.bytes(People().json)
    try newsroom.file { (_: DeskView) throws(Problem) -> Draft? in
      let act = Act.started(
        store: storeID.hex, desk: name, policy: SHA256.digest(policy),
        people: SHA256.digest(people))
      return Draft(objects: [policy, people], act: act)
    }
    for part in ConfigurationPart.allCases {
      try newsroom.archive.writeDeskFile(part.fileName, IndentedJSON.bytes(part.startingJSON))
    }
    return newsroom
  }
}
