import Diagnostics

/// Why a query cannot be read; places are numbers of characters, from 1.
enum QueryFault: Error {
  case tooLong(bytes: Int)
  case tooManyWords(Int)
  case tooDeep(Int)
  case quotationOpen(Int)
  case neverClosed(Int)
  case closesNothing(Int)
  case emptyBrackets(Int)
  case andAlone(Int)
  case orAlone(Int)
  case notAlone(Int)
  case problem(Problem)

  var problem: Problem {
    switch self {
    case .tooLong(let bytes): Problem(.usage, .queryTooLong(bytes), advice: .shortenQuery)
    case .tooManyWords(let most): Problem(.usage, .tooManyWords(most), advice: .shortenQuery)
    case .tooDeep(let place): Problem(.usage, .bracketsTooDeep(place))
    case .quotationOpen(let place): Problem(.usage, .quotationOpen(place), advice: .closeQuotation)
    case .neverClosed(let place):
      Problem(.usage, .bracketNeverClosed(place), advice: .quoteBrackets)
    case .closesNothing(let place):
      Problem(.usage, .bracketClosesNothing(place), advice: .quoteBrackets)
    case .emptyBrackets(let place): Problem(.usage, .emptyBrackets(place), advice: .quoteBrackets)
    case .andAlone(let place): Problem(.usage, .andAlone(place), advice: .quoteWord)
    case .orAlone(let place): Problem(.usage, .orAlone(place), advice: .quoteWord)
    case .notAlone(let place): Problem(.usage, .notAlone(place), advice: .quoteNot)
    case .problem(let problem): problem
    }
  }
}
