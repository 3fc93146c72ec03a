import Foundation

/// The characters Chinese is mostly made of, and how their bytes look in an encoding.
///
/// Text read by its own encoding has about six of them in ten characters; read by another it has
/// next to none, since common characters of one encoding are rare ones of the other.
enum FrequentCharacters {
  /// The 345 most frequent characters of modern Chinese (Jun Da, Modern Chinese Character Frequency
  /// List, 2004, lingua.mtsu.edu/chinese-computing), half of all running text.
  private static let simplified =
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    + "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
    + "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政"
    + "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员"
    + "解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件"
    + "计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象"
    + "完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"

  /// The traditional forms of those among them that have one.
  private static let traditional =
    "這個們來為爲國說時會對於著過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產産"
    + "話內給門兒東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽達強難權設記類據邊張該規萬"
    + "覺術領確傳師觀讓識帶導爭運"

  static let inGB18030 = pairs(0x8000_0632)
  static let inBig5 = pairs(0x8000_0A03)

  /// Which pairs of bytes are one of the characters; those that the encoding lacks are left out.
  private static func pairs(_ encoding: UInt) -> [Bool] {
    var pairs = [Bool](repeating: false, count: 1 << 16)
    for scalar in (simplified + traditional).unicodeScalars {
      let bytes = NSString(string: String(scalar)).data(using: encoding).map { Array($0) } ?? []
      if bytes.count == 2 { pairs[Int(bytes[0]) << 8 | Int(bytes[1])] = true }
    }
    return pairs
  }
}

/// What bytes were taken for that do not say it themselves.
public struct EncodingGuess: Hashable, Sendable {
  /// What fits best.
  public let encoding: CharacterEncoding
  /// Whether anything speaks for it; else somebody has to look at the text.
  public let isClear: Bool
  /// Whether all bytes were found to be characters of UTF-8, and none a mark of byte order.
  public var isPlainUTF8 = false
}

/// Tells GB 18030 from Big5 by how many of the characters are common ones.
struct ChineseEncodings {
  /// As many characters are looked at; the first of a page tell as much as all.
  private static let mostPairs = 20_000
  /// Six in ten characters of real copy are common ones, at least three in eight characters picked
  /// anywhere; read wrongly it is two in a hundred.
  private static let leastShare = 0.15
  /// The winner has so many times the common characters of the other.
  private static let margin = 2.0
  /// Fewer hits than this are chance.
  private static let leastHits = 4

  static func guess(of bytes: [UInt8]) -> EncodingGuess {
    let gb = share(of: bytes, FrequentCharacters.inGB18030, hasFours: true)
    let big = share(of: bytes, FrequentCharacters.inBig5, hasFours: false)
    if big.hits >= leastHits && big.share >= leastShare && big.share >= margin * gb.share {
      return EncodingGuess(encoding: .big5, isClear: true)
    }
    let isClear = gb.share >= leastShare && gb.share >= margin * big.share
    return EncodingGuess(encoding: .gb18030, isClear: isClear)
  }

  /// How many of the characters of two bytes are in `common`.
  private static func share(
    of bytes: [UInt8], _ common: [Bool], hasFours: Bool
  ) -> (hits: Int, share: Double) {
    var hits = 0
    var pairs = 0
    var index = 0
    while index + 1 < bytes.count && pairs < mostPairs {
      let (first, second) = (bytes[index], bytes[index + 1])
      guard first > 0x80 else {
        index += 1
        continue
      }
      pairs += 1
      let isFour = hasFours && (0x30...0x39).contains(second)
      if common[Int(first) << 8 | Int(second)] { hits += 1 }
      index += isFour ? 4 : second < 0x40 ? 1 : 2
    }
    return (hits, pairs == 0 ? 0 : Double(hits) / Double(pairs))
  }
}
