/// Words inside names that begin in small letters: `Joan de la Cruz`, `Ludwig van der Berg`.
extension LatinNames {
  /// Whether the word stands between a given name and a surname, in small letters or in the capitals of the line.
  static func isParticle(_ word: ArraySlice<Letter>) -> Bool {
    word.count <= 3 && particles.contains(Lettering.lowered(word))
  }

  /// The words of a name that are its own: the first, the last and whatever is no particle.
  static func withoutParticles(_ words: ArraySlice<ArraySlice<Letter>>) -> [ArraySlice<Letter>] {
    words.enumerated().filter { place, word in
      place == 0 || place + 1 == words.count || !isParticle(word)
    }.map(\.element)
  }

  private static let particles = WordList(
    "de del della der den van von du da das dos di la las los le ten ter")
}
