import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// Asks at a terminal whether a manuscript is the rework of the article it reads like.
struct AnswerQuestions {
  private let call: Call
  private static let mostTries = 3

  init(_ call: Call) { self.call = call }

  /// What was answered with yes, and what nobody could be asked about.
  func ask(_ likely: [LikelyAnswer]) -> (answers: [Digest: Digest], open: [LikelyAnswer]) {
    var answers: [Digest: Digest] = [:]
    var open: [LikelyAnswer] = []
    for one in likely {
      switch isAnswer(one) {
      case true?: answers[one.source] = one.article.id
      case false?: break
      case nil: open.append(one)
      }
    }
    return (answers, open)
  }

  /// Nil where there is no terminal, or no answer came.
  private func isAnswer(_ one: LikelyAnswer) -> Bool? {
    let terminal = call.surroundings.isTerminal
    guard terminal.input, terminal.talk, !call.shared.json else { return nil }
    for _ in 0..<Self.mostTries {
      call.prompt(.isThisTheAnswer(one.file, .named(one.article)))
      guard let line = call.surroundings.readLine() else { return nil }
      if let answer = Self.meaning(of: line) { return answer }
    }
    return nil
  }

  private static func meaning(of line: String) -> Bool? {
    let word = line.filter { !$0.isWhitespace }.lowercased()
    if ["y", "yes", "是", "是的", "对", "1"].contains(word) { return true }
    return ["n", "no", "不", "不是", "否", "0"].contains(word) ? false : nil
  }
}
