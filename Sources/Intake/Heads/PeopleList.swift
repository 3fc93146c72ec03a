import Manuscript

/// One person named on the page; ranges are places in the line's letters.
struct Person: Hashable {
  var name: Range<Int>
  var role: Byline.Role
  var title: Range<Int>?
}

/// A stretch of a line that is nothing but people and what they did.
struct PeopleList: Hashable {
  var people: [Person] = []
  /// Says 记者, 通讯员, 摄, 文/图 or the like, or stands behind □ or in brackets.
  var isMarked = false
  var isBracketed = false
  var isPhotoCredit = false
  /// Names both writers and photographers (文/图, 摄影报道).
  var isTextAndPhoto = false
  /// Gives an office before the name (县总工会主席 陈健).
  var isTitled = false
  /// 发自东莞: where the report was sent from.
  var sentFrom: Range<Int>?

  /// One writer, named by a line that is known to name one.
  static func writer(_ name: ArraySlice<Letter>) -> PeopleList {
    var list = PeopleList()
    list.isMarked = true
    list.people = [Person(name: name.startIndex..<name.endIndex, role: .text, title: nil)]
    return list
  }

  /// Somebody whose name the paper keeps to itself.
  static let nobody: PeopleList = {
    var list = PeopleList()
    list.isMarked = true
    return list
  }()

  /// Whoever gave a picture and is no person.
  static let giver: PeopleList = {
    var list = PeopleList.nobody
    list.isPhotoCredit = true
    return list
  }()

  /// More than four people whom nothing marks as writers.
  var isTable: Bool {
    people.count >= 5 && !isMarked && !isBracketed && !isTitled
      && !people.contains { $0.title != nil }
  }
}

extension ClueSet {
  /// What a line of nothing but people says.
  mutating func insert(_ list: PeopleList) {
    insert(.names, if: !list.isMarked && !list.isBracketed && !list.isTitled)
    insert(.markedNames, if: list.isMarked)
    insert(.bracketedNames, if: list.isBracketed && !list.isPhotoCredit)
    insert(.titledNames, if: list.isTitled && !list.isPhotoCredit)
    insert(.photoCredit, if: list.isPhotoCredit)
    insert(.textAndPhoto, if: list.isTextAndPhoto)
  }
}
