public import Diagnostics
public import Notation

extension CivilDate {
  /// 0 for Sunday to 6 for Saturday.
  public var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

  /// 星期五.
  public var weekdayName: Wording {
    let english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    let chinese = Array("日一二三四五六")
    return Wording(en: english[weekday], zh: "星期" + String(chinese[weekday]))
  }
}
