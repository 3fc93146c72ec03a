import Manuscript
import TestSupport

/// Made-up copy that reads like a town's paper. Words are given with the places where they may be
/// parted, so that a dictionary can be made of them.
enum EnglishProse {
  static let names = [
    "Jane Doe", "Robert Miller", "Maria Hernandez", "Wei Zhang", "Ann O’Brien", "J.R. Whitfield",
  ]

  private static let small = words(
    """
    the the the the the the of of of to to to in in in a a a and and and that for for is on with as
    was at by it be from are this have or had not but they which one were all their there been has
    when who will more no if out so up its about than into them can only other time new some could
    these two may first then any our over such even most after also did many year last week people
    """)

  private static let parted = words(
    """
    city coun-cil com-mis-sion-er res-i-dents bud-get schools gov-ern-ment uni-ver-si-ty his-to-ry
    de-vel-op-ment hous-ing proj-ect com-mu-ni-ty pro-gram of-fi-cials de-part-ment man-age-ment
    pub-lic meet-ing de-ci-sion fund-ing work-ers com-pa-ny in-dus-try busi-ness
    op-por-tu-ni-ties in-for-ma-tion tech-nol-o-gy ed-u-ca-tion trans-por-ta-tion in-fra-struc-ture
    con-struc-tion neigh-bor-hood lead-ers mem-bers vol-un-teers or-ga-ni-za-tion cam-paign
    elec-tion can-di-date vot-ers re-port study an-nounced ex-pect-ed in-creased re-duced
    ser-vices water street bridge road park li-brary hos-pi-tal po-lice fire storm weather
    sum-mer win-ter farm-ers mar-ket prices rents taxes jobs wages union con-tract
    ne-go-ti-a-tions ap-proved re-ject-ed pro-posed planned re-paired closed opened said told asked
    agreed county state fed-er-al lo-cal re-gion-al down-town dis-trict board plan cost fam-i-lies
    chil-dren stu-dents teach-ers par-ents of-fice build-ing land own-ers ten-ants mayor clerk
    at-tor-ney law-suit court judge law rule per-mit in-spec-tion safe-ty health emer-gen-cy
    re-sponse crews equip-ment ve-hi-cles traf-fic rail-road sta-tion pas-sen-gers air-port
    re-sources en-vi-ron-men-tal pro-tec-tion wild-life con-ser-va-tion river har-bor fish-ing
    man-u-fac-tur-ing em-ploy-ees rep-re-sen-ta-tives com-mit-tee chair-woman sig-nif-i-cant
    ad-di-tion-al im-por-tant af-ford-able his-toric tem-po-rary per-ma-nent pre-lim-i-nary
    """)

  /// Names as dictionaries part them.
  private static let partedNames = words("spring-field wednes-day mon-day al-varez whit-field")

  private static let others = [
    "Wednesday", "Monday", "Dec. 20", "$1.2 million", "1,000", "12.5 percent", "40", "2024",
    "Dr. Alvarez", "Mr. Lee", "Main Street", "Springfield", "well-known", "county’s", "don’t",
    "the “old mill,”", "St. Mary’s", "NASA", "3 km", "part-time", "—", "No. 4",
  ]

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// A dictionary in the form of TeX that parts these words where they are parted above.
  static var dictionary: String {
    "\\patterns{ 1zz }\n\\hyphenation{ \((parted + partedNames).joined(separator: " ")) }"
  }

  static func word(_ generator: inout SeededGenerator) -> String {
    switch generator.below(100) {
    case ..<48: generator.pick(small)
    case ..<92: generator.pick(parted).filter { $0 != "-" }
    default: generator.pick(others)
    }
  }

  static func headline(_ generator: inout SeededGenerator) -> String {
    var words = [
      generator.pick(["Council", "Storm", "Rents", "Mayor", "Schools", "Union", "County"])
    ]
    for _ in 0..<(3 + generator.below(6)) {
      let isSmall = generator.once(in: 4)
      words.append(isSmall ? generator.pick(small) : generator.pick(parted).filter { $0 != "-" })
    }
    return words.joined(separator: " ")
  }

  static func sentence(_ generator: inout SeededGenerator) -> String {
    let count = 6 + generator.below(20)
    var text = ""
    for index in 0..<count {
      var word = word(&generator)
      if index == 0 || index + 1 == count, word == "—" { word = "it" }
      if index > 0, index + 1 < count, generator.once(in: 12), word != "—" { word += "," }
      text += (index == 0 ? "" : " ") + word
    }
    text = text.prefix(1).uppercased() + text.dropFirst()
    if generator.once(in: 6) { return "“" + text + ",” said " + generator.pick(names) + "." }
    return text + generator.pick([".", ".", ".", ".", "?", "…"])
  }

  static func blocks(_ words: Int, _ generator: inout SeededGenerator) -> [Block] {
    var blocks: [Block] = []
    var rest = words
    while rest > 0 {
      let length = min(rest, 18 + generator.below(45))
      var text = sentence(&generator)
      while CopyLength(of: text).words < length { text += " " + sentence(&generator) }
      if words > 250, !blocks.isEmpty, generator.once(in: 7) {
        blocks.append(.crosshead(headline(&generator)))
      }
      blocks.append(.paragraph(text))
      rest -= CopyLength(of: text).words
    }
    return blocks
  }
}
