public import Diagnostics

extension Wording {
  static func frontMatterAlsoSays(_ line: String) -> Wording {
    Wording(
      en: "The front matter says `\(line)`, for which there is no place, or not for all of it.",
      zh: "稿头中的 `\(line)` 无处可放，或未能全部收入。")
  }

  /// Told of a picture that a manuscript names and that did not come with it.
  public static func pictureWasNamed(_ file: String) -> Wording {
    Wording(
      en: "The manuscript names the picture `\(file)`; file it beside the caption.",
      zh: "稿件引用了图片 `\(file)`，请配上图片文件。")
  }

  static func linkWasNamed(_ address: String) -> Wording {
    Wording(
      en: "The manuscript links to `\(address)`, which is not printed.",
      zh: "稿件中有链接 `\(address)`，印刷时不出现。")
  }
}
