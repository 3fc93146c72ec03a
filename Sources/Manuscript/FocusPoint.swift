import Diagnostics
import Notation

/// The point of a picture that matters, in hundredths of its width and height from the top left.
public struct FocusPoint: Hashable, Sendable {
  /// From the left edge, 0 to 100.
  public let x: Int
  /// From the top edge, 0 to 100.
  public let y: Int

  /// Makes a point; both are held between 0 and 100.
  public init(x: Int, y: Int) {
    self.x = min(100, max(0, x))
    self.y = min(100, max(0, y))
  }
}

extension FocusPoint {
  func json(of picture: Int) -> JSONValue {
    ["picture": .integer(picture), "x": .integer(x), "y": .integer(y)]
  }

  init(json: JSONFields) throws(Problem) {
    self.init(x: try json.integer("x"), y: try json.integer("y"))
  }
}
