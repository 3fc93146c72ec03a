import Manuscript

extension Masthead {
  /// The work and the names of one page, in the order in which the work was first named.
  func imprint(of page: Int) -> [(role: String, names: [String])] {
    var roles: [String] = []
    for name in imprint where !roles.contains(name.role) { roles.append(name.role) }
    return roles.compactMap { role in
      let own = imprint.filter { $0.role == role && $0.page == page }
      let names = own.isEmpty ? imprint.filter { $0.role == role && $0.page == nil } : own
      return names.isEmpty ? nil : (role, names.map(\.name))
    }
  }
}
