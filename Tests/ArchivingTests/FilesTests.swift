import Archiving
import Diagnostics
import Foundation
import Testing

@Suite struct FilesTests {
  @Test func `reads what it wrote, and replaces it whole`() throws {
    let folder = try TestFolder()
    try Files.write([1, 2, 3], to: folder["a"])
    try Files.write([4], to: folder["a"])
    #expect(try Files.read(folder["a"], limit: 10) == [4])
    #expect(try Files.list(folder.path) == ["a"])
  }

  @Test func `a file over the limit is refused by its size`() throws {
    let folder = try TestFolder()
    try Files.write([UInt8](repeating: 0, count: 3000), to: folder["a"])
    #expect(try Files.read(folder["a"], limit: 3000).count == 3000)
    let refusal = problem { _ = try Files.read(folder["a"], limit: 2048) }
    #expect(refusal?.what.english == "The file is 3 KB large; at most 2 KB are read.")
    #expect(refusal?.place?.path == folder["a"])
  }

  @Test func `each thing that is no file has its own sentence`() throws {
    let folder = try TestFolder()
    mkfifo(folder["pipe"], 0o600)
    let sentences = ["nothing", "", "pipe", "a/b"].map { name in
      problem { _ = try Files.read(folder[name], limit: 10) }?.what.english
    }
    #expect(
      sentences == [
        "There is no such file or folder.", "This is a folder; a file is needed.",
        "This is not an ordinary file but a pipe or a device.",
        "There is no such file or folder.",
      ])
    #expect(problem { _ = try Files.read("/dev/null", limit: 10) } != nil)
    #expect(problem { _ = try Files.read("a\u{0}b", limit: 10) } != nil)
  }

  @Test func `writes through a link and never in the place of a device or folder`() throws {
    let folder = try TestFolder()
    try Files.write([1], to: folder["real"])
    symlink("real", folder["link"])
    try Files.write([2], to: folder["link"])
    #expect(try Files.read(folder["real"], limit: 9) == [2])
    mkfifo(folder["pipe"], 0o600)
    #expect(problem { try Files.write([1], to: folder["pipe"]) }?.kind == .refused)
    #expect(problem { try Files.write([1], to: folder.path) }?.kind == .refused)
    #expect(try Files.list(folder.path) == ["link", "pipe", "real"])
  }

  @Test func `a full disk is called a full disk`() throws {
    let refusal = problem { try Files.write([1], to: "/dev/full") }
    #expect(refusal?.kind == .refused)
    #expect(
      problem { try Files.write([1], to: "/proc/newsdesk") }?.what.english.hasPrefix("T") != false)
  }

  @Test func `makes folders with their parents, twice`() throws {
    let folder = try TestFolder()
    try Files.makeFolder(folder["a/b/c"])
    try Files.makeFolder(folder["a/b/c"])
    #expect(Files.isFolder(folder["a/b/c"]))
    try Files.write([1], to: folder["f"])
    #expect(
      problem { try Files.makeFolder(folder["f/g"]) }?.what.english
        == "A part of this path is not a folder.")
    #expect(!Files.exists(folder["x"]) && Files.exists(folder["f"]))
  }

  @Test func `reads 0 and 10 MB whole`() throws {
    let folder = try TestFolder()
    for count in [0, 10 << 20] {
      try Data(count: count).write(to: URL(fileURLWithPath: folder["f"]))
      #expect(try Files.read(folder["f"], limit: 64 << 20).count == count)
    }
    #expect(try !Files.read("/proc/self/status", limit: 1 << 20).isEmpty)
  }
}
