// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Testing

  @testable import Intake

  @Suite struct WordSetTests {
    private static func set(_ words: [Int32], _ weights: [Double]) -> WordSet {
      var set = WordSet(places: weights.count)
      set.insert(words[...], weights)
      set.setGuides()
      return set
    }

    @Test func `what two sets share is the sum of the words in both, however far apart they are`() {
      let weights = (0..<9_000).map { Double($0 % 7) }
      let words: [Int32] = [0, 63, 64, 4_095, 4_096, 8_999]
      let one = Self.set([4_096, 0, 63, 4_096, 8_999], weights)
      let other = Self.set([8_999, 64, 0, 4_095, 63], weights)
      let shared = [0, 63, 8_999].reduce(0) { $0 + weights[$1] }
      #expect(one.count == 4 && other.count == 5)
      #expect(one.sharedWeight(other, weights) == shared)
      #expect(one.sharedWeight(WordSet(), weights) == 0)
      #expect(one.sharedWeight(Self.set(words, weights), weights) == one.weight)
      #expect(one.share(in: other) == 0.75 && one.share(in: WordSet()) == 0)
    }
  }
#endif
