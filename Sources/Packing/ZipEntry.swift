extension ZipArchive {
  /// One line of the directory of an archive.
  public struct Entry: Hashable, Sendable {
    /// The name as it stands in the archive: UTF-8, GB18030 or anything else.
    public let nameBytes: [UInt8]
    /// The name, where its bytes or the Unicode name beside them are UTF-8; else nil, as in
    /// archives made with Chinese Windows, whose names are GB18030.
    public let name: String?
    /// Bytes in the archive.
    public let packedSize: Int
    /// Bytes when unpacked, as the directory says; more never come out.
    public let size: Int
    /// Whether a password is needed.
    public let isEncrypted: Bool
    let method: Int
    let checksum: UInt32
    let offset: Int

    /// Whether it is a folder: its name ends in a slash.
    public var isFolder: Bool {
      nameBytes.last == UInt8(ascii: "/") || nameBytes.last == UInt8(ascii: "\\")
    }

    /// The name for sentences; bytes that are not UTF-8 show as U+FFFD.
    public var label: String { name ?? String(decoding: nameBytes, as: UTF8.self) }
  }
}
