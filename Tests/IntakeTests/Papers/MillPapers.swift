/// Papers of works and dailies: Markdown, tables, pages of pictures, columns in each other.
enum MillPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "长缨钢缆报",
      #"""
      F   |2　　生产经营　　2016年3月21日　星期一　　　长缨钢缆报

      H1  |捻股车间月产首破四千吨

      B1  |本报讯（记者 阚立群）截至3月18日，捻股车间本月产量已达到4012吨，提前十二天完成月度计划，创建厂以来最高水平。

      B1  |年初以来，矿用提升绳订单饱满，而设备老化、模具更换频繁成了产量上不去的“拦路虎”。车间主任祁连峰带着技术员蹲在机台旁，一连记录了九个班的停机原因，发现六成以上的停机与放线架张力

      H2  |“金点子”省下百万元

      B2  |本报讯 一个只有巴掌大的导向轮，改变了材质之后使用寿命延长了八倍。这是酸洗分厂钳工屠学礼提出的“金点子”，一年可为公司节约备件费用一百一十万元。

      B1+ |不稳有关。

      B1  |找准了病根，车间与设备处合作，给十四台捻股机加装了恒张力控制装置。过去换一次工字轮要四十分钟，如今只需要十五分钟。

      B2  |公司自去年开展“我为降本献一计”活动以来，共收到职工合理化建议2100多条，采纳648条。对采纳的建议，公司当月兑现奖励，最高的一条奖了两万元。

      B2  |“建议不分大小，能用就好。”屠学礼说，他正在琢磨下一个点子：把酸洗后的冲洗水

      B1  |“现在大家比的不是谁加班多，而是谁停机少。”祁连峰说。

      B2+ |收集起来循环使用。（鲍菁）

      H3  |安全月活动方案出台

      B3  |本报讯 公司安委会近日下发通知，决定从4月1日起开展“查隐患、保安全”活动月。

      B3  |活动分为宣传发动、自查自纠、督导检查三个阶段，重点检查起重设备、煤气管道、高空作业和临时用电。（下转第3版）


      H4  |工余写意

      B4  |下班的汽笛响了

      B4  |钢花落在睫毛上

      B4  |我把一天的疲惫

      B4  |卷成一圈钢缆

      B4  |挂在月亮的钩子上

      Y4  |（拉丝分厂 温柏）

      F   |本版编辑 阚立群　版面 耿丹
      =1 by 阚立群
      =2 by 鲍菁
      =4 by 温柏
      """#),
    AnnotatedPage(
      "淮右视觉",
      #"""
      F   |04　影像　2020年7月29日　星期三　淮右日报
      S   |视觉
      H1  |守 堤
      C1  |7月21日凌晨，民兵在王营圩堤上扛运砂袋。
      C1  |7月22日，医疗队员为受困老人测量血压。
      C1  |暴雨过后，志愿者在安置点为孩子们辅导功课。
      C1  |7月24日，武警官兵驾驶冲锋舟转移群众。
      C1  |一名连续值守三十个小时的村干部靠在编织袋上睡着了。
      B1  |入梅以来，淮河干流水位连续超警。沿淮八个乡镇三万余名干部群众日夜巡堤查险，用肩膀扛起了一道道“长城”。
      R1  |本报记者 晏紫阳 通讯员 储大海 摄影报道
      F   |组版 倪可 责编 晏紫阳
      =1 by 晏紫阳, 储大海; photo 晏紫阳, 储大海; kind photo; section 视觉; headline 守 堤
      """#),
    AnnotatedPage(
      "垦荒人报",
      #"""
      F   |第三版     1996年4月18日     垦荒人报
      K1  |科技承包上炕头
      H1  |二十三连小麦提前播完
      B1  |本报讯 通讯员谷满仓报道 四月十
      B1+ |日，七星泡农场二十三连一万四千
      B1+ |亩小麦全部播完，比去年提早了六
      B1+ |天，创历史最快纪录。

      B1  |今年，这个连实行“技术员包地块、
      B1+ |包产量、包成本”的办法，五名技
      B1+ |术员与一百零七户职工签订了合同，
      B1+ |把播深、播量、施肥逐项讲到炕头
      B1+ |上。
      B1  |“去年我那块地缺苗断垄，就因为
      B1+ |播得大深，”职工耿大山说，“今年
      B1+ |技术员蹲在地里用尺量，错不了。”

      H2  |畜牧公司办起良种站
      B2  |本报讯 日前，农场畜牧公司投资
      B2+ |十八万元建起的奶牛良种站投入使
      B2+ |用，全场七百多头奶牛配上了优质
      B2+ |冻精。
      B2  |据预测，改良后的奶牛年产奶可提
      B2+ |高一千二百公斤，户均增收两千多
      B2+ |元。（靳畜收）

      S   |黑土情
      H3  |老井
      Y3  |孟 犁
      B3  |老井在老场部的东头，辘轳上的麻
      B3+ |绳磨出了一道道亮痕。六十年代，
      B3+ |我们这些城市来的学生就在井台上
      B3+ |学会了挑水。
      B3  |第一次挑水，我一路走一路洒，到
      B3+ |家只剩下半桶。房东大娘笑着说：
      B3+ |“井认人哩，挑上一年就不洒了。”
      B3  |如今连队早吃上了自来水，老井也
      B3+ |用水泥板盖住了。可每次走过，我
      B3+ |总要停下来，听一听井底的回声。
      F   |本版编辑 耿直 校对 靳畜收
      =1 by 谷满仓; headline 二十三连小麦提前播完
      =2 by 靳畜收
      =3 by 孟犁; section 黑土情
      """#),
    AnnotatedPage(
      "天枢智造周刊",
      #"""
      F   |# 天枢精机·智造周刊

      F   |2022 年第 31 期 | 企业文化部

      S   |## 要闻

      H1  |### 首台五轴龙门通过验收

      B1  |8 月 2 日，公司自主研制的首台 GM-5000 五轴龙门加工中心在用户现场通过终验收，定位精度达到 0.006 毫米。

      B1  |用户代表、航宇结构件厂副总工程师权万里表示，设备连续运行 720 小时无故障，达到进口同类产品水平。

      Y1  |*（文：项目部 简宁 图：单晓鸥）*

      H2  |### 半年经营分析会召开

      B2  |7 月 29 日，公司召开上半年经营分析会。会议通报，上半年新签订单 3.2 亿元，同比增长 18%；回款率 91%，创三年新高。

      B2  |总经理阎东篱在会上提出三点要求：

      B2  |- 盯紧交付，确保重点合同按期发货；

      B2  |- 压降库存，把两金占用降到 25% 以下；

      B2  |- 抓好高温季节安全生产。

      S   |## 人物

      H3  |### 刮研师傅的“微米世界”

      Y3  |作者：祖凌霄

      B3  |一把刮刀，一块平板，一抹红丹粉，刮研工翟守一和它们打了三十四年交道。

      B3  |机床导轨的平面度，机器磨削能做到三微米，而他用手能做到一微米。“机器也有机器的脾气，最后那一丝，得靠人。”他说。

      B3  |如今，翟守一带出的七个徒弟，已有三人成了高级技师。

      S   |## 通知

      H4  |### 关于发放防暑降温费的通知

      B4  |各部门：根据有关规定，公司决定按每人每月 300 元的标准，发放 6 月至 9 月防暑降温费，随当月工资一并发放。

      Y4  |人力资源部

      P4  |2022 年 8 月 1 日

      F   |投稿：news@tianshu.example ｜ 编辑：祖凌霄
      =1 by 简宁; photo 单晓鸥; section 要闻
      =2 section 要闻
      =3 by 祖凌霄; section 人物
      =4 section 通知; kind notice
      """#),
    AnnotatedPage(
      "清江体育",
      #"""
      F   |体育新闻
      F   |2008年12月3日 星期三 编辑 申屠野 版式 佟舟 B6
      K1  |主场三比一力克强敌
      H1  |清江队提前一轮冲超
      B1  |本报讯（特派记者 龙行舟）终场哨响，两万名球迷把围巾抛向夜空。昨晚，清江队在主场以3比1击败北岭队，提前一轮锁定冲超名额。
      B1  |第17分钟，外援桑托斯头球先拔头筹；第52分钟，边锋郁小伟单刀破门；第80分钟，替补登场的十九岁小将乜冬生远射中的。北岭队在补时阶段由队长打入一粒点球。
      B1  |“这个城市等这一天，等了十一年。”主教练舒国栋赛后眼眶湿润。
      C1  |桑托斯（右）庆祝进球。 本报记者 海涛 摄
      H2  |积分榜
      B2  |名次 球队 场次 积分
      B2  |1 清江 25 54
      B2  |2 北岭 25 49
      B2  |3 南浦 25 47
      S   |快讯
      B3  |●据新华社电 国际羽联昨天公布最新世界排名，中国选手包揽女单前三名。
      B4  |●全市中小学生跳绳比赛11月30日在体校举行，来自58所学校的六百余名选手参赛，实验二小获团体冠军。（记者 海涛）
      B5  |●清江市第九届元旦长跑12月5日开始报名，设五公里和十公里两个组别。
      S   |夜话
      H6  |等待的滋味
      Y6  |申屠野
      B6  |十一年前，我还是个坐在父亲肩膀上看球的孩子。那年保级失败，父亲没有说话，把我驮回家，一路上全是沉默的人。
      B6  |昨晚，我坐在记者席上，给父亲拨了个电话。电话那头，他哭得像个孩子。
      =1 by 龙行舟; photo 海涛
      =2 kind notice
      =3 headline ; section 快讯
      =4 headline ; section 快讯; by 海涛
      =5 headline ; section 快讯
      =6 by 申屠野; section 夜话; kind column
      """#),
    AnnotatedPage(
      "a loom and shuttle",
      #"""
      F   |Page Two                    THE  LOOM  AND  SHUTTLE                    May, 1947
      H1  |SECOND SHIFT SETS NEW
      H1+ |SAFETY RECORD
      D1  |Three Hundred Days Without a Lost-Time Accident
      B1  |Employees in the Card Room on the second shift
      B1+ |completed their three hundredth day without a
      B1+ |lost-time accident on April 22, a rnark never
      B1+ |before reached in any department of the mill.
      B1  |Overseer Floyd Hembree gave the credit to his
      B1+ |people. "Nobody here takes a chance with the
      B1+ |lickerin," he said. "They stop the frame
      B1+ |first."
      B1  |A barbecue supper was served to the
      B1+ |eighty-seven employees and their families at
      B1+ |Lake Conestee on April 26. Superintendent W.
      B1+ |R. Tolliver presented each with a pocket knife
      B1+ |or a compact.
      H2  |WEAVE SHOP NINE LOSES OPENER
      B2  |Manager "Dub" Satterfield's nine dropped the
      B2+ |first game of the Textile League season to Poe
      B2+ |Mill, 6 to 4, on Saturday. Shortstop Junior
      B2+ |Pruitt had three hits in four trips.
      H3  |SICK LIST
      B3  |Mrs. Essie Chapman of the Spooling Room is at
      B3+ |home after an operation. We are glad to hear
      B3+ |that Carl Gosnell, who broke his ankle, is
      B3+ |able to be out on crutches.
      H4  |WEDDING BELLS
      B4  |Miss Ruby Nell Garrett, of the Cloth Room, and
      B4+ |Mr. Thomas Alvin Stroud were married Easter
      B4+ |Sunday at the Second Baptist Church.
      S   |THE SUPERINTENDENT SAYS
      H5  |A Word About Waste
      B5  |Every pound of good roving thrown on the floor
      B5+ |costs the company forty-one cents. Last month
      B5+ |we swept up enough to buy a new frame.
      B5  |Waste is not only cotton. It is tirne, and
      B5+ |light, and steam. I ask every one of you to
      B5+ |help.
      Y5  |-W. R. T.
      H6  |FOR SALE
      B6  |One oil cook stove, three burner. See J. T. Hawkins, 14 Spindle St.
      B6  |Bird dog pups. Apply to Floyd Hembree, Card Room.
      =3 kind notice
      =5 section THE SUPERINTENDENT SAYS; by W. R. T.
      =6 kind notice
      """#),
  ]
}
