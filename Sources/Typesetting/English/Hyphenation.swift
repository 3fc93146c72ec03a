public import Diagnostics
public import Notation

/// Where the words of a language may be parted, by Liang's patterns and a list of exceptions.
///
/// It is filed as an object and named by every issue that was set with it, so that the same lines
/// come out on a machine without the dictionary.
public struct Hyphenation: Sendable {
  /// What the dictionary is called, for people.
  public let name: String
  /// How many letters stay at least before a hyphen.
  public let left: Int
  /// How many letters go at least to the next line.
  public let right: Int
  /// As written in the dictionary: letters, `.` for the edge of a word, a digit before a letter.
  let patterns: [String]
  /// Words with a `-` wherever they may be parted.
  let exceptions: [String]
  private let trie: PatternTrie
  /// Words with fewer letters are never parted.
  static let shortest = 5

  init(name: String, left: Int, right: Int, patterns: [String], exceptions: [String]) {
    self.name = name
    self.left = max(2, left)
    self.right = max(3, right)
    self.patterns = patterns
    self.exceptions = exceptions
    trie = PatternTrie(patterns.compactMap(Self.pattern) + exceptions.compactMap(Self.exception))
  }

  /// A pattern of the dictionary; none where it has no letter or is a rule that changes spelling.
  private static func pattern(_ text: String) -> PatternTrie.Pattern? {
    var letters: [Unicode.Scalar] = []
    var weights: [UInt8] = [0]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": weights[weights.count - 1] = UInt8(scalar.value - 48)
      case "/", "=": return nil
      default:
        letters.append(scalar)
        weights.append(0)
      }
    }
    return letters.contains { $0 != "." }
      ? PatternTrie.Pattern(letters: letters, weights: weights)
      : nil
  }

  /// A word with its own places, as a pattern that outweighs all others.
  private static func exception(_ word: String) -> PatternTrie.Pattern? {
    var letters: [Unicode.Scalar] = ["."]
    var weights: [UInt8] = [0, 0]
    for scalar in word.unicodeScalars {
      if scalar == "-" {
        weights[weights.count - 1] = 11
      } else {
        letters.append(scalar)
        weights.append(10)
      }
    }
    letters.append(".")
    weights.append(0)
    return letters.count > 2 ? PatternTrie.Pattern(letters: letters, weights: weights) : nil
  }

  /// What a word is looked up with; kept between words so that no room is made for each.
  struct Workspace {
    fileprivate var word: [UInt8] = []
    fileprivate var levels: [UInt8] = []
  }

  /// Calls `found` for each place where a word of small letters may be parted, with the number of
  /// letters before it.
  func places(
    in letters: ArraySlice<Unicode.Scalar>, _ space: inout Workspace, _ found: (Int) -> Void
  ) {
    guard letters.count >= Self.shortest else { return }
    space.word.removeAll(keepingCapacity: true)
    space.word.append(PatternTrie.edge)
    for letter in letters { space.word.append(trie.code(of: letter)) }
    space.word.append(PatternTrie.edge)
    trie.raise(&space.levels, in: space.word)
    guard letters.count - right >= left else { return }
    for place in left...(letters.count - right) where space.levels[place + 1] & 1 == 1 {
      found(place)
    }
  }

  /// A word with a `-` wherever it may be parted.
  public func parted(_ word: String) -> String {
    let letters = Array(word.unicodeScalars)
    var space = Workspace()
    var places: Set<Int> = []
    self.places(in: letters[...], &space) { places.insert($0) }
    var view = String.UnicodeScalarView()
    for (index, letter) in letters.enumerated() {
      if places.contains(index) { view.append("-") }
      view.append(letter)
    }
    return String(view)
  }
}

extension Hyphenation {
  /// The stored form.
  public var json: JSONValue {
    [
      "type": "hyphenation", "name": .string(name), "left": .integer(left),
      "right": .integer(right), "patterns": .string(patterns.joined(separator: " ")),
      "exceptions": .string(exceptions.joined(separator: " ")),
    ]
  }

  /// Reads the stored form.
  public init(json: JSONFields) throws(Problem) {
    guard try json.string("type") == "hyphenation" else {
      throw json.problem("type", .notHyphenation)
    }
    let (left, right) = (try json.integer("left"), try json.integer("right"))
    guard 1...30 ~= left, 1...30 ~= right else { throw json.problem("left", .notHyphenation) }
    self.init(
      name: try json.string("name"), left: left, right: right,
      patterns: Self.words(try json.string("patterns")),
      exceptions: Self.words(try json.string("exceptions")))
  }

  /// Words parted by blanks, none of them longer than any word of a language.
  static func words(_ text: String) -> [String] {
    text.utf8.split { $0 <= 0x20 }.compactMap { $0.count <= 100 ? String(Substring($0)) : nil }
  }
}
