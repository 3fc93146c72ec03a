public import Diagnostics
import Foundation

/// A file on its way in, named as the person named it.
public struct IncomingFile: Sendable {
  /// Where its bytes are.
  public indirect enum Content: Sendable {
    /// On the disk; where its name is no path from the root, it starts from this folder.
    case file(from: String)
    /// On the disk at a path that is not what the person calls it.
    case path(String)
    /// What standard input held.
    case bytes([UInt8])
  }

  /// The name without its folder.
  public let shortName: String
  /// Where its bytes are.
  public let content: Content
  /// What the person calls its folder, with the stroke at the end; "" where the name has none. Many
  /// files share it.
  private let folder: String
  /// The pictures beside it that it names; they come with it and by no other way.
  public private(set) var pictures: [IncomingFile] = []
  /// Those that may belong to a caption in it, since it is the only text beside them.
  private(set) var nearPictures: [IncomingFile] = []

  /// Names a file.
  public init(name: String, in folder: String = "", content: Content) {
    let own = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name.utf8.index(after: $0) }
    self.folder = own.map { folder + String(name[..<$0]) } ?? folder
    shortName = own.map { String(name[$0...]) } ?? name
    self.content = content
  }

  /// What the person calls it, with its folder.
  public var name: String { folder + shortName }

  /// These files, the pictures among them with the Markdown beside them that shows them, else with the
  /// only text in their folder.
  public static func together(_ files: [IncomingFile]) -> [IncomingFile] {
    let pictures = files.filter(\.isPicture)
    if pictures.isEmpty || pictures.count == files.count { return files }
    let named = Dictionary(pictures.map { ($0.name, $0) }) { first, _ in first }
    var shown: Set<String> = []
    let files = files.map { file in
      var file = file
      file.takeShown(of: named)
      shown.formUnion(file.pictures.map(\.name))
      return file
    }
    return near(files.filter { !shown.contains($0.name) })
  }

  /// Other pictures with the only text in their folder; the first where copies of it stand there, too.
  private static func near(_ files: [IncomingFile]) -> [IncomingFile] {
    let folders = Dictionary(grouping: files) { $0.folder }
    var texts: [String: [IncomingFile]] = [:]
    for (_, files) in folders {
      let (pictures, others) = (files.filter(\.isPicture), files.filter { !$0.isPicture })
      guard let text = others.first, Set(others.map(\.ownName)).count == 1 else { continue }
      texts[text.name] = pictures
    }
    let taken = Set(texts.values.joined().map(\.name))
    return files.filter { !taken.contains($0.name) }.map { file in
      var file = file
      file.nearPictures = texts[file.name] ?? []
      return file
    }
  }

  private var isPicture: Bool { ["jpg", "jpeg", "png"].contains(ending) }

  /// The name without what a program put behind it for a copy: `story(1).txt`.
  private var ownName: String {
    let stem = shortName.split(separator: ".").dropLast().joined(separator: ".")
    let open = stem.hasSuffix(")") ? stem.lastIndex(of: "(") : nil
    let isCounted = open.map { stem[$0...].dropFirst().dropLast().allSatisfy(\.isNumber) } ?? false
    guard let open, isCounted else { return shortName }
    return stem[..<open].filter { $0 != " " } + "." + ending
  }

  /// Takes what stands in its folder and in `![](photo.jpg)`.
  private mutating func takeShown(of named: [String: IncomingFile]) {
    guard ["md", "markdown"].contains(ending), let bytes = try? bytes() else { return }
    var taken: Set<String> = []
    for piece in String(decoding: bytes, as: UTF8.self).split(separator: "](").dropFirst() {
      let words = piece.prefix { !")\"'\n".contains($0) }.split(separator: " ")
      let shown = words.joined(separator: " ")
      guard let picture = named[folder + shown], taken.insert(shown).inserted else { continue }
      pictures.append(picture)
    }
  }

  private var ending: String { shortName.split(separator: ".").last?.lowercased() ?? "" }

  /// Its bytes; a problem names it as the person did.
  public func bytes() throws(Problem) -> [UInt8] {
    switch content {
    case .bytes(let bytes): return bytes
    case .file(let start): return try read(name.hasPrefix("/") ? name : start + "/" + name)
    case .path(let path): return try read(path)
    }
  }

  private func read(_ path: String) throws(Problem) -> [UInt8] {
    do throws(Problem) { return try OutsideFile.read(path) } catch { throw named(error) }
  }

  /// A problem of this file, at the place the person knows.
  public func named(_ problem: Problem) -> Problem {
    let place = Place(name, line: problem.place?.line, offset: problem.place?.offset)
    return Problem(problem.kind, problem.what, at: place, advice: problem.advice)
  }
}

extension ArrivalReader {
  /// The copy in many files, in their order, read on all cores; refused with all of their problems
  /// where some cannot be taken in and are not to be left out.
  public func read(
    _ files: [IncomingFile]
  ) throws(Problem) -> (arrivals: [Arrival], unread: [Problem]) {
    var arrivals: [Arrival] = []
    let unread = try readEach(files) { (arrival) throws(Problem) in
      arrival
    } _: { (arrival) throws(Problem) in
      arrivals.append(arrival)
    }
    return (arrivals, unread)
  }

  /// Reads many files on all cores, makes something of each page and manuscript there, and hands it
  /// on in their order, here. Few of them wait at any time. Answers why some were left out; that
  /// something cannot be made, as on a full disk, is a problem of no file and stops all.
  func readEach<Made: Sendable>(
    _ files: [IncomingFile], making make: @escaping @Sendable (Arrival) throws(Problem) -> Made,
    _ take: (Made) throws(Problem) -> Void
  ) throws(Problem) -> [Problem] {
    let reader = self
    let crew = ReadingCrew(files) { file in reader.made(of: file, make) }
    let count = files.reduce(0) { $0 + 1 + $1.nearPictures.count }
    defer { crew.stop() }
    var problems: [Problem] = []
    while let answer = crew.next() {
      switch answer {
      case .unread(let problem): problems.append(problem)
      case .unmade(let problem): throw problem
      case .made(let made, let unread):
        problems += unread
        for one in made where problems.isEmpty || skipsBad { try take(one) }
      }
    }
    if skipsBad, problems.count < count { return problems }
    if let problem = Problem.together(problems, of: count) { throw problem }
    return []
  }

  private func made<Made>(
    of file: IncomingFile, _ make: (Arrival) throws(Problem) -> Made
  ) -> ReadingAnswer<Made> {
    var arrivals: [Arrival]
    var problems: [Problem] = []
    do throws(Problem) { arrivals = try readWithPictures(file) } catch {
      if file.nearPictures.isEmpty { return .unread(error) }
      arrivals = []
      problems.append(error)
    }
    problems += takePictures(near: file, into: &arrivals)
    do throws(Problem) {
      let made = try arrivals.map { (arrival) throws(Problem) in try make(arrival) }
      return .made(made, unread: problems)
    } catch {
      return .unmade(error)
    }
  }

  private func readWithPictures(_ file: IncomingFile) throws(Problem) -> [Arrival] {
    let arrivals = try read(file)
    if file.pictures.isEmpty { return arrivals }
    var folder = UnpackedFolder(path: "")
    folder.take(arrivals)
    for picture in file.pictures { folder.take(try read(picture)) }
    return [folder].arrivals
  }

  /// Reads the pictures beside a text: those that a caption of it waits for come with it, the others by
  /// themselves. Answers why some cannot be taken in.
  private func takePictures(near file: IncomingFile, into arrivals: inout [Arrival]) -> [Problem] {
    var problems: [Problem] = []
    var others: [Arrival] = []
    for picture in file.nearPictures {
      do throws(Problem) {
        let read = try read(picture)
        if arrivals.waitForPicture {
          var folder = UnpackedFolder(path: "")
          folder.take(arrivals + read)
          arrivals = [folder].arrivals
        } else {
          others += read
        }
      } catch {
        problems.append(error)
      }
    }
    arrivals += others
    return problems
  }

  private func read(_ file: IncomingFile) throws(Problem) -> [Arrival] {
    let bytes = try file.bytes()
    do throws(Problem) { return try read(name: file.shortName, bytes: bytes) } catch {
      throw file.named(error)
    }
  }
}

extension Problem {
  /// One problem for all files that cannot be taken in, of as many as were given; nil for none.
  static func together(_ problems: [Problem], of count: Int) -> Problem? {
    guard let first = problems.first, count > 1 else { return problems.first }
    let list = problems.map(\.wording).joined(separator: .gap)
    let good = count - problems.count
    return Problem(first.kind, list, advice: good > 0 ? .leaveOut(problems.count, good) : nil)
  }
}

/// What came of one file.
private enum ReadingAnswer<Made: Sendable>: Sendable {
  /// What could not be taken in beside it is told.
  case made([Made], unread: [Problem])
  case unread(Problem)
  /// It was read, but nothing could be made of it.
  case unmade(Problem)
}

/// Threads that each take the next file until none is left, and a few answers ahead of who wants
/// them. Pages and documents may be nested deeply, so each has a stack like that of the program
/// itself.
private final class ReadingCrew<Made: Sendable>: Sendable {
  typealias Answer = ReadingAnswer<Made>

  private let files: [IncomingFile]
  private let work: @Sendable (IncomingFile) -> Answer
  private let condition = NSCondition()
  /// The next file to be taken, and the next whose answer is wanted.
  private nonisolated(unsafe) var free = 0
  private nonisolated(unsafe) var wanted = 0
  private nonisolated(unsafe) var found: [Int: Answer] = [:]
  private nonisolated(unsafe) var atWork = 0

  init(_ files: [IncomingFile], _ work: @escaping @Sendable (IncomingFile) -> Answer) {
    (self.files, self.work) = (files, work)
    for _ in 0..<helpers {
      condition.withLock { atWork += 1 }
      let thread = Thread { [self] in
        while let at = taken() { answer(at) }
        condition.withLock {
          atWork -= 1
          condition.broadcast()
        }
      }
      thread.stackSize = readingStackSize
      thread.start()
    }
  }

  /// Threads beside this one. A single file asks for none, nor for how many cores there are, which
  /// costs as much as reading a tenth of a page.
  private var helpers: Int {
    files.count > 1 ? min(ProcessInfo.processInfo.activeProcessorCount, files.count) - 1 : 0
  }

  /// What was made of the next file, in their order. Who has to wait for it works meanwhile.
  func next() -> Answer? {
    while true {
      if let ready = condition.withLock({ handedOver() }) { return ready }
      if wanted >= files.count { return nil }
      if let at = condition.withLock({ nextFree() }) { answer(at) } else { waitForNext() }
    }
  }

  /// Takes no more files, and waits for those at work.
  func stop() {
    condition.withLock {
      free = files.count
      condition.broadcast()
      while atWork > 0 { condition.wait() }
    }
  }

  private func handedOver() -> Answer? {
    guard let answer = found.removeValue(forKey: wanted) else { return nil }
    wanted += 1
    condition.broadcast()
    return answer
  }

  private func waitForNext() {
    condition.withLock {
      while found[wanted] == nil { condition.wait() }
    }
  }

  private func answer(_ at: Int) {
    let answer = work(files[at])
    condition.withLock {
      found[at] = answer
      condition.broadcast()
    }
  }

  /// A file nobody has taken, if it is near enough to what is wanted.
  private func nextFree() -> Int? {
    guard free < files.count, free < wanted + readingLead else { return nil }
    defer { free += 1 }
    return free
  }

  private func taken() -> Int? {
    condition.withLock {
      while free < files.count {
        if let at = nextFree() { return at }
        condition.wait()
      }
      return nil
    }
  }
}

private let readingStackSize = 8 << 20
/// How many answers may wait.
private let readingLead = 64
