/// Traditional characters, English with noise, a page of verse and letters.
enum LetterPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "淡江新聞",
      #"""
      S  |【地方要聞】

      H1 |百年渡船頭拆不拆？

      D1 |居民盼保留　公所：安全優先

      B1 |　　【記者簡志豪／淡江報導】淡江鎮公所計畫拆除興建於一九一二年的舊渡船頭，改建觀景平台，消息傳出後引發地方熱烈討論。鎮公所昨天召開說明會，到場居民一百四十多人，發言一個接一個，直到晚間十點才散會。

      B1 |　　八十三歲的老船工蔡添財說，當年過河讀書、嫁娶、看病，都從這裡上船，「石階上每一個凹洞，都是用腳踩出來的」。他拿出一張泛黃的船票，上面還印著「渡資

      H2 |石滬重現

      C2 |　淡江國小師生利用退潮時間，跟著耆老學習堆疊石滬，重現先民捕魚的智慧。這是小朋友合力搬運卵石。

      R2 |（記者戴美雲攝）

      B1+|五角」字樣。也有居民認為，渡船頭荒廢三十年，木樁腐朽、雜草叢生，孩子跑去玩水太危險，應該早日整理。

      B1 |　　鎮長許榮華表示，經結構技師鑑定，渡船頭基座仍屬堅固，公所將委託文史團體進行調查，三個月內提出保留石階、更換木棧的折衷方案，屆時再

      B1+|與居民共同討論。

      H3 |圖書館週末開到深夜

      B3 |　　【記者游佳穎／淡江報導】鎮立圖書館自下月起，每週五、六延長開放至晚間十一時，並增設靜讀區六十席，首創「深夜書桌」預約制，盼吸引考生和夜班族。

      B3 |　　館長湯秀琴指出，根據問卷，近四成讀者下班後趕不上原本九點的閉館時間。延長開放的人力由志工支援，目前

      B3+|已有五十二人報名。

      H4 |菜農自製蟲板

      H4+|不靠農藥

      B4 |　　【記者卓文彬／水碓報導】水碓里菜農江阿土利用廢棄塑膠板塗上黏膠和蜂蜜，做成黃色捕蟲板，一片成本不到五元，兩分地的小白菜少噴六次農藥，鄰近菜農紛紛前來取經。

      B4 |　　農改場人員實地檢測後表示，捕蟲板對小型飛蟲效果良好，但須每兩週更換，避免誤捕益蟲。（文、攝影／卓文彬）

      N4 |　　編按：歡迎讀者提供農業生活小智慧，來稿請註明真實姓名及聯絡電話。
      =1 by 簡志豪; section 地方要聞
      =2 photo 戴美雲; section 地方要聞; kind photo
      =3 by 游佳穎; section 地方要聞
      =4 by 卓文彬; photo 卓文彬; section 地方要聞; orheadline 菜農自製蟲板
      """#),
    AnnotatedPage(
      "a bell of quarrymen",
      #"""
      F  |THE QUARRY BELL   Number 44   October 1987   Page 3
      H1 |Saw Shed Reopens After
      H1+|Eleven Weeks
      Y1 |By Martin Hale

      B1 |The big saw is turning again. At ten minutes past seven on
      B1+|Monday the first b1ock of grey granite went under the new
      B1+|diamond blade, and by dinner time six slabs lay on the bank,
      B1+|cut as clean as cheese.
      B1 |The shed had been shut since the fire of July 19, which took
      B1+|the roof and both of the old frames. Members voted in August
      B1+|to spend £31,000 of the reserve on a single modern machine
      B1+|rather than patch what was left. Not every one agreed, and
      F  |- 3 -
      B1+|the vote was 41 to 33, but nobody on the bank on Monday
      B1+|would have gone back.
      H2 |Canteen Prices Held Till Spring
      Y2 |By Ruth Penrose

      B2 |The canteen committee has decided to hold the price of a hot
      B2+|dinner at 85 pence until the end of March. Mrs. Angwin, who
      B2+|has run the kitchen for nineteen years, told the committee
      B2+|that potatoes were dear but pride was dearer, and that no
      B1 |Foreman Dick Sleeman says the machine wi1l pay for itself in
      B1+|four years if the orders hold. The next meeting will hear a
      B1+|fu1l report on the insurance claim.
      B2+|man would go up the face on a sandwich while she had the
      B2+|ladle.
      B2 |A second serving for the late shift starts on the first
      B2+|Monday of November, and members' wives are asked to put
      B2+|their names on the list by the door if they can spare an
      B2+|evening.
      H3 |Boys Beat the Masters at Dry Stone
      Y3 |Owen Tregear

      B3 |It was the apprentices who took the cup this year at the
      B3+|walling match on Carn Down, the first time since 1962. Their
      B3+|twelve yards stood straight and tight, and the judge could
      C3 |Top: the winning team on their wall. Photo by Sal Kitto

      B3+38|not get the b1ade of his knife between the stones. The
      B3+|masters, four of them past sixty, laid the blame on the
      B3+|wind.
      B3 |"We taught them too well," said captain Bert Jewell, who
      B3+|handed the cup over and then asked for it back so that he
      B3+|could fill it.
      H4 |NOTICE TO MEMBERS
      B4 |The half-yearly meeting will be held in the Institute on
      B4+|Friday, November 6, at 7 p.m. Share books must be handed in
      B4+|to the office by October 30 for making up.
      B4 |Members who want house coal at the society's price should
      B4+|order before the clocks go back.
      =1 by Martin Hale
      =2 by Ruth Penrose
      =3 by Owen Tregear; photo Sal Kitto
      """#),
    AnnotatedPage(
      "芦花荡",
      #"""
      F  |芦花荡　副刊　第2版　2012年10月20日
      H1 |秋水谣（外一首）
      Y1 |沈芦

      B1 |一条河走到秋天
      B1 |就慢了下来
      B1 |像奶奶数完豆子
      B1 |把簸箕轻轻放在膝上

      B1 |对岸的芦花
      B1 |一夜白头
      B1 |没有人问它想念谁

      U1 |渡船

      B1 |摇橹的人走了
      B1 |橹还在水里
      B1 |一下，一下
      B1 |替他摇着月光

      H2 |腌菜缸
      Y2 |丁一苇
      B2 |霜降一过，母亲就把那口粗陶缸从墙角挪出来，里里外外刷上三遍，倒扣在太阳底下晒。缸沿有一道裂纹，是我五岁那年用铁锤敲的，父亲用桐油石灰补过，补得像一条细细的蜈蚣。
      B2 |腌菜要用高脚白，一棵棵晾到发软，一层菜，一层盐。踩菜是我的事。母亲烧一大锅热水，把我的脚洗得通红，抱进缸里。菜叶凉得钻心，踩着踩着就热了，盐粒在脚趾缝里吱吱

      H3 |征文启事
      B3 |为庆祝芦花荡湿地公园建园十周年，本刊与县文联联合举办“我与湿地”征文。体裁为散文、诗歌，散文不超过一千五百字，诗歌不超过三十行，截稿日期为十一月三十日。
      B3 |来稿请寄芦荡县解放东路9号《芦花荡》编辑部，信封上注明“征文”字样，作品勿一稿多投。
      Y3 |芦荡县文联
      P3 |2012年10月18日

      B2+|地响。母亲在缸边数数，数到一千，就算踩好了。
      B2 |去年冬天我回老家，那口缸还在，里面养着几株睡莲。母亲说，如今谁还吃一冬天的腌菜呢，不如看看花。我蹲下去摸那道补过的裂纹，桐油已经黑得发亮。

      H4 |打渔人家的灯
      B4 |入夜，荡里的渔船三三两两地靠拢来，用篙子一插，就成了一个村子。每条船的船头挂一盏灯，水里也有一盏灯，数来数去，总是双数。
      B4 |我的外公活着的时候，喜欢在灯下补网。他说，网眼要比心眼大一点，小鱼才回得了家。
      Y4 |（周小渔）

      H5 |致荡里的老朋友
      B5 |编辑老师：
      B5 |我是贵刊的老读者，从二十八岁看到六十五岁。第一期上登过的那首《采菱歌》，我抄在日记本里，如今还能一字不落地背下来。
      B5 |听说贵刊要改成彩色，我又高兴又舍不得。纸可以变，颜色可以变，芦花的那一点白，请替我们留着。
      Y5 |渡口镇　温暖
      =1 by 沈芦
      =2 by 丁一苇
      =4 by 周小渔
      =5 by 温暖
      """#),
  ]
}
