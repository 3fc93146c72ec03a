import Foundation

#if os(Linux)
  typealias FileActions = posix_spawn_file_actions_t
  typealias SpawnAttributes = posix_spawnattr_t
  private func noActions() -> FileActions { FileActions() }
  private func noAttributes() -> SpawnAttributes { SpawnAttributes() }
#else
  typealias FileActions = posix_spawn_file_actions_t?
  typealias SpawnAttributes = posix_spawnattr_t?
  private func noActions() -> FileActions { nil }
  private func noAttributes() -> SpawnAttributes { nil }
#endif

/// A child's view of the world: three streams, its folder, no other file, no blocked signal.
///
/// Closing all else matters: a child that inherited a lock file of another test would hold its lock.
enum SpawnPlan {
  static func with(
    streams: ScratchFolder, terminal: String?, folder: String,
    _ spawn: (UnsafePointer<FileActions>, UnsafePointer<SpawnAttributes>) -> Int32
  ) -> Int32 {
    var actions = noActions()
    var attributes = noAttributes()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let terminal { open(terminal, &actions) } else { open(streams, in: &actions) }
    enter(folder, &actions)
    closeOthers(&actions)
    resetSignals(&attributes)
    return spawn(&actions, &attributes)
  }

  private static func open(_ streams: ScratchFolder, in actions: inout FileActions) {
    let writing = O_WRONLY | O_CREAT | O_TRUNC | O_APPEND
    posix_spawn_file_actions_addopen(&actions, 0, streams.path("0"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams.path("1"), writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams.path("2"), writing, 0o600)
  }

  private static func open(_ terminal: String, _ actions: inout FileActions) {
    for stream: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, stream, terminal, O_RDWR | O_NOCTTY, 0)
    }
  }

  // glibc declares these two only for `_GNU_SOURCE`, which Swift does not set: so by name.
  #if os(Linux)
    private typealias AddFolder =
      @convention(c) (UnsafeMutablePointer<FileActions>, UnsafePointer<CChar>) -> Int32
    private typealias AddCloseFrom =
      @convention(c) (UnsafeMutablePointer<FileActions>, Int32) -> Int32

    private static func enter(_ folder: String, _ actions: inout FileActions) {
      guard let symbol = dlsym(nil, "posix_spawn_file_actions_addchdir_np") else { return }
      _ = unsafeBitCast(symbol, to: AddFolder.self)(&actions, folder)
    }

    private static func closeOthers(_ actions: inout FileActions) {
      guard let symbol = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else { return }
      _ = unsafeBitCast(symbol, to: AddCloseFrom.self)(&actions, 3)
    }
  #else
    private static func enter(_ folder: String, _ actions: inout FileActions) {
      posix_spawn_file_actions_addchdir_np(&actions, folder)
    }

    private static func closeOthers(_ actions: inout FileActions) {}
  #endif

  private static func resetSignals(_ attributes: inout SpawnAttributes) {
    var none = sigset_t()
    var reset = sigset_t()
    sigemptyset(&none)
    sigemptyset(&reset)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGQUIT] { sigaddset(&reset, signal) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &reset)
    #if os(Linux)
      let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    #else
      let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_CLOEXEC_DEFAULT
    #endif
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }
}

/// Gives `body` a list of C strings that ends with a null.
func withCStrings(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
) -> Int32 {
  var pointers = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}
