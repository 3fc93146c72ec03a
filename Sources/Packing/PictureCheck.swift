public import Diagnostics

extension PictureHeader {
  /// Reads the header, and checks the picture as far as that goes without drawing it.
  ///
  /// Of a PNG the checksums of the chunks that draw it, and that its rows unpack to as many bytes as
  /// the header says; of a JPEG that its scans hold only bytes that scans may hold, up to the end
  /// marker. What is wrong inside a JPEG's scan otherwise is seen by the eye alone.
  public static func checked(_ bytes: [UInt8], name: String) throws(Problem) -> PictureHeader {
    let header = try read(bytes, name: name)
    do throws(PictureFault) {
      switch header.kind {
      case .png: try PNGFrame(bytes).checkPicture(header)
      case .jpeg: try JPEGFrame(bytes).checkScans()
      }
    } catch {
      throw Problem(.refused, error.wording, at: Place(name))
    }
    return header
  }
}

extension PNGFrame {
  /// A byte never unpacks to more pixels than this, which are of one bit at least.
  private static let greatestRatio = Inflate.greatestRatio * 8

  func checkPicture(_ header: PictureHeader) throws(PictureFault) {
    let packed = try checkedRows()
    let pixels = header.width * header.height
    guard packed.count > 2, packed[0] & 15 == 8, pixels / Self.greatestRatio <= packed.count else {
      throw .broken
    }
    let bits = Int(reading.bytes[24]) * (Self.samples[Int(reading.bytes[25])] ?? 1)
    let length = PNGPass.passes(
      header.width, header.height, isInterlaced: reading.bytes[28] == 1
    ).byteCount(bits)
    let made = try? Inflate.measure(packed.dropFirst(2), limit: length)
    if made != length { throw .broken }
  }

  /// The packed rows. Chunks whose names begin with a small letter draw nothing (5.4).
  private func checkedRows() throws(PictureFault) -> [UInt8] {
    var packed: [UInt8] = []
    var at = Self.signature.count
    while let length = reading.big32(at), let chunk = reading.part(at + 4, 4 + length),
      let name = chunk.first
    {
      if name & 0x20 == 0, reading.big32(at + 8 + length) != Int(CRC32.checksum(chunk)) {
        throw .broken
      }
      if chunk.starts(with: "IDAT".utf8) { packed += chunk.dropFirst(4) }
      if chunk.starts(with: "IEND".utf8) { break }
      at += 12 + length
    }
    return packed
  }
}

extension JPEGFrame {
  /// Goes from one segment to the next, and through each scan, to the end marker.
  func checkScans() throws(PictureFault) {
    var at = 2
    while true {
      let marker = try nextMarker(&at)
      guard let length = reading.big16(at) else { throw .breaksOff }
      guard length >= 2 else { throw .broken }
      at += length
      guard marker == 0xDA else { continue }
      at = try scanEnd(at)
      if bytes[at + 1] == 0xD9 { return }
    }
  }

  /// Where the marker stands that ends a scan: in one, 0xFF goes before 0, a restart marker or
  /// another 0xFF (B.1.1.2, B.1.1.5).
  private func scanEnd(_ start: Int) throws(PictureFault) -> Int {
    let bytes = self.bytes
    var at = start
    while at + 1 < bytes.count {
      guard bytes[at] == 0xFF else {
        at += 1
        continue
      }
      switch bytes[at + 1] {
      case 0, 0xD0...0xD7: at += 2
      case 0xFF: at += 1
      case 0xC0...0xFE: return at
      default: throw .broken
      }
    }
    throw .breaksOff
  }
}
