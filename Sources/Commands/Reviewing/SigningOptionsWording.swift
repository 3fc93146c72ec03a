import Arguments
import Diagnostics

extension SigningOptions {
  static let all: [Option] = [
    Option("sign", help: Wording(en: "Sign with your SSH key.", zh: "以您的 SSH 密钥签名。")),
    Option(
      "key", value: "FILE",
      help: Wording(
        en: "The key; else $NEWSDESK_KEY, else ~/.ssh/id_ed25519.",
        zh: "密钥文件；否则用 $NEWSDESK_KEY 或 ~/.ssh/id_ed25519。")),
    Option(
      "on-paper", value: "MARK",
      help: Wording(
        en: "It was signed with a pen; MARK says where the paper is kept.", zh: "纸上签字；MARK 为存放处。")),
    Option(
      "for", value: "PERSON",
      help: Wording(en: "With --on-paper: who signed.", zh: "与 --on-paper 同用：签字人。")),
    Option(
      "at", value: "TIME",
      help: Wording(en: "With --on-paper: when it was signed.", zh: "与 --on-paper 同用：签字时间。")),
    Option(
      "evidence", value: "FILE",
      help: Wording(
        en: "A scan or photo that proves it, JPEG or PNG.", zh: "作为凭据的扫描件或照片，JPEG 或 PNG。")),
  ]
}
