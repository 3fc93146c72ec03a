/// Gives each of several places one of those who can take it, nobody two places: a matching along
/// alternating paths (Kuhn 1955).
enum Matching {
  /// The first place that cannot be filled with all those before it; none where all can be filled.
  static func unmatched<Place>(_ places: [Place], _ candidates: (Place) -> [Int]) -> Int? {
    let candidates = places.map(candidates)
    var placeOf: [Int: Int] = [:]
    func fill(_ place: Int, _ tried: inout Set<Int>) -> Bool {
      for candidate in candidates[place] where tried.insert(candidate).inserted {
        if let other = placeOf[candidate], !fill(other, &tried) { continue }
        placeOf[candidate] = place
        return true
      }
      return false
    }
    return places.indices.first { place in
      var tried: Set<Int> = []
      return !fill(place, &tried)
    }
  }
}
