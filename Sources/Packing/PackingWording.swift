import Diagnostics

extension Wording {
  static let notAnArchive = Wording(en: "This is not a zip archive.", zh: "这不是 zip 压缩包。")

  static let archiveBreaksOff = Wording(
    en: "The zip archive breaks off; it did not arrive whole.", zh: "zip 压缩包不完整，后半部分缺失。")

  static let archiveIsZip64 = Wording(
    en: "This is a zip64 archive, the form for files over 4 GB, which newsdesk does not read.",
    zh: "这是 zip64 格式的压缩包（用于 4 GB 以上的文件），newsdesk 不读取。")

  static let archiveIsSplit = Wording(
    en: "This is one part of a zip archive in several parts.", zh: "这只是分卷 zip 压缩包中的一卷。")

  static let brokenDirectory = Wording(
    en: "The directory of the zip archive is damaged.", zh: "zip 压缩包的目录已损坏。")

  static func tooManyEntries(_ count: Int, _ limit: Int) -> Wording {
    Wording(
      en: "The archive holds \(count) files, more than the \(limit) that are read.",
      zh: "压缩包内有 \(count) 个文件，超过可读取的 \(limit) 个。")
  }

  static func unpacksTooLarge(_ megabytes: Int, _ limit: Int) -> Wording {
    Wording(
      en: "The archive unpacks to \(megabytes) MB, more than the \(limit) MB that are read.",
      zh: "压缩包解开后有 \(megabytes) MB，超过可读取的 \(limit) MB。")
  }

  static func unpacksTooFar(_ entry: String, _ ratio: Int) -> Wording {
    Wording(
      en: "`\(entry)` unpacks to more than \(ratio) times its size, which no manuscript does: "
        + "the archive may have been made to do harm.",
      zh: "`\(entry)` 解开后超过压缩大小的 \(ratio) 倍，正常稿件不会如此，压缩包可能是恶意制作的。")
  }

  static let sendSmallerArchive = Wording(
    en: "Send its files one by one.", zh: "请把其中的文件逐个发送。")

  static let encryptedEntry = Wording(
    en: "This needs a password to be opened.", zh: "打开此文件需要密码。")

  static let sendWithoutPassword = Wording(
    en: "Ask for a copy without a password.", zh: "请对方去掉密码后重新发送。")

  static func unknownPacking(_ method: Int) -> Wording {
    Wording(
      en: "This is packed in a way that newsdesk does not read (method \(method)).",
      zh: "newsdesk 不支持此文件的压缩方式（方式 \(method)）。")
  }

  static let brokenEntry = Wording(
    en: "This part of the archive is damaged.", zh: "压缩包的这一部分已损坏。")

  static let askAgain = Wording(en: "Ask for the file again.", zh: "请对方重新发送。")

  static let packedTextBreaksOff = Wording(
    en: "The packed text breaks off.", zh: "压缩内容在中途中断。")

  static let packedTextIsBroken = Wording(
    en: "The packed text is damaged.", zh: "压缩内容已损坏。")

  static func packedTextIsTooLong(_ limit: Int) -> Wording {
    Wording(
      en: "The packed text unpacks to more than the \(limit) bytes that it promised.",
      zh: "压缩内容解开后超过所标明的 \(limit) 字节。")
  }

  static let notAPicture = Wording(
    en: "This is neither a JPEG nor a PNG picture.", zh: "这不是 JPEG 或 PNG 图片。")

  static let pictureBreaksOff = Wording(
    en: "The picture breaks off; it did not arrive whole.", zh: "图片不完整，后半部分缺失。")

  static let brokenPicture = Wording(en: "The picture is damaged.", zh: "图片已损坏。")

  static func pictureIsTooLarge(_ width: Int, _ height: Int) -> Wording {
    Wording(
      en: "The picture has \(width) × \(height) pixels, more than are unpacked for print.",
      zh: "图片有 \(width) × \(height) 像素，超过印刷输出可处理的大小。")
  }

  static let pictureWithoutPalette = Wording(
    en: "The picture counts its colours in a table that is not there.", zh: "图片缺少所用的调色板。")
  static let pictureWithoutSize = Wording(
    en: "The picture does not say how large it is.", zh: "图片没有标明尺寸。")
}

extension FontFault {
  var wording: Wording {
    switch self {
    case .unknown:
      Wording(
        en: "This is not a font that newsdesk reads (TrueType, OpenType, or a collection of them).",
        zh: "这不是 newsdesk 可读取的字体（TrueType、OpenType 或其合集）。")
    case .breaksOff:
      Wording(en: "The font file breaks off; it did not arrive whole.", zh: "字体文件不完整，后半部分缺失。")
    case .broken: Wording(en: "The font file is damaged.", zh: "字体文件已损坏。")
    case .withoutFace:
      Wording(en: "The font file has no face with this number.", zh: "字体文件中没有这个序号的字体。")
    case .withoutOutlines:
      Wording(
        en: "The font has no outlines, only pictures of its characters; it cannot be printed with.",
        zh: "该字体没有轮廓，只有点阵，不能用于印刷。")
    case .withoutCharacters:
      Wording(en: "The font does not say which characters it has.", zh: "该字体没有 Unicode 字符表。")
    }
  }
}
