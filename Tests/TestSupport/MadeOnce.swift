import Synchronization

/// Things that several tests look at and that are dear to make: each is made by the first test that
/// asks for it, and the others wait for it.
public final class MadeOnce<Key: Hashable & Sendable, Thing: Sendable>: Sendable {
  private let places = Mutex<[Key: Place]>([:])
  private let make: @Sendable (Key) -> Thing

  /// Nothing is made yet.
  public init(_ make: @escaping @Sendable (Key) -> Thing) {
    self.make = make
  }

  /// The thing of a key.
  public subscript(key: Key) -> Thing {
    let place = places.withLock { places in
      let place = places[key] ?? Place()
      places[key] = place
      return place
    }
    return place.thing.withLock { thing in
      let made = thing ?? make(key)
      thing = made
      return made
    }
  }

  private final class Place: Sendable {
    let thing = Mutex<Thing?>(nil)
  }
}
