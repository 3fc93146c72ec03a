import Foundation
import TestSupport
import Testing

/// A character on a page. Marks and letters stand in the middle of their room, or are scaled to it,
/// where the printing font has other widths than the pages; Han characters stand exactly where they
/// were put.
private struct PrintedCharacter: Hashable {
  let text: String
  /// In points, from the left and upper edges of the trimmed page.
  let x: Double
  let y: Double
  let size: Double

  var isHan: Bool { text.unicodeScalars.first.map { 0x4E00...0x9FFF ~= $0.value } ?? false }

  /// How far it is from where another program has it, ten points for each point in size.
  func distance(to other: PrintedCharacter) -> Double {
    max(abs(x - other.x), abs(y - other.y), abs(size - other.size) * 10)
  }
}

/// The first page as the printer gets it, by MuPDF.
private enum PrinterView {
  /// Bleed and room for crop marks.
  private static let rim = 10 * 72 / 25.4

  static func characters(_ pages: BrowserPages) throws -> [PrintedCharacter] {
    let rendered = try pages.world.run("render 2024-12 --format pdf --out print")
    try #require(rendered.status == 0, "\(rendered.stderr)")
    let file = pages.world.path("print/pages.pdf")
    let drawn = try OutsideProgram("mutool")?.run(
      ["draw", "-q", "-F", "stext", file, "1"], in: pages.world.folder)
    var size = 0.0
    return (drawn?.stdout ?? "").split(separator: "\n").compactMap { line in
      if line.hasPrefix("<font") { size = number("size", line) }
      guard line.hasPrefix("<char"), let code = value("c", line) else { return nil }
      return PrintedCharacter(
        text: character(code), x: number("x", line) - rim, y: number("y", line) - rim, size: size)
    }
  }

  /// `&#x9996;` for all but ASCII.
  private static func character(_ code: String) -> String {
    guard code.hasPrefix("&#x"), let value = UInt32(code.dropFirst(3).dropLast(), radix: 16) else {
      return code
    }
    return Unicode.Scalar(value).map { String($0) } ?? code
  }

  private static func number(_ name: String, _ line: Substring) -> Double {
    value(name, line).flatMap(Double.init) ?? 0
  }

  private static func value(_ name: String, _ line: Substring) -> String? {
    guard let start = line.range(of: " \(name)=\"")?.upperBound,
      let end = line[start...].firstIndex(of: "\"")
    else { return nil }
    return String(line[start..<end])
  }
}

/// The first page as a browser shows it.
private enum ScreenView {
  private static let script = #"""
    (() => {
      const svg = document.querySelector("section.page svg");
      const sheet = svg.getBoundingClientRect();
      const scale = svg.viewBox.baseVal.width / sheet.width;
      const out = [];
      for (const text of svg.querySelectorAll("text")) {
        const matrix = text.getScreenCTM();
        const size = parseFloat(getComputedStyle(text).fontSize) * matrix.a * scale;
        [...text.textContent].forEach((character, index) => {
          const at = text.getStartPositionOfChar(index).matrixTransform(matrix);
          out.push([character, (at.x - sheet.left) * scale, (at.y - sheet.top) * scale, size]
            .join(" "));
        });
      }
      const place = document.createElement("pre");
      place.textContent = "\u001E" + out.join("\n") + "\u001E";
      document.body.append(place);
    })()
    """#

  static func characters(_ pages: BrowserPages) throws -> [PrintedCharacter] {
    try pages.answer(to: script, on: .desk).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 4, let x = Double(parts[1]), let y = Double(parts[2]),
        let size = Double(parts[3])
      else { return nil }
      return PrintedCharacter(text: parts[0], x: x, y: y, size: size)
    }
  }
}

extension BrowserTests {
  private static let canCompare =
    OutsideProgram("mutool") != nil
    && FileManager.default.fileExists(
      atPath: "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")

  @Test(.enabled(if: canCompare, "mupdf-tools or fonts-noto-cjk are not installed"))
  func `what the printer gets stands where the browser shows it`() throws {
    let pages = try Self.pages.get()
    let printed = try PrinterView.characters(pages).filter(\.isHan)
    var shown = Dictionary(
      grouping: try ScreenView.characters(pages).filter(\.isHan), by: \.text)
    #expect(printed.count > 1000)
    for character in printed {
      let same = shown[character.text] ?? []
      let nearest = same.indices.min {
        same[$0].distance(to: character) < same[$1].distance(to: character)
      }
      let apart = nearest.map { same[$0].distance(to: character) } ?? .infinity
      #expect(apart < 0.1, "\(character)")
      if let nearest { shown[character.text]?.remove(at: nearest) }
    }
    let left = shown.values.reduce(0) { $0 + $1.count }
    #expect(left == 0)
  }
}
