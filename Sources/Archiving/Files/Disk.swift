import Foundation

#if os(Linux)
  import Flushing
#endif

/// What the system answered instead of doing what it was asked.
struct SystemRefusal: Error, Hashable {
  /// The `errno` value.
  let code: Int32

  /// What the system said last.
  static var last: SystemRefusal { SystemRefusal(code: errno) }
}

/// An open file; it closes itself.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  deinit { close(descriptor) }
}

/// The system's own note of when a file last changed in any way, which no program can set: whatever
/// puts an older file back leaves a newer time here.
struct ChangeTime: Hashable, Comparable {
  /// Since 1970.
  let seconds: Int
  let nanoseconds: Int

  init(_ raw: timespec) { (seconds, nanoseconds) = (Int(raw.tv_sec), Int(raw.tv_nsec)) }

  /// As `local.json` has it.
  var text: String { "\(seconds).\(nanoseconds)" }

  /// Reads what `text` wrote.
  init?(text: String) {
    let parts = text.split(separator: ".").map { Int($0) }
    guard parts.count == 2, let seconds = parts[0], let nanoseconds = parts[1] else { return nil }
    (self.seconds, self.nanoseconds) = (seconds, nanoseconds)
  }

  static func < (first: ChangeTime, second: ChangeTime) -> Bool {
    (first.seconds, first.nanoseconds) < (second.seconds, second.nanoseconds)
  }
}

/// What the system knows about a file without reading it.
struct FileStatus: Hashable {
  enum Kind { case file, folder, link, special }

  let kind: Kind
  let size: Int
  /// The file's number on its disk.
  let inode: UInt64
  /// How many names it has.
  let links: Int
  /// The number of the disk it is on.
  let disk: UInt64
  /// The number of the user it belongs to.
  let owner: UInt32
  /// Seconds since 1970.
  let modified: Int
  /// When its content, names or rights last changed.
  let changed: ChangeTime

  init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .special
    }
    size = Int(raw.st_size)
    inode = UInt64(raw.st_ino)
    links = Int(raw.st_nlink)
    disk = UInt64(truncatingIfNeeded: raw.st_dev)
    owner = raw.st_uid
    #if canImport(Darwin)
      modified = raw.st_mtimespec.tv_sec
      changed = ChangeTime(raw.st_ctimespec)
    #else
      modified = raw.st_mtim.tv_sec
      changed = ChangeTime(raw.st_ctim)
    #endif
  }
}

/// The calls to the system, each repeated while a signal interrupts it and carried to its end when
/// it does only a part of its work.
enum Disk {
  /// The folder that relative names start from.
  static let here = AT_FDCWD

  static func open(
    _ name: String, in folder: Int32 = here, _ flags: Int32, mode: mode_t = 0o666
  ) throws(SystemRefusal) -> OpenFile {
    while true {
      let descriptor = try named(name) { openat(folder, $0, flags | O_CLOEXEC, mode) }
      if descriptor >= 0 { return OpenFile(descriptor: descriptor) }
      if errno != EINTR { throw .last }
    }
  }

  static func status(of file: borrowing OpenFile) throws(SystemRefusal) -> FileStatus {
    var raw = stat()
    try repeating { fstat(file.descriptor, &raw) }
    return FileStatus(raw)
  }

  /// `nil` where there is no such file.
  static func status(
    _ name: String, in folder: Int32 = here, followingLinks: Bool = false
  ) throws(SystemRefusal) -> FileStatus? {
    var raw = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    if try named(name, { fstatat(folder, $0, &raw, flags) }) == 0 { return FileStatus(raw) }
    if errno == ENOENT { return nil }
    throw .last
  }

  /// At most `limit` bytes from where the file stands; `expected` only saves work.
  static func read(
    _ file: borrowing OpenFile, expected: Int, limit: Int
  ) throws(SystemRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = min(expected + 1, limit)
    while room > 0 {
      let count = try append(room, from: file.descriptor, to: &bytes)
      if count == 0 { break }
      room = min(room > count ? room - count : 1 << 16, limit - bytes.count)
    }
    return bytes
  }

  private static func append(
    _ room: Int, from descriptor: Int32, to bytes: inout [UInt8]
  ) throws(SystemRefusal) -> Int {
    var failure: SystemRefusal?
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      var count = -1
      repeat {
        count = Foundation.read(descriptor, buffer.baseAddress, room)
      } while count < 0 && errno == EINTR
      if count < 0 { failure = .last }
      filled = max(count, 0)
    }
    if let failure { throw failure }
    if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
    return piece.count
  }

  static func write(
    _ bytes: [UInt8], to file: borrowing OpenFile
  ) throws(SystemRefusal) {
    let descriptor = file.descriptor
    let failure: SystemRefusal? = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 && errno != EINTR { return .last }
        if count == 0 { return SystemRefusal(code: ENOSPC) }
        done += max(count, 0)
      }
      return nil
    }
    if let failure { throw failure }
  }

  /// Waits until the file's content, or the folder's names, survive a power cut.
  static func sync(_ descriptor: Int32) throws(SystemRefusal) {
    #if canImport(Darwin)
      try repeating { fcntl(descriptor, F_FULLFSYNC) }
    #else
      try repeating { fsync(descriptor) }
    #endif
  }

  /// Waits until everything on the disk that `descriptor` is on survives a power cut. False where
  /// the system has no such call, or the disk is of a kind for which it is not known to hold.
  static func syncAll(_ descriptor: Int32) throws(SystemRefusal) -> Bool {
    #if os(Linux)
      var about = statfs()
      guard fstatfs(descriptor, &about) == 0, holding.contains(Int(about.f_type)) else {
        return false
      }
      try repeating { syncfs(descriptor) }
      return true
    #else
      return false
    #endif
  }

  /// Waits until everything on every disk is written, as far as the system waits (`sync(2)`).
  static func syncEverything() { Foundation.sync() }

  /// ext2 to ext4, XFS and tmpfs (which loses everything anyway), by their magic numbers.
  private static let holding: Set<Int> = [0xEF53, 0x5846_5342, 0x0102_1994]

  /// Lets the system forget what it remembers of a file, so that the next reading comes from the
  /// disk. It need not do so.
  static func forget(_ file: borrowing OpenFile) {
    #if os(Linux)
      posix_fadvise(file.descriptor, 0, 0, POSIX_FADV_DONTNEED)
    #endif
  }

  static func makeFolder(_ name: String, in folder: Int32 = here) throws(SystemRefusal) {
    try refuseNul(name)
    try repeating { mkdirat(folder, name, 0o777) }
  }

  static func move(
    _ name: String, in folder: Int32 = here, to newName: String, in newFolder: Int32 = here
  ) throws(SystemRefusal) {
    try refuseNul(newName)
    try repeating { renameat(folder, name, newFolder, newName) }
  }

  static func remove(_ name: String, in folder: Int32 = here) throws(SystemRefusal) {
    try repeating { unlinkat(folder, name, 0) }
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  static func names(in folder: Int32) throws(SystemRefusal) -> [String] {
    try byteNames(in: folder).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as the disk has them, which need not be UTF-8.
  static func byteNames(in folder: Int32) throws(SystemRefusal) -> [[UInt8]] {
    let own = try open(".", in: folder, O_RDONLY | O_DIRECTORY)
    let copy = dup(own.descriptor)
    guard copy >= 0, let stream = fdopendir(copy) else { throw .last }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 1) { name in
          (0..<strlen(name)).map { UInt8(bitPattern: name[$0]) }
        }
      }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
      errno = 0
    }
    // A folder that ends and one that cannot be read on look alike but for this.
    if errno != 0 { throw .last }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  static func repeating(_ call: () -> Int32) throws(SystemRefusal) {
    while call() != 0 {
      if errno != EINTR { throw .last }
    }
  }

  /// Calls the system with a name, which may be an odd one.
  private static func named<Answer>(
    _ name: String, _ call: (UnsafePointer<CChar>) -> Answer
  ) throws(SystemRefusal) -> Answer {
    guard OddName.isOdd(name) || name.isEmpty else { return name.withCString(call) }
    guard let bytes = OddName.bytes(name), bytes.count > 1 else {
      throw SystemRefusal(code: ENOENT)
    }
    let answer = bytes.withUnsafeBufferPointer { $0.baseAddress.map(call) }
    guard let answer else { throw SystemRefusal(code: ENOENT) }
    return answer
  }

  /// A name with a NUL in it would reach the system cut short.
  private static func refuseNul(_ name: String) throws(SystemRefusal) {
    if name.isEmpty || name.utf8.contains(0) { throw SystemRefusal(code: ENOENT) }
  }
}
