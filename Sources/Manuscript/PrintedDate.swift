public import Diagnostics
public import Notation

extension CivilDate {
  /// 0 for Sunday to 6 for Saturday.
  public var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

  /// What stands behind 星期, 周 and 礼拜, from Sunday on; 天 is 日 too.
  public static let weekdaySigns = Array("日一二三四五六")

  /// 星期五.
  public var weekdayName: Wording {
    let english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    return Wording(en: english[weekday], zh: "星期" + String(Self.weekdaySigns[weekday]))
  }
}
