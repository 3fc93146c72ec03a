/// Papers of schools, universities and hospitals: broken to a measure, interviews, briefs behind bullets.
enum CampusPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "银杏园",
      #"""
      F   |银杏园
      F   |2023年11月15日 第6期 总第118期 青溪中学团委主办
      H1  |我校秋季运动会圆满落幕
      D1  |——高二（4）班摘得团体总分第一
      B1  |　　11月9日至10日，我校第三十七届秋
      B1+ |季运动会在东操场举行。开幕式上，三十
      B1+ |六个班级方阵依次走过主席台，彩旗招展，
      B1+ |鼓声震天。
      B1  |　　两天里，同学们在跑道上奋力拼搏。
      B1+ |高一女子八百米决赛中，选手柏雨晴途中
      B1+ |摔倒，爬起来继续跑完了全
      C1  |图为柏雨晴在同学搀扶下离场。
      R1  |金亦可 摄
      B1+11|程，看台上响起了经久不息的掌声。
      B1  |　　本届运动会共有五人打破校纪录，其
      B1+ |中男子跳高纪录尘封了十一年之久。
      Y1  |（校学生会宣传部 汪知远）
      H2  |秋叶（外一首）
      Y2  |高一（7）班 邵芷萱
      B2  |你从枝头起身
      B2  |像一封没有写完的信
      B2  |风读了第一行
      B2  |便不肯还给我
      U2  |夜自习
      B2  |灯光把我们缝在桌上
      B2  |窗外的桂花
      B2  |替我们先睡了
      H3  |家长会通知
      B3  |　　兹定于11月24日（星期五）下午两点
      B3+ |半召开初三年级家长会，请各位家长准时
      B3+ |到会，并将车辆停放在北门外停车场。
      Y3  |青溪中学初三年级组
      P3  |2023年11月13日
      S   |【师说】
      H4  |慢一点，也是一种快
      Y4  |语文组 骆怀谨
      B4  |　　批改作文时，我常常遇到这样的开头：
      B4+ |“光阴似箭，日月如梭。”问起来，孩子们
      B4+ |说，怕时间不够，先写上再说。
      B4  |　　其实写作最怕的就是“先写上再说”。
      B4+ |停下来想一想那天的风是什么味道，母亲
      B4+ |的围裙是什么颜色，笔下才会有真东西。
      B4  |　　我教书二十二年，越来越相信，慢一
      B4+ |点，也是一种快。
      F   |顾问：钱伯钧　主编：骆怀谨　编辑：汪知远 邵芷萱
      =1 by 汪知远; photo 金亦可
      =2 by 邵芷萱; headline 秋叶（外一首）; orheadline 秋叶
      =3 kind notice
      =4 by 骆怀谨; section 师说; kind column
      """#),
    AnnotatedPage(
      "春晖医苑",
      #"""
      F   |春晖医苑    院内新闻    2021年7月  第4版
      K1  |医保“一站式”结算进病房
      H1  |出院不用跑三趟
      D1  |住院病人平均少排队四十七分钟
      B1  |本报讯 （通讯员 贺晓棠 葛丽君）7月1日起，我院在心内科、骨科、产科三个病区试行床旁结算。病人出院当天，护士站即可完成费用核对、医保报销和票据打印。
      B1  |“以前扶着老父亲楼上楼下跑，现在坐在床边就办完了。”刚刚出院的魏阿姨对记者说。医保科科长时建平介绍，床旁结算推行以来，出院窗口的排队长度缩短了六成。
      B1  |下一步，这项服务将扩大到全院二十一个病区。
      H2  |急诊科开展群体伤应急演练
      B2  |本报讯 6月25日下午，一阵急促的救护车鸣笛划破医院的宁静，一辆满载乘客的大巴“侧翻”，十九名“伤员”被陆续送达急诊大厅。
      B2  |这是我院急诊科联合创伤中心、输血科、检验科举行的一次不打招呼的应急演练。演练从接到电话到全部伤员分诊完毕，历时二十三分钟。 （急诊科 万里鹏）
      C2  |演练现场，医护人员为“伤员”包扎。 桑榆 摄
      S   |简讯
      B3  |▲6月18日，县红十字会来院开展“世界献血者日”主题活动，我院职工六十二人参加献血，献血总量一万八千毫升。 （输血科）
      B4  |▲日前，我院中医馆被评为全省基层中医药先进单位。该馆设有针灸、推拿、拔罐等八个诊室，年门诊量三万余人次。 （左敏）
      B5  |▲6月30日，神经外科完成首例三叉神经微血管减压术，患者术后疼痛消失，现已康复出院。 （神经外科 岳明哲）
      H6  |夏季谨防热射病
      Y6  |急诊科主治医师 裴松年
      B6  |入伏以后，急诊科接诊的中暑病人明显增多，其中最危险的是热射病。
      U6  |什么人容易得
      B6  |高温下作业的建筑工人、环卫工人，以及独居的老人、婴幼儿，都是高危人群。
      U6  |怎么急救
      B6  |一是迅速把病人转移到阴凉处；二是用凉水擦拭全身；三是尽快拨打120。切记不要给昏迷的病人喂水。
      F   |责编 桑榆 校对 葛丽君 电话 5566120
      =1 by 贺晓棠, 葛丽君
      =2 by 万里鹏; photo 桑榆
      =3 headline ; section 简讯
      =4 headline ; section 简讯; by 左敏
      =5 headline ; section 简讯; by 岳明哲
      =6 by 裴松年; kind column
      """#),
    AnnotatedPage(
      "北麓大学报",
      #"""
      F   |北麓大学报
      F   |责任编辑：费思远　E-mail：blxb@beilu.edu.cn　2019年5月20日
      S   |【人物专访】
      H1  |把论文写在戈壁滩上
      D1  |——访我校治沙研究所所长尚鸿远教授
      N1  |编者按：尚鸿远教授扎根荒漠三十一年，主持研发的草方格机械化铺设技术在西北五省推广。本期专访，听他讲述与沙子打交道的故事。
      Y1  |□学生记者 莫晚晴
      B1  |记者：尚老师，您第一次进沙漠是什么时候？
      B1  |尚鸿远：1988年，那时我还是研究生，跟着导师坐了三天火车、两天卡车，到了一个叫沙坡头的地方。
      B1  |记者：最难的是什么？
      B1  |尚鸿远：水。每人每天只有一壶水，洗脸是舍不得的。可是看到栽下去的花棒活了，就觉得值。
      B1  |记者：有同学问，学治沙有没有前途？
      B1  |尚鸿远：沙漠有多大，前途就有多大。我们国家还有大片沙化土地等着年轻人去。
      F   |（上接第1版）
      B2  |后勤集团推出“光盘换水果”活动以来，三个食堂的厨余垃圾每天减少近四百公斤。
      B2  |据膳食科统计，参加活动的学生达到一万一千人次。“不只是为了一个苹果，更多的是养成习惯。”历史学院2017级本科生束佩玉说。
      S   |【学术前沿】
      H3  |我校在钙钛矿电池研究中取得新进展
      B3  |本报讯 近日，材料学院衣冠南团队在国际期刊上发表论文，报道了一种新型界面钝化方法，使钙钛矿太阳能电池的效率提高到百分之二十二点三。
      B3  |该工作的第一作者为博士生阮星河，通讯作者为衣冠南教授和卞之恒副教授。研究得到了国家自然科学基金的资助。（材料学院）
      H4  |图书馆延长开放时间
      B4  |本报讯（通讯员 储静）应广大同学要求，从5月27日起至7月5日，图书馆总馆自习区开放时间延长至晚上十一点半。
      B4  |延长开放期间，一楼咖啡角同步营业，校卫队增加夜间巡逻。
      =1 by 莫晚晴; section 人物专访
      =2 headline ; truncated
      =3 section 学术前沿
      =4 by 储静; section 学术前沿; orsection
      """#),
    AnnotatedPage(
      "a campus courier",
      #"""
      F   |THE REDWOOD COURIER
      F   |Vol. XXXVIII, No. 11    Friday, November 14, 1986    Page 3
      H1  |Trustees approve new science library
      D1  |Ground to be broken in spring; cost put at $14 million
      Y1  |By KAREN LINDQVIST
      Y1  |Staff Writer
      B1  |The Board of Trustees voted unanimously
      B1+ |Wednesday to go ahead with a five-story
      B1+ |science library on the site of the old
      B1+ |tennis courts, ending a debate that began in
      B1+ |1979.
      B1  |"We have been storing chemistry journals in
      B1+ |a dormitory basement," said Provost Alan
      B1+ |Mercado. "That is no way to run a
      B1+ |university."
      B1  |About half of the money will come from a
      B1+ |state bond issue. The rest is to be raised
      B1+ |from alumni, and a
      C1  |The old tennis courts, closed since 1983, will make way for the library.
      R1  |Photo by Dan Okafor
      B1+18|campaign office opened last week in Harlan
      B1+ |Hall.
      B1  |Students who spoke at the meeting asked that
      B1+ |the building stay open around the clock
      B1+ |during finals.
      F   |See LIBRARY, page 6
      H2  |Cagers fall to Lakeview in overtime
      Y2  |by Mike Petrakis
      B2  |Freshman guard Terrell Boone hit a 25-footer
      B2+ |at the buzzer to force overtime, but the
      B2+ |Lumberjacks ran out of gas and dropped their
      B2+ |season opener to Lakeview State, 84-79,
      B2+ |Tuesday night at Miner Gym.
      B2  |Boone finished with 27 points. Center Ron
      B2+ |Svoboda fouled out with four minutes left in
      B2+ |regulation.
      B2  |"We'll be all right," coach Bill Yancey
      B2+ |said. "I'd rather lose this one in November
      B2+ |than in March."
      H3  |Blood drive Monday
      B3  |The Red Cross will hold a blood drive Monday
      B3+ |from 10 a.m. to 4 p.m. in the Student Union
      B3+ |ballroom. Donors must be at least 17 years
      B3+ |old and should eat before giving.
      S   |LETTERS
      H4  |Parking mess
      B4  |Editor:
      B4  |I paid $36 for a parking sticker and have
      B4+ |yet to find a space before noon. Either sell
      B4+ |fewer stickers or pave more dirt.
      Y4  |Rhonda Castellanos
      Y4  |Junior, Accounting
      =1 by KAREN LINDQVIST; photo Dan Okafor
      =2 by Mike Petrakis
      =4 by Rhonda Castellanos; headline Parking mess; orheadline LETTERS; section LETTERS; orsection
      """#),
    AnnotatedPage(
      "法治渭川",
      #"""
      F   |法治渭川　　　　　　　　　　　　　　　　　　　　　　　　　　A3　以案说法

      F   |2017年9月6日　编辑：应知行

      H1  |酒后坠亡，同饮者要不要担责

      D1  |法院：未尽照顾义务，四名同饮者赔偿八万余元

      Y1  |本报记者 宁若澄

      U1  |【案情】

      B1  |去年11月的一天晚上，任某邀请安某等四人在家中聚餐，五人共喝下三瓶白酒。散席后，安某独自骑电动车回家，途中坠入路边的排水沟，次日被人发现时已经死亡。

      B1  |安某的妻子将同饮的四人告上法庭，要求赔偿四十六万元。

      U1  |【审理】

      B1  |渭川区法院经审理认为，安某作为完全民事行为能力人，应当预见醉酒骑车的危险，对损害后果负主要责任。四名被告明知安某饮酒过量，却未加劝阻，也未将其安全送回，存在一定过错。

      U1  |【说法】

      B1  |共同饮酒本是情谊行为，但参与者之间因此产生了相互提醒、照顾的义务。承办法官郝允中提醒：劝酒要适度，散席要护送，切莫让一杯酒变成一张传票。

      S   |法官信箱

      H2  |彩礼能不能要回来

      B2  |编辑同志：我弟弟与女方订婚时送了十二万元彩礼，后来两人没有领证就分手了。请问彩礼能要回来吗？ 读者 路先生

      B2  |路先生：根据最高人民法院的司法解释，双方未办理结婚登记手续的，当事人请求返还彩礼，人民法院应当予以支持。您弟弟可以先与女方协商，协商不成再向法院起诉。

      H3  |公 告

      B3  |祝广顺：本院受理原告渭川农村信用合作联社诉你金融借款合同纠纷一案，现依法向你公告送达起诉状副本、应诉通知书及开庭传票。自公告之日起经过六十日即视为送达。

      Y3  |渭川区人民法院

      H4  |遗失声明

      B4  |车玉莲遗失身份证，号码末四位2826，声明作废。

      B4  |渭川区百味斋小吃店遗失营业执照正本，声明作废。
      =1 by 宁若澄
      =2 section 法官信箱
      =3 kind notice; headline 公告
      =4 kind notice
      """#),
    AnnotatedPage(
      "夜航船",
      #"""
      F   |夜航船　　　　　　　　副刊　　　　　　　　　　2014.8.22 星期五　B07
      F   |槐江晚报
      H1  |母亲的缝纫机
      Y1  |□竺 青
      B1  |搬家的时候，母亲什么都舍得扔，唯独那台“蜜蜂”牌缝纫机不肯丢。她用一块旧床单把它裹了又裹，像裹一个婴儿。
      B1  |那是外公用三个月的工资换来的嫁妆。我六岁那年的冬天，父亲在外地修水库，母亲白天在袜厂挡车，夜里就坐在缝纫机前，替人做一条裤子挣八毛钱。我在“哒哒哒”的声音里睡着，又在“哒哒哒”的声音里醒来，一直以为那是天亮的声音。
      B1  |后来成衣多了，缝纫机渐渐安静下来，变成了一张桌子，上面放着电话机和我的成绩单。
      B1  |前些日子回家，我看见母亲戴着老花镜，正踩着踏板给外孙女缝一个书包。阳光落在她花白的头发上，那声音一点没变。
      H2  |蝉 声
      Y2  |纪拂衣
      B2  |这个夏天最后的客人
      B2  |把嗓子唱哑了
      B2  |还不肯散席
      B2  |我端着一碗绿豆汤
      B2  |坐在树影里
      B2  |做它唯一的听众
      H3  |吃瓜记
      Y3  |闵大江
      B3  |小时候吃西瓜，是要“看”的。瓜农敲一敲，听声音；再用三角刀在瓜皮上开一个小口，抽出一角红瓤来给人看，这叫“看瓜”。
      B3  |看过了，不甜不要钱。可我从没见过有人真的不要。
      B3  |如今的瓜都切好了装在盒子里，蒙着一层保鲜膜，甜不甜，写在标签上。只是那把三角刀，再也没见过了。
      F   |投稿邮箱：yhc@huaijiang.cn　来稿请注明真实姓名、地址及银行账号
      F   |责编／闵静　美编／车前子　组版／白驹
      =1 by 竺青
      =2 by 纪拂衣; headline 蝉声
      =3 by 闵大江
      """#),
    AnnotatedPage(
      "绿岭林业报",
      #"""
      F   |绿岭林业报 2011年2月28日 第一版
      H1  |大兴沟林场三十年无火灾
      Y1  |本报记者 蒲公山
      B1  |正月里的大兴沟，积雪没过膝盖。护林员佟占魁背着干粮和对讲机，踩着滑雪板又上了山。
      B1  |大兴沟林场有林地四十八万亩，与三个县接壤，进山路口多达一百一十二处。可是从1981年建场至今，这里没有发生过一起森林火灾。
      B1  |靠什么？场长曲向阳伸出三个指头：人、网、情。“人”是六十三名护林员；“网”是十一座瞭望塔和三百公里防火隔离带；“情”呢，是和周边群众处出来的感情。
      B1  |每年清明，林场都准备好鲜花，谁家来上坟，就用鲜花换纸钱。山下屯里的老百姓
      F   |— 1 —
      F   |绿岭林业报 2011年2月28日 第二版
      B1+ |说：“林场的人把心窝子掏给咱，咱哪能给人家添乱？”
      B1  |每年清明，林场都准备好鲜花，谁家来上坟，就用鲜花换纸钱。山下屯里的老百姓
      H2  |红松子卖到了网上
      B2  |本报讯 往年到了开春还愁销路的红松子，今年不到元宵节就卖光了。头道岭林业局职工衣丽敏在网上开了家“山里红”干果店，一个冬天卖出松子、榛子、蓝莓干等山货六千多公斤。
      B2  |在她的带动下，全局有四十多户职工家庭当起了网店老板。
      B2  |林业局工会专门请来老师，教大家拍照片、写介绍、打包装。（仲春林）
      H3  |瞭望塔上
      Y3  |桦 树
      B3  |云在我的脚下睡觉
      B3  |松涛在我的脚下醒来
      B3  |我守着一万个早晨
      B3  |只为等
      B3  |一缕炊烟之外
      B3  |没有别的烟
      F   |— 2 —
      =1 by 蒲公山
      =2 by 仲春林
      =3 by 桦树
      """#),
  ]
}
