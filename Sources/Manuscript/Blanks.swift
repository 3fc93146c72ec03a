extension String {
  /// The text by which two headlines are told to be one, however they were spaced.
  public var withoutBlanks: String { filter { !$0.isWhitespace } }
}
