import Composition
public import Diagnostics
public import Manuscript
import Notation
public import Typesetting

/// Which dictionary parts English words.
public enum HyphenationChoice: Sendable {
  /// No word is parted.
  case unparted
  /// The one that was named.
  case dictionary(Hyphenation)
}

extension Hyphenation {
  /// Reads a dictionary outside the store; its name is that of the file.
  public init(path: String) throws(Problem) {
    let bytes = try OutsideFile.read(path, limit: 8_000_000)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self = try Hyphenation(file: bytes, name: name, at: Place(path))
  }
}

extension Newsroom {
  /// Whether an issue has English copy, and what parts its words: what was asked for, else what
  /// parted them in the last pages, else a dictionary of this machine.
  func englishSetting(
    of stories: [Story], _ request: ComposeRequest, _ last: Issue?
  ) throws(Problem) -> (isNeeded: Bool, hyphenation: Hyphenation?) {
    let isEnglish = stories.contains { $0.article.language == .english }
    let isNeeded = isEnglish || request.template?.language == .english
    guard isEnglish else { return (isNeeded, nil) }
    switch request.hyphenation {
    case nil: break
    case .unparted: return (isNeeded, nil)
    case .dictionary(let hyphenation): return (isNeeded, hyphenation)
    }
    if let last, try metrics(of: last).hasLatin { return (isNeeded, try hyphenation(of: last)) }
    for path in request.dictionaries where OutsideFile.exists(path) {
      if let found = try? Hyphenation(path: path) { return (isNeeded, found) }
    }
    return (isNeeded, nil)
  }

  /// The dictionary that an issue's English words were parted by.
  public func hyphenation(of issue: Issue) throws(Problem) -> Hyphenation? {
    guard let id = issue.hyphenation else { return nil }
    return try Hyphenation(json: try archive.fields(of: id))
  }
}
