import Composition
import Diagnostics
import Notation
import PDFRendering

extension Wording {
  static func printedWith(_ kind: String, _ family: String, _ path: String) -> Wording {
    Wording(en: "\(kind): \(family), \(path)", zh: "\(kind)：\(family)，\(path)")
  }

  static func fontNotUsed(_ kind: String) -> Wording {
    Wording(
      en: "Nothing on these pages is set in \(kind); the font named for it is not used.",
      zh: "这些版面没有用到 \(kind)，为它指定的字体没有使用。")
  }

  static func fontWanted(_ kinds: [String]) -> Wording {
    let list = kinds.joined(separator: ", ")
    return Wording(
      en: "--font takes KIND=PATH; the kinds are \(list).", zh: "--font 须写成 种类=路径；种类有 \(list)。")
  }

  static let noFontHere = Wording(
    en: "No font for the text of these pages was found on this machine, so no PDF was made.",
    zh: "本机没有找到可以印这些版面的字体，未生成 PDF。")

  static let printedWithoutFonts = Wording(
    en: "--no-embed leaves fonts out; --font has no meaning with it.",
    zh: "--no-embed 不嵌入字体，不能与 --font 同用。")

  static let spotHelp = Wording(
    en: "Print red parts in this ink, such as \"PANTONE 186 C\"; magenta and yellow at first.",
    zh: "红色用此专色印，如 \"PANTONE 186 C\"；不写则用 M100 Y100。")

  static let spotWanted = Wording(
    en: "--spot needs the name of one ink of its own, such as \"PANTONE 186 C\".",
    zh: "--spot 要写一种专色的名称，如 \"PANTONE 186 C\"。")

  // MARK: The printer's package

  static let packageNeedsFolder = Wording(
    en: "--dry-run needs a folder for the printer's package: --out DIR.",
    zh: "--dry-run 要写明印刷文件包的文件夹：--out 文件夹。")

  static func packageWritten(_ folder: String, _ count: Int) -> Wording {
    Wording(
      en: "Wrote the printer's package into \(folder): \(plural(count, "file")); "
        + "`sha256sum -c SHA256SUMS` checks them.",
      zh: "印刷文件包已写入 \(folder)，共 \(count) 个文件；可用 `sha256sum -c SHA256SUMS` 核对。")
  }

  static let onlyTried = Wording(
    en: "This was a trial: nothing is released.", zh: "仅为试出，尚未付印。")

  static func packageTitle(_ title: String, _ issue: String, _ pages: Int) -> Wording {
    Wording(
      en: "\(title) \(issue), \(plural(pages, "page"))", zh: "\(title) \(issue)，\(pages) 个版")
  }

  static func trimSize(_ width: String, _ height: String) -> Wording {
    Wording(
      en: "Trimmed to \(width) × \(height) mm, 3 mm bleed, crop marks.",
      zh: "成品 \(width) × \(height) mm，出血 3 mm，有裁切线。")
  }

  static let noWarnings = Wording(en: "No warnings.", zh: "没有需要注意的问题。")
  static let hinders = Wording(en: "In the way of printing:", zh: "付印前须解决：")
  static let warns = Wording(en: "To be known:", zh: "请注意：")
  static let fontsUsed = Wording(en: "Fonts:", zh: "字体：")

  static func installAFont(_ font: String, _ package: String, _ kind: String) -> Wording {
    Wording(
      en: "Install \(font) (Debian: \(package)), or name a font with `--font \(kind)=PATH`.",
      zh: "请安装 \(font)（Debian：\(package)），或用 `--font \(kind)=路径` 指定字体。")
  }

  // MARK: Pictures

  static func picture(_ number: String, page: Int) -> Wording {
    Wording(en: "Page \(page): the picture \(number) ", zh: "第 \(page) 版：图片 \(number) ")
  }

  static func pictureOf(_ headline: String, _ number: String, page: Int) -> Wording {
    Wording(
      en: "Page \(page): the picture of “\(Printable.quoted(headline))” (\(number)) ",
      zh: "第 \(page) 版：《\(Printable.quoted(headline))》的图片（\(number)）")
  }

  static func isCoarse(_ dots: Int) -> Wording {
    Wording(
      en: "has \(dots) dots to the inch at its printed size; print needs 200.",
      zh: "按印刷尺寸只有 \(dots) dpi，印刷需要 200 dpi。")
  }

  static let isOfAScreen = Wording(en: "is in the colours of a screen (RGB).", zh: "为 RGB 颜色。")

  static let cannotBeShown = Wording(
    en: "cannot be read; its place is grey.", zh: "无法读取，位置留灰。")
}

extension PrintWarning {
  /// What a person should know, in a sentence; pictures are those of a story on the pages.
  func wording(on layout: Layout) -> Wording {
    switch self {
    case .missing(let face, let scalars):
      let list = String(String.UnicodeScalarView(scalars.prefix(20)))
      let more = scalars.count > 20 ? "…" : ""
      return Wording(
        en: "The font for \(face.word) does not have \(plural(scalars.count, "character")): "
          + "\(list)\(more).",
        zh: "\(face.word) 所用字体缺 \(scalars.count) 个字：\(list)\(more)。")
    case .notEmbedded:
      return Wording(
        en: "No font is in these files: they look different on every machine and are not fit for "
          + "print.",
        zh: "文件中没有嵌入字体：在不同电脑上显示各异，不能用于印刷。")
    case .hairline(let thickness, let page):
      return Wording(
        en: "Page \(page) has a line of \(thickness.points) points; under 0.25 it may not print.",
        zh: "第 \(page) 版有 \(thickness.points) 磅的细线；细于 0.25 磅可能印不出。")
    case .replaced(let face):
      return Wording(
        en: "There is no font of its own for \(face.word); the serif stands in for it.",
        zh: "\(face.word) 没有专用字体，以宋体代替。")
    case .scaled(let face, let count):
      return Wording(
        en: "The font for \(face.word) sets \(plural(count, "character")) in other widths than the "
          + "pages were made with; scaled to fit.",
        zh: "\(face.word) 所用字体有 \(count) 个字符的宽度与组版时不同，已按版面缩放。")
    case .unshaped(let scalars):
      return Wording(
        en: "The PDF does not shape the scripts of \(plural(scalars.count, "character")).",
        zh: "有 \(scalars.count) 个字符属于 PDF 不作变形处理的文字。")
    case .coarse(let media, let page, let dots):
      return Self.picture(media, page, layout) + .isCoarse(dots)
    case .screenColours(let media, let page):
      return Self.picture(media, page, layout) + .isOfAScreen
    case .withoutPicture(let media, let page):
      return Self.picture(media, page, layout) + .cannotBeShown
    }
  }

  private static func picture(_ media: Digest, _ number: Int, _ layout: Layout) -> Wording {
    let page = layout.pages.first { $0.number == number }
    let story = page?.boxes.first { $0.media == media }?.story
    let headline = page?.stories.first { $0.id == story }?.headline ?? ""
    let name = String(media.hex.prefix(8))
    return headline.isEmpty
      ? .picture(name, page: number) : .pictureOf(headline, name, page: number)
  }
}
