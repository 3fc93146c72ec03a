import Diagnostics

extension Clue {
  /// What was seen, in a few words.
  var wording: Wording {
    switch self {
    case .brief: Wording(en: "four to nine letters", zh: "四至九个字")
    case .titleLength: Wording(en: "as long as a headline", zh: "长短像标题")
    case .wide: Wording(en: "longer than a headline", zh: "比标题长")
    case .long: Wording(en: "as long as only running text is", zh: "只有正文才这么长")
    case .endsStop: Wording(en: "ends with a full stop", zh: "以句末点号结尾")
    case .innerDash: Wording(en: "a dash inside a short line", zh: "短行中间有破折号")
    case .endsComma: Wording(en: "ends with a comma", zh: "以逗号结尾")
    case .endsDash: Wording(en: "ends with a dash", zh: "以破折号结尾")
    case .endsColon: Wording(en: "ends with a colon", zh: "以冒号结尾")
    case .innerStop: Wording(en: "several sentences", zh: "不止一句")
    case .startsDash: Wording(en: "begins with a dash", zh: "以破折号开头")
    case .startsBullet: Wording(en: "begins with a bullet", zh: "以方块等符号开头")
    case .cutSentence: Wording(en: "a sentence that breaks off", zh: "半截句子")
    case .clause: Wording(en: "built like a sentence", zh: "写法像正文的句子")
    case .startsMidSentence: Wording(en: "begins in mid sentence", zh: "开头像半句话")
    default: wordsWording
    }
  }

  private var wordsWording: Wording {
    switch self {
    case .lead: Wording(en: "opens a report with place, date or reporter", zh: "以消息头开头")
    case .tailNames: Wording(en: "closes with names", zh: "以署名收尾")
    case .note: Wording(en: "announces a note of the desk", zh: "有编者按一类字样")
    case .sourceLine: Wording(en: "names a source", zh: "写明来源")
    case .scene: Wording(en: "names a scene", zh: "只写场面（如座谈会现场）")
    case .captionStart: Wording(en: "begins by pointing at a picture", zh: "以图为、上图等开头")
    case .captionPointer: Wording(en: "points at a picture", zh: "文中指向图片")
    case .label: Wording(en: "all in label brackets", zh: "整行在方头括号里")
    case .sectionWord: Wording(en: "a usual name of a section", zh: "常见栏目名")
    case .sectionEnding: Wording(en: "ends like the name of a section", zh: "结尾像栏目名")
    case .bulletLabel: Wording(en: "a few letters behind a bullet", zh: "符号后只有几个字")
    case .couplet: Wording(en: "halves of equal length", zh: "前后两半字数相等")
    case .sloganWords: Wording(en: "words of a banner", zh: "有口号用语")
    case .heading: Wording(en: "marked with #", zh: "行首有 #")
    case .topHeading: Wording(en: "marked with # of the level of sections", zh: "行首是栏目一级的 #")
    case .deepHeading: Wording(en: "marked with # below the headlines", zh: "行首 # 比标题低一级")
    case .plainAmongHeadings: Wording(en: "no # where headlines have it", zh: "别的标题有 #，这行没有")
    default: peopleWording
    }
  }

  private var peopleWording: Wording {
    switch self {
    case .names: Wording(en: "nothing but names", zh: "整行是人名")
    case .markedNames: Wording(en: "names behind a reporter's mark", zh: "记者、通讯员等标记后接人名")
    case .bracketedNames: Wording(en: "names in brackets", zh: "括号里是人名")
    case .titledNames: Wording(en: "an office and a name", zh: "职务加人名")
    case .photoCredit: Wording(en: "names a photographer", zh: "摄影署名")
    case .textAndPhoto: Wording(en: "names who wrote and photographed", zh: "文图署名")
    case .folio: Wording(en: "date, weekday or page number of the paper", zh: "日期、星期、版次")
    case .pageNumber: Wording(en: "a page number alone", zh: "只有页码")
    case .imprint: Wording(en: "names those who made the page", zh: "责编、版式、校对")
    case .contact: Wording(en: "an address or telephone", zh: "地址或电话")
    case .jump: Wording(en: "sends to another page", zh: "下转、上接")
    case .besideFolio: Wording(en: "stands beside the folio", zh: "在报眉旁边")
    case .capitals: Wording(en: "all in capitals", zh: "全用大写字母")
    case .titleCase: Wording(en: "words begin with capitals", zh: "各词首字母大写")
    case .headsLife: Wording(en: "who died, or from when to when they lived", zh: "逝者姓名或生卒年")
    case .headsBriefs: Wording(en: "short pieces stand under it", zh: "下面是几则短讯")
    case .jobLine: Wording(en: "says what the writer above is", zh: "写明上面作者的身份")
    default: neighbourWording
    }
  }

  private var neighbourWording: Wording {
    switch self {
    case .nextHasLead: Wording(en: "a report opens below it", zh: "下面是消息头")
    case .standsClear: Wording(en: "white above, unlike most lines", zh: "上方有空行，多数行没有")
    case .runsOn: Wording(en: "cannot end where it ends", zh: "不可能在此断开")
    case .standsAlone: Wording(en: "nothing goes on from it", zh: "下文不接它")
    case .belowArrival: Wording(en: "beside the sign of a continuation", zh: "带上接一类转接字样")
    case .columnLabel: Wording(en: "alone above a signed piece", zh: "单独在署名文章标题之上")
    case .soleTextOfPicture: Wording(en: "the only text of a picture", zh: "图片仅有的文字")
    case .inRows: Wording(en: "one of several short rows", zh: "几行短行连排")
    case .loneBetweenText: Wording(en: "alone between paragraphs", zh: "单独夹在段落之间")
    case .afterOpenText: Wording(en: "the sentence above is not over", zh: "上文一句未完")
    case .setTight: Wording(en: "no white above, unlike the headlines", zh: "上方没有空行，标题上方有")
    case .belowSignature: Wording(en: "names or the desk close the text above it", zh: "上文以署名或编后收尾")
    case .turnsTopic: Wording(en: "the words change below it", zh: "下文换了用词")
    case .hasTwin: Wording(en: "made like another short line", zh: "与另一短行式样相同")
    case .ofBrief: Wording(en: "over a single paragraph, like the one above", zh: "与上一条一样只管一段")
    case .lesserHead:
      Wording(en: "set smaller than the page's headlines", zh: "比本版标题小一级")
    case .aboveByline: Wording(en: "right above a byline", zh: "紧接署名行之上")
    case .unsignedHead:
      Wording(en: "no names and no lead below it, unlike the headlines", zh: "与标题不同，下面没有署名和消息头")
    case .verse: Wording(en: "one of many short lines", zh: "连续多行短句")
    case .listRow: Wording(en: "a row of a list", zh: "列表中的一行")
    case .fillsMeasure: Wording(en: "fills the column and is not over", zh: "满行而未完")
    case .indented: Wording(en: "indented", zh: "行首缩进")
    case .numbered: Wording(en: "numbered", zh: "带序号")
    default: kindWording
    }
  }

  private var kindWording: Wording {
    switch self {
    case .salutation: Wording(en: "opens a letter to the paper", zh: "读者来信的称呼")
    case .noticeHead: Wording(en: "names a kind of notice", zh: "公告、启事一类的标题")
    case .noticeField: Wording(en: "a line of a notice", zh: "启事中的一项")
    case .signOff: Wording(en: "an office signs a notice", zh: "文末单位落款")
    case .signDate: Wording(en: "dates a notice", zh: "文末落款日期")
    case .signedByPhotographer: Wording(en: "closes with a photographer's name", zh: "以摄影署名收尾")
    case .itemTitle: Wording(en: "a short numbered line without a stop", zh: "带序号的短行，没有句号")
    case .nameTable: Wording(en: "a row of a list of names", zh: "名单中的一行")
    default: Wording.verbatim(String(describing: self))
    }
  }
}
