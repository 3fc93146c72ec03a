import Manuscript

/// The words of the form that are neither sentences nor front matter.
enum FormWords {
  /// Labels of a picture line, the first of each language is written.
  static let pictures = ["图", "picture", "图片", "photo", "Picture", "Photo"]

  /// Labels of an editor's note, the first of each language is written.
  static let notes = ["编者按", "note", "编后", "Note", "editor's note", "Editor's note"]

  /// How a printed editor's note begins.
  static let noteStarts = [
    "编者按：", "编者按:", "【编者按】", "编后：", "编后:", "【编后】", "编者的话：", "Editor's note:",
    "Editor's Note:", "Editor’s note:", "Editor’s Note:",
  ]

  /// How the line below a picture begins when it speaks of the picture.
  static let captionStarts = [
    "图为", "图：", "图:", "图片", "图说", "图1", "图2", "图3", "图4", "图5", "图6", "图7", "图8", "图9", "图一", "图二",
    "图三", "图四", "上图", "下图", "左图", "右图", "▲", "△", "▼", "↑", "←", "→", "Figure ", "Fig. ", "Photo",
    "Picture",
  ]

  /// What a person did, as it is written after the name.
  static let roles: [String: Byline.Role] = [
    "文": .text, "撰文": .text, "文字": .text, "摄": .photo, "图": .photo, "摄影": .photo, "图片": .photo,
    "文/图": .textAndPhoto, "图/文": .textAndPhoto, "文图": .textAndPhoto, "图文": .textAndPhoto,
    "文／图": .textAndPhoto, "摄影报道": .textAndPhoto, "制图": .drawing, "绘图": .drawing, "漫画": .drawing,
    "供图": .supplied, "提供": .supplied, "报道": .text, "采写": .text, "撰稿": .text, "执笔": .text,
    "采写报道": .text, "攝": .photo, "圖": .photo, "攝影": .photo, "圖片": .photo, "文/圖": .textAndPhoto,
    "圖/文": .textAndPhoto, "圖文": .textAndPhoto, "文／圖": .textAndPhoto, "攝影報導": .textAndPhoto,
    "報導": .text, "報道": .text, "撰寫": .text,
  ]

  /// What a person did for copy that is another's: printed before the name, as a title is.
  static let tasks: Set<String> = ["口述", "整理", "采访整理", "编译", "翻译", "记录", "改编"]

  /// What may stand behind a name without a blank, where the name begins with a surname.
  static let closeEnds = [
    "采访整理", "采写报道", "摄影报道", "口述", "整理", "编译", "翻译", "记录", "报道", "采写", "撰文", "撰稿", "执笔", "摄影",
    "供图", "制图", "绘图", "摄", "攝影報導", "報導", "報道", "攝影", "攝",
  ]

  /// Whether a word begins with one of the surnames that most people have.
  static func hasSurname(_ word: String) -> Bool {
    word.first.map { surnames.contains($0) } ?? false
      || longSurnames.contains(where: word.hasPrefix)
  }

  private static let surnames = Set(Surnames.frequent.description + Surnames.alsoWords.description)

  /// The word that is written for a role.
  static func word(_ role: Byline.Role) -> String {
    switch role {
    case .text: "文"
    case .photo: "摄"
    case .textAndPhoto: "文/图"
    case .drawing: "制图"
    case .supplied: "供图"
    }
  }

  /// How an English credit begins, the longer first.
  static let credits: [(start: String, role: Byline.Role)] = [
    ("Text and photos by ", .textAndPhoto), ("Text and photo by ", .textAndPhoto),
    ("Photos by ", .photo), ("Photo by ", .photo), ("Drawing by ", .drawing),
    ("Graphic by ", .drawing), ("Courtesy of ", .supplied), ("By ", .text), ("by ", .text),
  ]

  /// The first words of `credits` for a role.
  static func credit(_ role: Byline.Role) -> String {
    switch role {
    case .text: "By "
    case .photo: "Photo by "
    case .textAndPhoto: "Text and photos by "
    case .drawing: "Drawing by "
    case .supplied: "Courtesy of "
    }
  }

  /// Words of Latin names that have no capital.
  static let nameParticles: Set<String> = [
    "al", "bin", "da", "de", "del", "der", "di", "dos", "du", "ibn", "la", "le", "van", "von",
  ]

  /// What may stand before a name without a blank.
  static let closeTitles = [
    "本报记者", "本刊记者", "特约记者", "实习记者", "见习记者", "记者", "特约通讯员", "通讯员", "通訊員", "实习生", "作者",
    "本報記者", "特約記者", "實習記者", "特派記者", "記者", "特約通訊員",
  ]

  /// How a title ends.
  static let titleEnds = [
    "记者", "通讯员", "通訊員", "實習生", "編輯", "評論員", "实习生", "编辑", "作者", "主席", "主任", "书记", "部长", "会长", "委员",
    "干事", "评论员",
    "記者", "主筆", "主笔", "特派員", "攝影師", "書記", "部長", "會長", "委員", "幹事", "局長", "處長", "經理", "工會",
    "审核", "审稿", "校对", "责编", "指导老师", "指导教师", "特派员", "摄影师", "教授", "局长", "科长", "处长", "经理", "工程师", "代表",
    "社", "工会", "公司",
  ]

  /// How the words end that stand behind an English name and say what somebody is.
  static let jobs: Set<String> = [
    "writer", "reporter", "correspondent", "editor", "photographer", "columnist", "contributor",
    "intern", "freelance", "freelancer", "staff",
  ]

  /// How the name of a place to work ends, before the name of who works there.
  static let placeEnds = [
    "街道", "社区", "中学", "小学", "学校", "学院", "大学", "医院", "银行", "支行", "集团", "车间", "机厂", "钢厂", "煤矿",
    "车站", "派出所", "供电局", "财政局", "税务局",
  ]

  /// The last letter of what somebody belongs to, which no name of five letters or more ends with.
  static let unitEnds = Set("会局委院校厂站所队部处科室社厅办司矿店行组心镇乡村街道县市区团场员者")

  /// How the name of an office ends that stands in a byline by itself.
  static let senderEnds = ["社", "评论员", "编辑部", "记者站", "报道组", "通讯组", "特派员"]

  /// Surnames of two characters; other names of four are no names without a title or a role.
  static let longSurnames = Surnames.compound.description.split { $0.isWhitespace }
}
