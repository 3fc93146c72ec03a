import Notation

/// A length on paper in thousandths of a point (1/72 inch). All geometry is in whole thousandths,
/// so that the same pages come out on every machine.
public struct Length: Hashable, Comparable, Sendable {
  /// Thousandths of a point.
  public let thousandths: Int

  /// A length in thousandths of a point.
  public init(thousandths: Int) { self.thousandths = thousandths }

  /// Whole points.
  public static func points(_ points: Int) -> Length { Length(thousandths: points * 1000) }

  /// Hundredths of a point, the unit of sizes in templates.
  public static func hundredths(_ hundredths: Int) -> Length {
    Length(thousandths: hundredths * 10)
  }

  /// Tenths of a millimetre, the unit of paper in templates; rounded to the nearest thousandth of a
  /// point.
  public static func tenthsOfMillimetre(_ tenths: Int) -> Length {
    Length(thousandths: (tenths * 720_000 + 1270) / 2540)
  }

  /// In tenths of a millimetre, rounded.
  public var tenthsOfMillimetre: Int { (thousandths * 2540 + 360_000) / 720_000 }

  /// Millimetres for people, to a tenth: `297`, `12.5`.
  public var millimetres: String {
    let (whole, tenths) = tenthsOfMillimetre.quotientAndRemainder(dividingBy: 10)
    return tenths == 0 ? "\(whole)" : "\(whole).\(tenths)"
  }

  /// No length.
  public static let zero = Length(thousandths: 0)

  /// This many thousandths of an em of a type of this size, rounded down.
  public func ems(_ thousandthsOfEm: Int) -> Length {
    Length(thousandths: thousandths * thousandthsOfEm / 1000)
  }

  /// The length in points as CSS and SVG write it, such as `7.25`.
  public var points: String {
    var bytes: [UInt8] = []
    appendPoints(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `points` says.
  public func appendPoints(to bytes: inout [UInt8]) {
    let (whole, thousandths) = thousandths.quotientAndRemainder(dividingBy: 1000)
    if whole == 0, thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    Digits.append(whole, to: &bytes)
    var rest = thousandths.magnitude
    if rest > 0 { bytes.append(UInt8(ascii: ".")) }
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 100))
      rest = rest % 100 * 10
    }
  }

  /// Which of two lengths is shorter.
  public static func < (first: Length, second: Length) -> Bool {
    first.thousandths < second.thousandths
  }

  /// One length after the other.
  public static func + (first: Length, second: Length) -> Length {
    Length(thousandths: first.thousandths + second.thousandths)
  }

  /// What is left of a length.
  public static func - (first: Length, second: Length) -> Length {
    Length(thousandths: first.thousandths - second.thousandths)
  }

  /// A length several times over.
  public static func * (length: Length, times: Int) -> Length {
    Length(thousandths: length.thousandths * times)
  }
}

extension [Length] {
  /// The lengths in points, with a blank between them.
  var points: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * 8)
    for (index, length) in enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      length.appendPoints(to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Frame {
  /// The lower edge.
  var foot: Length { y + height }
}

/// A rectangle on a page, measured from the top left corner of the trimmed sheet.
public struct Frame: Hashable, Sendable {
  /// From the left edge of the page.
  public let x: Length
  /// From the top edge of the page.
  public let y: Length
  /// Never negative.
  public let width: Length
  /// Never negative.
  public let height: Length

  /// Makes a rectangle.
  public init(x: Length, y: Length, width: Length, height: Length) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
