extension [Note] {
  /// Takes the notes of an article that goes on in theirs. What came with one letter to two copies of a
  /// text is told once, and is dealt with where it was on either. Notes are named by their place among
  /// those of their line, so those of a line stay or go together.
  mutating func join(_ others: [Note]) {
    let own = self
    let lines = Dictionary(grouping: others, by: \.line)
    let repeated = lines.filter { _, notes in
      notes.allSatisfy { note in own.contains { $0.isSame(as: note) } }
    }
    for note in repeated.values.joined() {
      guard let at = firstIndex(where: { $0.isSame(as: note) }), self[at].resolved == nil else {
        continue
      }
      self[at].resolved = note.resolved
    }
    self += others.filter { repeated[$0.line] == nil }
  }
}

extension Note {
  /// Whether the same was said of the same text, be it on another line.
  fileprivate func isSame(as other: Note) -> Bool {
    person == other.person && text == other.text && sent == other.sent && object == other.object
      && anchor == other.anchor && isMust == other.isMust
  }
}
