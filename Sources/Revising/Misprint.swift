import Manuscript

/// Something that was printed wrong, with a few characters around it, and what it should have been.
public struct Misprint: Hashable, Sendable {
  /// What stood there.
  public let wrong: String
  /// What should have stood there; empty where words have to go.
  public let right: String

  /// Every difference of two texts, in reading order: the fields first.
  public static func all(in difference: ArticleDifference) -> [Misprint] {
    let fields = difference.fields.flatMap { all(in: $0.spans) }
    let blocks = difference.blocks.flatMap { change -> [Misprint] in
      switch change {
      case .kept: []
      case .added(let block): [Misprint(wrong: "", right: block.text)]
      case .removed(let block): [Misprint(wrong: block.text, right: "")]
      case .changed(_, _, let spans): all(in: spans)
      }
    }
    return fields + blocks
  }

  /// Every change of a text, each with up to four kept characters on either side, as far as the next
  /// punctuation.
  static func all(in spans: [Span]) -> [Misprint] {
    var found: [Misprint] = []
    var (before, removed, added) = ("", "", "")
    for span in spans + [.kept("")] {
      switch span {
      case .removed(let text): removed += text
      case .added(let text): added += text
      case .kept(let text):
        if !removed.isEmpty || !added.isEmpty {
          let after = beginning(of: text)
          found.append(
            Misprint(wrong: before + removed + after, right: before + added + after))
        }
        (before, removed, added) = (end(of: text), "", "")
      }
    }
    return found
  }

  private static func beginning(of text: String) -> String {
    let words = text.prefix { !$0.isPunctuation && !$0.isNewline }
    return words.first?.isASCII == true
      ? String(words.prefix(24).prefix(upToBlank: 2)) : String(words.prefix(4))
  }

  private static func end(of text: String) -> String {
    String(String(beginning(of: String(text.reversed()))).reversed())
  }
}

extension Substring {
  /// So much of it as holds no more than this many words.
  fileprivate func prefix(upToBlank words: Int) -> Substring {
    var blanks = 0
    return prefix { character in
      if character == " " { blanks += 1 }
      return blanks < words || character != " "
    }
  }
}
