import Composition
import Foundation
import Manuscript
import Notation
import PDFRendering
import Packing
import SVGRendering
import TestSupport
import Testing
import Typesetting

/// A page as pixels, 75 to the inch.
private struct Pixels {
  let width: Int
  let height: Int
  private let bytes: [UInt8]
  private let channels: Int

  init(_ file: [UInt8]) throws {
    let picture = try PNGPicture(file, name: "page.png")
    bytes = try picture.samples().colours
    (width, height) = (picture.width, picture.height)
    channels = bytes.count / max(1, width * height)
  }

  /// Where there is ink inside a frame: left, top, right and foot in pixels; nil for a blank one.
  func ink(in frame: Frame) -> [Int]? {
    func pixel(_ length: Length) -> Int { length.thousandths * 75 / 72_000 }
    let left = max(0, pixel(frame.x) - 3)
    let right = min(width, pixel(frame.x + frame.width) + 3)
    let top = max(0, pixel(frame.y) - 3)
    let foot = min(height, pixel(frame.y + frame.height) + 3)
    var found: [Int]?
    for y in top..<max(top, foot) {
      for x in left..<max(left, right) where isInk(x, y) {
        let known = found ?? [x, y, x, y]
        found = [min(known[0], x), min(known[1], y), max(known[2], x), max(known[3], y)]
      }
    }
    return found
  }

  private func isInk(_ x: Int, _ y: Int) -> Bool { bytes[(y * width + x) * channels] < 150 }
}

private let stories = (0..<4).map { number in
  let sentence = "市总工会在宝应新建的货车司机之家昨天开放，晚饭六点开始供应，326名司机加入工会。"
  return Article(
    headline: ["首批新就业形态劳动者入会", "高温天气送清凉", "巧解就业难", "货车司机之家开放"][number],
    bylines: [Byline(name: "刘蕾蕾", title: "通讯员")],
    blocks: (0..<(3 + number)).map { _ in
      .paragraph(String(repeating: sentence, count: 2))
    })
}

@Suite struct `A page drawn by two programs` {
  private static let isPossible =
    OutsideProgram("chromium") != nil && OutsideProgram("pdftoppm") != nil
    && InstalledFont.notoSerif.isHere && InstalledFont.notoSans.isHere

  private func fonts() throws -> PrintFonts {
    let sans = try InstalledFont.notoSans.file()
    let bold = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc"
    let source = FontSource(
      name: bold, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: bold))))
    let face = try (0..<FontFile.faceCount(in: source)).map { try FontFile(source, face: $0) }
      .first { $0.postScriptName.hasPrefix("NotoSerifCJKsc") }
    return PrintFonts(
      song: try InstalledFont.notoSerif.file(),
      others: [.hei: sans, .songBold: try #require(face)])
  }

  private func print(_ layout: Layout, in folder: ScratchFolder) throws -> Pixels {
    let printed = try PDFIssue.pdf(
      of: layout, metrics: .builtIn, fonts: try fonts(), pictures: [:],
      settings: PDFIssue.Settings(bleed: .zero, hasCropMarks: false))
    let path = try folder.write(printed.bytes, to: "pages.pdf")
    let drawn = folder.path + "/pdf"
    _ = try OutsideProgram("pdftoppm")?.run(
      ["-r", "75", "-png", "-f", "1", "-l", "1", "-singlefile", path, drawn], in: folder)
    return try Pixels([UInt8](try Data(contentsOf: URL(fileURLWithPath: drawn + ".png"))))
  }

  private func show(_ layout: Layout, in folder: ScratchFolder) throws -> Pixels {
    let path = try folder.write(SVGPage.svg(of: layout.pages[0], in: layout), to: "page.svg")
    let shot = folder.path + "/shot.png"
    _ = try OutsideProgram("chromium")?.run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--force-device-scale-factor=0.78125", "--window-size=794,1123", "--screenshot=\(shot)",
        "file://\(path)",
      ], in: folder)
    return try Pixels([UInt8](try Data(contentsOf: URL(fileURLWithPath: shot))))
  }

  @Test(.enabled(if: isPossible, "chromium, poppler-utils or fonts-noto-cjk are not installed"))
  func `has the same ink in the same boxes`() throws {
    let layout = layout(of: stories)
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let printed = try print(layout, in: folder)
    let shown = try show(layout, in: folder)
    var compared = 0
    for box in layout.pages[0].boxes where !box.rows.isEmpty {
      let (first, second) = (printed.ink(in: box.frame), shown.ink(in: box.frame))
      guard let first, let second else {
        #expect(first == nil && second == nil, "\(box.kind) \(box.rows[0].text)")
        continue
      }
      let apart = zip(first, second).map { abs($0 - $1) }.max() ?? 0
      #expect(apart <= 2, "\(box.kind) \(box.rows[0].text): \(first) \(second)")
      compared += 1
    }
    #expect(compared > 8)
  }
}
