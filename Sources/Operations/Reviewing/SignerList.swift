import Diagnostics
import Notation

/// The keys of the desk's people, in the form of OpenSSH's `allowed_signers`, as git takes it.
struct SignerList {
  let text: String

  /// Reads a file that somebody edited; one sentence for each line that names no key.
  init(_ bytes: [UInt8], at place: Place) throws(Problem) {
    guard UTF8Check.firstInvalidOffset(bytes) == nil else {
      throw Problem(.refused, .signersNotText, at: place)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(separator: " ")
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard words.count >= 3, words.contains(where: Self.isKind) else {
        throw Problem(
          .refused, .notASigner, at: Place(place.path, line: index + 1), advice: .signerForm)
      }
    }
    self.text = text
  }

  private static func isKind(_ word: Substring) -> Bool {
    ["ssh-", "ecdsa-", "sk-ssh-", "sk-ecdsa-"].contains { word.hasPrefix($0) }
  }

  var filedForm: [UInt8] { CanonicalJSON.bytes(["type": "signers", "text": .string(text)]) }
}
