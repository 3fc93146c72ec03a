extension String {
  /// Whether the line holds nothing but blanks and characters without meaning.
  var isBlankLine: Bool {
    unicodeScalars.allSatisfy { Lettering.isBlank($0.value) || Lettering.isNothing($0.value) }
  }
}
