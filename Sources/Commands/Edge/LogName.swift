/// Names for logs: random, so that no two copies ever write to the same one.
enum LogName {
  /// Twelve letters and digits, 60 random bits.
  static func fresh(_ random: () -> UInt64) -> String {
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var bits = random()
    return String(
      decoding: (0..<12).map { _ -> UInt8 in
        defer { bits >>= 5 }
        return letters[Int(bits & 31)]
      }, as: UTF8.self)
  }
}
