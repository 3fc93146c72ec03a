import Diagnostics

extension Wording {
  static let fontNotReadable = Wording(
    en: "This is not a font file that can be read.", zh: "这不是可读取的字体文件。")

  static let noSuchFont = Wording(en: "There is no such file.", zh: "没有这个文件。")

  static let fontWithoutHan = Wording(
    en: "This font has no Chinese characters that fill the em box.",
    zh: "这个字体没有全身宽的汉字。")

  static let nameAFont = Wording(
    en: "Name one with `--font serif=PATH`.", zh: "请用 `--font serif=路径` 指定字体文件。")
}
