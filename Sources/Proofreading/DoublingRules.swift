import Diagnostics

/// Characters, words and passages that stand there twice.
enum DoublingRules {
  /// Particles, with the neighbours that make two words of them: 目的的, 的的确确, 为了了解.
  private static let particles: [Unicode.Scalar: Neighbours] = [
    "的": Neighbours(before: "目标有", after: "确士"),
    "了": Neighbours(before: "不没完好", after: "解却结断然无如望"),
    "和": Neighbours(before: "缓饱温总中共谐调柔平祥随人", after: "美气睦顺平谐解蔼"),
    "与": Neighbours(before: "参给赠授予", after: "会时"),
    "着": Neighbours(before: "", after: "装力手眼重急火陆实色落墨"),
  ]

  private struct Neighbours {
    let before: Set<Unicode.Scalar>
    let after: Set<Unicode.Scalar>

    init(before: String, after: String) {
      (self.before, self.after) = (Set(before.unicodeScalars), Set(after.unicodeScalars))
    }
  }

  /// Verbs and others that are doubled for their meaning: 研究研究.
  private static let repeated: Set<String> = [
    "研究", "讨论", "商量", "学习", "了解", "打听", "考虑", "休息", "放松", "锻炼", "收拾", "整理", "介绍", "交流",
    "体验", "感受", "琢磨", "合计", "高兴", "热闹", "活动", "运动", "检查", "调整", "比较", "试验", "体会", "参观",
    "反映", "宣传", "教育", "帮助", "关心", "欣赏", "品尝", "谢谢", "恭喜", "辛苦", "多多", "哈哈", "非常", "十分",
  ]
  private static let numerals = Set("〇零一二三四五六七八九十百千万亿两几很".unicodeScalars)
  /// From so many characters on a passage does not stand twice by chance, nor as a long name.
  private static let passageLength = (chinese: 25, english: 100)

  static func findings(in passage: Passage) -> [Finding] {
    var found: [Finding] = []
    var index = 0
    while index < passage.text.count {
      if let finding = particle(at: index, passage) ?? word(at: index, passage) {
        found.append(finding)
        index = finding.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func particle(at index: Int, _ passage: Passage) -> Finding? {
    let scalar = passage.text[index]
    guard passage.at(index + 1) == scalar, let words = particles[scalar],
      passage.at(index - 1) != scalar, passage.at(index + 2) != scalar,
      !(passage.at(index - 1).map { words.before.contains($0) } ?? false),
      !(passage.at(index + 2).map { words.after.contains($0) } ?? false)
    else { return nil }
    let range = index..<(index + 2)
    return Finding(
      rule: .doubledCharacter, part: passage.part, range: range, text: passage.around(range),
      fix: nil, why: .whyDoubledCharacter(String(scalar)))
  }

  /// Two to six characters twice in a row, the longest first.
  private static func word(at index: Int, _ passage: Passage) -> Finding? {
    guard !passage.isLines else { return nil }
    for length in stride(from: 6, through: 2, by: -1) where passage.repeats(length, at: index) {
      let word = passage.text[index..<(index + length)]
      guard word.allSatisfy(\.isHan), Set(word).count > 1, word.last != "着",
        !word.contains(where: { numerals.contains($0) })
      else { continue }
      let text = passage.string(index..<(index + length))
      if repeated.contains(text) || passage.repeats(length, at: index + length) { return nil }
      return Finding(
        rule: .doubledWord, part: passage.part, range: index..<(index + 2 * length),
        text: text + text, fix: text, why: .whyDoubledWord(text))
    }
    return nil
  }

  // MARK: Passages

  /// Long stretches of the body that stand in it a second time.
  static func passages(in passages: [Passage], isChinese: Bool) -> [Finding] {
    let passageLength = isChinese ? passageLength.chinese : passageLength.english
    var seen: [UInt64: (place: Int, index: Int)] = [:]
    seen.reserveCapacity(passages.reduce(0) { $0 + $1.text.count })
    var found: [Finding] = []
    for (place, passage) in passages.enumerated() where passage.isCopy {
      let sums = sums(of: passage.text, passageLength)
      var index = 0
      while index < sums.count {
        if let first = seen[sums[index]],
          first.place < place || first.index + passageLength <= index
        {
          let length = common(passages[first.place], first.index, passage, index)
          if length >= passageLength {
            found.append(finding(passage, index..<(index + length), isChinese: isChinese))
            index += length
            continue
          }
        }
        if seen[sums[index]] == nil { seen[sums[index]] = (place, index) }
        index += 1
      }
    }
    return found
  }

  /// A number for each stretch of a passage, the same for the same stretch (Rabin and Karp).
  private static func sums(of text: [Unicode.Scalar], _ passageLength: Int) -> [UInt64] {
    guard text.count >= passageLength else { return [] }
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let lead = (1..<passageLength).reduce(1 as UInt64) { power, _ in power &* factor }
    var sum = text[..<passageLength].reduce(0 as UInt64) { $0 &* factor &+ UInt64($1.value) }
    var sums = [sum]
    sums.reserveCapacity(text.count - passageLength + 1)
    for end in passageLength..<text.count {
      let gone = UInt64(text[end - passageLength].value) &* lead
      sum = (sum &- gone) &* factor &+ UInt64(text[end].value)
      sums.append(sum)
    }
    return sums
  }

  private static func common(_ one: Passage, _ at: Int, _ other: Passage, _ from: Int) -> Int {
    var length = 0
    while let left = one.at(at + length), left == other.at(from + length) { length += 1 }
    return length
  }

  /// English passages begin with a whole word.
  private static func finding(
    _ passage: Passage, _ range: Range<Int>, isChinese: Bool
  ) -> Finding {
    let words = isChinese ? range.lowerBound : range.first { passage.isWordStart($0) }
    let start = words ?? range.lowerBound
    let beginning = passage.string(start..<min(range.upperBound, start + (isChinese ? 8 : 24)))
    return Finding(
      rule: .doubledPassage, part: passage.part, range: start..<range.upperBound,
      text: beginning + "…", fix: nil, why: .whyDoubledPassage(range.upperBound - start))
  }
}

extension Passage {
  /// Whether it is a block of running text.
  var isCopy: Bool { isOfBody && !isLines }

  /// Whether so many characters stand there twice in a row.
  func repeats(_ length: Int, at index: Int) -> Bool {
    guard index + 2 * length <= text.count else { return false }
    return (index..<(index + length)).allSatisfy { text[$0] == text[$0 + length] }
  }
}
