public import Testing

/// Compares two texts line by line and reports the first line that differs, with the line before.
public func expectSnapshot(
  _ actual: String, _ expected: String, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  Issue.record(
    Comment(rawValue: difference(actual, expected, comment)), sourceLocation: sourceLocation)
}

private func difference(_ actual: String, _ expected: String, _ comment: Comment?) -> String {
  let found = lines(actual)
  let wanted = lines(expected)
  let same = zip(found, wanted).prefix { $0 == $1 }.count
  var report = comment.map { [$0.rawValue] } ?? []
  report.append("texts differ in line \(same + 1) of \(wanted.count)")
  if same > 0 { report.append("  before:   " + wanted[same - 1].debugDescription) }
  report.append("  expected: " + (same < wanted.count ? wanted[same].debugDescription : "(end)"))
  report.append("  actual:   " + (same < found.count ? found[same].debugDescription : "(end)"))
  report.append("the whole actual text:\n" + actual)
  return report.joined(separator: "\n")
}

/// Cuts at `\n` only, so that a carriage return shows as a difference.
private func lines(_ text: String) -> [String] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
}
