import Foundation

/// The settings of the terminal, kept while another program has it.
struct TerminalState {
  private let saved: termios?

  init() {
    var settings = termios()
    saved = tcgetattr(STDIN_FILENO, &settings) == 0 ? settings : nil
  }

  func restore() {
    guard var settings = saved else { return }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }
}

/// Signals that this program ignores for a while.
struct SilencedSignals {
  private let before: [(signal: Int32, action: sigaction)]

  init(_ signals: [Int32]) {
    before = signals.map { signal in
      var former = sigaction()
      sigaction(signal, nil, &former)
      _ = Foundation.signal(signal, SIG_IGN)
      return (signal, former)
    }
  }

  func restore() {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}
