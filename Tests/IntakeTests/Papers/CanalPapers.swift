/// Ten pages written after the reader had learnt from the twenty before them.
enum CanalPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "滨江工运",
      #"""
      S   |【基层动态】

      H1  |一线职工走上“工匠讲台”

      B1  |本报讯 （记者 米璐 通讯员 单雪芹）“电缆头的剥切尺寸差一毫米，将来就可能是一次停电。”7月3日上午，滨江市供电公司配电抢修班班长崔立志站在市工人文化宫的讲台上，给来自二十三家企业的一百五十名青工上了一堂

      C1  |崔立志（左二）为学员示范电缆头制作。

      R1  |单雪芹 摄

      B1+5|特殊的技能课。

      B1  |这是滨江市总工会今年推出的“工匠讲台”第六讲。与以往专家讲课不同，讲台上站的全是一线的工匠、劳模，讲的全是他们在岗位上摸索出来的绝招。市总工会经济部部长闵捷介绍，课程由企业“点单”，工会“派单”，全年计划开讲三十场。

      H2  |纺织企业集体合同签约

      B2  |本报讯 7月1日，滨江市纺织行业集体合同签约仪式在东港镇举行，四十二家企业、六千八百名职工从此有了统一的工资底线。

      B2  |合同规定，行业最低工资标准高于全市最低工资标准百分之十二；夏季高温津贴按月足额发放，不得以绿豆

      B1  |“过去想学都找不到门，现在师傅把窗户纸一层层捅破了。”青工屈小磊一边记笔记一边说。

      B2+ |汤等实物代替。（凤淮）

      S   |【维权之窗】

      H3  |加班费怎么算

      Y3  |本报法律顾问 洪律明

      B3  |读者管女士来信：我在一家物流公司上班，五一当天加班八小时，公司说可以安排补休，不用付加班费。请问对吗？

      B3  |答：不对。劳动法规定，法定休假日安排劳动者工作的，应支付不低于工资百分之三百的报酬，不能以补休代替。

      F   |责任编辑 米璐 美术编辑 向南 校对 凤淮
      =1 by 米璐, 单雪芹; photo 单雪芹; section 基层动态
      =2 by 凤淮; section 基层动态
      =3 by 洪律明; section 维权之窗
      """#),
    AnnotatedPage(
      "翠屏报",
      #"""
      F   |翠屏报　２０１３年１０月１７日　星期四　第２版　综合新闻
      H1  |柿子红了　日子甜了
      D1  |——滴水岩村发展林下经济见闻
      Y1  |本报记者　贝晓峰　通讯员　原野
      B1  |霜降将至，滴水岩村满山的柿子树挂起了“红灯笼”。村民路小满架起梯子，一边摘柿子一边招呼客人：“不打药的，洗洗就能吃。”
      B1  |三年前，这里还是有名的“光棍村”。村支书廉正清带着大家在柿树下种黄精、养土鸡，
      F   |（下转第三版）
      H2  |乡村大舞台送戏进山
      B2  |本报讯　（通讯员　阮青梅）１０月１３日，县川剧团来到海拔一千四百米的高寒山村云雾坪，为村民演出《秋江》《拾玉镯》等五个折子戏。
      B2  |八十二岁的尹婆婆坐在第一排，跟着台上轻声哼唱。她说，上一次看川戏还是做姑娘的时候。
      S   |图片新闻
      C3  |１０月１５日，竹溪小学的孩子们在吃营养午餐。从今年秋季起，全县农村小学生每天可享受四元钱的营养膳食补助。（原野　摄）
      F   |（上接第一版）
      B4  |第三，严格考核。把秸秆禁烧纳入年度目标考核，实行一票否决。
      B4  |会议最后，县长褚方平与各乡镇负责人签订了责任书。
      S   |短　波
      B5  |■县图书馆新馆１０月１２日开馆，藏书十一万册，设有盲人阅览室。（史红）
      B6  |■凤鸣镇中心卫生院为全镇六十五岁以上老人免费体检，已建立健康档案三千二百份。（邱禾）
      B7  |■县供销社近日开展“农资打假进乡村”活动，查获假种子六百公斤。（史红　邱禾）
      F   |本版责编：贝晓峰　　组版：车小曼
      =1 by 贝晓峰, 原野; truncated
      =2 by 阮青梅
      =3 photo 原野; kind photo; headline ; section 图片新闻; orsection
      =4 headline ; truncated
      =5 headline ; section 短波; by 史红
      =6 headline ; section 短波; by 邱禾
      =7 headline ; section 短波; by 史红, 邱禾
      """#),
    AnnotatedPage(
      "a fare box",
      #"""
      F   |THE FARE BOX
      F   |Official Publication of Transit Local 316                              November 2004
      H1  |CONTRACT RATIFIED BY
      H1+ |THREE TO ONE MARGIN
      B1  |By a vote of 812 to 267, the members of Local 316
      B1+ |have ratified a three-year agreement with the
      B1+ |Metro Transit Authority. The vote was counted at
      B1+ |the hall on October 24 by the election cornmittee.
      B1  |The agreement provides raises of 3 percent in each
      B1+ |year and keeps the health plan without a
      B1+ |deductible. Split shifts, the issue that brought
      B1+ |us to the edge of a strike in August, are limited
      B1+ |to one run in five.
      B1  |"We did not get everything," said President Arlene
      B1+ |Kubiak, "but we got it together."
      H2  |DRIVER HONORED FOR SAVING CHILD
      B2  |Operator Hector Villanueva of the Fulton Division
      B2+ |was presented with a plaque by the City Council
      B2+ |for pulling a four-year-old boy out of the path of
      B2+ |a truck on September 9. Villanueva, who has 22
      B2+ |years of service, said anyone would have
      C2  |Hector Villanueva with his wife, Rosa, at City Hall.
      B2+21|done the sarne.
      H3  |PENSION SEMINAR
      B3  |A seminar for members within five years of
      B3+ |retirement will be held on Saturday, November 20,
      B3+ |at 10 a.m. at the Local hall. Spouses are welcome.
      B3+ |Please call Darlene in the office to reserve a
      B3+ |seat.
      H4  |In Memoriam
      B4  |Brother Walter Janik, badge 1140, retired, died
      B4+ |October 2. Sister Louise Tate, Fulton Garage, died
      B4+ |October 19.
      F   |Local 316 Officers: A. Kubiak, President; T. Rourke, Vice President; D. Osei, Financial Secretary
      """#),
    AnnotatedPage(
      "後山週報",
      #"""
      F   |後山週報　民國九十八年十一月七日　星期六　第六版　地方新聞
      H1  |老戲院重現銀光
      H1+ |阿嬤哭了
      B1  |【記者田文卿玉里報導】歇業三十
      B1+ |二年的玉里大戲院，上週六晚間再
      B1+ |度亮起銀幕。社區發展協會在殘破
      B1+ |的觀眾席擺上三百張板凳，播放當
      B1+ |年最賣座的「梁山伯與祝英台」，
      B1+ |吸引全鎮老少扶老攜幼前來觀賞。
      B1  |七十九歲的邱阿嬤從前就在戲院門
      B1+ |口賣甘蔗，聽到熟悉的黃梅調，忍
      B1+ |不住掉下眼淚。「以前票價三塊半，
      B1+ |我一次都捨不得進來看。」她說。
      H2  |部落小學　把聲音種回土裡
      B2  |【記者馬耀．基努富里報導】春日
      B2+ |國小利用晨間十分鐘，請部落耆老
      B2+ |教孩子說族語，全校四十一名學生
      B2+ |如今都能用族語介紹自己的名字和
      B2+ |家族。
      B2  |校長葉惠敏表示，語言流失的速度
      B2+ |比想像中快，學校錄下六十多個小
      B2+ |時的傳說與歌
      C3  |▲稻穗低頭。東里平原二期稻作進入收割期，農民頂著烈日搶收。（記者田文卿攝）
      B2+ |謠，製成有聲書，分送每戶家庭。
      S   |街角人生
      H4  |剃頭師傅的最後一把刀
      Y4  |文／古秋妹
      B4  |林師傅的理髮店沒有招牌，只有一
      B4+ |盞紅白藍的燈。六十年來，他用同
      B4+ |一把剃刀，刮過鎮上四代男人的下
      B4+ |巴。
      B4  |上個月燈熄了。他把剃刀磨得發亮，
      B4+ |用紅布包好，送給常來的那位老郵
      B4+ |差。
      F   |本版主編：田文卿　傳真：（〇三）八八八〇〇〇〇
      =1 by 田文卿; orheadline 老戲院重現銀光
      =2 by 馬耀．基努; headline 部落小學　把聲音種回土裡; orsection
      =3 photo 田文卿; kind photo; headline
      =4 by 古秋妹; section 街角人生
      """#),
    AnnotatedPage(
      "远洋渔工报",
      #"""
      F   |远洋渔工报 2002年6月12日 第四版

      K1  |穿越“魔鬼西风带”

      H1  |“海丰六号”平安归来

      D1  |二百一十天 捕鱿鱼一千三百吨

      B1  |本报讯 （特约记者 泰山松）6月8日下午两点，一声长长的汽笛在石浦港上空回荡，远洋鱿钓船“海丰六号”结束了二百一十天的西南大西洋之旅，缓缓靠上码头。

      B1  |船长竺海平第一个走下舷梯，五岁的女儿却躲在妈妈身后，怯生生地不敢认他。这一幕让在场的人都红了眼圈。

      B1  |3月14日，船在西风带遭遇十二级狂风，驾驶台的玻璃被巨浪打碎，海图被冲走，全船三十一名船员用毛毯堵住窗口，轮班掌舵六十三个小时，终于驶出

      H2  |渔港新添“船员之家”

      B2  |本报讯 由市海员工会投资六十万元兴建的“船员之家”日前在石浦渔港启用。这里有淋浴间、图书室和长途电话吧，靠港船员凭证免费使用。

      B2  |开放第一天，就有两百多名船员前来洗澡、理发、给家里打电话。（桑海燕）

      B1+ |风暴区。

      B1  |3月14日，船在西风带遭遇十二级狂风，驾驶台的玻璃被巨浪打碎，海图被冲走，全船三十一名船员用毛毯堵住窗口，轮班掌舵六十三个小时，终于驶出

      B1  |“家里的船票买好了，”竺海平抱起终于肯让他抱的女儿说，“这回要在家待满三个月。”

      H3  |海上月（外一首）

      Y3  |甲板长 陈浪

      B3  |月亮是一枚

      B3  |寄不出去的邮戳

      B3  |盖在海面上

      B3  |每一朵浪都是回执

      F   |责编 桑海燕 版式 晏清
      =1 by 泰山松
      =2 by 桑海燕
      =3 by 陈浪; orheadline 海上月
      """#),
    AnnotatedPage(
      "小雨点",
      #"""
      F   |小雨点　第十二期　实验第二小学主办　2018年4月
      H1  |科技节上的“小爱迪生”
      B1  |4月12日，我校第九届科技节拉开帷幕。会飞的纸鸢、会走路的机器人、会唱歌的垃圾桶……同学们的奇思妙想让参观的家长赞不绝口。
      B1  |五（3）班的逄天乐用废旧手机振动马达做成的“黑板擦清洁器”获得一等奖。他说，看到值日的同学被粉笔灰呛得直咳嗽，就想发明一个会吃灰的机器。
      Y1  |（大队辅导员 卓老师）
      C2  |4月20日，二年级的小朋友在农场里认识蚕豆。（家长 戚薇 摄）
      S   |童诗
      H3  |影子
      Y3  |三（1）班 花一诺
      B3  |影子是我的跟屁虫
      B3  |我跑它也跑
      B3  |我停它也停
      B3  |只有晚上睡觉时
      B3  |它才肯回家
      H4  |雨
      Y4  |二（4）班 穆子涵
      B4  |雨是云的眼泪
      B4  |云想妈妈了
      B4  |就哭了
      B4  |大地妈妈说
      B4  |别哭别哭
      B4  |到我怀里来
      H5  |春游通知
      B5  |各位家长：学校定于4月27日组织三至六年级学生赴植物园春游，请为孩子准备午餐、水壶和雨具，当天穿校服。
      Y5  |实验第二小学德育处
      P5  |2018年4月23日
      F   |指导老师：卓然　小编辑：花一诺　逄天乐
      =1
      =2 photo 戚薇; kind photo; headline
      =3 by 花一诺; section 童诗
      =4 by 穆子涵; section 童诗
      =5 kind notice
      """#),
    AnnotatedPage(
      "运河航务周报",
      #"""
      F   |# 运河航务周报（第 18 周）

      H1  |## 船闸日通过量创新高

      B1  |5 月 2 日，清源船闸单日开闸 62 次，放行船舶 904 艘，创通航以来单日最高纪录。

      B1  |面对“五一”后的过闸高峰，清源船闸所把值班室搬到闸口，党员带头顶岗，平均待闸时间从 19 小时缩短到 7 小时。

      Y1  |（清源船闸所 茅盛 摄影 茅盛）

      H2  |## 水上流动党员有了“码头书记”

      B2  |在淮阴港区，今年 54 岁的退休引航员苗长河多了一个新头衔——“码头书记”。

      U2  |### 他是谁

      B2  |苗长河跑了三十年运河，哪里有暗滩，哪座桥净空低，他闭着眼都说得出来。

      U2  |### 他做什么

      B2  |每周三，他带着学习资料登上停靠的货船，给流动党员上一堂“甲板党课”。

      Y2  |（通讯员 滕雨）

      H3  |## 一周数据

      B3  |- 货物通过量 312 万吨，环比增长 4.1%；

      B3  |- 集装箱 8600 标箱，环比增长 9.7%；

      B3  |- 水上交通事故零起。

      F   |编辑：梅子黄　审核：滕雨　电话：0517-8300000
      =1 by 茅盛; photo 茅盛
      =2 by 滕雨
      """#),
    AnnotatedPage(
      "经济生活1995",
      #"""
      F   |２　　１９９５年３月２日　星期四　　经济生活
      K1  |供销社里的新鲜事
      H1  |庄稼医院开进田间地头
      B1  |本报讯　记者左中原、通讯员石磊报道：开春以来，河南省许昌县供销社把“庄稼医院”搬到了田间地头，二百四十名“庄稼医生”背着药箱走村串户，为小麦“把脉开方”。
      B1  |过去，农民买药只能凭经验，常常是有病乱投医。县供销社从农业院校聘请了十二名专家坐堂，办起了中心医院一所、分院十七所，形成了县、乡、村三级服务网。
      B1  |仅去年，“庄稼医院”就接诊八万多人次，挽回粮食损失一千三百万公斤。
      H2  |“小巷总理”管大事
      Y2  |沈勤　罗志刚
      B2  |在武汉市花楼街，提起居委会主任熊桂珍，没有人不竖大拇指。人们叫她“小巷总理”。
      U2  |一本“连心账”
      B2  |熊桂珍有个小本子，上面记着全街道一千零四户人家的情况：谁家有病人，谁家孩子待业，谁家婆媳不和，清清楚楚。
      U2  |一把“万能钥”
      B2  |去年夏天，她的腰带上挂着十八把钥匙，都是双职工家庭交给她的。哪家水管漏了，哪家孩子放学早，她随时去照应。
      H3  |新书架
      B3  |《农村实用会计》由中国农业出版社出版。该书共十四章，四十二万字，适合乡镇企业会计人员自学。（文博）
      H4  |安阳地毯俏销海外
      B4  |据新华社郑州电　河南省安阳市地毯厂生产的手工打结羊毛地毯，去年出口创汇六百三十万美元，产品销往十六个国家和地区。（张延年）
      C5  |图为河北省昌黎县的果农在修剪葡萄枝。近年来，这个县的葡萄种植面积已发展到五万亩。
      R5  |（庄永泰摄）
      F   |本版责任编辑　罗志刚
      =1 by 左中原, 石磊
      =2 by 沈勤, 罗志刚
      =3 by 文博; orsection 新书架; orheadline
      =4 by 张延年
      =5 photo 庄永泰; kind photo; headline
      """#),
    AnnotatedPage(
      "a village bugle",
      #"""
      F   |The Burnside Bugle

      F   |Issue 62 - Summer 2015 - Free to every house in the parish

      H1  |Shop saved!

      B1  |Four hundred and six of you bought shares, and on the first of May the
      B1+ |village shop passed into our own hands. Jean and Alasdair Pringle, who
      B1+ |had kept it for thirty-one years, handed over the keys at a small party
      B1+ |on the green.

      B1  |The shop will open from seven until six, and until noon on Sundays. We
      B1+ |still need volunteers for Tuesday afternoons.

      Y1  |Morag Petrie, Chair, Burnside Community Shop Ltd

      H2  |Path to the falls closed

      B2  |The council has closed the lower path after the landslip in March. Please
      B2+ |use the forestry track from the car park, which adds about ten minutes to
      B2+ |the walk.

      H3  |Bairns beat the clock

      C3  |Primary Six with the time capsule they buried under the new playground. Photo: Isla Grant

      B3  |Pupils at Burnside Primary have buried a time capsule to be opened in
      B3+ |2065. It holds a mobile phone, a school tie, a bag of oatcakes and a
      B3+ |letter from each of the 44 children.

      B3  |"I told them to send a flying car back," said Callum Reid, 10.

      S   |Dates for the fridge

      B4  |Sat 6 June, 10am: Plant sale, village hall
      B4  |Fri 12 June, 7.30pm: Ceilidh with the Tweed Valley Band
      B4  |Sun 21 June, 2pm: Raft race from the old mill

      H5  |Letter

      B5  |Sir - May I thank whoever returned my late husband's walking stick, left
      B5+ |in the bus shelter at Easter? It means a great deal to me.

      Y5  |Effie Dunbar, Kirk Wynd

      F   |Editor: Tom Laidlaw. Copy for the autumn issue by 20 August to bugle@burnside.example
      =1 by Morag Petrie
      =3 photo Isla Grant
      =4 section Dates for the fridge; kind notice
      =5 by Effie Dunbar
      """#),
    AnnotatedPage(
      "电梯广告费",
      #"""
      B1+11|理，让电梯里的广告费变成了老旧小区的维修金。

      B1  |“一部电梯一年的广告收入是两千四百元，六十部就是十四万多，全部进了公共账户。”业委会主任仝大姐翻开账本，一笔一笔指给记者看。

      H1  |电梯广告费去哪儿了

      Y1  |本报记者 敖然

      B1  |新城花园小区有六十部电梯，每部电梯里都挂着三块广告牌。十年来，这笔广告费究竟进了谁的口袋，居民们一直说不清。

      B1  |去年换届后，新一届业委会把公共收益晒在小区门口，聘请第三方审计，又和物业公司重新签订了合同，约定收益三七开。此举规范了管

      H2  |“红马甲”守护放学路

      B2  |每天下午四点半，城东小学门口总会出现一排“红马甲”。他们是附近社区的退休老人，平均年龄六十八岁。

      B2  |志愿队队长俞金生今年七十一岁，退休前是公交司机。他说：“我们站在这里，孩子们过马路

      H3  |今冬供暖提前三天

      B3  |记者昨天从市热力公司获悉，受强冷空气影响，今年我市供暖时间提前至11月12日，供暖温度不低于十八摄氏度。

      B3  |市民如遇暖气不热、漏水等问题，可拨打24小时服务电话。 （殷实）

      B2+ |就安全，家长也放心。”

      B2  |风雨无阻，两年间他们护送学生二十多万人次，没有发生一起交通事故。（竹青）
      =1 by 敖然; order 5,7,9,11,1,3
      =2 by 竹青
      =3 by 殷实
      """#),
  ]
}
