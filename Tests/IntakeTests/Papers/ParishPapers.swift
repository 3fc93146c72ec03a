/// Papers of parishes, villages and streets: labels of one length, letters, lists of names, verse.
enum ParishPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "石桥乡音",
      #"""
      F   |石桥乡音
      F   |（内部资料 免费交流） 癸卯年冬月 第九期

      H1  |村口老桥修好了

      B1  |今年汛期，村口的百年石拱桥被洪水冲垮了半边栏杆，桥墩也裂了缝，过往的车辆只能绕行三里多路。

      B1  |村两委召集乡贤商议，大家你一千我五百，不到半个月就凑齐了修桥的钱。县文物所派来了师傅，用糯米灰浆一点一点地勾缝，干了整整四十天。

      B1  |十一月初八，桥通了。八十九岁的杜老太太拄着拐杖，在桥上来回走了三趟。

      Y1  |（杜文昭）

      H2  |修桥捐款芳名榜

      B2  |五千元：杜长林 席茂生

      B2  |两千元：杜文昭 郭小满 席桂兰 杜永昌

      B2  |一千元：杜国庆 郭银锁 席建军 杜春梅 郭新民

      B2  |以上共计两万三千元，账目张贴于村委会公开栏，请乡亲们监督。

      H3  |致在外乡亲的一封信

      B3  |亲爱的乡亲们：

      B3  |腊月将至，家乡的柿饼已经上霜，老屋檐下挂起了腊肉。无论你在北京的写字楼，还是在东莞的工厂，家乡都在等你回来。

      B3  |今年正月初三，村里将在新修的戏台前举办“村晚”，欢迎报名表演节目。有想法、有项目、有技术的乡亲，也请回来看看，村里的五百亩荒坡正等着开发。

      B3  |祝大家平安！

      Y3  |石桥村党支部 石桥村村民委员会

      P3  |癸卯年十一月

      S   |◇老故事

      H4  |半块砖茶

      Y4  |席德厚

      B4  |我爷爷年轻时走西口，赶着七匹骆驼，从归化城驮回布匹和砖茶。

      B4  |有一年在路上遇到风雪，同伴病倒了，爷爷把仅剩的半块砖茶熬成汤，一口一口喂给他。后来那人捎信来说，命是半块砖茶换的。

      B4  |如今爷爷不在了，那半块砖茶的故事，却在村里传了一辈又一辈。

      F   |主编：杜文昭　　印数：300份　　欢迎来稿：shiqiaoxiangyin@163.com
      =1 by 杜文昭
      =2 kind notice
      =3 kind notice
      =4 by 席德厚; section 老故事
      """#),
    AnnotatedPage(
      "恩光堂堂訊",
      #"""
      F   |恩光堂堂訊
      F   |主曆二〇一八年十二月九日　將臨期第二主日　第一三四二期
      S   |本堂消息
      H1  |聖誕報佳音
      B1  |本年度聖誕報佳音將於十二月廿四日
      B1+ |晚上八時舉行，請參加者於七時半在
      B1+ |禮堂集合，並自備手電筒。隊伍將沿
      B1+ |太子道西步行至聯合道公園，途中探
      B1+ |訪三戶年長會友。
      B1  |查詢請聯絡詩班長歐陽慧賢姊妹。
      H2  |少年團契招募導師
      B2  |少年團契現有團友二十六人，因兩位
      B2+ |導師移居海外，現急需有心志的弟兄
      B2+ |姊妹加入服侍。有意者請向團契顧問
      B2+ |司徒牧師報名。
      H3  |浸禮見證會
      B3  |上主日崇拜後，本堂為七位弟兄姊妹
      B3+ |舉行浸禮。當中最年長的是八十二歲
      B3+ |的伍婆婆，她在見證中說：「我兜兜
      B3+ |轉轉幾十年，終於返到屋企。」
      B3  |禮成後，全體會眾起立唱詩，不少人
      B3+ |感動落淚。教會並向新葉致送
      C3  |新葉與牧師合照。（圖：植少芬）
      B3+22|聖經一本，以資紀念。
      S   |心靈小品
      H4  |等候的功課
      Y4  |文：連恩慈傳道
      B4  |在診所等候叫號的時候，我最怕看見
      B4+ |前面還有十幾個人。但有一次，鄰座
      B4+ |的婆婆對我說：「我就是喜歡等，等
      B4+ |的時候才有人同我傾偈。」
      B4  |將臨期是教會的等候室。我們不是空
      B4+ |等，而是在等候中學習彼此聆聽、彼
      B4+ |此守望。
      B4  |願你在這個忙碌的月份，也找到一張
      B4+ |可以坐下來的椅子。
      S   |代禱事項
      B5  |一、請為病患肢體麥國樑弟兄手術後
      B5+ |康復祈禱。
      B5  |二、請為本堂擴堂奉獻祈禱，目標二
      B5+ |百萬元，至今已收到一百三十二萬。
      B5  |三、請為香港的青少年人祈禱。
      F   |地址：九龍太子道西二三五號　電話：二三八一〇〇〇〇　執行編輯：植少芬
      =1 section 本堂消息; kind notice
      =2 section 本堂消息; kind notice
      =3 section 本堂消息; photo 植少芬
      =4 by 連恩慈; section 心靈小品; kind column
      =5 headline ; section 代禱事項; orsection ; orheadline 代禱事項; kind notice
      """#),
    AnnotatedPage(
      "後壁湖社區報",
      #"""
      F   |後壁湖社區報　第57期　2020年10月　發行人：潘進財
      H1  |漁港變身藝術村　老冰廠辦畫展
      B1  |【記者曾筱涵／後壁湖報導】停業二十年的老冰廠，最近飄出了咖啡香。社區發展協會向漁會租下廠房，整修成展覽空間，首檔邀請在地畫家郭東榮展出五十幅油畫，主題是他從小看到大的港口。
      B1  |協會理事長潘進財表示，冰廠的碎冰機、輸冰管都保留下來，希望年輕人知道「阿公那個年代怎麼討海」。展覽到年底，週一休館，免費參觀。
      C1  |▲老冰廠保留了當年的輸冰管。（圖／曾筱涵攝）
      H2  |淨灘撿出一噸垃圾
      D2  |保麗龍最多　志工籲減塑
      B2  |【本報訊】社區巡守隊與國小師生近百人，九月十九日在沙灘進行淨灘，兩個小時撿出一千零四十公斤的垃圾，其中保麗龍碎片占了一半。
      B2  |巡守隊長尤天賜指出，颱風過後海漂垃圾特別多，有些還印著外國文字。「海洋沒有圍牆，今天我們撿，明天又漂來，只有從源頭減塑才有用。」他說。
      B2  |六年級的小志工潘宥均撿到一支牙刷，他說回家要跟媽媽講，不要再用塑膠袋了。（文／尤靜宜）
      C2  |▲國小師生頂著烈日撿拾垃圾。（圖／尤靜宜提供）
      S   |長照專欄
      H3  |爸爸忘記了回家的路
      Y3  |◎社工師 杜采蘋
      B3  |「他以前是船長耶，閉著眼睛都能開進港。」阿珠姨說起先生，眼眶紅了。
      B3  |失智不是老番顛，而是一種疾病。如果家中長輩出現一直重複問同樣的事、把東西放錯地方、情緒突然改變等徵兆，請儘早就醫。
      B3  |本社區據點每週二、四上午開設「瑞智學堂」，歡迎家屬帶長輩參加，洽詢電話08-886-0000。
      S   |活動看板
      B4  |●10月24日(六)上午九點 社區活動中心 流感疫苗施打，請攜帶健保卡。
      B5  |●10月31日(六)下午四點 老冰廠前廣場 漁村音樂會，現場有鬼頭刀魚排試吃。
      F   |編輯：曾筱涵　印刷：恆春印刷行
      =1 by 曾筱涵; photo 曾筱涵
      =2 by 尤靜宜; photo 尤靜宜
      =3 by 杜采蘋; section 長照專欄; kind column
      =4 headline ; section 活動看板; kind notice
      =5 headline ; section 活動看板; kind notice
      """#),
    AnnotatedPage(
      "a parish messenger",
      #"""
      F   |ST. WILFRID'S MESSENGER
      F   |No. 214                      LENT 2011                    Price 30p
      H1  |VICAR'S LETTER
      B1  |Dear friends,
      B1  |When I was a curate in Hull the boiler failed every
      B1+ |winter, and always on the coldest Sunday. The
      B1+ |churchwarden used to say that it kept us hurnble. I
      B1+ |have thought of him often since our own boiler gave
      B1+ |up on Candlemas morning.
      B1  |Lent is a season for finding out what we can do
      B1+ |with- out. Heating, it seems, is one of them. But I
      B1+ |have been moved by the number of you who arrived
      B1+ |with rugs, flasks and a spare pair of gloves for a
      B1+ |neighbour.
      B1  |Yours in Christ,
      Y1  |Geoffrey Tindall
      H2  |FLOWER FESTIVAL RAISES £2,480
      B2  |The Flower Festival held over the last weekend of
      B2+ |January was visited by more than nine hundred
      B2+ |people, in spite of thc snow. Arrangernents on the
      B2+ |theme of the Psalms filled every window, and the
      B2+ |children of the Sunday School made a rainbow from
      B2+ |tissue paper.
      B2  |Mrs. Doreen Pickersgill, who has organised the
      B2+ |festival since 1994, thanked the farmers who cleared
      B2+ |the lane and the ladies who served 410 teas. The
      B2+ |proceeds go to the tower fund.
      Y2  |- Audrey Metcalfe
      H3  |BELLS SILENT UNTIL EASTER
      B3  |The tower captain reports that the fourth bell has a
      B3+ |cracked headstock and that no full peal can be rung
      B3+ |until it has been replaced. A firm from Loughborough
      B3+ |will lift the bell on 14th March. Practice nights
      B3+ |will be held at All Saints', Thorpe, in the
      B3+ |meantime.
      H4  |FROM THE REGISTERS
      B4  |Baptisms: 9th January, Oliver James Whitwell; 23rd January, Poppy Grace Nunn.
      B4  |Funerals: 18th January, Reginald Arthur Sowerby, aged 91.
      H5  |WHO'S WHO
      B5  |Vicar: The Revd. G. Tindall, The Vicarage, Church Lane. Tel. 555 0142
      B5  |Churchwardens: Mr. P. Ogden, Mrs. D. Pickersgill
      B5  |Organist: Dr. Helen Rudge
      F   |Copy for the Easter number should reach the editor by 3rd April. Printed by Abbey Press.
      =1 by Geoffrey Tindall
      =2 by Audrey Metcalfe
      =4 kind notice
      =5 kind notice
      """#),
    AnnotatedPage(
      "南島商報",
      #"""
      F   |南島商報　地方版　二〇〇九年六月十三日　星期六　第十五版
      H1  |州政府撥款修繕橋頭街老店屋
      H1+ |首批二十六間年底動工
      B1  |（檳城十二日訊）州行政議員林宗耀今日宣布，州政府將撥款一百二十萬令吉，協助橋頭街一帶的店屋業主修繕漏水屋頂及腐朽樓板，首批二十六間預計年底動工。
      B1  |他說，這些店屋多建於一九二〇年代，融合閩南與南洋風格，是檳城申遺成功的重要資產。「業主出一半，政府出一半，不能讓歷史在我們手上塌下來。」
      B1  |橋頭街街坊會主席駱文進受詢時，對此表示歡迎，惟希望當局簡化申請手續。
      H2  |電單車撞柱青年不治
      B2  |（大山腳十二日訊）一名二十一歲青年騎電單車返家途中失控撞上電燈柱，頭部重創，送院後不治。
      B2  |死者為在雙溪峇甲某五金廠任職的葉俊豪，家住武拉必新村。警方援引一九八七年陸路交通法令第四十一（一）條文調查此案。
      S   |社團動態
      B3  |■檳城潮州會館婦女組訂於六月二十日（星期六）上午十時，在會館禮堂舉辦端午節包糉比賽，歡迎會員報名參加。
      B4  |■威南客家公會青年團日前改選，當選新屆團長為賴振邦，副團長藍慧儀，秘書古志明。
      B5  |■雙溪大年福建會館將頒發大學獎勵金，凡會員子女考獲學士學位者均可申請，截止日期為七月十五日。
      H6  |鍾靈校友宴開百席
      B6  |（檳城十二日訊）鍾靈中學校友會昨晚在韓江禮堂舉行八十六週年會慶聯歡宴，筵開一百席，場面熱鬧。
      C6  |駱水源（左四）與來賓主持切糕儀式。（巫啟賢攝）
      B6  |校友會主席駱水源致詞時說，該會將籌募兩百萬令吉，為母校興建科學樓，目前已獲承諾捐款六十五萬令吉。
      =1 ; orheadline 州政府撥款修繕橋頭街老店屋
      =3 headline ; section 社團動態
      =4 headline ; section 社團動態
      =5 headline ; section 社團動態
      =6 photo 巫啟賢
      """#),
    AnnotatedPage(
      "库区纪事",
      #"""
      F   |03　库区纪事　　责编：束河　　二〇〇五年十月十四日

      H1  |柑橘上山　日子变甜

      Y1  |本报记者　滕小舟　通讯员　向家贵

      B1  |　　秋风一吹，马鞍梁上的柑橘黄了。移民户向善国站在齐腰高的果树中间，乐得合不拢嘴：“水淹了我的老屋，没淹掉我的好日子。”

      B1  |　　马鞍梁移民新村地处长江北岸，原先是一片乱石坡。1998年，一百九十六户移民后靠安置到这里，人均耕地不足四分，吃水要到三里外去背。村支书杜三江记得，头一年，村里跑出去打工的青壮年有

      C1  |　　图为果农在分拣柑橘。

      R1  |向家贵　摄

      B1+9|一大半。

      B1  |　　转机来自一棵树苗。县移民局请来柑研所专家，测土壤、看光照，认定这里适合种晚熟脐橙。头三年，果树不挂果，移民局按每亩每年三百元发放补助，保证移民有饭吃、有钱用，稳住了人心。如今全村柑橘面积

      H2  |港湾小学有了“爱心午餐”

      B2  |　　本报讯　开学一个多月来，港湾移民小学的一百三十名住校生每天中午都能吃上两菜一汤的热饭。这得益于对口支援单位设立的“爱心午餐”基金。

      B2  |　　校长谭云阶介绍，许多学生家住水库对岸，每天坐船上学，

      B1+ |达到一千二百亩，户均收入一万八千元。

      B2+ |中午只能啃冷红薯。有了午餐，孩子们个子长了，

      B1  |　　“以前是政府给移民找饭碗，现在是移民自己端稳了饭碗。”杜三江说，村里正筹划建一座果汁加工厂。

      B2+ |成绩也上去了。

      B2  |　　基金每年投入八万元，由家长代表管账，每月公布一次。　　（覃海鸥）

      S   |编读往来

      B3  |　　巫溪读者邬先生：来信收到。您反映的移民建房补助标准问题，我们已转县移民局，结果将在本版答复。

      B3  |　　秭归读者小雅：您的散文《屈原的橘》立意很好，请补寄通信地址。
      =1 by 滕小舟, 向家贵; photo 向家贵
      =2 by 覃海鸥
      =3 headline ; section 编读往来
      """#),
    AnnotatedPage(
      "夕阳红",
      #"""
      F   |夕阳红
      F   |柳荫街道老年大学校刊  2024年3月  第二期（总第41期）
      B1  |三月的风吹绿了柳枝，也吹来了一群精神抖擞的新同学。3月4日，柳荫街道老年大学春季班开学，二十一个班、六百四十名学员走进课堂，年龄最大的九十一岁。
      H1  |九旬老太背起书包
      B1  |今年新开设的智能手机班最受欢迎，三十个名额半小时就报满了。学员冉秀珍说：“学会了视频，就能天天看到在国外的孙子。”
      B1  |开学典礼上，书法班学员代表宣读了倡议书，号召大家“活到老、学到老、乐到老”。
      Y1  |□管乐 步青云
      S   |健康问答
      B2  |问：晨练前要不要吃早饭？
      B2  |答：空腹锻炼容易引起低血糖，建议先喝一杯温水，吃两片饼干或半根香蕉，锻炼结束半小时后再吃早餐。
      B2  |问：膝盖疼还能爬山吗？
      B2  |答：不建议。爬山特别是下山时，膝关节承受的压力是体重的三到五倍，可改为游泳或平地散步。
      Y2  |（社区卫生服务中心 钮大夫）
      S   |诗词园地
      H3  |七绝·春日登楼
      Y3  |诗词班 阙景行
      B3  |柳色新裁十里烟，
      B3  |高楼独上晚晴天。
      B3  |东风不管人间老，
      B3  |又送桃花到客船。
      S   |猜猜看
      H4  |灯谜三则
      B4  |1.七十二小时（打一字）
      B4  |2.千里相逢（打一字）
      B4  |3.一口咬掉牛尾巴（打一字）
      B4  |（答案：1.晶 2.重 3.告）
      H5  |更正
      B5  |本刊上期第三版《我的上山下乡》一文作者应为“庾信”，误排为“庚信”，特此更正，并向作者致歉。
      F   |编委会主任：步青云　编辑：管乐　摄影：权家骥
      =1 by 管乐, 步青云
      =2 headline ; section 健康问答; by ; orheadline 健康问答
      =3 by 阙景行; section 诗词园地
      =4 section 猜猜看; kind notice
      =5 kind notice
      """#),
  ]
}
