import Diagnostics

extension Wording {
  static let fontIsBroken = Wording(
    en: "The outlines of this font are damaged, so it cannot be put into a PDF.",
    zh: "该字体的轮廓数据已损坏，无法嵌入 PDF。")

  static func fontForbids(_ family: String) -> Wording {
    Wording(
      en: "The maker of \(family) does not allow it to be put into a PDF.",
      zh: "\(family) 的厂商不允许将该字体嵌入 PDF。")
  }

  static func doNotEmbed(_ face: String) -> Wording {
    Wording(
      en: "Name another one with `--font \(face)=PATH`, or leave fonts out with `--no-embed`.",
      zh: "请用 `--font \(face)=路径` 指定其他字体，或用 `--no-embed` 不嵌入字体。")
  }

  static func chooseAnotherFont(_ face: String) -> Wording {
    Wording(
      en: "Name another one with `--font \(face)=PATH`.", zh: "请用 `--font \(face)=路径` 指定其他字体。")
  }
}
