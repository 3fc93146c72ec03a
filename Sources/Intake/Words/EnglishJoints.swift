/// Which words of English cannot stand side by side.
enum EnglishJoints {
  /// An article, a possessive or a preposition at the end of one line, and at the start of the other a
  /// word that begins a phrase or a predicate.
  static func clash(_ tail: [Letter], _ next: [Letter]) -> Bool {
    let last = tail.lastIndex(of: 0x20).map { tail[($0 + 1)...] } ?? tail[...]
    return wanting.contains(last) && refusing.contains(next.prefix { $0 != 0x20 })
  }

  private static let wanting = WordList(
    "the a an of his her their our my its your every each and or with for from into very The A An His Her Their"
  )
  private static let refusing = WordList(
    """
    of and or but than is are was were be been has have had will would can could should did does do to by which who whom whose where because
    """)
}
