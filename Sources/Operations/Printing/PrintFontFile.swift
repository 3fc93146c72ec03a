import Archiving
public import Diagnostics
import Foundation
public import Notation
public import Packing

/// A font file on this machine, kept open and read in parts.
public final class PrintFontFile: Sendable {
  private let descriptor: Int32
  private let size: Int
  private let path: String

  /// Opens the file; refuses what is no ordinary file.
  public init(_ path: String) throws(Problem) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    if descriptor < 0, errno == ENOENT {
      throw Problem(.refused, .noSuchFont, at: Place(path), advice: .nameAFont)
    }
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else {
      if descriptor >= 0 { close(descriptor) }
      throw Problem(.refused, .fontNotReadable, at: Place(path), advice: .nameAFont)
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The file as a source of faces.
  public var source: FontSource {
    FontSource(name: path, size: size) { [self] at, count in bytes(at, count) }
  }

  /// The SHA-256 of the whole file.
  public func digest() throws(Problem) -> Digest {
    var stream = SHA256.Stream()
    for start in stride(from: 0, to: size, by: 1 << 20) {
      guard let piece = bytes(start, min(1 << 20, size - start)) else {
        throw Problem(.refused, .fontNotReadable, at: Place(path), advice: .nameAFont)
      }
      stream.append(piece)
    }
    return stream.digest()
  }

  private func bytes(_ at: Int, _ count: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let part = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled,
          off_t(at + filled))
        if part < 0, errno == EINTR { continue }
        guard part > 0 else { return }
        filled += part
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
