// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Testing

  @testable import Intake

  @Suite struct ChosenSeamTests {
    private static func seam(_ end: Int, _ start: Int) -> SeamChoice.Seam {
      SeamChoice.Seam(end: end, start: start, score: 0)
    }

    /// The items that are read from one on, at most all of them.
    private static func walk(
      _ chosen: ChosenSeams, from start: Int, _ goesOn: [Bool]
    ) -> [Int] {
      var path = [start]
      while let last = path.last, path.count < goesOn.count {
        let isFree = last + 1 < goesOn.count && !chosen.next.values.contains(last + 1)
        guard let next = chosen.next[last] ?? (isFree && goesOn[last + 1] ? last + 1 : nil) else {
          break
        }
        path.append(next)
      }
      return path
    }

    @Test func `a seam that leads back to its own end is one of a circle`() {
      let goesOn = [false, true, true, false, true, true]
      let chosen = ChosenSeams([Self.seam(5, 1)], goesOn: goesOn)
      #expect(chosen.next == [5: 1])
      #expect(chosen.closesCircle(Self.seam(2, 3)))
      #expect(chosen.closesCircle(Self.seam(2, 0)) == false)
      #expect(chosen.closesCircle(Self.seam(0, 3)) == false)
      #expect(!chosen.hasRoom(for: Self.seam(5, 3)) && !chosen.hasRoom(for: Self.seam(2, 1)))
    }

    @Test func `circles are told as by a walk along everything that is read`() {
      for pattern in 0..<64 {
        let goesOn = (0..<7).map { pattern >> $0 & 1 == 1 }
        let kept = [Self.seam(pattern % 7, pattern * 3 % 5), Self.seam(pattern % 3 + 3, 6)]
        for count in 0...(kept[0].end == kept[1].end ? 1 : 2) {
          let chosen = ChosenSeams(Array(kept.prefix(count)), goesOn: goesOn)
          for seam in (0..<49).map({ Self.seam($0 / 7, $0 % 7) }) where chosen.hasRoom(for: seam) {
            let path = Self.walk(chosen, from: seam.start, goesOn)
            #expect(chosen.closesCircle(seam) == path.contains(seam.end))
          }
        }
      }
    }
  }
#endif
