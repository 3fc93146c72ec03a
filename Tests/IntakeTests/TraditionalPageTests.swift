import Manuscript
import Testing

@testable import Intake

/// Customs of papers in traditional characters, each on a few lines.
@Suite struct TraditionalPageTests {
  private func roles(_ text: String) -> [LineRole] {
    PageReading.ofText(text).lines.map(\.role)
  }

  @Test func `the first of three rows leads to a headline on two`() {
    let roles = roles(
      """
      渡輪碼頭一月停三回
      坪洲島民三百人
      聯名要求加班次
      【本報專訊】坪洲三百名島民昨日聯名去信運輸署，要求渡輪公司在碼頭維修期間加開早班，免學童遲到。
      """)
    #expect(roles == [.kicker, .headline, .headline, .body])
  }

  @Test func `two long rows are kicker and headline, or headline and what somebody says of it`() {
    let text = "【本報訊】糖廠工會昨天在員工餐廳開會，決定從下月起改排三班，夜班的津貼也要重新談過，月底以前送交廠方。"
    #expect(
      roles("新營糖廠停榨進入第三年\n員工輪班巡守百年老機器\n" + text) == [.kicker, .headline, .body])
    #expect(
      roles("新營糖廠小火車週末復駛\n居民盼加開夜班接駁車次\n" + text) == [.headline, .deck, .body])
  }

  @Test func `a line without white above it heads no report where reports have white above them`() {
    let roles = roles(
      """
      街市翻新下月動工
      【本報專訊】筲箕灣街市翻新工程下月動工，首期先換排水渠，魚檔全部搬到臨時鋪位，為期四個月。

      電車加開夜更
      【本報專訊】電車公司由今晚起加開三班夜更，末班車凌晨一時由屈地街開出，車費不變。

      補鞋佬收山
      在灣仔春園街補了五十一年鞋的何伯，昨日把最後一雙皮鞋交還客人，收起工具箱。
      錐子針線　傳與何人
      他收過四個徒弟，最後一個去年改行做外賣，何伯說不怪他，補一對鞋只得三十元。
      """)
    #expect(roles[4...] == [.headline, .body, .subhead, .body])
  }

  @Test func `hours of the day, and the day they are of, are rows of a list`() {
    let reading = PageReading.ofText(
      """
      聖誕期彌撒
      十二月二十四日（星期五）
      晚上八時　　　聖堂
      晚上十一時半　聖堂
      下午四時　　　安老院
      聖堂停車位有限，請教友盡量乘搭公共交通工具前來參加。
      """)
    #expect(reading.lines.map(\.role) == [.headline] + Array(repeating: .body, count: 5))
    #expect(reading.articles.map(\.article.headline) == ["聖誕期彌撒"])
  }

  @Test func `whoever is named below a notice and bows has signed it`() {
    let reading = PageReading.ofText(
      """
      會館秋祭啟事
      本館謹定九月十二日上午十時在三樓禮堂舉行秋祭，會後在樓下設素菜，請各位鄉親於八月底前向館方登記。
      理事長　莫廣源　謹啟
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .byline])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["莫廣源"])
  }

  @Test(arguments: ["東涌漁民互助社全體社員　敬啟", "旅港鄉親會　謹訂"])
  func `who gives notice signs below it and bows`(line: String) {
    let reading = PageReading.ofText(
      """
      會館秋祭啟事
      本館謹定九月十二日上午十時在三樓禮堂舉行秋祭，會後在樓下設素菜，請各位鄉親於八月底前向館方登記。
      \(line)
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body])
    #expect(reading.articles.map(\.order) == [[1, 2, 3]])
  }

  @Test func `an agency names its reporter before place and day`() {
    let reading = PageReading.ofText(
      """
      漁船拖網拉起古錨
      （中央社記者簡文卿澎湖六日電）望安籍漁船昨天在花嶼外海拖網，拉起一具長約兩公尺的四爪鐵錨，已經送交文化局保存。
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["簡文卿"]])
  }

  @Test func `a scan takes the stop at the end of a sentence for a middle dot`() {
    let reading = PageReading.ofText(
      """
      中文學校招插班生
      〔本報訊〕中文學校秋季班下月開課，招收插班生二十名，學費照舊，校車只走兩條路線，報名請帶

      本人照片兩張，由家長陪同前來・

      同源街口十年老粥店
      添三樣小菜
      〔本報訊〕同源街的粥店添了三樣小菜，店主說都是照廣州的做法，下午三點以後才有，只賣三十碟。
      """)
    #expect(
      reading.lines.map(\.role) == [.headline, .body, .body, .headline, .headline, .body])
  }

  @Test(arguments: ["文、圖：歐陽克勤", "圖、文：區耀宗"])
  func `who wrote and took the pictures stands behind both works and a colon`(line: String) {
    let reading = PageReading.ofText(
      """
      織網人的手
      \(line)
      　　大澳棚屋前，七十歲的老漁民把網攤在膝上，一天補十二呎，補好的網掛在竹竿上晾，海風吹過來都是桐油味。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body])
    #expect(reading.articles[0].article.bylines.map(\.role) == [.textAndPhoto])
  }

  @Test func `who answers for a paper to the law, and who printed it, are no copy`() {
    let roles = roles(
      """
      街市加裝風扇
      【本報專訊】石塘咀街市昨日加裝二十把吊扇，魚檔的檔主說地面乾得快了，客人也肯站久一點。
      督印人：費遠之　承印：鴻利柯式印刷
      """)
    #expect(roles == [.headline, .body, .furniture])
  }

  @Test func `three letters below a headline are a name where another text has one there`() {
    let reading = PageReading.ofText(
      """
      等渡輪時讀的書
      若望寧
      我住在離島，每天等渡輪要等二十分鐘，等久了就帶一本書去讀。一年下來，竟把一套舊小說讀完了。
      廚房裏的聖歌
      麥潔芳
      母親一邊洗碗一邊唱聖歌，調子總是低半個音。後來我在聖堂聽見同一首，才知道她唱的才是對的。
      """)
    #expect(
      reading.lines.map(\.role) == [.headline, .byline, .body, .headline, .byline, .body])
  }

  @Test func `whoever wrote a letter signs above the answer of the desk`() {
    let reading = PageReading.ofText(
      """
      【讀者來函】
      斜路欄杆斷了半年
      編輯先生：堅彌地城斜路的欄杆去年給泥頭車撞斷，至今只用膠帶圍着，長者上落要扶牆，請代為反映。
      西環　鄧玉冰
      編者按：本報向路政署查詢，署方回覆說欄杆已經訂造，預計下月中更換。
      """)
    #expect(reading.lines.map(\.role) == [.section, .headline, .body, .byline, .editorNote])
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["鄧玉冰"]])
  }

  @Test func `white parts the rest of a sentence from the brief above it`() {
    let reading = PageReading.ofText(
      """
      吊機手爭到多歇二十分鐘
      勞資雙方談了五輪，第一輪只談了十分鐘，資方代表說每部吊機停一分鐘就少吊半個貨櫃，工會請人量了一個星期的心跳，證明做到第五個鐘頭以後，出錯的次數
      【本會訊】理貨員的夜更津貼經本會與資方開會談判，由下月起改為每晚九十元，試行半年，會員如果仍收舊價，請帶同糧單到會所登記。

      升高兩倍，資方才改口。
      協議下月起試行半年，期間雙方每月開會一次。

      【本會訊】婦女組的粽子班本月二十四日開班，材料費每位三十元，請自備剪刀。
      """)
    #expect(reading.lines[3].joins == 2)
  }

  @Test func `what lies somewhere shows nobody doing anything`() {
    let roles = roles(
      """
      老船匠的墨斗
      【本報專訊】筲箕灣最後一名船匠上月退休，他把四十件工具送給博物館，只留下一隻墨斗，說是師傅的東西，用布包了三層，至今還
      擺渡船下水
      【本報專訊】西貢一艘擺渡船昨日下水，船身用柚木造成，可以載二十人，船主說三代人都靠它吃飯，希望再做三十年。

      一直存放在床底的木箱裏。
      """)
    #expect(roles.last == .body)
  }

  @Test func `one sentence with its photographer between the halves of another is a caption`() {
    let reading = PageReading.ofText(
      """
      獅頭下的姊妹花
      　　【本報專訊】洪拳武館十年前只有
      七個徒弟，如今女弟子佔了一半，她們
      要紮馬半年才准碰獅頭，最拿手的是一
      個人扛着二十斤的獅頭，走過五公尺高
      關穎怡在彭德街採青。　鍾兆麟攝
      的梅花樁，腳下不能停。教頭說從前的
      規矩是女人不可碰鼓，他看過她們打鼓
      以後就把規矩改了，連鼓槌也給了她們
      當中年紀最小的一個。
      """)
    #expect(reading.lines[5].role == .caption)
    #expect(reading.lines[6].joins == 5)
  }

  @Test func `a page head inside a file ends in the number of the page`() {
    let roles = roles(
      """
      聖保祿堂通訊　No. 12　將臨期　第4頁
      鐘樓重開
      倫潔珊
      修葺了十四個月的鐘樓上星期重開，教友可以登樓。樓梯只容一人，請先讓下來的人走，長者可由執事陪同。
      聖保祿堂通訊　No. 12　將臨期　第5頁
      詩班招新
      詩班逢星期三晚上練詩，不懂看譜也可以參加，只要肯每次準時來。有意者請在主日崇拜以後找指揮報名。
      """)
    #expect(
      roles == [.furniture, .headline, .byline, .body, .furniture, .headline, .body])
  }

  @Test func `a notice says its day and its agenda, and is dated in a year that is written out`() {
    let roles = roles(
      """
      會員大會通告
      日期：五月二十三日（星期六）下午二時半
      地點：公立學校禮堂
      議程：一、主席報告；二、財政報告；三、選舉下屆幹事。
      一九八七年四月十日
      """)
    #expect(roles == [.headline, .body, .body, .body, .dateline])
  }

  @Test func `a picture with a title of its own illustrates no story`() {
    let reading = PageReading.ofText(
      """
      部落辦起錄音班
      【本報訊】鎮公所在池上平原邊的圖書館辦起錄音班，請十二位長者用族語講從前的故事，志工每星期錄兩次，準備把聽到的傳說與歌
      ▲稻浪翻金。池上平原二期稻作進入收割期，圖書館旁的農民頂著烈日搶收。（記者田文卿攝）
      謠製成有聲書，分送每戶人家，讓孩子們睡前能聽見祖母的聲音。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 4], [3]])
  }

  @Test func `below a head that names the page a name between white is that of a section`() {
    let reading = PageReading.ofText(
      """
      南天日報　　　　　港聞　　　　　第四頁
      一九八三年十一月二日　星期三

      本港新聞

      渡輪碼頭加設雨棚
      本報訊 旺角渡輪碼頭昨日加設雨棚，可供三百名乘客候船，小輪公司稱，餘下兩個碼頭亦將於年底前動工，街坊多表歡迎。
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .furniture, .section, .headline, .body])
  }

  @Test func `words in brackets part the briefs under a label`() {
    let reading = PageReading.ofText(
      """
      渡輪碼頭加設雨棚
      本報訊 旺角渡輪碼頭昨日加設雨棚，可供三百名乘客候船，小輪公司稱，餘下兩個碼頭亦將於年底前動工，街坊多表歡迎。

      簡訊

      〔電車〕電車公司由本月七日起試用投幣收費箱，成人收六角，不設找贖，請乘客自備零錢上車。

      〔水務〕今晚十一時至明晨六時大埔道一帶停水檢查喉管，約一千二百戶受影響，請先儲水備用。

      〔講座〕公共圖書館定本星期六下午請退休教師主講廣府童謠，免費入座，座位一百二十個。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2], [6], [8], [10]])
  }

  @Test func `seven letters and seven within a sentence are no verse`() {
    let reading = PageReading.ofText(
      """
      渡輪碼頭撞毀欄杆
      　　【本報訊】一輛貨車昨晨七時許駛
      經碼頭時懷疑失掣，撞毀木欄杆十二
      呎，衝入票亭之內方始停。車長及
      乘客三人受輕傷，敷藥後自行返家。
      　　碼頭管工何滿當時在票亭之內數
      點輔幣，聞聲奔出，見跳板已斷為兩
      截，幸而當時並無乘客在跳板之上。
      """)
    #expect(reading.lines.map(\.joins) == [nil, nil, 2, 3, 4, nil, 6, 7])
    #expect(reading.articles[0].article.bylines == [])
  }

  @Test
  func
    `a signed picture inside a broken sentence, and a writer's name that runs into a long place`()
  {
    let reading = PageReading.ofText(
      """
      渡口公所業主會否決出售
      　　【本報海灣訊】渡口東街公所業主會上
      星期日投票，以三十票對九票否決將四層磚
      樓售予地產公司。買方出價一百萬元，比市
      府估值高出近四成。
      　　主張出售的理事則指，消防局七月間來
      函要求加裝灑水系統，估價要二十四萬元，
      公所存款僅有三萬餘元，要另籌二十多萬元
      圖：公所二樓祠堂供奉一九一二年運來的木
      雕神龕。（駱遠山攝）
      才夠支付，若不出售，此筆款項無從籌措。
      　　會議最後通過成立維修基金，即席認捐
      六萬二千元。
      華僑學校粵語班學生過千
      　　【記者駱遠山維多利亞報道】華僑學校
      今學年粵語班註冊學生達一千零四十人，是
      創校以來首次過千，要借用鄰近教堂課室。
      """)
    #expect(reading.lines[8...10].map(\.role) == [.caption, .caption, .body])
    #expect(reading.lines[8...10].map(\.joins) == [nil, 9, 8])
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [[], ["駱遠山"]])
  }

  @Test func `columns that were broken to a measure may stand beside what is set wide`() {
    let reading = PageReading.ofText(
      """
      補鞋匠的耳朵
      駱遠山
      　　師傅補鞋的時候從來不戴眼鏡，他說鞋底
      會講話，耳朵湊近了就聽得見，釘子釘得正不
      正，線頭收得緊不緊，全在那一聲裡頭。我坐
      在小板凳上聽了一個夏天，只聽見隔壁打鐵的
      聲音和賣冰的鈴鐺，別的什麼也沒有聽到。
      　　後來有一天落大雨，街上一個人也沒有，
      師傅叫我把耳朵貼在鞋底上，他在另一頭輕輕
      敲了三下。我說聽到了，他問聽到什麼，我說
      像有人在很遠的地方劈柴，他就把槌子遞給我
      了，那是我頭一回自己釘一雙鞋的底，從中午
      釘到天黑，師傅坐在門口抽菸，一句話也沒有
      說過，只在收攤的時候把那雙鞋拿過去看一看
      就又放下了。
      【書訊】
      　　●《石橋鎮的手藝人》，由鎮圖書館編印，收錄補鞋、箍桶、彈棉花等二十一種行當，每冊八十元，郵撥請寫明地址。
      　　●《渡口歌謠》第二集上月出版，收歌謠六十首，附老船工的錄音帶兩卷，學校與圖書館來函即寄，不另收費。
      　　●《井台》文集徵稿至月底，散文小說不拘，每篇以三千字為限，來稿請寄鎮公所二樓文化課轉交編輯小組收。
      """)
    #expect(reading.articles[0].article.headline == "補鞋匠的耳朵")
    #expect(reading.articles[0].article.bylines.map(\.name) == ["駱遠山"])
  }

  @Test func `a number that was cut goes on with figures, and with no date`() {
    let reading = PageReading.ofText(
      """
      夜班短算的錢補回來了
      【本報訊】分會把交接簿一頁一頁影印，算出夜班每人每月平均少領七小時加班費，合計九十三萬一千

      渡船頭改掛紅燈
      【本報訊】渡船頭的綠燈換成紅燈，船家說遠處看得清楚，往後霧天也不必再敲鐘，靠岸的時候省去一個人手。

      二月二十四日，廠方同意補發，分兩次匯入帳戶，交接時間也改成打卡以後才開始算。

      四百餘元。起初廠方只願意從今年一月起算，分會把影本寄到縣政府。
      """)
    #expect(reading.lines.last?.joins == 2)
  }

  @Test func `what a page holds, a question with its answer, and where who writes lives`() {
    let reading = PageReading.ofText(
      """
      地方綜合

      口湖街頭垃圾堆三天
      【記者顏茂昌／口湖報導】口湖鄉清潔隊十四名隊員中有九人前天聯名請辭，街頭的垃圾已經堆了三天沒有人收。

      ■意見箱

      問：輪值大夜班隔日參加訓練，可否補休？（嘉義／班員一同）答：訓練時數計入工時，應予補休。

      問：退休同仁的電話優待，搬家後是否失效？答：同一縣市移機不失效，跨縣市須重新申請。

      ■讀者來函

      掛號櫃檯請留張椅子
      編輯先生：我母親今年八十一歲，上週四由我陪同到醫院看眼科，大廳裡一張空的椅子也沒有。
      （水林／蕭素月）
      """)
    #expect(
      reading.articles.map(\.article.section) == ["地方綜合", "意見箱", "意見箱", "讀者來函"])
    #expect(reading.articles.last?.article.bylines.map(\.name) == ["蕭素月"])
  }

  @Test func `a short sentence right above who took the picture is its text`() {
    let roles = roles(
      """
      外線班平均年齡已到五十二歲
      文／福利組　梁佩芬
      六月九日上午十點，十二個支部的代表在台中開會，召集人要每個人把出生年次寫在紙條上，舉起來給大家看。

      支部代表舉起寫有年次的紙條。
      邱泰源／攝影
      """)
    #expect(roles == [.headline, .byline, .body, .caption, .credit])
  }
}
