public import Diagnostics

extension JSONFields {
  /// A sentence for every member that nobody reads, in files that people write. Filed objects may
  /// hold members of later versions.
  public func unknownMembers(besides known: Set<String>) -> [Wording] {
    guard kind != .damaged else { return [] }
    return object.members.filter { !known.contains($0.key) }.map { member in
      let near = Spelling.nearest(to: member.key, in: known.sorted())
      let sentence = Wording.unknownMember(member.key)
      return near.map { sentence + .gap + Spelling.question($0) } ?? sentence
    }
  }

  /// Throws the mistakes as one problem, each told once.
  public func refuse(_ mistakes: [Wording]) throws(Problem) {
    guard !mistakes.isEmpty else { return }
    var told: Set<Wording> = []
    let mistakes = mistakes.filter { told.insert($0).inserted }
    throw Problem(kind, mistakes.joined(separator: .gap), at: place)
  }
}
