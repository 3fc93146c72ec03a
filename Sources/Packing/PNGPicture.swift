public import Diagnostics

/// The picture inside a PNG file (W3C PNG 3rd edition).
public struct PNGPicture: Sendable {
  /// Samples of 8 bits, row by row.
  public struct Samples: Sendable {
    /// Grey, or red, green and blue.
    public let colours: [UInt8]
    /// How much covers what is behind; nil where all of it does.
    public let alpha: [UInt8]?
  }

  /// Pixels in a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Bits of a sample, or of a number in the palette.
  public let depth: Int
  /// Red, green and blue of each colour; empty where there is no palette.
  public let palette: [UInt8]
  /// The zlib stream of the filtered rows.
  public let packed: [UInt8]
  private let kind: Int
  private let isInterlaced: Bool
  private let transparency: [UInt8]
  private let name: String

  /// More than any camera of a reporter makes; larger ones would take gigabytes when unpacked.
  static let greatestPixelCount = 100_000_000

  /// Numbers to a pixel.
  public var channels: Int { PNGFrame.samples[kind] ?? 1 }

  /// Whether it is in colour.
  public var hasColour: Bool { kind == 2 || kind == 3 || kind == 6 }

  /// Whether a reader of PDF unpacks it as it is: not interlaced, nothing shines through.
  public var isPlain: Bool {
    !isInterlaced && kind != 4 && kind != 6 && transparency.isEmpty && depth <= 8
  }

  /// Takes the file apart; refuses what is no whole PNG file.
  public init(_ bytes: [UInt8], name: String) throws(Problem) {
    let header = try PictureHeader.read(bytes, name: name)
    guard header.kind == .png else {
      throw Problem(.refused, PictureFault.unknown.wording, at: Place(name))
    }
    self.name = name
    (width, height) = (header.width, header.height)
    (depth, kind) = (Int(bytes[24]), Int(bytes[25]))
    isInterlaced = bytes[28] == 1
    let reading = ByteReading(bytes: bytes)
    var (palette, packed, transparency): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    var at = 33
    while let length = reading.big32(at), let tag = reading.part(at + 4, 4),
      let content = reading.part(at + 8, length)
    {
      switch String(decoding: tag, as: UTF8.self) {
      case "PLTE": palette = Array(content)
      case "IDAT": packed += content
      case "tRNS": transparency = Array(content)
      default: break
      }
      at += 12 + length
    }
    (self.palette, self.packed, self.transparency) = (palette, packed, transparency)
  }

  /// The picture unpacked; refuses damaged ones and those of more than 100 megapixels.
  public func samples() throws(Problem) -> Samples {
    guard width * height <= Self.greatestPixelCount else {
      throw Problem(.refused, .pictureIsTooLarge(width, height), at: Place(name))
    }
    let passes = PNGPass.passes(width, height, isInterlaced: isInterlaced)
    let bits = depth * channels
    let length = passes.byteCount(bits)
    let rows = try Inflate.unpack(packed.dropFirst(2), limit: length, at: Place(name))
    guard rows.count == length else {
      throw Problem(.refused, PictureFault.breaksOff.wording, at: Place(name))
    }
    var drawing = PNGDrawing(
      width: width, height: height, depth: depth, kind: kind, palette: palette,
      transparency: transparency)
    var at = 0
    for pass in passes {
      let stride = (pass.width * bits + 7) / 8
      var before = [UInt8](repeating: 0, count: stride)
      for row in 0..<pass.height {
        let filter = rows[at]
        let line = PNGFilter.plain(
          rows[(at + 1)..<(at + 1 + stride)], filter, before, pixel: max(1, bits / 8))
        drawing.draw(line, row, of: pass)
        before = line
        at += 1 + stride
      }
    }
    return drawing.samples
  }
}

/// The rows of a picture that come one after the other: all of it, or one of the seven passes of
/// an interlaced one (8.1).
struct PNGPass {
  let x, y, stepX, stepY, width, height: Int

  static func passes(_ width: Int, _ height: Int, isInterlaced: Bool) -> [PNGPass] {
    let grid =
      isInterlaced
      ? [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
        (0, 1, 1, 2),
      ] : [(0, 0, 1, 1)]
    return grid.map { x, y, stepX, stepY in
      PNGPass(
        x: x, y: y, stepX: stepX, stepY: stepY, width: (width - x + stepX - 1) / stepX,
        height: (height - y + stepY - 1) / stepY)
    }.filter { $0.width > 0 && $0.height > 0 }
  }
}

extension [PNGPass] {
  /// How long all their rows are, unpacked, with `bits` to a pixel and a byte that names the filter.
  func byteCount(_ bits: Int) -> Int {
    reduce(0) { $0 + $1.height * (1 + ($1.width * bits + 7) / 8) }
  }
}

/// Undoes the filter of a row (9.2).
enum PNGFilter {
  static func plain(
    _ row: ArraySlice<UInt8>, _ filter: UInt8, _ before: [UInt8], pixel: Int
  ) -> [UInt8] {
    var line = Array(row)
    for at in line.indices {
      let left = at >= pixel ? line[at - pixel] : 0
      let above = before[at]
      let corner = at >= pixel ? before[at - pixel] : 0
      switch filter {
      case 1: line[at] &+= left
      case 2: line[at] &+= above
      case 3: line[at] &+= UInt8((Int(left) + Int(above)) / 2)
      case 4: line[at] &+= nearest(Int(left), Int(above), Int(corner))
      default: break
      }
    }
    return line
  }

  /// Paeth's predictor (9.4).
  private static func nearest(_ left: Int, _ above: Int, _ corner: Int) -> UInt8 {
    let guess = left + above - corner
    let (first, second, third) = (abs(guess - left), abs(guess - above), abs(guess - corner))
    if first <= second, first <= third { return UInt8(left) }
    return UInt8(second <= third ? above : corner)
  }
}

/// Puts the pixels of rows in their places, as samples of 8 bits.
struct PNGDrawing {
  private let width: Int
  private let depth: Int
  private let kind: Int
  private let palette: [UInt8]
  private let transparency: [UInt8]
  private var colours: [UInt8]
  private var alpha: [UInt8]

  init(
    width: Int, height: Int, depth: Int, kind: Int, palette: [UInt8], transparency: [UInt8]
  ) {
    (self.width, self.depth, self.kind) = (width, depth, kind)
    (self.palette, self.transparency) = (palette, transparency)
    let hasColour = kind == 2 || kind == 3 || kind == 6
    let hasAlpha = kind == 4 || kind == 6 || !transparency.isEmpty
    colours = [UInt8](repeating: 0, count: width * height * (hasColour ? 3 : 1))
    alpha = [UInt8](repeating: 255, count: hasAlpha ? width * height : 0)
  }

  var samples: PNGPicture.Samples {
    PNGPicture.Samples(colours: colours, alpha: alpha.isEmpty ? nil : alpha)
  }

  mutating func draw(_ line: [UInt8], _ row: Int, of pass: PNGPass) {
    for column in 0..<pass.width {
      let place = (pass.y + row * pass.stepY) * width + pass.x + column * pass.stepX
      switch kind {
      case 0: grey(line, column, at: place)
      case 2: colour(line, column, of: 3, at: place)
      case 3: indexed(line, column, at: place)
      case 4:
        colours[place] = sample(line, column * 2)
        alpha[place] = sample(line, column * 2 + 1)
      default:
        colour(line, column, of: 4, at: place)
        alpha[place] = sample(line, column * 4 + 3)
      }
    }
  }

  private mutating func grey(_ line: [UInt8], _ column: Int, at place: Int) {
    colours[place] = sample(line, column)
    guard transparency.count >= 2 else { return }
    if stored(line, column) == Int(transparency[0]) << 8 | Int(transparency[1]) { alpha[place] = 0 }
  }

  private mutating func colour(
    _ line: [UInt8], _ column: Int, of channels: Int, at place: Int
  ) {
    for channel in 0..<3 {
      colours[place * 3 + channel] = sample(line, column * channels + channel)
    }
    guard channels == 3, transparency.count >= 6 else { return }
    let isClear = (0..<3).allSatisfy { channel in
      stored(line, column * 3 + channel)
        == Int(transparency[2 * channel]) << 8 | Int(transparency[2 * channel + 1])
    }
    if isClear { alpha[place] = 0 }
  }

  private mutating func indexed(_ line: [UInt8], _ column: Int, at place: Int) {
    let index = stored(line, column)
    for channel in 0..<3 where 3 * index + channel < palette.count {
      colours[place * 3 + channel] = palette[3 * index + channel]
    }
    if index < transparency.count { alpha[place] = transparency[index] }
  }

  /// A number as the row holds it.
  private func stored(_ line: [UInt8], _ index: Int) -> Int {
    switch depth {
    case 16: return Int(line[2 * index]) << 8 | Int(line[2 * index + 1])
    case 8: return Int(line[index])
    default:
      let bit = index * depth
      return Int(line[bit / 8]) >> (8 - depth - bit % 8) & ((1 << depth) - 1)
    }
  }

  /// A number brought to 8 bits.
  private func sample(_ line: [UInt8], _ index: Int) -> UInt8 {
    let number = stored(line, index)
    return depth == 16 ? UInt8(number >> 8) : UInt8(number * 255 / ((1 << depth) - 1))
  }
}
