import Composition
import Notation
import Testing

/// `layout.json`, which other programs read.
@Suite struct LayoutFileTests {
  @Test func `the grid of a page is in em and points`() throws {
    let page = try #require(compose([story(1)], pages: 1).file["pages"]?.arrayValue?.first)
    #expect(page["columns"] == 6)
    #expect(page["measure_em"] == 11)
    #expect(page["body_pt"] == 9)
    #expect(page["leading_pt"] == .number(11.25))
  }

  /// Within a row of whole characters the places go on by one em.
  @Test func `a row of text has one place for each scalar`() throws {
    let pages = compose([story(1)], pages: 1).file["pages"]?.arrayValue
    let boxes = try #require(pages?.first?["boxes"]?.arrayValue)
    let text = try #require(boxes.first { $0["kind"] == "text" })
    let row = try #require(text["rows"]?.arrayValue?.first)
    #expect(row["size"] == 1)
    let places = (row["x"]?.arrayValue ?? []).map(Self.em)
    #expect(places.count == row["text"]?.stringValue?.unicodeScalars.count)
    for (place, next) in zip(places.dropFirst(2), places.dropFirst(3)) {
      #expect(0.4...1.6 ~= next - place)
    }
  }

  @Test func `the report counts in parts of one, by the rules' own names`() throws {
    let layout = compose([story(1)], pages: 1)
    let report = try #require(layout.file["report"])
    #expect(report == layout.report.file)
    #expect(Self.em(report["fill"] ?? 0) == Double(layout.report.fill) / 10_000)
    #expect(report["faults"]?["T1"] == 0)
    #expect(report["faults"]?["t1"] == nil)
  }

  /// All numbers and words but the units are those of the filed layout.
  @Test func `nothing else differs from what is filed`() throws {
    let layout = compose([story(1), story(2)], pages: 1)
    for key in ["template", "title", "issue", "language", "draft", "overset", "left_out"] {
      #expect(layout.file[key] == layout.json[key])
    }
    let bytes = CanonicalJSON.bytes(layout.file)
    #expect(CanonicalJSON.bytes(try JSONReader.read(bytes)) == bytes)
  }

  private static func em(_ value: JSONValue) -> Double {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: .nan
    }
  }
}
