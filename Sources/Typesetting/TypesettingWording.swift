import Diagnostics

extension Wording {
  static let notMetrics = Wording(en: "this is not a metrics table.", zh: "这不是字宽表。")
  static let advanceOutOfRange = Wording(
    en: "a width should be a whole number of thousandths of an em, at most 4000.",
    zh: "字宽应为千分之一全身的整数，不超过 4000。")
  static let stretchOutOfRange = Wording(
    en: "the stretch leaves the range U+0000 to U+FFFF.", zh: "超出 U+0000 至 U+FFFF 的范围。")
}

extension Wording {
  static let notHyphenation = Wording(
    en: "this is not a hyphenation dictionary.", zh: "这不是断词词典。")
  static let nameADictionary = Wording(
    en: "Name one of libhyphen, such as /usr/share/hyphen/hyph_en_US.dic, or one of TeX.",
    zh: "请指定 libhyphen 的词典（如 /usr/share/hyphen/hyph_en_US.dic）或 TeX 的断词表。")
}
