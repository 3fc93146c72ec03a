import Diagnostics

extension Wording {
  static let fontIsBroken = Wording(
    en: "The outlines of this font are damaged, so it cannot be put into a PDF.",
    zh: "该字体的轮廓数据已损坏，无法嵌入 PDF。")

  static func chooseAnotherFont(_ face: String) -> Wording {
    Wording(
      en: "Name another one with `--font \(face)=PATH`.", zh: "请用 `--font \(face)=路径` 指定其他字体。")
  }
}
