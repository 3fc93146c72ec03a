extension [String] {
  /// The strings one after the other, parted by `separator`. The standard library's own method looks
  /// up by names, as the program runs, how to go through a list: a twentieth of a short command.
  public func joined(separator: String = "") -> String {
    var whole = ""
    for (place, part) in enumerated() {
      if place > 0 { whole += separator }
      whole += part
    }
    return whole
  }
}
