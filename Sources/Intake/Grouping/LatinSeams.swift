/// What says in English that a sentence goes on, besides its topic and its place.
extension Seams {
  /// What the kinds of words at the break say, in English.
  func jointScore(_ end: Int, _ start: Int) -> Double {
    guard let tail = joints[end], let next = joints[start] else { return 0 }
    let (above, below) = (page.lines[flow.items[end].line], page.lines[flow.items[start].line])
    if EnglishJoints.cannotBe(above, below) { return SeamWeights.noJoint }
    if EnglishJoints.endsInHyphen(above) { return 0 }
    let joint = SeamWeights.joint * EnglishJoints.score(tail.end, next.start)
    return joint + (EnglishJoints.namesDay(above, below) ? SeamWeights.day : 0)
  }

  /// What is broken off by a sign goes on below another one; in English the sign stands right below the
  /// last line.
  func jumpScore(_ end: Int, _ start: Int) -> Double {
    guard let departure = page.departure(at: end) else { return 0 }
    guard let arrival = page.arrival(at: start) else {
      return page.shape.isLatin ? SeamWeights.otherJump : SeamWeights.leavesPage
    }
    let agrees = JumpWords.agree(departure, arrival, on: page)
    return agrees ?? true ? SeamWeights.jump : SeamWeights.otherJump
  }

  /// English in small letters right below a paragraph that is whole.
  func beginsLowBelowWhole(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let line = page.lines[flow.items[start].line]
    return line.isLatin && line.beginsLow && !flow.items[start - 1].isOpen
  }
}
