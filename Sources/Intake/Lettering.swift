/// One Unicode scalar as a number, which debug builds also read quickly.
typealias Letter = UInt32

/// What kinds of characters there are, as far as reading a page goes.
enum Lettering {
  static func isHan(_ letter: Letter) -> Bool {
    (0x4E00...0x9FFF).contains(letter) || (0x3400...0x4DBF).contains(letter)
      || (0x20000...0x3FFFF).contains(letter) || (0xF900...0xFAFF).contains(letter)
      || letter == 0x3007
  }

  static func isDigit(_ letter: Letter) -> Bool { (0x30...0x39).contains(letter) }
  static func isUpper(_ letter: Letter) -> Bool { (0x41...0x5A).contains(letter) }
  static func isLower(_ letter: Letter) -> Bool { (0x61...0x7A).contains(letter) }

  static func isLatin(_ letter: Letter) -> Bool {
    isUpper(letter) || isLower(letter) || (0xC0...0x24F).contains(letter)
  }

  static func isAlphanumeric(_ letter: Letter) -> Bool { isDigit(letter) || isLatin(letter) }

  /// Blanks of every width, and the carriage returns and form feeds of other systems.
  static func isBlank(_ letter: Letter) -> Bool {
    switch letter {
    case 0x09, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029,
      0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// What has neither width nor meaning in copy: controls, marks of byte order, joiners.
  static func isNothing(_ letter: Letter) -> Bool {
    switch letter {
    case 0...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}

extension Lettering {
  /// Marks after which a sentence is over.
  static func isStop(_ letter: Letter) -> Bool {
    switch letter {
    case 0x3002, 0x21, 0x3F, 0x2026, 0xFF61: true
    default: false
    }
  }

  /// Marks that may follow the stop of a sentence without opening a new one.
  static func isClosing(_ letter: Letter) -> Bool {
    switch letter {
    case 0x201D, 0x2019, 0x300D, 0x300F, 0x29, 0x300B, 0x3011, 0x22, 0x5D: true
    default: false
    }
  }

  /// The ASCII form of a full-width character, one blank for every blank.
  static func folded(_ letter: Letter) -> Letter {
    switch letter {
    case 0xFF01...0xFF5E: letter - 0xFEE0
    case 0x2015, 0x2500, 0x2501, 0xFE58: 0x2014
    case 0x30FB, 0x2022, 0x2027: 0xB7
    case 0x3014, 0xFE59: 0x28
    case 0x3015, 0xFE5A: 0x29
    default: isBlank(letter) ? 0x20 : letter
    }
  }

  /// ASCII marks that Chinese copy sets full-width.
  static func isNarrowMark(_ letter: Letter) -> Bool {
    switch letter {
    case 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }

  /// Columns of a fixed-width screen that the character takes, 1 or 2.
  static func width(_ letter: Letter) -> Int { letter < 0x2000 && letter != 0xB7 ? 1 : 2 }

  /// The simplified form of the traditional characters that stand in the words the reader looks
  /// for and in surnames; all other characters stay.
  static func simplified(_ letter: Letter) -> Letter {
    letter >= 0x4E00 ? simplifiedForms.form(of: letter) : letter
  }

  private static let simplifiedForms = LetterPairs(
    """
    記记攝摄報报導导訊讯圖图來来編编輯辑責责電电話话員员題题專专長长綜综總总與与說说據据轉转續续陳陈張张劉刘楊杨趙赵黃黄吳吴孫孙馬马許许鄭郑謝谢韓韩馮冯鄧邓蕭萧葉叶
    蔣蒋賴赖盧卢鐘钟鍾钟羅罗龍龙龔龚蘇苏顧顾湯汤萬万錢钱嚴严賀贺魯鲁閻阎莊庄溫温歐欧陽阳範范鄒邹賈贾鄔邬譚谭連连紀纪齊齐閔闵駱骆樓楼簡简聶聂關关權权費费單单應应華华
    寧宁衛卫婁娄龐庞項项喬乔貝贝聞闻時时論论壇坛欄栏動动態态國国際际經经濟济財财產产業业藝艺術术體体區区縣县會会學学黨党書书處处幹干師师團团織织辦办鎮镇鄉乡廳厅隊队
    廠厂該该這这對对開开觀观點点評评廣广場场義义蘭兰臺台雲云東东門门陸陆寶宝韋韦蘆芦藍蓝遊游倫伦傑杰偉伟訴诉聲声啟启訃讣購购醫医護护車车廢废職职領领農农實实驗验舊旧
    環环節节蓮莲園园嶼屿濱滨豐丰灣湾鳳凤麗丽貞贞賢贤鵬鹏騰腾勝胜慶庆榮荣銘铭錦锦鴻鸿讀读築筑週周詳详細细發发為为現现畫画個个們们後后裡里將将過过還还沒没問问見见選选擇择從从進进頭头無无傳传
    叢丛臨临舉举烏乌樂乐習习爭争儀仪眾众側侧傾倾興兴養养內内冊册寫写軍军況况創创刪删劍剑劇剧務务勞劳協协歷历厲厉壓压廈厦參参變变號号響响圍围圓圆備备奪夺奮奋獎奖婦妇嬌娇娛娱審审宮宫尋寻爾尔層层島岛帶带幫帮強强當当錄录徹彻憶忆戀恋悅悦戰战戶户執执掃扫揚扬擬拟撥拨擷撷雜杂標标檔档夢梦檢检橫横歡欢匯汇漢汉漁渔滿满熱热愛爱獨独獻献
    監监礦矿碼码礪砺禮礼積积筆笔籌筹簽签緊紧紅红約约級级納纳縱纵紙纸紐纽線线練练組组終终紹绍結结繞绕繪绘給给絕绝統统繡绣維维縛缚聯联獲获營营薩萨蠻蛮裝装視视覽览覺觉譽誉計计訂订討讨讓让議议講讲謳讴設设訪访證证識识診诊譯译詩诗詢询語语請请諸诸課课調调談谈諧谐謎谜謹谨譜谱質质貫贯貴贵資资贊赞踐践蹤踪軒轩輪轮軟软載载輔辅轅辕邊边
    達达遠远遲迟遞递遺遗遙遥郵邮針针銀银鑄铸鏈链錫锡鏡镜間间閱阅陰阴陣阵隨随隸隶順顺頓顿頒颁頌颂顏颜風风館馆駐驻驛驿騎骑麥麦採采劃划準准製制佈布諮咨複复
    """)
}

extension String {
  /// Whether the line holds nothing but blanks and characters without meaning.
  var isBlankLine: Bool {
    unicodeScalars.allSatisfy { Lettering.isBlank($0.value) || Lettering.isNothing($0.value) }
  }

  /// The scalars as numbers.
  var asLetters: [Letter] { unicodeScalars.map(\.value) }

  init(_ letters: some Sequence<Letter>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * letters.underestimatedCount)
    for letter in letters { bytes.append(utf8: Unicode.Scalar(letter) == nil ? 0xFFFD : letter) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension Array where Element == UInt8 {
  /// Adds a scalar as UTF-8.
  mutating func append(utf8 letter: Letter) {
    if letter < 0x80 { return append(UInt8(letter)) }
    let last = UInt8(0x80 | letter & 0x3F)
    if letter < 0x800 {
      append(UInt8(0xC0 | letter >> 6))
    } else {
      let middle = UInt8(0x80 | letter >> 6 & 0x3F)
      if letter < 0x1_0000 {
        append(UInt8(0xE0 | letter >> 12))
      } else {
        append(UInt8(0xF0 | letter >> 18))
        append(UInt8(0x80 | letter >> 12 & 0x3F))
      }
      append(middle)
    }
    append(last)
  }
}
