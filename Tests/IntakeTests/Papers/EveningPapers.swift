/// Papers of the old and of those overseas.
enum EveningPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "金秋学苑",
      #"""
      F  |金秋学苑　第一六八期　二〇二三年重阳号

      H1 |八十六岁新生领到学生证

      Y1 |通讯员　常福荣金桂芝

      B1 |　　九月四日，市老年大学秋季开学，
      B1+|三千四百名学员走进课堂。年纪最大
      B1+|的新生是声乐二班的瞿德贞，八十六
      B1+|岁。她把学生证举到灯下看了又看，
      B1+|说自己一辈子填过无数张表，学历那
      B1+|一栏写的都是“初小”。

      B1 |　　瞿德贞十二岁进丝厂缫丝，手泡
      B1+|在滚水里，耳朵里灌满了机器声。
      B1+|“那时候我就爱唱，可是一张嘴，谁
      B1+|也听不见。”如今她的手指还有些变
      B1+|形，可她打拍子，一下是一下。

      S  |诗词园地

      H2 |七律·重阳登古城墙

      Y2 |诗词研修班　蔺伯年

      B2 |　　垛口风来雁字斜，满城灯火是吾家。

      B2 |　　砖痕尚记当年雨，鬓影已随今岁花。

      B2 |　　笑指云山添一杖，闲收日月入杯茶。

      B2 |　　儿孙问我高几许，比到夕阳多半丫。

      H3 |浣溪沙·学用智能手机（外一首）

      Y3 |欧阳慧

      B3 |　　指上乾坤一寸屏，老花镜里数星
      B3+|星。孙儿隔海唤三声。

      B3 |　　错点红包成笑语，误关视频失人
      B3+|形。明朝再学到三更。

      U3 |如梦令·课间

      B3 |　　铃响争添茶水，谁把橘皮剥碎。
      B3+|说到旧同窗，忽有一人垂泪。休睡，
      B3+|休睡，老师又来查背。

      S  |翰墨丹青

      C4 |老骥（国画）　　汤怀谦

      C4 |宁静致远（隶书）　　饶玉屏

      C4 |荷塘（剪纸）　　龚秀兰

      S  |流年

      H5 |一架缝纫机

      Y5 |邬美华

      B5 |　　我结婚那年，一百二十六块钱一
      B5+|架的“蝴蝶”牌缝纫机，凭票，全厂
      B5+|三百个女工一年分到四张票。我抓阄
      B5+|抓到了，那张票在枕头底下压了三夜。

      B5 |　　往后二十年，两个孩子的衣裳、
      B5+|婆婆的棉袄、厂里宣传队的演出服，
      B5+|都从那根针底下走过。孩子们睡着了，
      B5+|我踩着踏板，屋里只有它“哒哒哒”

      F  |金秋学苑　２

      B5+|的声音，像一个不爱说话的人在赶路。

      B5 |　　去年搬新房，儿子说扔了吧，我
      B5+|没作声。他把它搬到阳台上，铺了块
      B5+|布，放上我的花。今年春天，我学会
      B5+|了用平板看课，平板就支在缝纫机上。

      H6 |第二学期增开班次通知

      B6 |　　一、短视频制作班，每周二下午，
      B6+|学费一百五十元。

      B6 |　　二、太极扇班，每周四上午，学
      B6+|费一百元。

      B6 |　　三、家常医学班，每周五上午，
      B6+|免费。

      B6 |　　有意者请于十月二十八日前到教
      B6+|务处缴费，座位有限，先到先得。

      F  |主办：市老年大学　地址：文庙街九号　内部赠阅
      =1 by 常福荣,金桂芝
      =2 by 蔺伯年; section 诗词园地
      =3 by 欧阳慧; section 诗词园地
      =4 section 翰墨丹青; kind photo
      =5 by 邬美华; section 流年
      =6 orsection 流年
      """#),
    AnnotatedPage(
      "麻坡新报",
      #"""
      F  |麻坡新报　2016年3月16日（星期三）　地方　B4
      K1 |百年老街挂起布条
      H1 |贪食街小贩盼展延搬迁
      D1 |市议会：限期不变　先迁后修
      Y1 |报道：陈佩君　摄影：李国栋
      B1 |（麻坡15日讯）俗称“贪食街”的四马路38档
      B1+|小贩今早集体挂起黄布条，要求市议会将4月1
      B1+|日的搬迁限期展延至开斋节后，以免在全年生
      B1+|意最好的两个月失去人潮。
      B1 |小贩公会主席黄亚发说，临时熟食中心距离原
      B1+|址1.2公里，只有12个停车位，且未装设冷气
      B1+|和油烟槽。“我们不是不搬，是搬去了要有得
      B1+|吃。”
      B1 |在街上卖乌达已57年的郑秀莲（78岁）表示，
      B1+|她每天凌晨三时起身剥鱼，若搬到新址，脚车
      B1+|载不动炭炉，只好收档。
      C1 |郑秀莲在炭炉旁翻烤乌达，这一档她守了57年。
      B1 |市议会秘书再因莫哈末受询时说，四马路的沟
      B1+|渠工程合约已经签署，承包商4月4日进场，限
      B1+|期不能更改；不过市议会愿意考虑在首两个月
      F  |广告热线 06-952 ××××
      B1+|免收摊位租金，并增辟路边泊车位25个。
      H2 |中化二小百年校庆
      H2+|筹得68万建礼堂
      B2 |（巴冬15日讯）中化第二小学百年校庆晚宴上
      B2+|周六在校园草场举行，席开210桌，连同义演、
      B2+|义卖共筹获马币68万4300令吉，作为兴建多用
      B2+|途礼堂基金。
      B2 |董事长林伟雄致词说，1916年学校在一间亚答
      B2+|屋里开课，只有老师一名、学生17人，第一笔
      B2+|建校基金是咖啡店一杯咖啡抽一分钱抽出来的。
      B2+|（林伟杰）
      H3 |■ 班卒桥夜间封闭
      B3 |（麻坡讯）公共工程局宣布，班卒桥将于3月
      B3+|18日至20日每晚11时至翌日清晨5时封闭，以
      B3+|更换伸缩缝，驾驶人士请改用苏丹依斯迈大桥。
      H4 |■ 武术队招新队员
      B4 |（东甲讯）东甲华团武术队即日起招收7至15
      B4+|岁新队员，每逢周日上午8时在大伯公庙埕练
      B4+|习，首三个月免费。
      S  |【椰风话语】
      H5 |咖啡乌，少糖
      Y5 |苏燕婷
      B5 |去外地念书那年，我在宿舍楼下的咖啡馆点了
      B5+|一杯黑咖啡，端上来，清得看得见杯底。我问
      B5+|服务员，有没有炼奶？他摇头。有没有糖？他
      B5+|指指桌上的纸包。
      B5 |那一刻我才知道，我想念的不是咖啡，是头手
      B5+|用那只长嘴铜壶从高处拉下来的一条线，是隔
      B5+|壁桌的安哥拍着报纸骂首相，是老板娘隔着三
      B5+|张桌子记得我“少糖”。
      B5 |上周回家，老咖啡店换了第三代，墙上贴了菜
      B5+|单，有拿铁。我坐下，还没开口，他朝里面喊：
      B5+|咖啡乌，少糖！
      B5 |我差点掉眼泪。他说，我妈交代的。
      H6 |鸣谢
      B6 |先母吴门陈氏玉娥夫人于3月6日举殡，辱蒙各
      B6+|界亲友送殡、惠赐花圈赙仪，隆情厚谊，存殁
      B6+|均感，谨登报申谢。丧居期间招待不周，尚希
      B6+|见谅。
      Y6 |孝男 吴添福 吴添寿 泣谢
      F  |社址：麻坡玉射街88号　承印：麻坡印务　准证编号 PP 8842/08/2016
      =1 by 陈佩君; photo 李国栋
      =2 by 林伟杰
      =3 headline 班卒桥夜间封闭; orheadline ■ 班卒桥夜间封闭
      =4 headline 武术队招新队员; orheadline ■ 武术队招新队员
      =5 by 苏燕婷; section 椰风话语
      =6 by 吴添福,吴添寿; orsection 椰风话语
      """#),
    AnnotatedPage(
      "a paper in two languages",
      #"""
      F  |Gold Street Voice 金街之聲 | Free 免費 | May 2017 二〇一七年五月 | Page 2

      S  |COMMUNITY 社區

      H1 |耆英樓電梯停用四十日終修復

      D1 |九旬住戶：第一件事是去買魚

      Y1 |文／余慧珊

      B1 |金街二十八號耆英樓的電梯上週三恢復運作。這部一九六八年安裝的電梯三月底因控制板燒毀停用，六層樓一百零四名住戶、平均年齡八十一歲，足足走了四十天樓梯。

      B1 |住在六樓的黃老太今年九十二歲，四十天只下過兩次樓，都是去看醫生。電梯開通那天早上七點，她自己提著菜籃下樓。「第一件事，去買魚。」她說。

      B1 |業主金山置業發言人稱，舊控制板早已停產，需由多倫多訂製。住戶互助會則表示，去年十月已書面提出更換要求，至今未獲答覆，現正申請減租。

      H2 |ELEVATOR BACK AFTER 40 DAYS AT SENIORS' BUILDING

      Y2 |By Wai-San Yu

      B2 |The elevator at 28 Gold Street is running again. The 1968 machine failed in late March when its control board burned out, leaving 104 tenants, average age 81, to climb as many as six floors for 40 days.

      B2 |Volunteers from the Lutheran church and the Chee Kung Hall carried groceries up twice a day. "We counted 2,300 bags," said organizer Frances Lau. "After that we stopped counting."

      B2 |Tenants have asked the Residential Tenancy Branch for a rent reduction covering the period. The landlord, Golden Hill Holdings, has until May 19 to reply.

      H3 |LAST HAND-LETTERED SIGN COMES DOWN

      B3 |The neon is dark and the ladder is up. On April 30 crews took down the hand-lettered sign of the Wing Lee Trunk Company, the last of its kind on the 200 block, to make way for a phone store.

      B3 |The sign was painted in 1951 by Chow Bing, who charged $35 and a suitcase. His grandson has offered it to the city museum, which says it has

      F  |廣告 ADVERTISEMENT 大安藥行 TAI ON HERBS 215 Gold St. 604-555-0142

      B3+|room for half of it.

      C3 |Workers lower the W of Wing Lee on April 30. Photo: Kenji Oda

      Y3 |Peter Malone

      S  |KITCHEN TABLE 飯桌

      H4 |一碗冬瓜水的學問

      Y4 |麥太

      B4 |天一熱，街坊就來問我冬瓜水怎麼煲才不酸。其實沒有學問，只有耐性：連皮帶籽，細火三個鐘，糖最後下。

      B4 |心急的人早早下糖，瓜就硬了，水也濁了。教仔都是這個道理。

      H5 |WINTER MELON WATER, OR PATIENCE

      Y5 |Susan Mak (translated by her daughter)

      B5 |People ask me why their winter melon tea turns sour. There is no secret, only patience: skin on, seeds in, three hours on a low flame, and the sugar goes in last.

      B5 |Hurry the sugar and the melon goes hard and the water cloudy. Raising sons is the same.

      H6 |免費報稅服務延長 FREE TAX CLINIC EXTENDED

      B6 |華埠服務中心免費報稅服務延至五月十八日，請帶備各類稅單及身份證明文件，毋須預約。

      B6 |The Chinatown Service Centre's free tax clinic has been extended to May 18. Bring all slips and identification. No appointment needed.

      F  |Publisher 出版人: Gold Street Residents' Society · Editors 編輯: Wai-San Yu 余慧珊, Peter Malone
      =1 by 余慧珊; section COMMUNITY 社區
      =2 by Wai-San Yu; section COMMUNITY 社區
      =3 by Peter Malone; photo Kenji Oda; section COMMUNITY 社區
      =4 by 麥太; section KITCHEN TABLE 飯桌
      =5 by Susan Mak; section KITCHEN TABLE 飯桌; orsection 
      =6 orsection KITCHEN TABLE 飯桌
      """#),
    AnnotatedPage(
      "南湖通讯",
      #"""
      F  |南湖通讯 South Lake Post | 2019.10.17 Thursday | No. 226 | 03

      S  |Campus 校园

      H1 |凌晨四点的菜市场

      H1+|有一堂社会学课

      Y1 |文｜裴思远 图｜孔令晨

      B1 |凌晨三点五十分，天还没亮，社会学系大三学生邵一鸣已经站在城西蔬菜批发市场的4号棚下，手里拿着一沓问卷和一袋热包子。包子是给受访者的——这是老师教的头一招。

      B1 |《城市与食物》是南湖大学今年秋季新开的一门课，选课的三十二名同学要在十六周里跟着一棵白菜走完它的一生：从地头、货车、批发市场、菜摊，一直到食堂的盘子里。

      B1 |授课教师庄稼说，课程的大纲只有一页，因为“另外的九十九页要靠你们走出来”。开课六周，同学们已经访谈了八十七人，发现一棵三毛钱的白菜到餐桌要转手五次，而最辛苦的

      C1 |邵一鸣（左）在批发市场4号棚下访谈货车司机。

      B1+15|两个人，挣的是最少的两份钱。

      B1 |有同学问，这算不算社会学？庄稼说：“你凌晨四点给人递过一个热包子，再去读书，书上的字就不一样了。”

      H2 |FOLLOWING A CABBAGE

      D2 |A sociology class that starts at 4 a.m.

      Y2 |By Annie Pei

      B2 |The syllabus of "City and Food" is one page long. The other ninety-nine, says lecturer Zhuang Jia, are for the students to walk.

      B2 |This fall 32 undergraduates are following a cabbage from field to truck to wholesale market to stall to cafeteria tray. They have learned so far that it changes hands five times, that the price rises eightfold, and that nobody will fill in a questionnaire at four in the morn-

      B2+|ing unless you bring steamed buns.

      B2 |"We spent our whole grant on buns," said junior Shao Yiming. "It was the best methodological decision we made."

      S  |People 人物

      H3 |THE MAN WHO WINDS THE CLOCK

      Y3 |By Marcus Adeleke, exchange student

      B3 |Every Tuesday at noon Mr. Gu Changgen climbs 114 steps with a crank wrapped in a towel. The clock on the old library was made in 1931 and has to be wound by hand, 86 turns for the time and 140 for the bell.

      B3 |Mr. Gu is 71. He began in 1978, when the clock had been stopped for eleven years and there was a family of owls in it. The owls left. He has missed three Tuesdays since: one wedding, one flood, one daughter.

      B3 |I asked him if he would teach me. He looked at my shoes. "Different shoes," he said, "and next Tuesday."

      F  |南湖大学新闻中心 South Lake University News Centre 地址：南湖路1号

      H4 |“我教汉字，也学汉字”

      Y4 |罗拉 马晓萌

      B4 |问：为什么想起来办一个“错字展”？

      B4 |答：我教留学生写汉字八年，攒了两千多个错字。有一个埃及学生把“家”下面的“豕”写成了“人”，他说家里怎么能是猪，当然是人。我觉得他没有写错。

      B4 |问：展览上最受欢迎的是哪一个？

      B4 |答：“爱”。三十一个学生有三十一种写法，有人忘了点，有人忘了心。

      H5 |讲座预告 LECTURE

      B5 |“长江的鱼还好吗”，主讲人：水生所研究员闻涛，10月24日（周四）19:00，三教108。

      B5 |"Are the Yangtze's Fish All Right?" Wen Tao, Institute of Hydrobiology. Thursday, October 24, 7 p.m., Room 108, Teaching Building 3. In Chinese with slides in English.

      F  |编辑 Editors：裴思远 Annie Pei 美编 Design：孔令晨 feedback@southlake.example
      =1 by 裴思远; photo 孔令晨; section Campus 校园
      =2 by Annie Pei; section Campus 校园
      =3 by Marcus Adeleke; section People 人物
      =4 by 罗拉,马晓萌; section People 人物; orsection 
      =5 orsection People 人物
      """#),
  ]
}
