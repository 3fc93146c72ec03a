import TestSupport
import Testing

@Suite struct SourceRuleTests {
  static let everything = SourceTree.sources + SourceTree.tests

  @Test func `no file is longer than 400 lines`() throws {
    let endings = [".swift", ".md", ".py", ".sh", ".c"]
    for folder in ["Sources", "Tests"] {
      for path in SourceTree.paths(below: folder, endings: endings) {
        let lines = try Repository.text(of: path).utf8.count { $0 == UInt8(ascii: "\n") }
        #expect(lines <= 400, "\(path)")
      }
    }
  }

  @Test func `no type is named like its module or a module it imports`() {
    for file in Self.everything {
      let taken = Set(file.imports.map(\.module)).union([file.target])
      for (name, place) in file.types { #expect(!taken.contains(name), "\(place) \(name)") }
    }
  }

  @Test func `only the program's own folder prints, exits or traps`() {
    for file in SourceTree.sources where file.target != "newsdesk" {
      for (call, place) in file.forbiddenCalls { Issue.record("\(place) has \(call)") }
    }
  }

  @Test func `names of types are words of the trade`() {
    let banned: Set<Substring> = [
      "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Core",
      "Base", "Service", "Handler", "Data", "Info", "Process", "Temp",
    ]
    for file in Self.everything {
      for (name, place) in file.types + [(file.stem, file.path)] {
        let found = camelWords(name).filter { banned.contains($0) }
        #expect(found == [], "\(place) \(name)")
      }
    }
  }

  @Test func `no comment puts work off`() {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:"]
    for file in Self.everything {
      for comment in file.comments {
        guard case .comment(let text) = comment.kind else { continue }
        #expect(!words.contains { text.contains($0) }, "\(file.place(comment))")
      }
    }
  }

  @Test func `the scanner tells code from strings and comments`() {
    let text = #"""
      /* print( /* nested */ */ let a = "print(\(exit(1) + "\"try!"))" // try!
      let b = #"\(as! X)"# ; log.print(a); try! c(); print (a); Swift.print(b)
      func print(_ x: Int) {} ; let d = """
      exit(3) "quoted"
      """ ; try !e
      """#
    let file = SourceFile(path: "Sources/Intake/A.swift", text: text)
    #expect(file.forbiddenCalls.map(\.call) == ["try!", "print", "print"])
    #expect(file.forbiddenCalls.map(\.place).allSatisfy { $0.hasSuffix(":2") })
    #expect(file.comments.count == 2)
  }

  @Test func `names are cut into their words`() {
    #expect(camelWords("JSONDataReader") == ["JSON", "Data", "Reader"])
    #expect(camelWords("Database") == ["Database"])
    #expect(camelWords("UTF8Check") == ["UTF8", "Check"])
  }
}

extension SourceFile {
  fileprivate var stem: String { name.split(separator: ".").first.map(String.init) ?? name }

  /// The types that the file declares, with their places.
  var types: [(name: String, place: String)] {
    let openers: Set<String> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    let modifiers: Set<String> = ["func", "var", "let", "subscript", "override", "init"]
    return tokens.indices.dropLast().compactMap { index in
      guard let opener = tokens[index].word, openers.contains(opener),
        let name = tokens[index + 1].word, !modifiers.contains(name),
        index == 0 || !tokens[index - 1].isMark(".")
      else { return nil }
      return (name, place(tokens[index]))
    }
  }

  /// Calls of `print`, `exit`, `fatalError`, and every `try!` and `as!`.
  var forbiddenCalls: [(call: String, place: String)] {
    tokens.indices.dropLast().compactMap { index in
      guard let word = tokens[index].word else { return nil }
      let isForced = ["try", "as"].contains(word) && isAttachedMark("!", at: index + 1)
      guard isForced || isForbiddenCall(word, at: index) else { return nil }
      return (isForced ? word + "!" : word, place(tokens[index]))
    }
  }

  private func isAttachedMark(_ mark: Character, at index: Int) -> Bool {
    tokens[index].isMark(mark) && tokens[index].isAttached
  }

  private func isForbiddenCall(_ word: String, at index: Int) -> Bool {
    let words: Set<String> = [
      "print", "debugPrint", "exit", "_exit", "abort", "fatalError", "preconditionFailure",
    ]
    guard words.contains(word), tokens[index + 1].isMark("(") else { return false }
    guard index > 1 else { return true }
    let before = tokens[index - 1]
    let modules: Set<String> = ["Swift", "Foundation", "Glibc", "Darwin"]
    if before.isMark(".") { return modules.contains(tokens[index - 2].word ?? "") }
    return before.word != "func"
  }
}

/// `JSONDataReader` → `JSON`, `Data`, `Reader`.
private func camelWords(_ name: String) -> [Substring] {
  var words: [Substring] = []
  var start = name.startIndex
  for index in name.indices where index > start && name[index].isUppercase {
    let next = name.index(after: index)
    let isAfterLower = !name[name.index(before: index)].isUppercase
    let isBeforeLower = next < name.endIndex && name[next].isLowercase
    guard isAfterLower || isBeforeLower else { continue }
    words.append(name[start..<index])
    start = index
  }
  return words + [name[start...]]
}
