import Diagnostics
import Manuscript
import Notation

/// Writes an article and its front matter as a form that reads back as the same.
struct FormWriter {
  let article: Article
  let front: FrontMatter
  let labels: Language

  var text: String {
    var parts: [Raw] = []
    let fields = frontLines
    if !fields.isEmpty {
      let fence = Raw(of: "---")
      parts.append(Raw(([fence] + fields + [fence]).joined(separator: ["\n"])))
    }
    if !article.headline.unicodeScalars.isEmpty { parts.append(heading) }
    parts += article.blocks.map(block)
    return String(parts.joined(separator: ["\n", "\n"])) + "\n"
  }

  private var heading: Raw {
    let headline = signed("# ", article.headline)
    guard !article.bylines.isEmpty else { return headline }
    return headline + ["\n"] + protected(NameLine.write(article.bylines, in: article.language))
  }

  private func signed(_ sign: String, _ text: String) -> Raw {
    Raw(of: sign) + Escape.write(text)
  }

  /// A line that begins with no mark.
  private func protected(_ raw: Raw) -> Raw {
    let isSafe = LineMark(raw) == .text && !raw.starts(with: ["%", "%"])
    return isSafe ? raw : Escape.protectStart(raw)
  }

  private func block(_ block: Block) -> Raw {
    switch block {
    case .paragraph(let text): return protected(Escape.write(text))
    case .crosshead(let text): return signed("## ", text)
    case .editorsNote(let text): return note(text)
    case .list(let items):
      return Raw(items.map(item).joined(separator: ["\n"]))
    case .verse(let lines):
      return Raw(lines.map { $0 == "" ? [">"] : signed("> ", $0) }.joined(separator: ["\n"]))
    case .picture(let picture): return self.picture(picture)
    }
  }

  /// An item that is itself a dash would look like a rule.
  private func item(_ text: String) -> Raw {
    let line = signed("- ", text)
    if case .item = LineMark(line) { return line }
    return ["-", " "] + Escape.protectStart(Escape.write(text))
  }

  private func note(_ text: String) -> Raw {
    let raw = Escape.write(text)
    if LineMark(raw) == .spokenNote { return raw }
    return Raw(of: "[\(word(of: FormWords.notes))] ") + raw
  }

  private func picture(_ picture: Picture) -> Raw {
    var label = Raw(of: word(of: FormWords.pictures))
    if let media = picture.media { label += Raw(of: " \(media.hex)") }
    let text = PrintedCredits.join(picture, in: article.language)
    if text == nil { label += ["|"] + FullNames.write(picture.credits) }
    let words = text ?? picture.caption
    return ["["] + label + ["]"] + (words.unicodeScalars.isEmpty ? [] : [" "] + Escape.write(words))
  }

  /// The Chinese and the English word stand first.
  private func word(of words: [String]) -> String {
    article.language == .english ? words[1] : words[0]
  }

  private var frontLines: [Raw] {
    let tags = front.tags.map { tags in
      Raw(tags.map(Self.tag).joined(separator: [",", " "]))
    }
    let language = article.language == LanguageGuess.of(article) ? nil : article.language.rawValue
    let hidden = article.headline.unicodeScalars.isEmpty && !article.bylines.isEmpty
    let names = hidden ? NameLine.write(article.bylines, in: article.language) : nil
    return [
      line(.section, article.section), line(.tags, raw: tags), line(.slug, front.slug),
      line(.issue, front.issue), line(.kicker, article.kicker), line(.deck, article.deck),
      line(.standfirst, article.standfirst), line(.byline, raw: names),
      line(.dateline, article.dateline), line(.source, article.source), line(.language, language),
      line(.object, front.object?.hex), line(.came, front.came?.hex),
    ].compactMap { $0 }
  }

  private static func tag(_ tag: String) -> Raw {
    Escape.write(tag, escaping: tagMarks).flatMap { scalar in
      Escape.isBlank(scalar) ? Escape.code(scalar) : [scalar]
    }
  }

  private static let tagMarks: Set<Unicode.Scalar> = [",", "，", "、", ";", "；", "[", "]"]

  private func line(_ key: FrontKey, _ text: String?) -> Raw? {
    line(key, raw: text.map { Escape.write($0) })
  }

  private func line(_ key: FrontKey, raw: Raw?) -> Raw? {
    let label = labels == .chinese ? key.chinese[0] : key.rawValue
    return raw.map { ($0.isEmpty ? "\(label):" : "\(label): ").unicodeScalars + $0 }
  }
}
