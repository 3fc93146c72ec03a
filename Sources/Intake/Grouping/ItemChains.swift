/// Items of a page in the order in which they are read.
enum ItemChains {
  /// Items that follow each other, each chain from its first item on.
  static func following(_ previous: [Int?]) -> [[Int]] {
    var following: [Int?] = Array(repeating: nil, count: previous.count)
    for (place, before) in previous.enumerated() {
      if let before { following[before] = place }
    }
    var chains: [[Int]] = []
    var isPlaced = [Bool](repeating: false, count: previous.count)
    func follow(_ start: Int) {
      var chain: [Int] = []
      var next: Int? = start
      while let current = next, !isPlaced[current] {
        chain.append(current)
        isPlaced[current] = true
        next = following[current]
      }
      if !chain.isEmpty { chains.append(chain) }
    }
    for place in previous.indices where previous[place] == nil { follow(place) }
    for place in previous.indices where !isPlaced[place] { follow(place) }
    return chains
  }
}
