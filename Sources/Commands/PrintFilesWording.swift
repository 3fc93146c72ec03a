import Composition
import Diagnostics
import Notation
import PDFRendering

extension Wording {
  static func printedWith(_ kind: String, _ family: String, _ path: String) -> Wording {
    Wording(en: "\(kind): \(family), \(path)", zh: "\(kind)：\(family)，\(path)")
  }

  static func fontWanted(_ kinds: [String]) -> Wording {
    let list = kinds.joined(separator: ", ")
    return Wording(
      en: "--font takes KIND=PATH; the kinds are \(list).", zh: "--font 须写成 种类=路径；种类有 \(list)。")
  }

  static let noFontHere = Wording(
    en: "No Chinese serif font was found on this machine, so no PDF was made.",
    zh: "本机没有找到宋体字体，未生成 PDF。")

  static let installAFont = Wording(
    en: "Install Noto Serif CJK (Debian: fonts-noto-cjk), or name a font with `--font serif=PATH`.",
    zh: "请安装 Noto Serif CJK（Debian：fonts-noto-cjk），或用 `--font serif=路径` 指定字体。")
}

extension PrintWarning {
  /// What a person should know, in a sentence.
  var wording: Wording {
    switch self {
    case .missing(let face, let scalars):
      let list = String(String.UnicodeScalarView(scalars.prefix(20)))
      return Wording(
        en: "The font for \(face.rawValue) does not have \(scalars.count) characters: \(list)",
        zh: "\(face.rawValue) 所用字体缺 \(scalars.count) 个字：\(list)")
    case .notAllowed(let face):
      return Wording(
        en: "The maker of the font for \(face.rawValue) does not allow it to be embedded.",
        zh: "\(face.rawValue) 所用字体的厂商不允许嵌入。")
    case .replaced(let face):
      return Wording(
        en: "There is no font of its own for \(face.rawValue); the serif stands in for it.",
        zh: "\(face.rawValue) 没有专用字体，以宋体代替。")
    case .scaled(let face, let count):
      return Wording(
        en: "The font for \(face.rawValue) sets \(count) characters in other widths than the pages "
          + "were made with; they were scaled to fit.",
        zh: "\(face.rawValue) 所用字体有 \(count) 个字符的宽度与组版时不同，已按版面缩放。")
    case .unshaped(let scalars):
      return Wording(
        en: "\(scalars.count) characters belong to scripts that the PDF does not shape.",
        zh: "有 \(scalars.count) 个字符属于 PDF 不作变形处理的文字。")
    case .coarse(let media, let page, let dots):
      return Wording(
        en: "Page \(page): picture \(media.hex.prefix(8)) has \(dots) dots to the inch at its "
          + "printed size; print needs 200.",
        zh: "第 \(page) 版：图片 \(media.hex.prefix(8)) 按印刷尺寸只有 \(dots) dpi，印刷需要 200 dpi。")
    case .screenColours(let media, let page):
      return Wording(
        en: "Page \(page): picture \(media.hex.prefix(8)) is in the colours of a screen (RGB).",
        zh: "第 \(page) 版：图片 \(media.hex.prefix(8)) 为 RGB 颜色。")
    case .withoutPicture(let media, let page):
      return Wording(
        en: "Page \(page): picture \(media.hex.prefix(8)) cannot be read; its place is grey.",
        zh: "第 \(page) 版：图片 \(media.hex.prefix(8)) 无法读取，位置留灰。")
    }
  }
}
