import Foundation

/// Measures time.
enum Stopwatch {
  /// Seconds on the clock that `work` takes.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    try work()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  }

  /// Seconds that `work` keeps one core busy: what others do on the machine counts for nothing.
  static func processorSeconds(_ work: () throws -> Void) rethrows -> Double {
    let start = processorTime()
    try work()
    return processorTime() - start
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Two programs that take turns, so that both meet the same machine; the first round does not
  /// count.
  static func medians(
    of rounds: Int, _ first: Turn, _ second: Turn
  ) throws -> (first: Times, second: Times) {
    var runs: (first: [Program.Run], second: [Program.Run]) = ([], [])
    for round in 0...rounds {
      let (one, other) = (try first.run(), try second.run())
      if round > 0 {
        runs.first.append(one)
        runs.second.append(other)
      }
    }
    return (Times(runs.first), Times(runs.second))
  }
}

/// The medians of several runs of a program. Programs are compared by their time on the processor,
/// which hardly changes with what else the machine has to do.
struct Times {
  /// On the clock.
  let seconds: Double
  /// On all cores together.
  let processorSeconds: Double

  init(_ runs: [Program.Run]) {
    seconds = runs.map(\.seconds).median
    processorSeconds = runs.map(\.processorSeconds).median
  }

  /// Milliseconds on the clock, and on the processor.
  var text: String {
    "\(decimals(seconds * 1e3, 1)) ms (\(decimals(processorSeconds * 1e3, 1)))"
  }
}

extension [Double] {
  var median: Double { sorted()[count / 2] }
}

/// A program with the words it is started with.
struct Turn {
  let program: Program
  let words: [String]
  /// Whether it writes to a terminal.
  let isAtTerminal: Bool

  init(_ program: Program, _ words: String...) { self.init(program, words) }

  init(_ program: Program, _ words: [String], isAtTerminal: Bool = false) {
    (self.program, self.words, self.isAtTerminal) = (program, words, isAtTerminal)
  }

  func run() throws -> Program.Run {
    let run = try program.run(words, isAtTerminal: isAtTerminal)
    guard run.status == 0 else { throw CannotMeasure("\(program.path) \(words) failed") }
    return run
  }
}
