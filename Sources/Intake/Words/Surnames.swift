import Manuscript

/// The surnames that tell a person's name from another short word.
///
/// Single ones by frequency of the 2010 and 2020 censuses, compound ones those still in use.
extension Surnames {
  static func isSurname(_ letter: Letter) -> Bool { single.contains(letter) }
  static func isCompound(_ first: Letter, _ second: Letter) -> Bool {
    let name = [first, second][...]
    return usualCompound.contains(name) || rareCompound.contains(name)
  }

  static func isCommon(_ letter: Letter) -> Bool { common.contains(letter) }

  private static let common = LetterSet(frequent)
  private static let single: LetterSet = LetterSet(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢
    姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常
    汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂
    成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费
    卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠
    荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平
    计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈
    湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧伦闭由峤湖郇褟恽钮蒯占税才揣补仉徒宦沃鱼昌栋宛
    凤贝洪滑荀汲糜松弓牧宓蓬郗仰秋暴韶怀鄂咸籍赖苍双莘贡逄扶堵宰郦璩寿郏充习慎庾终暨步弘禄蔚越夔融訾
    毋乜养须巢竺益桓督汝钦缑琴归墨谯笪爱代训药晓铁央尼旦仁扎格朗洛玛达哇热帕买依努尔吐布迪库祥丘隗綦雒郄禤忻蹇酆郤贠
    """)

  private static let usualCompound = WordList(compound)
  private static let rareCompound = WordList(
    """
    贺兰 完颜 呼延 百里 东郭 赫连 钟离 濮阳 淳于 单于 公冶 仲孙 西门 第五 纳兰 拓跋 谷梁 左丘 公羊 梁丘
    万俟 鲜于 闾丘 亓官 司寇 巫马 公西 颛孙 壤驷 漆雕 乐正 宰父 夹谷 段干 东门 羊舌 微生 宗政 太叔 公良
    """)
}
